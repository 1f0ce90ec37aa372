import HTTPTypes
import HummingbirdTesting
import Testing

@Suite struct SearchRouteTests {
    @Test func `A search by POST has hits with passages and counts for every facet`() async throws {
        try await withServer { client in
            let answer = try await client.post(
                "/api/v1/search", #"{"text": "mentor", "filters": {"kind": ["case"]}, "limit": 3}"#)
            #expect(answer.status == .ok)
            #expect(answer.headers[.contentType] == "application/json")
            let hits = try #require(answer.json["hits"] as? [[String: Any]])
            #expect(hits.count == 3)
            #expect(hits.allSatisfy { $0["kind"] as? String == "case" })
            let facets = try #require(answer.json["facets"] as? [[String: Any]])
            #expect(facets.contains { $0["field"] as? String == "kind" })
        }
    }

    @Test func `A search by GET takes filters and paging`() async throws {
        try await withServer { client in
            let first = try await client.get("/api/v1/search?kind=case&limit=2&sort=id")
            let next = try await client.get("/api/v1/search?filter=kind%3Dcase&limit=2&offset=2&sort=id")
            let ids = { (answer: TestResponse) in (answer.json["hits"] as? [[String: Any]])?.compactMap { $0["id"] as? String } ?? [] }
            #expect(ids(first).count == 2 && ids(next).count == 2)
            #expect(Set(ids(first)).isDisjoint(with: ids(next)))
        }
    }

    @Test func `Words are not taken from an address`() async throws {
        try await withServer { client in
            for path in ["/api/v1/search?q=mentor", "/api/v1/search?text=mentor", "/api/v1/search?query=mentor"] {
                let answer = try await client.get(path)
                #expect(answer.status == .unprocessableContent)
                #expect(!answer.text.contains("mentor"))
            }
        }
    }

    @Test(arguments: [("", "Sag"), ("?sprog=en", "Case"), ("?sprog=da", "Sag")])
    func `Labels come in the language of the address`(_ query: String, _ label: String) async throws {
        try await withServer { client in
            let answer = try await client.post("/api/v1/search" + query, "{}")
            #expect(answer.text.contains("\"label\":\"\(label)\""))
        }
    }

    @Test(
        arguments: [
            ("en", "en"), ("en-GB,en;q=0.9,da;q=0.8", "en"), ("da, en;q=0.5", "da"), ("de", "da"), ("fr, en;q=0.1", "en"),
            ("en;q=0", "da"), ("", "da"), (";;;q=,", "da"),
        ])
    func `Without that, in the one that the browser wishes for most`(_ header: String, _ language: String) async throws {
        try await withServer { client in
            let answer = try await client.get("/api/v1/health", headers: [.acceptLanguage: header])
            #expect(answer.headers[.contentLanguage] == language)
        }
    }
}
