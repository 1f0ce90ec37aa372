internal import KnowledgeModel

/// The vocabulary's cues, written out, each word of them with the number of its class.
struct CueBook {
    struct Value {
        let field: Int
        let id: String
        let label: Label
        let countsForOthers: Bool
        let countsInDoubt: Bool
        let implied: [FieldValue]
    }

    enum Meaning: Hashable {
        case value(Int)
        /// It says by itself that the value does not hold.
        case denial(Int)
        case signal(ConcernSignal)
        case alert(Int)
    }

    struct Cue {
        let steps: [Step]
        let meaning: Meaning
        /// Whether it has to begin among the first words of the text.
        let isOpening: Bool
        /// Whether it names a number, such as an age.
        let hasNumber: Bool

        var isDenial: Bool { if case .denial = meaning { true } else { false } }
    }

    struct Step {
        let gap: Int
        /// The class of words that it takes, see ``WordClasses``.
        let wordClass: Int
    }

    let fields: [CueField]
    /// In the order of the fields, then of the vocabulary.
    private(set) var values: [Value] = []
    let alerts: [Alert]
    private(set) var cues: [Cue] = []
    /// The tests of each class of words. Lists are among them by their names.
    private(set) var classes: [Set<WordTest>] = []
    let lists: [String: Set<WordTest>]
    private var numbers: [Set<WordTest>: Int] = [:]

    init(_ vocabulary: Vocabulary) {
        let language = vocabulary.concern
        fields = language.fields
        alerts = language.alerts
        lists = language.lists.tests()
        for (number, field) in fields.enumerated() {
            for (concept, cues) in Self.concepts(of: field, vocabulary) {
                values.append(
                    Value(
                        field: number, id: concept.id, label: concept.label,
                        countsForOthers: field.countsForOthers || cues?.countsForOthers == true,
                        countsInDoubt: field.countsInDoubt || cues?.countsInDoubt == true, implied: cues?.implied ?? []))
                let labels = field.usesLabels ? Self.labels(of: concept, cues) : []
                let patterns = (cues?.patterns ?? []) + labels + language.ages.flatMap { $0.patterns(for: concept) }
                for pattern in patterns { add(pattern, .value(values.count - 1)) }
                for pattern in cues?.denials ?? [] { add(pattern, .denial(values.count - 1)) }
            }
        }
        for signal in ConcernSignal.allCases {
            for pattern in language.signals[signal] ?? [] { add(pattern, .signal(signal)) }
        }
        for (number, alert) in alerts.enumerated() {
            for pattern in alert.patterns { add(pattern, .alert(number)) }
        }
    }

    /// Classes of the words before which a gap may cross a comma: *en pakket taske, som søsteren fandt*.
    var linkingClasses: Set<Int> { classes(of: [.linked, .complement]) }

    /// Classes of the words that no gap passes over: *bor hos sin mor og kommer i en kreds* is not the mother's.
    var dividingClasses: Set<Int> { classes(of: [.border, .and]) }

    private func classes(of signals: [ConcernSignal]) -> Set<Int> {
        Set(cues.filter { cue in cue.steps.count == 1 && signals.contains { cue.meaning == .signal($0) } }.map { $0.steps[0].wordClass })
    }

    func value(_ wanted: FieldValue) -> Int? {
        values.firstIndex { fields[$0.field].id == wanted.field && $0.id == wanted.value }
    }

    private static func concepts(of field: CueField, _ vocabulary: Vocabulary) -> [(Concept, ValueCues?)] {
        let scheme = vocabulary.peopleField(field.id)?.type.scheme.flatMap(vocabulary.scheme)
        return (scheme?.concepts ?? []).map { concept in (concept, field.values.first { $0.id == concept.id }) }
    }

    /// The names of a value that are plain words. `Barn (6-12)` is a heading, not something people say.
    private static func labels(of concept: Concept, _ cues: ValueCues?) -> [String] {
        guard let tooGeneral = cues.map(\.tooGeneral) ?? [] else { return [] }
        let labels = [concept.label.da, concept.label.en] + concept.alternatives + concept.englishAlternatives
        return labels.filter { label in
            !tooGeneral.contains(label)
                && label.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == " " || $0 == "-" || ("0"..."9").contains($0) }
        }
    }

    /// A pattern that cannot be read says nothing; those of a corpus have been checked when it was read.
    private mutating func add(_ text: String, _ meaning: Meaning) {
        guard let pattern = try? CuePattern(parsing: text), let sequences = try? pattern.sequences() else { return }
        let hasNumber = text.contains("<")
        for sequence in sequences {
            cues.append(
                Cue(
                    steps: sequence.steps.map { Step(gap: $0.gap, wordClass: number(of: $0.tests)) }, meaning: meaning,
                    isOpening: pattern.isOpening, hasNumber: hasNumber))
        }
    }

    private mutating func number(of tests: Set<WordTest>) -> Int {
        if let known = numbers[tests] { return known }
        classes.append(tests)
        numbers[tests] = classes.count - 1
        return classes.count - 1
    }
}
