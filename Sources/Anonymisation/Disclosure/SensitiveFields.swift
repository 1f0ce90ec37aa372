internal import KnowledgeModel

/// Who knows a person's class must not learn a sensitive value from it: inside a class a sensitive field shows at least two
/// different values, or it is not shown for the class (distinct l-diversity, l = 2). A value that all of a class share goes in
/// any case.
struct SensitiveFields {
    /// The fields that hold values of a scheme, with the scheme.
    private let fields: [(id: String, scheme: ConceptScheme?)]

    init(definitions: [FieldDefinition], key: DisclosureKey, vocabulary: Vocabulary) {
        let told = Set(key.fields.map(\.id))
        fields = vocabulary.disclosure.sensitive.compactMap { id in
            guard !told.contains(id), let definition = definitions.first(where: { $0.id == id }) else { return nil }
            return (id, definition.type.scheme.flatMap(vocabulary.scheme))
        }
    }

    /// Takes away what all of a class share, and fields that are too uniform. Returns whether there was any.
    ///
    /// - Parameter classes: the places of the entries of each class.
    func withhold(_ entries: inout [[String: FieldContent]], classes: [[Int]]) -> Bool {
        var isChanged = false
        for (field, scheme) in fields {
            for places in classes {
                let values = places.map { Set(entries[$0][field]?.ids ?? []) }
                guard values.contains(where: { !$0.isEmpty }) else { continue }
                let shared = values.dropFirst().reduce(values[0]) { $0.intersection($1) }
                let different = Set(values.joined()).subtracting(shared).filter { scheme?[$0]?.isUnstated != true }
                if different.count < 2 {
                    for place in places { entries[place][field] = nil }
                } else if !shared.isEmpty {
                    for place in places { entries[place][field] = entries[place][field]?.without(shared) }
                } else {
                    continue
                }
                isChanged = true
            }
        }
        return isChanged
    }
}

extension FieldContent {
    /// Without some of the values that facets count.
    fileprivate func without(_ values: Set<String>) -> FieldContent? {
        switch self {
        case .values(let ids):
            let kept = ids.filter { !values.contains($0) }
            return kept.isEmpty ? nil : .values(kept)
        case .records(let records, let value):
            let kept = records.filter { record in value.flatMap { record[$0]?.text }.map(values.contains) != true }
            return kept.isEmpty ? nil : .records(kept, value: value)
        case .texts: return self
        }
    }
}
