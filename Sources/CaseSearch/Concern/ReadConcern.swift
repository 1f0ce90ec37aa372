public import KnowledgeModel

/// What a text says in the vocabulary's terms. Nothing is guessed: what is not said is not here.
public struct ReadConcern: Sendable, Equatable {
    /// In the order of the fields, then of the vocabulary.
    public let chips: [Chip]
    /// What comes first, or is to be borne in mind, because of words in the text.
    public let alerts: [Alert]
    /// What the text does not tell and is worth asking.
    public let unknown: [UnknownField]

    /// A value that the text says to hold, or expressly not to hold.
    public struct Chip: Sendable, Equatable {
        public let field: String
        public let fieldLabel: Label
        public let value: String
        public let label: Label
        /// The words it was read from, in Unicode scalars of the text, in their order.
        public let words: [Range<Int>]
        public let isDenied: Bool
    }

    public struct Alert: Sendable, Equatable {
        public let id: String
        public let label: Label
        public let advice: Label
        /// Ids of entries that tell more.
        public let entries: [String]
        /// Whether it is for a danger now.
        public let isAcute: Bool
        /// In Unicode scalars of the text, in their order.
        public let words: [Range<Int>]
    }

    public struct UnknownField: Sendable, Equatable {
        public let field: String
        public let label: Label
        public let question: Label
    }

    public init(chips: [Chip], alerts: [Alert], unknown: [UnknownField]) {
        self.chips = chips
        self.alerts = alerts
        self.unknown = unknown
    }

    /// Whether 112 and 114 come before everything else.
    public var isAcute: Bool { alerts.contains(where: \.isAcute) }
}
