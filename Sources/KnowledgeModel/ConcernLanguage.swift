/// How people say in words of their own what the vocabulary has names for. Data, as the vocabulary is.
///
/// Patterns are kept as they are written, see ``CuePattern``; whoever read them from files has checked them.
public struct ConcernLanguage: Codable, Sendable {
    /// The fields that are read out of a text, in the order in which their values are shown.
    public let fields: [CueField]
    /// Words that patterns name together, each list after those that it names itself.
    public let lists: [WordList]
    /// Words that do not say anything by themselves and turn round, or hand on, what others say.
    public let signals: [ConcernSignal: [String]]
    /// Number words.
    public let numbers: [String: Int]
    /// How an age is said.
    public let ages: [AgeCues]
    public let alerts: [Alert]

    public init(
        fields: [CueField], lists: [WordList], signals: [ConcernSignal: [String]], numbers: [String: Int], ages: [AgeCues],
        alerts: [Alert]
    ) {
        self.fields = fields
        self.lists = lists
        self.signals = signals
        self.numbers = numbers
        self.ages = ages
        self.alerts = alerts
    }

    /// Reads nothing out of any text.
    public static let none = ConcernLanguage(fields: [], lists: [], signals: [:], numbers: [:], ages: [], alerts: [])
}

/// A field whose values are looked for in a text.
public struct CueField: Codable, Sendable {
    public let id: String
    /// What to ask where the text does not tell it; `nil` where it need not be known.
    public let question: Label?
    /// Whether it takes one value: the one said with a number, else the first.
    public let isSingle: Bool
    /// Whether a value may be known not to hold.
    public let isDeniable: Bool
    /// Whether it counts also when it is said of somebody else, such as who turned to whom.
    public let countsForOthers: Bool
    /// Whether it counts also where it is asked or supposed.
    public let countsInDoubt: Bool
    /// Whether the vocabulary's labels and other words for its values are cues.
    public let usesLabels: Bool
    /// Whether the same words may say several of its values; else the longest expression counts.
    public let mayOverlap: Bool
    public let values: [ValueCues]

    public init(
        id: String, question: Label? = nil, isSingle: Bool = false, isDeniable: Bool = true, countsForOthers: Bool = false,
        countsInDoubt: Bool = false, usesLabels: Bool = true, mayOverlap: Bool = false, values: [ValueCues] = []
    ) {
        self.id = id
        self.question = question
        self.isSingle = isSingle
        self.isDeniable = isDeniable
        self.countsForOthers = countsForOthers
        self.countsInDoubt = countsInDoubt
        self.usesLabels = usesLabels
        self.mayOverlap = mayOverlap
        self.values = values
    }
}

/// By which words a value is known.
public struct ValueCues: Codable, Sendable {
    public let id: String
    public let patterns: [String]
    /// Words that say it does not hold, without any *ikke* of their own: *ustraffet*.
    public let denials: [String]
    /// Labels of the vocabulary that say too little by themselves; `nil` for all of them.
    public let tooGeneral: [String]?
    /// Values of other fields that hold where this one does.
    public let implied: [FieldValue]
    /// Whether it counts also when it is said of somebody else, or is asked or supposed, whatever its field says.
    public let countsForOthers: Bool
    public let countsInDoubt: Bool

    public init(
        id: String, patterns: [String], denials: [String] = [], tooGeneral: [String]? = [], implied: [FieldValue] = [],
        countsForOthers: Bool = false, countsInDoubt: Bool = false
    ) {
        self.id = id
        self.patterns = patterns
        self.denials = denials
        self.tooGeneral = tooGeneral
        self.implied = implied
        self.countsForOthers = countsForOthers
        self.countsInDoubt = countsInDoubt
    }
}

/// Patterns with `<n>` for an age. They are cues of each value that has `ages: 13-17` in the vocabulary, for those ages.
public struct AgeCues: Codable, Sendable {
    /// The youngest that they are said of: *12 år* is more often a time than an age.
    public let from: Int
    public let patterns: [String]

    public init(from: Int, patterns: [String]) {
        self.from = from
        self.patterns = patterns
    }

    /// The attribute of a value that holds its ages.
    static let attribute = "ages"
    public static let placeholder = "<n>"

    /// The patterns for a value's ages; none where it has no ages.
    public func patterns(for concept: Concept) -> [String] {
        let bounds = (concept.attributes[Self.attribute]?.first ?? "").split(separator: "-").compactMap { Int($0) }
        guard bounds.count == 2, max(bounds[0], from) <= bounds[1] else { return [] }
        return patterns.map { $0.replacing(Self.placeholder, with: "<\(max(bounds[0], from))-\(bounds[1])>") }
    }
}

public struct WordList: Codable, Sendable {
    public let name: String
    public let words: [String]

    public init(name: String, words: [String]) {
        self.name = name
        self.words = words
    }
}

/// What comes first where a text holds such words: the emergency number, the police, the duty to report.
public struct Alert: Codable, Sendable {
    public let id: String
    public let label: Label
    /// What to do, ready to be shown.
    public let advice: Label
    /// Ids of the entries that tell more.
    public let entries: [String]
    /// Whether it is for a danger now; else it is to be borne in mind.
    public let isAcute: Bool
    public let patterns: [String]
    /// It holds also where one of these values is understood.
    public let values: [FieldValue]

    public init(
        id: String, label: Label, advice: Label, entries: [String], isAcute: Bool, patterns: [String], values: [FieldValue] = []
    ) {
        self.id = id
        self.label = label
        self.advice = advice
        self.entries = entries
        self.isAcute = isAcute
        self.patterns = patterns
        self.values = values
    }
}

/// What a word does to others in its sentence.
public enum ConcernSignal: Int, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
    /// *ikke*, *aldrig*: denies what follows it up to the end of the clause or an *og*, and the verb before it.
    case negation
    /// *ingen*, *uden*, *hverken*: denies the whole list that follows.
    case wideNegation
    /// *ikke kun*: looks like a denial and is none.
    case noNegation
    /// *holdt op med at*: what follows is over.
    case ended
    /// *men*, *fordi*: a denial or a doubt ends here.
    case border
    /// *og*: ends a denial by *ikke*, not one by *ingen*.
    case and
    /// *eller*, *heller*: a denial goes on, also after a comma.
    case list
    /// *der*, *som*: what follows is about whom the words before named last.
    case linked
    /// *at*: what follows is what is said, seen or denied.
    case complement
    /// *ved ikke om*, *hvis han*: what follows is supposed.
    case doubt
    /// *er det*, *har han*: how a question begins in which what follows is asked.
    case question
    /// *tidligere*, *for tre år siden*: it is past, so that it is not acute.
    case past
    /// *i 15 år*: means nothing that is looked for.
    case nothing
    /// *bl.a.*: words whose full stop ends no sentence.
    case abbreviation
    /// *han*, *drengen*: the person.
    case person
    /// Words of the person that tell a man, and a woman.
    case male, female
    /// *far*, *ven*: somebody else, unless it is said to be the writer's own.
    case relative
    /// *søn*, *lillesøster*: the person, unless it is said to be the person's own.
    case child
    /// *far left*: looks like somebody close and is nobody.
    case nobody
    /// *en*: *en far på 38* is the person.
    case article
    /// *er*: *er en far på 38* tells of him, *har en far på 38* of somebody else.
    case copula
    /// *hans*, *hendes*; *min*; *sin*.
    case theirs, mine, own
    /// *hos*, *om*: the noun after it is not the subject.
    case preposition
    /// *med*, *hos*: those named after it are not the person.
    case beside
    /// *gruppe*, *mand*: others, where the person is with them.
    case company
    /// *er*, *har*: comes between what is named first and its *ikke*.
    case auxiliary
    /// *på*, *år*: belongs to the noun before it.
    case attached

    /// As it is written in files: `wide_negation`.
    public var name: String {
        String(describing: self).reduce(into: "") { name, letter in name += letter.isUppercase ? "_\(letter.lowercased())" : "\(letter)" }
    }
}
