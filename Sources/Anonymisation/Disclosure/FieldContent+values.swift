internal import KnowledgeModel

/// Where values stand in a field: in the field itself, or in a member of its records.
struct ValuePlace: Hashable, Sendable {
    let field: String
    /// From the field's record to the member; empty for the field itself.
    let members: [String]
    /// The scheme the values are of, if they are of one.
    let scheme: String?

    /// Every place in a field that holds values. Texts are no values: they are the gate's business.
    static func all(in definition: FieldDefinition) -> [ValuePlace] {
        switch definition.type {
        case .text, .sections: []
        case .structure(let members, _): members.flatMap { places(definition.id, [], $0) }
        default: [ValuePlace(field: definition.id, members: [], scheme: definition.type.scheme)]
        }
    }

    private static func places(_ field: String, _ path: [String], _ member: FieldType.Member) -> [ValuePlace] {
        switch member.type {
        case .text: []
        case .list(.structure(let members, _)): members.flatMap { places(field, path + [member.id], $0) }
        default: [ValuePlace(field: field, members: path + [member.id], scheme: member.type.scheme)]
        }
    }
}

extension FieldContent {
    /// The values that stand at a place.
    func values(at place: ValuePlace) -> Set<String> {
        switch self {
        case .values(let ids): place.members.isEmpty ? Set(ids) : []
        case .records(let records, _): records.reduce(into: []) { $0.formUnion($1.values(at: place.members[...])) }
        case .texts: []
        }
    }

    /// With other values at a place; `nil` takes a value away. A record goes with the member that counts as the field's value.
    func replacing(at place: ValuePlace, _ replacements: [String: String?]) -> FieldContent? {
        switch self {
        case .values(let ids):
            var seen: Set<String> = []
            let kept = ids.compactMap { replacements[$0, default: $0] }.filter { seen.insert($0).inserted }
            return kept.isEmpty ? nil : .values(kept)
        case .records(let records, let value):
            let kept = records.compactMap { $0.replacing(at: place.members[...], replacements, required: value) }
            return kept.isEmpty ? nil : .records(kept, value: value)
        case .texts: return self
        }
    }
}

extension StructuredValue {
    fileprivate func values(at path: ArraySlice<String>) -> Set<String> {
        guard let first = path.first, let content = self[first] else { return [] }
        if case .list(let records) = content {
            return records.reduce(into: []) { $0.formUnion($1.values(at: path.dropFirst())) }
        }
        return content.text.map { [$0] } ?? []
    }

    fileprivate func replacing(
        at path: ArraySlice<String>, _ replacements: [String: String?], required: String?
    ) -> StructuredValue? {
        let kept = members.compactMap { member -> Member? in
            guard member.id == path.first else { return member }
            if case .list(let records) = member.content {
                let kept = records.compactMap { $0.replacing(at: path.dropFirst(), replacements, required: nil) }
                return Member(id: member.id, content: .list(kept))
            }
            guard let text = member.content.text, let new = replacements[text, default: text] else { return nil }
            if case .integer = member.content, let number = Int(new) { return Member(id: member.id, content: .integer(number)) }
            return Member(id: member.id, content: .text(new))
        }
        if let required, self[required] != nil, !kept.contains(where: { $0.id == required }) { return nil }
        return StructuredValue(members: kept)
    }
}

extension FieldContent {
    /// With its records numbered 1, 2, 3 … in a member, so that no gap tells that one was left out.
    func renumbered(in member: String) -> FieldContent {
        guard case .records(let records, let value) = self else { return self }
        let numbered = records.enumerated().map { index, record in
            StructuredValue(
                members: record.members.map { $0.id == member ? StructuredValue.Member(id: member, content: .integer(index + 1)) : $0 })
        }
        return .records(numbered, value: value)
    }
}
