import Foundation

/// A question as somebody would type it, with the entries that somebody who has read them would hand over.
struct Question: Decodable {
    let id: String
    let user: User
    let style: Style
    let text: String
    /// By entry: 3 answers it, 2 helps, 1 touches it. What is not here was judged to be of no use.
    let relevant: [String: Int]

    enum User: String, Decodable, CaseIterable {
        case caseworker, trainer, meeting
    }

    enum Style: String, Decodable, CaseIterable {
        case keywords, question, misspelt, compound, synonym, english

        /// Whether the words as they are typed stand in the texts, so that nothing but search is needed.
        var isPlain: Bool { self == .keywords || self == .question }
    }

    static func all() throws -> [Question] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Questions/questions.jsonl")
        let decoder = JSONDecoder()
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            do {
                return try decoder.decode(Question.self, from: Data(line.utf8))
            } catch {
                throw UnreadableQuestion(line: String(line.prefix(80)), reason: "\(error)")
            }
        }
    }
}

struct UnreadableQuestion: Error {
    let line: String
    let reason: String
}
