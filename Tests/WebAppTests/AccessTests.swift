import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import WebApp

@Suite struct AccessTests {
    /// 64 hex digits, as `openssl rand -hex 32` makes them.
    private let token = "4f1c0d6be1f0a2835c7790e3b1a4d2c84f1c0d6be1f0a2835c7790e3b1a4d2c8"
    /// Of that token, by `sha256sum`.
    private let hash = "7745f911f3ee3ff8e174a8b04cd0f734aaf23fdf3891fd2c61dd9af4696a7fe5"

    private func withTokens(_ test: @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "tokens-\(UUID().uuidString)").path(percentEncoded: false)
        try Data("# Who has access\n\ninfohus:\(hash)\n".utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await withServer(options: { $0.tokenPath = path }, test)
    }

    private static func basic(_ pair: String) -> String { "Basic " + Data(pair.utf8).base64EncodedString() }

    @Test func `Nobody without a token is let in, wherever they knock`() async throws {
        try await withTokens { client in
            for path in ["/api/v1/health", "/api/v1/search", "/nowhere"] {
                let answer = try await client.get(path)
                #expect(answer.status == .unauthorized)
                #expect(answer.problem == "not-authenticated")
                #expect(answer.headers[values: .wwwAuthenticate].map { $0.prefix(6) } == ["Basic ", "Bearer"])
            }
            // A browser asks for a password only if it is told that it may.
            let page = try await client.page("/")
            #expect(page.status == .unauthorized)
            #expect(page.headers[values: .wwwAuthenticate].map { $0.prefix(6) } == ["Basic ", "Bearer"])
        }
    }

    @Test func `The holder of a token is let in as a program and as a browser`() async throws {
        try await withTokens { client in
            for header in ["Bearer \(token)", "bearer \(token)", Self.basic("infohus:\(token)")] {
                let answer = try await client.get("/api/v1/health", headers: [.authorization: header])
                #expect(answer.status == .ok, "\(header)")
            }
        }
    }

    @Test func `Nothing else is`() async throws {
        try await withTokens { client in
            let wrong = [
                "", "Bearer", "Bearer ", "Bearer \(hash)", "Bearer \(token)0", "Bearer \(token.dropLast())", "Digest \(token)",
                "Basic \(token)", "Basic !!!", Self.basic("andre:\(token)"), Self.basic(token), Self.basic("infohus:\(hash)"),
                Self.basic("infohus:"), Self.basic(":"), Self.basic(":\(token)"),
            ]
            for header in wrong {
                let answer = try await client.get("/api/v1/health", headers: [.authorization: header])
                #expect(answer.status == .unauthorized, "\(header)")
            }
        }
    }

    @Test(
        arguments: [
            ("", StartProblem.noTokens), ("# nobody\n", .noTokens), ("infohus\n", .notToken(line: 1)), ("\na:b\n", .notToken(line: 2)),
            (":" + String(repeating: "0", count: 64), .notToken(line: 1)), ("a:" + String(repeating: "g", count: 64), .notToken(line: 1)),
            ("a:" + String(repeating: "٣", count: 32), .notToken(line: 1)),
        ])
    func `A token file that lets nobody in, or that cannot be read, is no token file`(_ text: String, _ expected: StartProblem) {
        #expect(throws: expected) { try TokenFile(text: text) }
    }

    @Test func `A token that could be guessed lets nobody in`() throws {
        // Of 'mentor'.
        let file = try TokenFile(text: "infohus:d9d771df57e86d113220244726d7c795611a3583075927d292a4b159b24a5e4d")
        #expect(!file.accepts("mentor"))
    }

    @Test(
        arguments: [
            ("127.0.0.1:8080", true), ("localhost", true), ("LOCALHOST:1", true), ("[::1]:8080", true), ("[::1]", true),
            ("kasus.example.dk", true), ("evil.example", false), ("localhost.evil.example", false), ("127.0.0.1.evil.example:8080", false),
            ("", false), ("[::1", false), ("localhost:80x", false), ("localhost@evil.example", false), ("evil.example:localhost", false),
        ])
    func `The server answers to its own names alone`(_ authority: String, _ expected: Bool) {
        var options = ServerOptions(index: ServedIndex.shared.folder)
        options.publicHosts = ["kasus.example.dk"]
        #expect(options.hostNames.contains(authority) == expected)
    }

    @Test(
        arguments: [
            ([:], true), (["Origin": "http://localhost:8080"], true), (["Origin": "https://evil.example"], false),
            (["Origin": "null"], false), (["Origin": "localhost"], false), (["Origin": "null", "Sec-Fetch-Site": "same-origin"], true),
            (["Sec-Fetch-Site": "none"], true), (["Sec-Fetch-Site": "cross-site"], false), (["Sec-Fetch-Site": "same-site"], false),
            (["Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"], false),
        ])
    func `Another site cannot have a browser send a search`(_ named: [String: String], _ isAllowed: Bool) async throws {
        var headers = HTTPFields()
        for (name, value) in named { headers[try #require(HTTPField.Name(name))] = value }
        try await withServer { [headers] client in
            let answer = try await client.search("mentor", headers: headers)
            #expect(answer.status == (isAllowed ? .ok : .forbidden))
            if !isAllowed { #expect(answer.problem == "wrong-origin") }
            let read = try await client.get("/api/v1/health", headers: headers)
            #expect(read.status == .ok)
        }
    }

    @Test func `Others reach a server only if something protects it`() {
        func problem(_ change: (inout ServerOptions) -> Void) -> StartProblem? {
            var options = ServerOptions(index: ServedIndex.shared.folder)
            change(&options)
            do throws(StartProblem) {
                try options.requireProtection()
                return nil
            } catch {
                return error
            }
        }
        for host in ["127.0.0.1", "127.1.2.3", "localhost", "::1"] { #expect(problem { $0.host = host } == nil) }
        for host in ["0.0.0.0", "::", "10.0.0.5", "kasus.example.dk", "128.0.0.1", "127.evil.example", ""] {
            #expect(problem { $0.host = host } == .unprotected, "\(host)")
            #expect(problem { ($0.host, $0.tokenPath) = (host, "t") } == .unprotected)
            #expect(problem { ($0.host, $0.certificatePath, $0.keyPath) = (host, "c", "k") } == .unprotected)
            #expect(problem { ($0.host, $0.certificatePath, $0.keyPath, $0.tokenPath) = (host, "c", "k", "t") } == nil)
            #expect(problem { ($0.host, $0.isBehindProxy) = (host, true) } == nil)
        }
        #expect(problem { $0.certificatePath = "c" } == .certificateWithoutKey)
    }
}
