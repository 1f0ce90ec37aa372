internal import KnowledgeModel
internal import SearchIndex

/// A field by which cases are compared: its measure and weight from the vocabulary, its values by their places in the scheme.
struct ComparedField {
    let definition: FieldDefinition
    let concepts: [Concept]
    /// Where the field is computed from another one, that one's values.
    let source: ConceptScheme?
    /// The numbers of the values in the index, in the order of the scheme.
    let numbers: Range<Int>
    /// For each value, itself and what is broader.
    private let lines: [Set<Int>]
    /// For each value, itself and the values of other catalogues that say about the same: one step, both ways.
    private let folded: [Set<Int>]
    /// For each value, its rung where the order carries meaning; open values stand on none.
    private let rungs: [Int?]
    private let rungCount: Int

    var id: String { definition.id }
    var weight: Double { definition.weight }
    var isList: Bool { definition.cardinality.isList }

    /// `nil` if the field does not count, or its values are not in the index.
    init?(_ definition: FieldDefinition, _ vocabulary: Vocabulary, _ facets: [EntryMap.Facet]) {
        guard ![.none, .text].contains(definition.similarity), definition.weight > 0,
            let scheme = definition.type.scheme.flatMap(vocabulary.scheme),
            let facet = facets.first(where: { $0.id == definition.id }), facet.values.count == scheme.concepts.count
        else { return nil }
        self.definition = definition
        concepts = scheme.concepts
        source = definition.derivation.flatMap { derivation in
            vocabulary.kinds.lazy.flatMap(\.fields).first { $0.id == derivation.field }?.type.scheme.flatMap(vocabulary.scheme)
        }
        numbers = facet.values
        let places = Dictionary(uniqueKeysWithValues: scheme.concepts.enumerated().map { ($1.id, $0) })
        lines = scheme.concepts.map { Set(scheme.ancestry(of: $0.id).compactMap { places[$0.id] }) }
        folded = Self.fold(scheme.concepts, places)
        var rung = 0
        rungs = scheme.concepts.map { concept in
            guard !concept.isOpen else { return nil }
            defer { rung += 1 }
            return rung
        }
        rungCount = rung
    }

    private static func fold(_ concepts: [Concept], _ places: [String: Int]) -> [Set<Int>] {
        var folded = concepts.indices.map { Set([$0]) }
        for (place, concept) in concepts.enumerated() {
            for close in (concept.attributes["close"] ?? []).compactMap({ places[$0] }) {
                folded[place].insert(close)
                folded[close].insert(place)
            }
        }
        return folded
    }

    /// Whether the value counts. Open ones say nothing, and how it ended is not what makes cases alike.
    func counts(_ value: Int) -> Bool { !concepts[value].isOpen && !concepts[value].dismisses }

    func place(of id: String) -> Int? { concepts.firstIndex { $0.id == id } }

    // MARK: Single values

    /// Whether what holds of the second holds of the first: they are the same, say the same in two catalogues, or the first is
    /// narrower.
    func covers(_ value: Int, _ asked: Int) -> Bool { lines[value].contains(asked) || folded[value].contains(asked) }

    /// The values that are, or say about the same as, a value.
    func same(as value: Int) -> Set<Int> { folded[value] }

    /// The values and what is broader than they.
    func line(of values: some Sequence<Int>) -> Set<Int> { values.reduce(into: []) { $0.formUnion(lines[$1]) } }

    /// 1 for the same rung, 0 for the two ends.
    func nearness(_ first: Int, _ second: Int) -> Double {
        guard let one = rungs[first], let other = rungs[second] else { return 0 }
        return rungCount > 1 ? 1 - Double(abs(one - other)) / Double(rungCount - 1) : 1
    }

    /// How deep two values run together below the top: 1 for the same, 0 where they share nothing (Wu and Palmer).
    func kinship(_ first: Int, _ second: Int) -> Double {
        let shared = lines[first].intersection(lines[second]).count
        return Double(2 * shared) / Double(lines[first].count + lines[second].count)
    }
}

extension [ComparedField] {
    /// The fields of the kinds about people that count among similar cases.
    init(_ vocabulary: Vocabulary, _ facets: [EntryMap.Facet]) {
        var seen: Set<String> = []
        self = vocabulary.kinds.filter(\.isAboutPeople).flatMap(\.fields)
            .filter { seen.insert($0.id).inserted }
            .compactMap { ComparedField($0, vocabulary, facets) }
    }
}
