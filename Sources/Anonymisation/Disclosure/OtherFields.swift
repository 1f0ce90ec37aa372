internal import KnowledgeModel

/// The fields beside the key, of the entries of one kind that are shown: rare values and uniform sensitive fields are taken
/// away until nothing is left to take.
struct OtherFields {
    private let definitions: [FieldDefinition]
    private let rare: RareValues
    private let sensitive: SensitiveFields
    private let schemes: [String: ConceptScheme]
    private let numbered: [String: String]

    init(kind: KindDefinition, key: DisclosureKey, vocabulary: Vocabulary) {
        definitions = vocabulary.fields(of: kind)
        rare = RareValues(definitions: definitions, key: key, vocabulary: vocabulary)
        sensitive = SensitiveFields(definitions: definitions, key: key, vocabulary: vocabulary)
        numbered = vocabulary.disclosure.numbered
        schemes = Dictionary(vocabulary.schemes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Parameter classes: the places of the entries of each class.
    func withhold(_ entries: inout [[String: FieldContent]], classes: [[Int]]) {
        // Numbers come last: what is left is numbered anew.
        let numbers = rare.places.filter { [numbered[$0.field]] == $0.members }
        let others = rare.places.filter { !numbers.contains($0) }
        var isChanged = true
        while isChanged {
            for index in entries.indices { narrowDerived(&entries[index]) }
            let withheldRare = rare.withhold(&entries, at: others)
            let withheldUniform = sensitive.withhold(&entries, classes: classes)
            isChanged = withheldRare || withheldUniform
        }
        for index in entries.indices {
            for (field, member) in numbered { entries[index][field] = entries[index][field]?.renumbered(in: member) }
        }
        _ = rare.withhold(&entries, at: numbers)
    }

    /// A field that is computed from another tells no more than that one still shows.
    private func narrowDerived(_ fields: inout [String: FieldContent]) {
        for definition in definitions {
            guard let derivation = definition.derivation, let told = fields[definition.id] else { continue }
            let scheme = definitions.first { $0.id == derivation.field }?.type.scheme.flatMap { schemes[$0] }
            let values = (fields[derivation.field]?.ids ?? []).flatMap { scheme?[$0]?.attributes[derivation.attribute] ?? [] }
            let kept = told.ids.filter(values.contains)
            fields[definition.id] = kept.isEmpty ? nil : .values(kept)
        }
    }

    var k: Int { rare.k }
    /// Where values stand that are counted.
    var places: [ValuePlace] { rare.places }

    /// How many entries carry each value at a place.
    func counts(at place: ValuePlace, _ entries: [[String: FieldContent]]) -> [String: Int] {
        rare.carriers(at: place, entries).mapValues(\.count)
    }
}
