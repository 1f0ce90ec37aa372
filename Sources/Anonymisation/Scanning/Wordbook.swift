internal import KnowledgeModel

/// What the detectors know of words: the lists, prepared for one look at each word, and the dictionary.
struct Wordbook: Sendable {
    private var infos: [String: Info]
    private(set) var phrases: PhraseBook
    let streetEndings: Set<String>
    let institutionHeads: Set<String>
    let publicLines: Set<String>
    let publicDomains: Set<String>
    let publicMails: Set<String>
    let ages: [AgeWord]
    let dictionary: WordDictionary?
    /// Whether there are lists of names. Without them names cannot be judged.
    let hasNames: Bool

    /// What is known of a word.
    struct Info: Sendable {
        var tags: Tags = []
        var cues: Cues = []
    }

    init(_ lists: AnonymityLists, dictionary: WordDictionary?) {
        var infos = Cues.words.mapValues { Info(cues: $0) }
        var phrases = PhraseBook()
        for list in AnonymityWords.allCases {
            for entry in lists[list] {
                let word = entry.lowercased()
                if word.unicodeScalars.allSatisfy({ $0.isLetter || $0 == "'" }) {
                    infos[word, default: Info()].tags.formUnion(Tags(list))
                } else {
                    phrases.add(word, Tags(list))
                }
            }
        }
        for allowed in lists.allowed where allowed.entries.isEmpty { phrases.add(allowed.text, .allowed) }
        self.infos = infos
        self.phrases = phrases
        streetEndings = Set(lists[.streetEndings].map { String($0) })
        institutionHeads = Set(lists[.institutionHeads].map { String($0) })
        publicLines = Set(lists.publicLines.map(\.number))
        publicDomains = Set(lists[.publicDomains].map { $0.lowercased() })
        publicMails = Set(lists[.publicMails].map { $0.lowercased() })
        ages = lists.ages
        self.dictionary = dictionary
        hasNames = !lists.isEmpty
        markStarts()
    }

    /// Phrases alone.
    init(_ phrases: PhraseBook) {
        self.init(AnonymityLists(), dictionary: nil)
        self.phrases = phrases
        markStarts()
    }

    mutating func allow(_ texts: [String]) {
        for text in texts { phrases.add(text, .allowed) }
        markStarts()
    }

    private mutating func markStarts() {
        for word in phrases.starts { infos[word, default: Info()].cues.formUnion(.phraseStart) }
    }

    func info(of lower: String) -> Info { infos[lower] ?? Info() }
    func tags(of lower: String) -> Tags { infos[lower]?.tags ?? [] }

    /// Whether the word stands in the dictionary in small letters. Without a dictionary nobody knows, and every word is taken
    /// for one but those on the lists.
    func knows(_ lower: String) -> Bool {
        dictionary?.knows(lower) ?? true
    }

    /// Whether it is a known word with the *s* of the genitive.
    func knowsAsGenitive(_ lower: String) -> Bool {
        Genitive.stem(of: lower).map(knows) ?? false
    }

    func isDictionaryName(_ lower: String) -> Bool {
        dictionary?.isName(lower) ?? false
    }

    /// The word for the span of ages that an age falls into.
    func ageWord(_ age: Int) -> AgeWord? { ages.first { $0.from <= age && age <= $0.to } }
}

extension Tags {
    init(_ list: AnonymityWords) {
        self.init(Self.places[list] ?? 0)
    }

    private static let places = Dictionary(uniqueKeysWithValues: AnonymityWords.allCases.enumerated().map { ($1, $0) })

    static let given = Tags(.given)
    static let family = Tags(.family)
    static let nounLike = Tags(.nounLike)
    static let particle = Tags(.particles)
    static let publicFigure = Tags(.publicFigures)
    static let role = Tags(.roles)
    static let kin = Tags(.kin)
    static let personVerb = Tags(.personVerbs)
    static let linkingVerb = Tags(.linkingVerbs)
    static let naming = Tags(.naming)
    static let companyVerb = Tags(.companyVerbs)
    static let place = Tags(.places)
    static let country = Tags(.countries)
    static let region = Tags(.regions)
    static let notStreet = Tags(.notStreets)
    static let streetBeginning = Tags(.streetBeginnings)
    static let commonInstitution = Tags(.commonInstitutions)
    static let institutionWord = Tags(.institutionWords)
    static let institution = Tags(.institutions)
    static let platform = Tags(.platforms)
    static let originAdjective = Tags(.originAdjectives)
    static let originPerson = Tags(.originPeople)
    static let beliefAdjective = Tags(.beliefAdjectives)
    static let beliefPerson = Tags(.beliefPeople)
    static let personNoun = Tags(.personNouns)
    static let month = Tags(.months)
    static let lawWord = Tags(.lawWords)
    static let publicDate = Tags(.publicDates)
    static let abbreviation = Tags(.abbreviations)
    static let freeCapital = Tags(.freeCapitals)
    static let institutionHead = Tags(.institutionHeads)
    static let streetEnding = Tags(.streetEndings)
    /// An editor has allowed it; no list of words has this place.
    static let allowed = Tags(63)

    /// Names of people, whether or not they are also words.
    static let anyName: Tags = [.given, .family, .nounLike]
    /// What may stand with a capital and names nobody.
    static let free: Tags = [.institution, .publicFigure, .freeCapital, .platform, .country, .region, .allowed]
}
