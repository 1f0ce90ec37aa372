internal import KnowledgeModel

/// Puts the shown values of the key into an entry's fields, and takes away what would tell more of it.
///
/// A field that follows from one of the key is computed from what that one shows. Any other value that implies something about
/// the key stays only where the key shows as much. Denials of the key's values go.
struct ImpliedValues {
    let key: DisclosureKey
    let definitions: [FieldDefinition]
    private let schemes: [String: ConceptScheme]
    private let follows: [String: String]

    init(kind: KindDefinition, key: DisclosureKey, vocabulary: Vocabulary) {
        self.key = key
        definitions = vocabulary.fields(of: kind)
        follows = vocabulary.disclosure.follows
        schemes = Dictionary(vocabulary.schemes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Fields that the kind does not define are left out.
    func fields(of entry: Entry, showing shown: Combination) -> [String: FieldContent] {
        var fields: [String: FieldContent] = [:]
        for definition in definitions {
            fields[definition.id] = content(entry.fields[definition.id], definition, shown)
        }
        return fields
    }

    private func content(_ content: FieldContent?, _ definition: FieldDefinition, _ shown: Combination) -> FieldContent? {
        if let place = key.fields.firstIndex(where: { $0.id == definition.id }) { return Self.values([shown[place]]) }
        if let followed = follows[definition.id], let place = key.fields.firstIndex(where: { $0.id == followed }) {
            return Self.values([following(definition, key.fields[place], shown[place])])
        }
        switch content {
        case .values(let ids): return Self.values(ids.filter { mayStand($0, definition.type, shown) })
        case .records(let records, let value):
            guard case .structure(let members, _) = definition.type else { return nil }
            let kept = records.compactMap { record($0, members, value, shown) }
            return kept.isEmpty ? nil : .records(kept, value: value)
        case .texts, nil: return content
        }
    }

    /// The follower's value that says no more than the key's field shows.
    private func following(_ definition: FieldDefinition, _ field: DisclosureKey.Field, _ shown: String) -> String {
        let scheme = definition.type.scheme.flatMap { schemes[$0] }
        let value = scheme?.concepts.first { concept in
            concept.implications.contains { $0.field == field.id && field.tells(shown, $0.value) }
        }
        return value?.id ?? scheme?.unstated ?? ""
    }

    private func record(
        _ record: StructuredValue, _ members: [FieldType.Member], _ value: String?, _ shown: Combination
    ) -> StructuredValue? {
        let kept = record.members.compactMap { member -> StructuredValue.Member? in
            guard let definition = members.first(where: { $0.id == member.id }) else { return nil }
            switch (member.content, definition.type) {
            case (.list(let records), .list(.structure(let members, let value))):
                let kept = records.compactMap { self.record($0, members, value, shown) }
                return StructuredValue.Member(id: member.id, content: .list(kept))
            case (.text(let id), _): return mayStand(id, definition.type, shown) ? member : nil
            default: return member
            }
        }
        if let value, record[value] != nil, !kept.contains(where: { $0.id == value }) { return nil }
        return StructuredValue(members: kept)
    }

    /// Whether a value tells nothing of the key that is not shown anyway.
    private func mayStand(_ id: String, _ type: FieldType, _ shown: Combination) -> Bool {
        switch type {
        case .concept(let scheme): return mayStand(id, scheme, shown)
        case .denial:
            let field = String(id.prefix { $0 != "=" })
            let scheme = definitions.first { $0.id == field }?.type.scheme
            return follows[field] == nil && !key.fields.contains { $0.id == field || $0.scheme.id == scheme }
        case .anyConcept:
            return FieldValue(id).map { mayStand($0.value, $0.field, shown) } ?? false
        default: return true
        }
    }

    private func mayStand(_ id: String, _ scheme: String, _ shown: Combination) -> Bool {
        guard let concept = schemes[scheme]?[id] else { return true }
        return key.fields.indices.allSatisfy { place in
            let field = key.fields[place]
            var said = concept.implications.filter { $0.field == field.id }.map(\.value)
            if field.scheme.id == scheme, !concept.isUnstated { said.append(id) }
            return said.isEmpty || said.contains { field.tells(shown[place], $0) }
        }
    }

    private static func values(_ ids: [String]) -> FieldContent? {
        let told = ids.filter { !$0.isEmpty }
        return told.isEmpty ? nil : .values(told)
    }
}
