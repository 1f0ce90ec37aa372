public import KnowledgeModel

/// The answer to a concern, for a meeting: what was understood, what others met, what the guidance says, whom to turn to.
public struct Consultation: Sendable {
    public let understood: UnderstoodConcern
    public let similar: [SimilarAnswer.Hit]
    /// The steps of a case's way in their order.
    public let guidance: [Step]
    /// For the age and the situation, and what the cases shown used. What is combined is told of those cases alone.
    public let actions: [ActionMap.Action]
    /// Those that the text names, each with its reservation and other explanations.
    public let signs: [SignCatalogue.Sign]
    public let contacts: [Contact]
    /// What the answer rests on: the entries shown that name sources.
    public let references: [Reference]

    /// Whether there was anything to answer.
    public var isAnswered: Bool { !similar.isEmpty || !guidance.flatMap(\.texts).isEmpty || !signs.isEmpty || !understood.alerts.isEmpty }

    public struct Step: Sendable {
        /// The value of the vocabulary.
        public let id: String
        public let label: Label
        /// The text on the step itself.
        public let guide: Reference?
        /// Texts that fit the concern, the best first.
        public let texts: [Text]
    }

    public struct Text: Sendable {
        public let found: SearchAnswer.Hit
        public let reference: Reference
    }

    /// A section that says whom to turn to, by its first sentence.
    public struct Contact: Sendable, Equatable {
        public let id: String
        public let section: String
        public let anchor: String
        public let text: String
    }

    /// An entry with its sources, and whether it still holds.
    public struct Reference: Sendable, Equatable {
        public let id: String
        public let title: Label
        /// `nil` where the kind does not say.
        public let validity: Validity?
        public let sources: [ShownSource]

        public struct Validity: Sendable, Equatable {
            public let id: String
            public let label: Label
        }
    }
}
