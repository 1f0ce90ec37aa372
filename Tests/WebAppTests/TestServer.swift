import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import WebApp

/// A server over the shipped collection, asked without a network.
func withServer<Value: Sendable>(
    _ setup: TestingSetup = .router, index: ServedIndex = .shared, options change: (inout ServerOptions) -> Void = { _ in },
    _ test: @Sendable (any TestClientProtocol) async throws -> Value
) async throws -> Value {
    var options = ServerOptions(index: index.folder)
    change(&options)
    return try await WebServer(options).application().test(setup, test)
}

extension TestClientProtocol {
    func get(_ path: String, headers: HTTPFields = [:]) async throws -> TestResponse {
        try await execute(uri: path, method: .get, headers: headers)
    }

    func post(_ path: String, _ json: String, headers: HTTPFields = [:]) async throws -> TestResponse {
        var headers = headers
        headers[.contentType] = "application/json"
        return try await execute(uri: path, method: .post, headers: headers, body: ByteBuffer(string: json))
    }

    func search(_ text: String, headers: HTTPFields = [:]) async throws -> TestResponse {
        try await post("/api/v1/search", #"{"text": "\#(text)"}"#, headers: headers)
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    /// The body as a JSON object; empty where it is none.
    var json: [String: Any] { (try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]) ?? [:] }

    /// The end of a problem's `type`; `nil` where the answer is no problem.
    var problem: String? {
        guard headers[.contentType] == "application/problem+json", json["status"] as? Int == status.code else { return nil }
        return (json["type"] as? String)?.split(separator: ":").last.map(String.init)
    }
}
