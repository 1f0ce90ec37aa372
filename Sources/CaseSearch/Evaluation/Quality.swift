internal import Foundation

/// How well a ranked list answers a judged query.
public struct Quality: Sendable, Equatable {
    /// Normalised discounted cumulative gain of the first ten, with gains of 2^grade - 1 (Burges and others, *Learning to Rank
    /// using Gradient Descent*, 2005).
    public let ndcg: Double
    /// 1 if one of the first three is graded 2 or higher.
    public let success: Double
    /// The share of the entries graded 1 or higher that are among the first ten; of more than ten, of ten.
    public let recall: Double

    static let depth = 10
    private static let successDepth = 3
    private static let goodGrade = 2

    /// - Parameter ids: the entries in the order in which they were found.
    public init(of ids: [String], for query: JudgedQuery) {
        let grades = ids.prefix(Self.depth).map { query.relevant[$0] ?? 0 }
        let best = query.relevant.values.filter { $0 > 0 }.sorted(by: >).prefix(Self.depth)
        let ideal = Self.gain(Array(best))
        ndcg = ideal > 0 ? Self.gain(grades) / ideal : 0
        success = grades.prefix(Self.successDepth).contains { $0 >= Self.goodGrade } ? 1 : 0
        recall = best.isEmpty ? 0 : Double(grades.count { $0 > 0 }) / Double(best.count)
    }

    private init(ndcg: Double, success: Double, recall: Double) {
        self.ndcg = ndcg
        self.success = success
        self.recall = recall
    }

    private static func gain(_ grades: [Int]) -> Double {
        grades.enumerated().reduce(0) { $0 + (exp2(Double($1.element)) - 1) / log2(Double($1.offset + 2)) }
    }

    /// The means of several.
    static func mean(_ all: [Quality]) -> Quality {
        let count = Double(max(1, all.count))
        return Quality(
            ndcg: all.reduce(0) { $0 + $1.ndcg } / count, success: all.reduce(0) { $0 + $1.success } / count,
            recall: all.reduce(0) { $0 + $1.recall } / count)
    }
}

/// What judged queries say of an index, by style and by user.
public struct Evaluation: Sendable {
    public struct Group: Sendable {
        public let name: String
        public let queryCount: Int
        public let quality: Quality
    }

    public let all: Group
    public let styles: [Group]
    public let users: [Group]
    /// Each query by its id, in the order of the file.
    public let queries: [Group]

    public init(_ judged: [(query: JudgedQuery, quality: Quality)]) {
        all = Self.group("", judged)
        styles = Self.groups(judged) { $0.style }
        users = Self.groups(judged) { $0.user }
        queries = judged.map { Group(name: $0.query.id, queryCount: 1, quality: $0.quality) }
    }

    private static func groups(
        _ judged: [(query: JudgedQuery, quality: Quality)], by key: (JudgedQuery) -> String?
    ) -> [Group] {
        Dictionary(grouping: judged.filter { key($0.query) != nil }) { key($0.query) ?? "" }
            .sorted { $0.key < $1.key }.map { group($0.key, $0.value) }
    }

    private static func group(_ name: String, _ judged: [(query: JudgedQuery, quality: Quality)]) -> Group {
        Group(name: name, queryCount: judged.count, quality: Quality.mean(judged.map(\.quality)))
    }
}

extension Searcher {
    /// Asks every query and compares the first ten hits with what people judged.
    public func evaluate(_ queries: [JudgedQuery]) throws(SearchProblem) -> Evaluation {
        var judged: [(query: JudgedQuery, quality: Quality)] = []
        for query in queries {
            let answer = try search(SearchRequest(text: query.text, limit: Quality.depth))
            judged.append((query, Quality(of: answer.hits.map(\.id), for: query)))
        }
        return Evaluation(judged)
    }

    /// The ids that people judged and the index does not hold, in order.
    public func unknownEntries(in queries: [JudgedQuery]) -> [String] {
        Set(queries.flatMap(\.relevant.keys)).filter { entries.number(ofEntry: $0) == nil }.sorted()
    }
}
