public import KnowledgeModel

/// The map of possible actions: what there is, and what others combined with it in which order. No rates, and no counts that
/// could be read as such.
public struct ActionMap: Sendable {
    /// The values that it is narrowed to, by facet.
    public let filters: [String: [String]]
    /// In the order of the vocabulary.
    public let actions: [Action]

    public struct Action: Sendable {
        /// The value of the vocabulary.
        public let offer: String
        public let label: Label
        /// The entry that tells of it; `nil` where a case used an offer that has no card.
        public let card: Card?
        /// The cases that used it, by id.
        public let cases: [Use]
        /// What those cases used beside it, in the order of the vocabulary.
        public let combined: [Combination]
    }

    public struct Card: Sendable {
        public let id: String
        /// For whom, by which law, voluntary or not: the facets of the card, with labels.
        public let facts: [ShownEntry.Field]
        /// Those of them that a short list shows.
        public let law: ShownEntry.Field?
        public let target: ShownEntry.Field?
        /// Whether one may say no to it; `nil` where the card does not tell.
        public let isVoluntary: Bool?
        /// In a sentence or two.
        public let summary: String?
        public let sources: [ShownSource]
    }

    /// How one case used it.
    public struct Use: Sendable, Equatable {
        public let id: String
        public let title: Label
        /// The section that tells it.
        public let anchor: String
        public let steps: [Step]
    }

    public struct Step: Sendable, Equatable {
        /// Months since the first contact.
        public let start: Int?
        public let end: Int?
        public let target: Label?
        public let actor: Label?
    }

    /// Another offer, and the cases in which it came before, at the same time, or after.
    public struct Combination: Sendable, Equatable {
        public let offer: String
        public let label: Label
        public internal(set) var before: [String] = []
        public internal(set) var sameTime: [String] = []
        public internal(set) var after: [String] = []
        /// Where the case does not tell the order.
        public internal(set) var orderUntold: [String] = []
    }
}
