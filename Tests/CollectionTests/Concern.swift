import Foundation

/// A concern as somebody would type it, with what a reader of the vocabulary takes from it and what a good answer holds.
struct Concern: Decodable {
    let id: String
    let user: Question.User
    let text: String
    /// `[field, value]`: what it says.
    let chips: [Value]
    /// What one may take from it or not; it counts neither way.
    let maybe: [Value]
    /// What it expressly denies.
    let denied: [Value]
    /// Cases that a good answer shows some of.
    let cases: [String]
    let guidance: [String]
    /// Whether 112 and 114 come first; `nil` where one may think either.
    let acute: Bool?

    struct Value: Decodable, Hashable, CustomStringConvertible {
        let field: String
        let value: String

        init(field: String, value: String) {
            (self.field, self.value) = (field, value)
        }

        init(from decoder: any Decoder) throws {
            var parts = try decoder.unkeyedContainer()
            field = try parts.decode(String.self)
            value = try parts.decode(String.self)
        }

        var description: String { "\(field)=\(value)" }
    }

    /// - Parameter name: `concerns`, by which the cues were written, or `unseen`, which nobody looked at for that.
    static func all(_ name: String) throws -> [Concern] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Concerns/\(name).jsonl")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            try JSONDecoder().decode(Concern.self, from: Data(line.utf8))
        }
    }
}
