/// A closed list of values, such as the forms of extremism.
public struct ConceptScheme: Codable, Sendable {
    public let id: String
    public let label: Label
    /// Whether the order of the values carries meaning.
    public let isOrdered: Bool
    /// Named groups that values may belong to.
    public let groups: [ConceptGroup]
    /// What an entry may say.
    public let concepts: [Concept]
    /// What is shown of an entry where the exact value could single somebody out.
    public let coarser: [CoarserValue]

    public init(
        id: String, label: Label, isOrdered: Bool, groups: [ConceptGroup], concepts: [Concept], coarser: [CoarserValue] = []
    ) {
        self.id = id
        self.label = label
        self.isOrdered = isOrdered
        self.groups = groups
        self.concepts = concepts
        self.coarser = coarser
    }

    /// The value's place in the list.
    public func position(of id: String) -> Int? { concepts.firstIndex { $0.id == id } }

    public subscript(_ id: String) -> Concept? {
        concepts.first { $0.id == id } ?? coarser.first { $0.concept.id == id }?.concept
    }

    /// The value itself and what is broader, narrowest first.
    public func ancestry(of id: String) -> [Concept] {
        var line: [Concept] = []
        var next = self[id]
        while let concept = next, !line.contains(where: { $0.id == concept.id }) {
            line.append(concept)
            next = concept.broader.flatMap { self[$0] }
        }
        return line
    }
}

/// A heading under which a scheme's values are shown together.
public struct ConceptGroup: Codable, Sendable {
    public let id: String
    public let label: Label

    public init(id: String, label: Label) {
        self.id = id
        self.label = label
    }
}

/// One value of a scheme.
public struct Concept: Codable, Sendable {
    /// Stable for ever: a public contract.
    public let id: String
    public let label: Label
    /// Other Danish words for it.
    public let alternatives: [String]
    /// English words people search for it with.
    public let englishAlternatives: [String]
    public let broader: String?
    public let group: String?
    /// What else the vocabulary tells of it, such as a sign's catalogue or its close matches.
    public let attributes: [String: [String]]

    public init(
        id: String, label: Label, alternatives: [String] = [], englishAlternatives: [String] = [],
        broader: String? = nil, group: String? = nil, attributes: [String: [String]] = [:]
    ) {
        self.id = id
        self.label = label
        self.alternatives = alternatives
        self.englishAlternatives = englishAlternatives
        self.broader = broader
        self.group = group
        self.attributes = attributes
    }
}
