import CaseSearch
import Foundation

/// The judged queries: what somebody would type, with the entries that somebody who has read them would hand over.
enum Question {
    enum User: String, Decodable, CaseIterable {
        case caseworker, trainer, meeting
    }

    enum Style: String, Decodable, CaseIterable {
        case keywords, question, misspelt, compound, synonym, english
    }

    static func all() throws -> [JudgedQuery] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Questions/questions.jsonl")
        return try JudgedQuery.read(String(contentsOf: file, encoding: .utf8))
    }
}
