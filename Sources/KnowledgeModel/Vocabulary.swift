/// The controlled vocabulary: which kinds of entries there are, their fields and the values these may take.
///
/// It is data, read from `Corpus/vocabulary`, and drives the program: validation, index fields, facets, labels,
/// similarity, disclosure.
public struct Vocabulary: Codable, Sendable {
    public let schemes: [ConceptScheme]
    public let kinds: [KindDefinition]
    /// The fields that every entry has.
    public let commonFields: [FieldDefinition]
    public let sources: [Source]
    public let disclosure: DisclosureRules
    public let criteria: [CatalogueCriterion]
    public let words: WordKnowledge
    /// By which words a concern in free text is understood.
    public let concern: ConcernLanguage
    /// What the detectors know by list. Read beside the vocabulary, and kept with it.
    public private(set) var anonymity: AnonymityLists

    public init(
        schemes: [ConceptScheme], kinds: [KindDefinition], commonFields: [FieldDefinition], sources: [Source],
        disclosure: DisclosureRules, criteria: [CatalogueCriterion], words: WordKnowledge = WordKnowledge(),
        concern: ConcernLanguage = .none,
        anonymity: AnonymityLists = AnonymityLists()
    ) {
        self.schemes = schemes
        self.kinds = kinds
        self.commonFields = commonFields
        self.sources = sources
        self.disclosure = disclosure
        self.criteria = criteria
        self.words = words
        self.concern = concern
        self.anonymity = anonymity
    }

    /// The same vocabulary with other lists.
    public func with(_ anonymity: AnonymityLists) -> Vocabulary {
        var vocabulary = self
        vocabulary.anonymity = anonymity
        return vocabulary
    }

    public func scheme(_ id: String) -> ConceptScheme? { schemes.first { $0.id == id } }
    public func kind(_ id: String) -> KindDefinition? { kinds.first { $0.id == id } }
    public func source(_ id: String) -> Source? { sources.first { $0.id == id } }

    /// All fields of a kind, the common ones first.
    public func fields(of kind: KindDefinition) -> [FieldDefinition] { commonFields + kind.fields }

    /// Every facet once, in the order in which the kinds name them.
    public var facets: [FieldDefinition] {
        var seen: Set<String> = []
        return (commonFields + kinds.flatMap(\.fields)).filter { $0.isFacet && seen.insert($0.id).inserted }
    }
}

/// A kind of entry: where its files lie, how its ids look, and its fields beside the common ones.
public struct KindDefinition: Codable, Sendable {
    public let id: String
    public let label: Label
    /// The folder below the corpus.
    public let folder: String
    /// How its ids begin; empty where they are free.
    public let prefix: String
    public let fields: [FieldDefinition]
    public let concept: ConceptLink
    /// Whether the vocabulary's label is the title.
    public let isNamedByConcept: Bool
    /// Whether its entries tell of people.
    public let isAboutPeople: Bool

    /// How an entry names the value of the vocabulary that it is about.
    public enum ConceptLink: Codable, Sendable, Equatable {
        case none
        /// The entry's id is the value, of this scheme.
        case id(scheme: String)
        /// This field names it.
        case field(String)
    }

    public init(
        id: String, label: Label, folder: String, prefix: String, fields: [FieldDefinition],
        concept: ConceptLink = .none, isNamedByConcept: Bool = false, isAboutPeople: Bool = false
    ) {
        self.id = id
        self.label = label
        self.folder = folder
        self.prefix = prefix
        self.fields = fields
        self.concept = concept
        self.isNamedByConcept = isNamedByConcept
        self.isAboutPeople = isAboutPeople
    }

    /// The sections an entry has to have, in this order; empty where they are free.
    public var sections: [String] {
        for field in fields {
            if case .sections(let names) = field.type { return names }
        }
        return []
    }
}

/// A public document that facts come from.
public struct Source: Codable, Sendable {
    public let id: String
    public let title: String
    public let year: Int?
    /// How many pages it has; `nil` where it has none, so that sections are cited.
    public let pages: Int?
    /// Whether texts may cite it: we hold the document.
    public let isCitable: Bool

    public init(id: String, title: String, year: Int?, pages: Int?, isCitable: Bool) {
        self.id = id
        self.title = title
        self.year = year
        self.pages = pages
        self.isCitable = isCitable
    }
}

/// A criterion by which cases are chosen into a catalogue.
public struct CatalogueCriterion: Codable, Sendable {
    public let id: String
    public let label: Label
    public let fields: [String]
    /// Fields whose values are also covered together with those of `fields`, pair by pair.
    public let pairedFields: [String]

    public init(id: String, label: Label, fields: [String], pairedFields: [String] = []) {
        self.id = id
        self.label = label
        self.fields = fields
        self.pairedFields = pairedFields
    }
}
