import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import WebApp

/// Whatever one client does, the server stays up and answers others.
@Suite struct HostileClientTests {
    private func withPort(
        options: (inout ServerOptions) -> Void = { _ in }, _ test: @Sendable (Int) async throws -> Void
    ) async throws {
        try await withServer(.live, options: options) { client in
            let port = try #require(client.port)
            try await test(port)
            let other = try RawConnection(port: port)
            other.send("GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n")
            let answer = await other.answers(1)
            #expect(answer.hasPrefix("HTTP/1.1 200"), "and others are answered")
        }
    }

    @Test(
        arguments: [
            "\r\n\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}\u{0}",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "GET / HTTP/1.1\r\nHost localhost\r\n\r\n", "POST /api/v1/search HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
            "POST /api/v1/search HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
            "POST /api/v1/search HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "POST /api/v1/search HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nabc",
            "GET /\u{0}x HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n",
            "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n", "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n",
        ])
    func `Bytes that are no request of ours get no answer but a refusal`(_ text: String) async throws {
        try await withPort { port in
            let connection = try RawConnection(port: port)
            connection.send(text + "GET /nowhere HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            let answer = await connection.answers(1)
            #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 4"), "\(answer.prefix(60))")
        }
    }

    @Test func `A header that is too large is refused`() async throws {
        try await withPort { port in
            for header in [
                "X: " + String(repeating: "x", count: 20_000), (0..<200).map { "X\($0): x" }.joined(separator: "\r\n"),
                "Cookie: " + String(repeating: "y", count: 60_000),
            ] {
                let connection = try RawConnection(port: port)
                connection.send("GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\n\(header)\r\n\r\n")
                let answer = await connection.answers(1)
                #expect(!answer.hasPrefix("HTTP/1.1 200"))
            }
        }
    }

    @Test func `Requests sent at once on one connection are answered in their order`() async throws {
        try await withPort { port in
            let connection = try RawConnection(port: port)
            let paths = (0..<40).map { $0 % 2 == 0 ? "/api/v1/health" : "/nowhere" }
            connection.send(paths.map { "GET \($0) HTTP/1.1\r\nHost: localhost\r\n\r\n" }.joined())
            let statuses = await connection.answers(40).matches(of: /HTTP\/1\.1 (\d+)/).map { String($0.output.1) }
            #expect(statuses == paths.map { $0 == "/nowhere" ? "404" : "200" })
        }
    }

    @Test func `A thousand connections that say nothing, or half of it, do not keep others out`() async throws {
        try await withPort { port in
            var idle: [RawConnection] = []
            for number in 0..<1_000 {
                let connection = try RawConnection(port: port)
                if number % 2 == 0 { connection.send("POST /api/v1/search HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000\r\n\r\n{") }
                idle.append(connection)
            }
            #expect(idle.count == 1_000)
            // More than there are places: room is made for whoever comes.
            for _ in 0..<3 {
                let other = try RawConnection(port: port)
                other.send("GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n")
                let answer = await other.answers(1)
                #expect(answer.hasPrefix("HTTP/1.1 200"))
            }
            withExtendedLifetime(idle) {}
        }
    }

    @Test func `A body that is announced as too large is refused before it comes`() async throws {
        try await withPort { port in
            let connection = try RawConnection(port: port)
            connection.send(
                "POST /api/v1/search HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 999999999\r\n\r\n")
            let answer = await connection.answers(1)
            #expect(answer.hasPrefix("HTTP/1.1 413"))
        }
    }

    @Test func `A connection that sends more than its share is told to wait, and others are not`() async throws {
        try await withPort(options: { $0.requestsPerSecond = 1 }) { port in
            let connection = try RawConnection(port: port)
            connection.send(String(repeating: "GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n", count: 6))
            let text = await connection.answers(6)
            let statuses = text.matches(of: /HTTP\/1\.1 (\d+)/).map { String($0.output.1) }
            #expect(statuses.prefix(2) == ["200", "200"])
            #expect(statuses.contains("429"))
            #expect(text.contains("too-many-requests"))
            #expect(text.lowercased().contains("retry-after: 1"))
        }
    }

    @Test func `An allowance fills again with time, and never beyond two seconds' worth`() {
        let start = ContinuousClock.now
        let allowance = RequestAllowance(perSecond: 2, now: start)
        func taken(at seconds: Int) -> Int { (0..<10).filter { _ in allowance.take(now: start + .seconds(seconds)) == nil }.count }
        #expect(taken(at: 0) == 4)
        #expect(taken(at: 1) == 2)
        #expect(taken(at: 100) == 4)
        #expect(allowance.take(now: start + .seconds(100)) == 1)
    }
}
