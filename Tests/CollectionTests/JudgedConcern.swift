import CaseSearch
import Foundation

/// A concern as somebody would write it, with what somebody who has read the collection would answer.
struct JudgedConcern: Decodable {
    let id: String
    let text: String
    /// What it says in the vocabulary's terms, as (field, value).
    let chips: [[String]]
    let denied: [[String]]
    /// Cases worth telling the caseworker of; empty where none would be.
    let cases: [String]
    let guidance: [String]

    var told: [FieldValue] { Self.values(chips) }
    var notTold: [FieldValue] { Self.values(denied) }

    private static func values(_ pairs: [[String]]) -> [FieldValue] {
        pairs.filter { $0.count == 2 }.map { FieldValue(field: $0[0], value: $0[1]) }
    }

    static func all(_ file: String) throws -> [JudgedConcern] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Concerns/\(file)")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            try JSONDecoder().decode(JudgedConcern.self, from: Data(line.utf8))
        }
    }
}
