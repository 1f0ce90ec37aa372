internal import Anonymisation
public import KnowledgeModel

/// A question as it may be searched, and what was left out of it. What was left out is nowhere else.
public struct GuardedQuestion: Sendable, Equatable {
    /// Without identifiers.
    public let text: String
    /// What kind of identifier was taken out, and how many of each.
    public let removed: [Removal]
    /// Words about a protected trait of a person, which do not count.
    public let notUsed: [String]

    public struct Removal: Sendable, Equatable {
        public let kind: String
        /// What people call it.
        public let label: Label
        public let count: Int

        public init(kind: String, label: Label, count: Int) {
            self.kind = kind
            self.label = label
            self.count = count
        }
    }

    public init(text: String, removed: [Removal] = [], notUsed: [String] = []) {
        self.text = text
        self.removed = removed
        self.notUsed = notUsed
    }
}

extension Searcher {
    /// The one place where a question in somebody's own words becomes one that may be searched.
    ///
    /// - Parameter keepsAges: whether an exact age stays, for the reader of concerns, who makes a span of it.
    func guarded(_ text: String, keepsAges: Bool = false) throws(SearchProblem) -> GuardedQuestion {
        guard !text.allSatisfy(\.isWhitespace) else { return GuardedQuestion(text: "") }
        let guarded = try queryGuard().guarded(text, keepsAges: keepsAges)
        return GuardedQuestion(
            text: guarded.text,
            removed: guarded.removed.map { GuardedQuestion.Removal(kind: $0.kind.rawValue, label: $0.kind.label, count: $0.count) },
            notUsed: guarded.notUsed)
    }
}
