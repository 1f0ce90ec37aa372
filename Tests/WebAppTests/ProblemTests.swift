import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

/// Every error has one shape, and none repeats what was sent.
@Suite struct ProblemTests {
    private let planted = "xylofonsekret"

    @Test(
        arguments: [
            ("{", HTTPResponse.Status.badRequest, "malformed-request"), ("", .badRequest, "malformed-request"),
            ("[]", .unprocessableContent, "invalid-request"), ("null", .unprocessableContent, "invalid-request"),
            (#"{"text": 7}"#, .unprocessableContent, "invalid-request"),
            (#"{"filters": {"xylofonsekret": "x"}}"#, .unprocessableContent, "invalid-request"),
            (#"{"xylofonsekret": 1}"#, .unprocessableContent, "invalid-request"),
            (#"{"text": null}"#, .unprocessableContent, "invalid-request"),
            (#"{"sort": "xylofonsekret"}"#, .unprocessableContent, "invalid-request"),
            (#"{"text": "a", "query": "b"}"#, .unprocessableContent, "invalid-request"),
            (#"{"limit": 0}"#, .unprocessableContent, "invalid-request"), (#"{"limit": 101}"#, .unprocessableContent, "invalid-request"),
            (#"{"limit": 99999999999999999999}"#, .unprocessableContent, "invalid-request"),
            (#"{"offset": -1}"#, .unprocessableContent, "invalid-request"),
            (#"{"offset": 9223372036854775807}"#, .unprocessableContent, "invalid-request"),
            (#"{"filters": {"xylofonsekret": ["x"]}}"#, .unprocessableContent, "unknown-field"),
            (#"{"filters": {"kind": ["xylofonsekret"]}}"#, .unprocessableContent, "unknown-value"),
        ])
    func `A search that cannot be`(_ body: String, _ status: HTTPResponse.Status, _ type: String) async throws {
        try await withServer { client in
            let answer = try await client.post("/api/v1/search", body)
            #expect(answer.status == status)
            #expect(answer.problem == type)
            #expect(!answer.text.contains(planted))
        }
    }

    @Test func `A misspelt value is told the nearest`() async throws {
        try await withServer { client in
            let answer = try await client.post("/api/v1/search", #"{"filters": {"kind": ["cas"]}}"#)
            #expect(answer.json["suggestion"] as? String == "case")
        }
    }

    @Test func `4,000 characters are searched and 4,001 are not`() async throws {
        try await withServer { client in
            let longest = try await client.search(String(repeating: "ø", count: 4_000))
            #expect(longest.status == .ok)
            let long = try await client.search(String(repeating: "ø", count: 4_001))
            #expect(long.status == .unprocessableContent)
            #expect(long.problem == "text-too-long")
        }
    }

    @Test func `64 KiB are read and a byte more is not`() async throws {
        try await withServer { client in
            let body = #"{"text": "mentor"}"#
            let full = body + String(repeating: " ", count: 64 * 1_024 - body.utf8.count)
            let most = try await client.post("/api/v1/search", full)
            #expect(most.status == .ok)
            let more = try await client.post("/api/v1/search", full + " ")
            #expect(more.status == .contentTooLarge)
            #expect(more.problem == "body-too-large")
        }
    }

    @Test(arguments: ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""])
    func `What is not sent as JSON is not read`(_ type: String) async throws {
        try await withServer { client in
            let answer = try await client.execute(
                uri: "/api/v1/search", method: .post, headers: [.contentType: type], body: ByteBuffer(string: "{}"))
            #expect(answer.status == .unsupportedMediaType)
            #expect(answer.problem == "wrong-media-type")
        }
    }

    @Test(arguments: ["application/json; charset=utf-8", "Application/JSON"])
    func `JSON may say how it is encoded`(_ type: String) async throws {
        try await withServer { client in
            let answer = try await client.execute(
                uri: "/api/v1/search", method: .post, headers: [.contentType: type], body: ByteBuffer(string: "{}"))
            #expect(answer.status == .ok)
        }
    }

    @Test(
        arguments: [
            ("/api/v1/search", HTTPRequest.Method.delete, "GET, HEAD, POST"), ("/api/v1/health", .post, "GET, HEAD"),
            ("/api/v1/health/", .put, "GET, HEAD"), ("/api/v1/openapi.yaml", .options, "GET, HEAD"),
        ])
    func `Another method is told which are allowed`(_ path: String, _ method: HTTPRequest.Method, _ allowed: String) async throws {
        try await withServer { client in
            let answer = try await client.execute(uri: path, method: method)
            #expect(answer.status == .methodNotAllowed)
            #expect(answer.headers[.allow] == allowed)
            #expect(answer.problem == "method-not-allowed")
        }
    }

    @Test(
        arguments: [
            "/api/v1/xylofonsekret", "/api/v2/search", "/api/v1/../v1/health/x", "/api/v1/%2e%2e/%2e%2e/etc/passwd",
            "/..%2f..%2fetc/passwd",
            "/api/v1/health%00", "//etc/passwd", "/api/v1/search/xylofonsekret",
        ])
    func `There is nothing at another path`(_ path: String) async throws {
        try await withServer { client in
            let answer = try await client.get(path)
            #expect(answer.status == .notFound)
            #expect(answer.problem == "not-found")
            #expect(!answer.text.contains(planted))
        }
    }

    @Test(arguments: [
        "health?x=1", "health?sprog=xx", "search?limit=x", "search?limit=", "search?filter=kind", "signs?id=x&y=z", "overview?q=x",
    ])
    func `A parameter that is not known or not possible`(_ path: String) async throws {
        try await withServer { client in
            let answer = try await client.get("/api/v1/" + path)
            #expect(answer.status == .unprocessableContent)
            #expect(answer.problem == "invalid-request")
        }
    }

    @Test(
        arguments: [
            ("entries/xylofonsekret", "not-found"), ("entries/sag%2D0", "not-found"), ("entries/%00", "not-found"),
            ("entries/%zz", "not-found"),
            ("entries/..%2f..%2fetc%2fpasswd", "not-found"), ("signs?id=xylofonsekret", "not-found"),
            ("signs?catalogue=xylofonsekret", "unknown-value"),
            ("actions?age=xylofonsekret", "unknown-value"), ("actions?situation=xylofonsekret", "unknown-value"),
            ("overview?field=xylofonsekret", "unknown-field"),
        ])
    func `What is looked up and not there`(_ path: String, _ type: String) async throws {
        try await withServer { client in
            let answer = try await client.get("/api/v1/" + path)
            #expect(answer.problem == type)
            #expect(!answer.text.contains(planted))
        }
    }

    @Test(
        arguments: [
            ("similar", "{}", "invalid-request"), ("similar", #"{"id": "sag-04", "text": "x"}"#, "invalid-request"),
            ("similar", #"{"id": "xylofonsekret"}"#, "not-found"), ("similar", #"{"id": "n.s8"}"#, "invalid-request"),
            ("similar", #"{"id": "sag-04", "limit": 21}"#, "invalid-request"), ("similar", #"{"text": ""}"#, "nothing-told"),
            ("consult", "{}", "invalid-request"), ("consult", #"{"text": " "}"#, "invalid-request"),
            ("consult", #"{"text": "x", "add": [{"field": "xylofonsekret", "value": "x"}]}"#, "unknown-field"),
            ("consult", #"{"text": "x", "add": [{"field": "kind"}]}"#, "invalid-request"),
        ])
    func `A concern that cannot be answered`(_ path: String, _ body: String, _ type: String) async throws {
        try await withServer { client in
            let answer = try await client.post("/api/v1/" + path, body)
            #expect(answer.problem == type)
            #expect(!answer.text.contains(planted))
        }
    }

    @Test(
        arguments: [
            (#"{"size": 0}"#, "invalid-request"), (#"{"size": 1000}"#, "invalid-request"),
            (#"{"size": -9223372036854775808}"#, "invalid-request"),
            (#"{"lock": ["xylofonsekret"]}"#, "unknown-value"), (#"{"without": ["xylofonsekret"]}"#, "unknown-value"),
            (#"{"cases": ["xylofonsekret"]}"#, "unknown-value"), (#"{"lock": ["sag-04"], "without": ["sag-04"]}"#, "invalid-request"),
            (#"{"criteria": ["xylofonsekret"]}"#, "unknown-field"), (#"{"filters": {"xylofonsekret": ["x"]}}"#, "unknown-field"),
            (#"{"quotas": [{"field": "age_legal", "value": "under_18"}]}"#, "invalid-request"),
            (#"{"quotas": [{"field": "age_legal", "value": "under_18", "min": 3, "max": 2}]}"#, "invalid-request"),
            (#"{"quotas": [{"field": "age_legal", "value": "under_18", "max": -1}]}"#, "invalid-request"),
            (#"{"quotas": [{"field": "age_legal", "value": "under_18", "min": 11}]}"#, "invalid-request"),
            (#"{"quotas": [{"field": "xylofonsekret", "value": "x", "min": 1}]}"#, "unknown-field"),
            (#"{"quotas": [{"field": "age_legal", "value": "xylofonsekret", "min": 1}]}"#, "unknown-value"),
            (#"{"theme": "xylofonsekret"}"#, "invalid-request"),
        ])
    func `A catalogue that cannot be`(_ body: String, _ type: String) async throws {
        try await withServer { client in
            let answer = try await client.post("/api/v1/catalogue", body)
            #expect(answer.problem == type, "\(answer.text)")
            #expect(!answer.text.contains(planted))
        }
    }

    @Test func `Problems are told in both languages`() async throws {
        try await withServer { client in
            let danish = try await client.get("/x")
            let english = try await client.get("/x?sprog=en")
            #expect(danish.json["title"] as? String == "Ikke fundet")
            #expect(english.json["title"] as? String == "Not found")
        }
    }

    @Test func `Without an index the server says that it cannot serve`() async throws {
        try await withServer(index: ServedIndex()) { client in
            let answer = try await client.get("/api/v1/health")
            #expect(answer.status == .serviceUnavailable)
            #expect(answer.problem == "index-unusable")
            #expect(answer.headers[.retryAfter] != nil)
        }
    }

    @Test func `HEAD has the headers of GET and no body`() async throws {
        try await withServer { client in
            let get = try await client.get("/api/v1/health")
            let head = try await client.execute(uri: "/api/v1/health", method: .head)
            #expect(head.status == .ok)
            #expect(head.text.isEmpty)
            #expect(head.headers[.contentLength] == get.headers[.contentLength])
        }
    }
}
