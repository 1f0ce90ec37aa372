import Foundation
import Yams

/// The description that is served, as the tests read it.
struct OpenAPI {
    let document: [String: Any]

    init() throws {
        let text = try String(contentsOfFile: Program.root + "/Sources/WebApp/Resources/openapi.yaml", encoding: .utf8)
        document = try Yams.load(yaml: text) as? [String: Any] ?? [:]
    }

    struct Operation {
        let path: String
        let method: String
        let content: [String: Any]

        /// The schema of the answer with this status.
        func schema(ofStatus status: Int, mediaType: String = "application/json") -> [String: Any]? {
            let responses = content["responses"] as? [String: Any]
            let media = (responses?["\(status)"] as? [String: Any])?["content"] as? [String: Any]
            return (media?[mediaType] as? [String: Any])?["schema"] as? [String: Any]
        }

        /// The examples of what is sent, each as JSON.
        var bodies: [String] {
            let media = ((content["requestBody"] as? [String: Any])?["content"] as? [String: Any])?["application/json"] as? [String: Any]
            let examples = (media?["examples"] as? [String: [String: Any]] ?? [:]).sorted { $0.key < $1.key }
            return examples.compactMap { $0.value["value"] }.compactMap { value in
                (try? JSONSerialization.data(withJSONObject: value)).map { String(decoding: $0, as: UTF8.self) }
            }
        }

        /// The path with the examples of its parameters.
        var example: String {
            var path = path
            var query: [String] = []
            for parameter in content["parameters"] as? [[String: Any]] ?? [] {
                guard let name = parameter["name"] as? String, let example = parameter["example"] else { continue }
                if parameter["in"] as? String == "path" { path = path.replacing("{\(name)}", with: "\(example)") }
                for value in parameter["in"] as? String == "query" ? example as? [Any] ?? [example] : [] {
                    query.append("\(name)=\(value)")
                }
            }
            return path + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
        }
    }

    var operations: [Operation] {
        let paths = document["paths"] as? [String: [String: [String: Any]]] ?? [:]
        return paths.sorted { $0.key < $1.key }.flatMap { path, methods in
            methods.sorted { $0.key < $1.key }.map { Operation(path: "/api/v1" + path, method: $0.key.uppercased(), content: $0.value) }
        }
    }

    var schemas: [String: Any] { (document["components"] as? [String: Any])?["schemas"] as? [String: Any] ?? [:] }
    var schema: JSONSchema { JSONSchema(schemas: schemas) }
}
