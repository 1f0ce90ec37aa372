internal import Foundation

/// A question with the entries that answer it, as people judged them.
///
/// One line of a file of judged queries:
///
///     {"id": "q01", "user": "caseworker", "style": "keywords", "text": "ung trækker sig", "relevant": {"n.o7": 3, "sag-07": 2}}
///
/// A grade of 3 means just what was needed, 2 useful, 1 touches it.
public struct JudgedQuery: Decodable, Sendable {
    public let id: String
    /// Who asks.
    public let user: String?
    /// How it is asked: by keywords, in a sentence, misspelt.
    public let style: String?
    public let text: String
    /// Grades by the ids of entries.
    public let relevant: [String: Int]

    public init(id: String, user: String? = nil, style: String? = nil, text: String, relevant: [String: Int]) {
        self.id = id
        self.user = user
        self.style = style
        self.text = text
        self.relevant = relevant
    }

    /// A line that is no judged query, counted from 1.
    public struct BadLine: Error, Equatable {
        public let line: Int
    }

    /// The queries of a file, one on each line; empty lines are passed over.
    public static func read(_ text: String) throws(BadLine) -> [JudgedQuery] {
        var queries: [JudgedQuery] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            guard !line.allSatisfy(\.isWhitespace) else { continue }
            guard let query = try? JSONDecoder().decode(JudgedQuery.self, from: Data(line.utf8)) else {
                throw BadLine(line: index + 1)
            }
            queries.append(query)
        }
        return queries
    }
}
