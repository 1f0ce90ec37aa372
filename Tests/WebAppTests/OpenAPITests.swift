import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

@testable import WebApp

/// The description against the router, both ways, and against what is really answered.
@Suite struct OpenAPITests {
    private let api: OpenAPI

    init() throws { api = try OpenAPI() }

    @Test func `Every route of the API is described, and every description has a route`() throws {
        var options = ServerOptions(index: ServedIndex.shared.folder)
        options.showsMetrics = true
        let routes = try WebServer(options).router(Logger(label: "test")).routes
        let served = routes.map { "\($0.method.rawValue) \($0.path)" }.filter { $0.contains("/api/") }
        let described = api.operations.map { "\($0.method) \($0.path)" }
        #expect(described.count > 10)
        #expect(Set(served) == Set(described))
    }

    @Test func `What is served is the file`() async throws {
        let text = try String(contentsOfFile: Program.root + "/Sources/WebApp/Resources/openapi.yaml", encoding: .utf8)
        try await withServer { client in
            let answer = try await client.get("/api/v1/openapi.yaml")
            #expect(answer.text == text)
            #expect(answer.headers[.contentType] == "application/yaml")
        }
    }

    @Test func `Every example is answered as described`() async throws {
        let operations = api.operations.filter { $0.schema(ofStatus: 200) != nil }
        #expect(operations.count >= 10)
        for operation in operations {
            let schema = try #require(operation.schema(ofStatus: 200))
            for (path, body) in operation.bodies.isEmpty ? [(operation.example, "")] : operation.bodies.map({ (operation.path, $0) }) {
                let answer = try await withServer { client in
                    body.isEmpty ? try await client.get(path) : try await client.post(path, body)
                }
                #expect(answer.status == .ok, "\(operation.method) \(path) \(body): \(answer.text)")
                let problems = api.schema.problems(of: answer.json, as: schema)
                #expect(problems.isEmpty, "\(path): \(problems.prefix(3))")
            }
        }
    }

    @Test func `Everything that is sent as an example fits what is described`() throws {
        for operation in api.operations {
            guard let body = operation.content["requestBody"] as? [String: Any], let content = body["content"] as? [String: [String: Any]],
                let schema = content["application/json"]?["schema"] as? [String: Any]
            else { continue }
            #expect(!operation.bodies.isEmpty)
            for text in operation.bodies {
                let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
                #expect(api.schema.problems(of: value, as: schema).isEmpty, "\(operation.path) \(text)")
            }
        }
    }

    /// The command line prints the same shapes; its answers were looked at by people.
    @Test(
        arguments: [
            ("search.json", "SearchAnswer"), ("search-nothing.json", "SearchAnswer"), ("similar.json", "SimilarAnswer"),
            ("consult.json", "Consultation"), ("actions.json", "Actions"), ("sign.json", "Signs"), ("signs.json", "Signs"),
            ("overview.json", "Overview"), ("catalogue.json", "Catalogue"), ("show-case.json", "Entry"), ("show-guidance.json", "Entry"),
        ])
    func `The golden answers of the command line are as described`(_ file: String, _ schema: String) throws {
        let data = try Data(contentsOf: URL(filePath: Program.root + "/Tests/KasusTests/Golden/" + file))
        let rule = try #require(api.schemas[schema] as? [String: Any])
        let problems = api.schema.problems(of: try JSONSerialization.jsonObject(with: data), as: rule)
        #expect(problems.isEmpty, "\(problems.prefix(3))")
    }

    @Test func `The examples of answers are as described`() throws {
        for operation in api.operations {
            let responses = operation.content["responses"] as? [String: [String: Any]] ?? [:]
            for content in responses.values.compactMap({ $0["content"] as? [String: [String: Any]] }).flatMap(\.values) {
                guard let example = content["example"], let schema = content["schema"] as? [String: Any] else { continue }
                #expect(api.schema.problems(of: example, as: schema).isEmpty, "\(operation.path)")
            }
        }
    }

    @Test func `The problems that are described are those that there are`() throws {
        let problem = try #require(api.schemas["Problem"] as? [String: Any])
        let type = try #require((problem["properties"] as? [String: [String: Any]])?["type"])
        #expect(Set(type["enum"] as? [String] ?? []) == Set(Problem.Kind.allCases.map(\.type)))
    }

    @Test func `A problem is as described`() async throws {
        let answers = try await withServer { client in
            [
                try await client.get("/x"), try await client.search(String(repeating: "x", count: 5_000)),
                try await client.post("/api/v1/search", #"{"filters": {"kind": ["cas"]}}"#),
            ]
        }
        let rule = try #require(api.schemas["Problem"] as? [String: Any])
        for answer in answers { #expect(api.schema.problems(of: answer.json, as: rule).isEmpty) }
    }
}
