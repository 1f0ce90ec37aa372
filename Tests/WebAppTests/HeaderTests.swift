import HTTPTypes
import HummingbirdTesting
import Testing

@testable import WebApp

@Suite struct HeaderTests {
    @Test(arguments: ["/api/v1/health", "/api/v1/search?kind=case", "/nowhere", "/api/v1/search?kind=x"])
    func `Every answer tells browsers to keep nothing and to load nothing from elsewhere`(_ path: String) async throws {
        try await withServer { client in
            let headers = try await client.get(path).headers
            #expect(headers[.cacheControl] == "no-store")
            #expect(headers[.xContentTypeOptions] == "nosniff")
            #expect(headers[.referrerPolicy] == "no-referrer")
            #expect(headers[.setCookie] == nil)
            #expect(headers[.server] == nil)
            let policy = try #require(headers[.contentSecurityPolicy])
            #expect(policy.hasPrefix("default-src 'none'"))
            #expect(policy.contains("frame-ancestors 'none'"))
            for loose in ["unsafe", "http", "*", "data:"] { #expect(!policy.contains(loose)) }
        }
    }

    @Test(arguments: ["evil.example", "evil.example:8080", "localhost.evil.example", "127.0.0.1@evil.example", ""])
    func `Asked by another name, the server refuses`(_ host: String) async throws {
        try await withServer(.live) { client in
            let connection = try RawConnection(port: try #require(client.port))
            connection.send("GET /api/v1/health HTTP/1.1\r\nHost: \(host)\r\n\r\n")
            let answer = await connection.answers(1)
            #expect(answer.hasPrefix("HTTP/1.1 403") || answer.hasPrefix("HTTP/1.1 400"), "\(answer.prefix(60))")
        }
    }

    @Test func `Without any name as well`() async throws {
        try await withServer(.live) { client in
            for line in ["GET /api/v1/health HTTP/1.1", "GET /api/v1/health HTTP/1.0"] {
                let connection = try RawConnection(port: try #require(client.port))
                connection.send("\(line)\r\n\r\n")
                let answer = await connection.answers(1)
                #expect(!answer.contains(" 200 "))
            }
        }
    }
}
