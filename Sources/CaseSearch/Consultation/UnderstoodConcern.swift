public import KnowledgeModel

/// What was read out of a concern, as chips that a person can take away or add to before searching again.
public struct UnderstoodConcern: Sendable {
    public let question: GuardedQuestion
    /// What comes before everything else, or is to be borne in mind; a danger now first.
    public let alerts: [ReadConcern.Alert]
    public let chips: [Chip]
    /// What is not told and worth asking.
    public let unknown: [ReadConcern.UnknownField]

    public struct Chip: Sendable, Equatable {
        public let field: String
        public let fieldLabel: Label
        public let value: String
        public let label: Label
        /// Whether the text says that it is not so.
        public let isDenied: Bool
        /// Whether a person added it; it was not read out of the text.
        public let isAdded: Bool
        /// The words that it was read from.
        public let words: [String]
    }

    /// Whether something was understood, or a word is left to search by.
    public var isEmpty: Bool { chips.isEmpty && question.text.allSatisfy { !$0.isLetter } }

    public var told: [FieldValue] { chips.filter { !$0.isDenied }.map { FieldValue(field: $0.field, value: $0.value) } }
    public var denied: [FieldValue] { chips.filter(\.isDenied).map { FieldValue(field: $0.field, value: $0.value) } }

    /// Whether 112 and 114 come first.
    public var isAcute: Bool { !acuteAlerts.isEmpty }
    public var acuteAlerts: [ReadConcern.Alert] { alerts.filter(\.isAcute) }
}

extension Searcher {
    /// Reads a concern in somebody's own words. Nothing is guessed: what is not said is unknown.
    ///
    /// - Parameters:
    ///   - added: values that a person adds. Throws `.unknownField` or `.unknownValue` where the vocabulary has no such.
    ///   - removed: values that a person takes away; throws the same.
    public func understand(
        _ text: String, adding added: [FieldValue] = [], removing removed: [FieldValue] = []
    ) throws(SearchProblem) -> UnderstoodConcern {
        let vocabulary = try vocabulary()
        let question = try guarded(text, keepsAges: true)
        let read = try concernReader().read(question.text)
        let scalars = Array(question.text.unicodeScalars)
        let queryGuard = try queryGuard()
        var chips = read.chips.map { chip in
            // An age or a class is read, and not repeated.
            UnderstoodConcern.Chip(
                chip, words: Self.words(chip.words, scalars).filter { queryGuard.guarded($0, keepsAges: false).removed.isEmpty })
        }
        for value in removed {
            _ = try vocabulary.tellable(value)
            chips.removeAll { $0.field == value.field && $0.value == value.value }
        }
        for value in added {
            let chip = try UnderstoodConcern.Chip(added: value, vocabulary)
            chips.removeAll { $0.field == chip.field && ($0.value == chip.value || !chip.isListed(vocabulary)) }
            chips.append(chip)
        }
        let told = Set(chips.filter { !$0.isDenied }.map(\.field))
        return UnderstoodConcern(
            question: question, alerts: read.alerts.filter(\.isAcute) + read.alerts.filter { !$0.isAcute }, chips: chips,
            unknown: read.unknown.filter { !told.contains($0.field) })
    }

    private static func words(_ ranges: [Range<Int>], _ scalars: [Unicode.Scalar]) -> [String] {
        ranges.filter { $0.upperBound <= scalars.count }.map { range in
            var word = String.UnicodeScalarView()
            word.append(contentsOf: scalars[range])
            return String(word)
        }
    }
}

extension UnderstoodConcern.Chip {
    fileprivate init(_ chip: ReadConcern.Chip, words: [String]) {
        self.init(
            field: chip.field, fieldLabel: chip.fieldLabel, value: chip.value, label: chip.label, isDenied: chip.isDenied, isAdded: false,
            words: words)
    }

    fileprivate init(added value: FieldValue, _ vocabulary: Vocabulary) throws(SearchProblem) {
        let (field, concept) = try vocabulary.tellable(value)
        self.init(
            field: field.id, fieldLabel: field.label, value: concept.id, label: concept.label, isDenied: false, isAdded: true, words: [])
    }

    /// Whether its field takes several values.
    fileprivate func isListed(_ vocabulary: Vocabulary) -> Bool {
        vocabulary.kinds.filter(\.isAboutPeople).flatMap(\.fields).first { $0.id == field }?.cardinality.isList ?? true
    }
}

extension Vocabulary {
    /// The field and the concept that a value of a concern names. Throws `.unknownField` or `.unknownValue`.
    fileprivate func tellable(_ value: FieldValue) throws(SearchProblem) -> (FieldDefinition, Concept) {
        let fields = kinds.filter(\.isAboutPeople).flatMap(\.fields).filter { $0.type.scheme != nil }
        guard let field = fields.first(where: { $0.id == value.field }), let scheme = field.type.scheme.flatMap(scheme) else {
            throw .unknownField(value.field, suggestion: Suggestion.nearest(to: value.field, among: fields.map(\.id)))
        }
        guard let concept = scheme[value.value] else {
            throw .unknownValue(
                value.value, field: field.id, suggestion: Suggestion.nearest(to: value.value, among: scheme.concepts.map(\.id)))
        }
        return (field, concept)
    }
}
