public import KnowledgeModel

/// Similar cases with reasons. Likeness is between descriptions; it is shown as reasons, and no number of it leaves this room.
public struct SimilarAnswer: Sendable {
    /// The case that was started from; `nil` for a concern.
    public let start: Start?
    /// What the question holds in the fields that are compared.
    public let told: [Told]
    /// The nearest first, then the one that proved unfounded, then the contrast.
    public let hits: [Hit]

    public struct Start: Sendable {
        public let id: String
        public let title: Label
    }

    public struct Told: Sendable {
        public let field: String
        public let fieldLabel: Label
        public let value: String
        public let label: Label
        public let isDenied: Bool
    }

    public struct Hit: Sendable {
        public let found: SearchAnswer.Hit
        public let reasons: Reasons
        /// Alike in signs, but it went otherwise.
        public let isContrast: Bool
        /// The concern proved unfounded.
        public let isUnfounded: Bool
        /// The entries that the case says to see as well.
        public let related: [String]
        /// Only where it was asked for.
        public let explanation: Explanation?
    }

    public struct Reasons: Sendable, Equatable {
        /// Both tell it.
        public let shared: [Item]
        /// Both tell, and not the same.
        public let different: [Item]
        /// One of the two does not tell it.
        public let unknown: [Item]
    }

    public struct Item: Sendable, Equatable {
        public let field: String
        public let fieldLabel: Label
        public let value: String
        public let label: Label
        /// The section of the case that tells it, or would.
        public let section: String
        public let anchor: String
        /// Whether the case expressly denies it.
        public var isDenied = false
        /// Where it is unknown, who does not tell it.
        public var untoldBy: Side?
        /// For a sign of another catalogue, the question's own that says about the same.
        public var closeTo: String?
    }

    /// Items that tell of the same field, and are untold by the same side, together; the fields in the order of their first items.
    public static func byField(_ items: some Sequence<Item>) -> [[Item]] {
        items.reduce(into: [[Item]]()) { groups, item in
            if let place = groups.firstIndex(where: { $0[0].field == item.field && $0[0].untoldBy == item.untoldBy }) {
                groups[place].append(item)
            } else {
                groups.append([item])
            }
        }
    }

    public enum Side: String, Sendable {
        case question
        case `case`
    }

    /// Which terms and fields led to a hit, for those who develop or edit. Of texts, never of persons.
    public struct Explanation: Sendable {
        /// Words of the question, as they are indexed, that the case's sections on the problem hold; only such as stand in
        /// several entries.
        public let terms: [String]
        public let fields: [Field]

        public struct Field: Sendable {
            public let field: String
            public let measure: Similarity
            /// The vocabulary's weight of the field.
            public let weight: Double
            /// The ids of the case's values.
            public let values: [String]
        }
    }
}
