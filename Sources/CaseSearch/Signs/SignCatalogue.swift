public import KnowledgeModel

/// A source's list of signs, each with its neighbours in the other lists.
public struct SignCatalogue: Sendable {
    public let id: String
    public let label: Label
    public let signs: [Sign]

    public struct Sign: Sendable {
        public let id: String
        public let label: Label
        public let severity: Severity?
        /// Signs of other catalogues that say about the same, by the vocabulary's `close` read both ways, one step.
        public let neighbours: [Neighbour]
        /// What the entry on the sign says; `nil` where it has none.
        public let card: Card?
        /// The ids of the cases in which it occurs, counter-examples among them.
        public let cases: [String]
        /// The cases in which it occurs and the concern proved unfounded, or something else was behind it.
        public let counterExamples: [CounterExample]
    }

    public struct Severity: Sendable {
        public let id: String
        public let label: Label
    }

    public struct Neighbour: Sendable {
        public let id: String
        public let label: Label
        public let catalogue: String
        public let catalogueLabel: Label
    }

    /// The entry on a sign. Its reservation and other explanations are shown wherever the sign is.
    public struct Card: Sendable {
        public let reservation: Section?
        public let otherExplanations: Section?
        /// What to ask before judging.
        public let questions: Section?
        public let sources: [ShownSource]
        public let shown: ShownEntry
    }

    public struct CounterExample: Sendable {
        public let id: String
        public let title: Label
        /// What the case tells that speaks against its signs, with the sections to read.
        public let reasons: [SimilarAnswer.Item]
    }
}

extension SignCatalogue {
    /// The catalogue with one of its signs alone.
    public init(only id: String, of catalogue: SignCatalogue) {
        self.init(id: catalogue.id, label: catalogue.label, signs: catalogue.signs.filter { $0.id == id })
    }
}
