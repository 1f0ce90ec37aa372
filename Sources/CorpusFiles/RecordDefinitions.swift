internal import KnowledgeModel
internal import Yams

/// Reads the field lists of the vocabulary.
struct RecordDefinitions {
    let schemes: [String: ConceptScheme]
    /// Fields that no record may have: a number about a person, or a protected trait.
    let forbidden: Set<String>

    func fields(of record: YAMLMap) -> [FieldDefinition] {
        var fields: [FieldDefinition] = []
        var derived: [(from: String, item: YAMLMap)] = []
        for item in record["fields"]?.items ?? [] {
            guard let field = field(item) else { continue }
            if let derivation = field.derivation { derived.append((derivation.field, item)) }
            if fields.contains(where: { $0.id == field.id }) {
                item.error(da: "feltet '\(field.id)' står to gange", en: "field '\(field.id)' occurs twice")
            } else if forbidden.contains(field.id) {
                item.error(da: "feltet '\(field.id)' må ikke findes", en: "field '\(field.id)' must not exist")
            } else {
                fields.append(field)
            }
        }
        for (field, item) in derived where !fields.contains(where: { $0.id == field }) {
            item.error(da: "ukendt felt '\(field)'", en: "unknown field '\(field)'")
        }
        return fields
    }

    private func field(_ item: YAMLMap) -> FieldDefinition? {
        guard let id = item.required("id"), let type = type(item), let label = label(item, type) else { return nil }
        return FieldDefinition(
            id: id, label: label, type: type,
            cardinality: choice(item, "card", Cardinality.one), isFacet: item["facet"]?.text == "true",
            isSearched: item["search"]?.text == "true", quasiIdentifier: choice(item, "qi", QuasiIdentifier.none),
            similarity: choice(item, "sim", Similarity.none), weight: item["w"]?.text.flatMap(Double.init) ?? 0,
            isCovered: item["cover"]?.text == "true", section: item["section"]?.text.map(Slug.anchor),
            conceptAttribute: item["from"]?.text, derivation: derivation(item), role: role(item))
    }

    private func role(_ item: YAMLMap) -> FieldRole? {
        guard let text = item["role"]?.text else { return nil }
        if let role = FieldRole(rawValue: text) { return role }
        item.error(da: "ukendt 'role: \(text)'", en: "unknown 'role: \(text)'")
        return nil
    }

    /// A field without a label of its own has that of its scheme.
    private func label(_ item: YAMLMap, _ type: FieldType) -> Label? {
        if item["da"] == nil, case .concept(let scheme) = type { return schemes[scheme]?.label }
        return item.label()
    }

    private func derivation(_ item: YAMLMap) -> FieldDefinition.Derivation? {
        guard let field = item["derived_from"]?.text else { return nil }
        return item.required("attribute").map { FieldDefinition.Derivation(field: field, attribute: $0) }
    }

    private func choice<Choice: RawRepresentable<String>>(_ item: YAMLMap, _ key: String, _ standard: Choice) -> Choice {
        guard let text = item[key]?.text else { return standard }
        if let choice = Choice(rawValue: text) { return choice }
        item.error(da: "ukendt '\(key): \(text)'", en: "unknown '\(key): \(text)'")
        return standard
    }

    private func type(_ item: YAMLMap) -> FieldType? {
        if let members = item["struct"] {
            return .structure(self.members(members, labels: item["labels"]), value: item["value"]?.text)
        }
        if let scheme = item["scheme"]?.text { return named(scheme, item) }
        guard let name = item.required("type") else { return nil }
        return name == "sections" ? .sections(item["sections"]?.texts ?? []) : named(name, item)
    }

    /// The members of a record. One without a label of its own has that of its scheme, or its id.
    private func members(_ map: YAMLMap, labels: YAMLMap?) -> [FieldType.Member] {
        map.pairs.compactMap { id, value in
            let type: FieldType
            if let list = value.items.first {
                type = .list(.structure(members(list, labels: labels), value: nil))
            } else {
                guard let named = value.text.flatMap({ named($0, value) }) else { return nil }
                type = named
            }
            let label = labels?[id]?.label() ?? type.scheme.flatMap { schemes[$0]?.label } ?? Label(da: id, en: id)
            return FieldType.Member(id: id, label: label, type: type)
        }
    }

    /// A simple type, or else the name of a scheme.
    private func named(_ name: String, _ item: YAMLMap) -> FieldType? {
        switch name {
        case "slug": return .slug
        case "text": return .text
        case "int": return .integer
        case "year": return .year
        case "bool": return .flag
        case "month": return .month
        case "band": return .band
        case "source": return .source
        case "ref": return .reference
        case "concept": return .anyConcept
        case "denial": return .denial
        default:
            if schemes[name] != nil { return .concept(scheme: name) }
            item.error(da: "ukendt type eller skema '\(name)'", en: "unknown type or scheme '\(name)'")
            return nil
        }
    }
}
