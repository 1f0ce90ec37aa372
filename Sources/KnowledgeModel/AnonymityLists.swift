/// What the detectors of the gate, the guard and `kasus scrub` know by list. It is data: read from `Corpus/anonymity` and
/// `Corpus/allowed.yml`, and kept in the index with the vocabulary, so that neither needs the corpus.
public struct AnonymityLists: Codable, Sendable, Equatable {
    private var words: [String: String]
    public let publicLines: [PublicLine]
    public let ages: [AgeWord]
    public let tellingWords: [TellingWords]
    public let allowed: [AllowedText]

    public init(
        words: [AnonymityWords: [String]] = [:], publicLines: [PublicLine] = [], ages: [AgeWord] = [],
        tellingWords: [TellingWords] = [], allowed: [AllowedText] = []
    ) {
        // One text for each list: it is decoded whenever an index is opened, and one text is much faster than many.
        self.words = Dictionary(
            words.map { ($0.key.rawValue, $0.value.joined(separator: "\n")) }, uniquingKeysWith: { first, _ in first })
        self.publicLines = publicLines
        self.ages = ages
        self.tellingWords = tellingWords
        self.allowed = allowed
    }

    public subscript(_ list: AnonymityWords) -> [Substring] {
        words[list.rawValue]?.split(separator: "\n") ?? []
    }

    /// Whether there is no list of names, so that names cannot be judged.
    public var isEmpty: Bool { self[.given].isEmpty }
}

/// The lists of words, by the key they have in the files.
public enum AnonymityWords: String, CaseIterable, Sendable {
    // Names of people.
    case given, family
    /// Names that are also words: they count only beside evidence.
    case nounLike = "noun_like"
    /// Small words inside names, such as *von*.
    case particles
    case publicFigures = "public_figures"
    // Words around names.
    case roles, kin
    case personVerbs = "person_verbs"
    case linkingVerbs = "linking_verbs"
    case naming
    case companyVerbs = "company_verbs"
    // Places and addresses.
    case places, countries, regions
    case streetEndings = "street_endings"
    case notStreets = "not_streets"
    case streetBeginnings = "street_beginnings"
    // Institutions.
    case institutionHeads = "institution_heads"
    case commonInstitutions = "common_institutions"
    case institutionWords = "institution_words"
    case institutions
    // The net.
    case platforms
    case publicDomains = "public_domains"
    case publicMails = "public_mails"
    // What is said of a person's origin and belief.
    case originAdjectives = "origin_adjectives"
    case originPeople = "origin_people"
    case beliefAdjectives = "belief_adjectives"
    case beliefPeople = "belief_people"
    case personNouns = "person_nouns"
    // Time.
    case months
    case lawWords = "law_words"
    case publicDates = "public_dates"
    // Writing.
    case abbreviations
    case freeCapitals = "free_capitals"
}

/// A telephone line that anybody may name.
public struct PublicLine: Codable, Sendable, Equatable {
    /// Its digits, without spaces.
    public let number: String
    public let name: String
    /// The year in which somebody last saw that it is right.
    public let year: Int

    public init(number: String, name: String, year: Int) {
        self.number = number
        self.name = name
        self.year = year
    }
}

/// The word for a span of ages, which replaces an exact age.
public struct AgeWord: Codable, Sendable, Equatable {
    public let from: Int
    public let to: Int
    public let label: Label

    public init(from: Int, to: Int, label: Label) {
        self.from = from
        self.to = to
        self.label = label
    }
}

/// Words that tell the value of a field: where it is not displayed, they may not stand in the text either.
public struct TellingWords: Codable, Sendable, Equatable {
    public let field: String
    public let value: String
    public let words: [String]

    public init(field: String, value: String, words: [String]) {
        self.field = field
        self.value = value
        self.words = words
    }
}

/// A text that an editor has looked at and allows.
public struct AllowedText: Codable, Sendable, Equatable {
    public let text: String
    public let reason: String
    /// The entries it is allowed in; everywhere where none is named.
    public let entries: [String]

    public init(text: String, reason: String, entries: [String] = []) {
        self.text = text
        self.reason = reason
        self.entries = entries
    }
}
