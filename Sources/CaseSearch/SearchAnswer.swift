public import KnowledgeModel

/// The answer to a search: hits with passages, and every facet with exact counts.
public struct SearchAnswer: Sendable {
    /// What comes before everything else, because the question tells of a danger now (product rule R8).
    public let alerts: [ReadConcern.Alert]
    /// The question in its known words: what nobody wrote is not repeated, since it could be a name.
    public let text: String
    public let filters: [String: [String]]
    /// How many entries match.
    public let total: Int
    /// How many different words the question had, and how many of them each match holds at least.
    public let words: Words
    /// Identifiers that were taken out before anything was searched, by kind.
    public let removed: [GuardedQuestion.Removal]
    /// Words about a protected trait of a person, which do not count (product rule R3).
    public let notUsed: [String]
    /// The question as it was understood, of known words only; `nil` where nothing was corrected.
    public let corrected: String?
    /// What was searched beside the words: values of the vocabulary that they name, parts of compounds.
    public let alsoSearched: [Label]
    /// Where there is no hit: what empties the answer, and what could be asked instead.
    public let reliefs: [Relief]
    public let hits: [Hit]
    public let facets: [Facet]

    public struct Words: Sendable, Equatable {
        public let asked: Int
        public let required: Int
        /// How many of them no text holds in any form.
        public let unknown: Int
    }

    public struct Hit: Sendable {
        public let id: String
        public let kind: String
        public let kindLabel: Label
        public let title: Label
        public let provenance: String
        public let provenanceLabel: Label
        public let passage: Passage
        /// Up to two more passages that hold words of the question.
        public let morePassages: [Passage]
        /// Why it stands here, where that was asked.
        public let explanation: Explanation?
        /// The entry's own values by facet.
        public let facets: [String: [String]]
    }

    public struct Passage: Sendable {
        public let section: String
        public let anchor: String
        public let snippet: [Fragment]
    }

    public struct Facet: Sendable {
        public let field: String
        public let label: Label
        public let values: [Value]

        public struct Value: Sendable {
            public let id: String
            public let label: Label
            /// Matching entries, with every filter applied but this facet's own.
            public let count: Int
            public let isSelected: Bool
        }
    }
}

/// A run of a snippet; those that match are marked.
public struct Fragment: Sendable, Equatable {
    public let text: String
    public let isMatch: Bool

    public init(text: String, isMatch: Bool) {
        self.text = text
        self.isMatch = isMatch
    }
}
