internal import KnowledgeModel
internal import Yams

/// A node of the vocabulary with the document that it stands in, so that what is wrong with it can be reported.
struct YAMLMap {
    let node: Node
    let document: YAMLDocument

    subscript(_ key: String) -> YAMLMap? {
        node.mapping?[key].map { YAMLMap(node: $0, document: document) }
    }

    var text: String? {
        guard let text = node.scalar?.string.trimmed, !text.isEmpty, text != "null" else { return nil }
        return text
    }

    /// A list's texts, or a single text as a list.
    var texts: [String] {
        node.sequence.map { $0.compactMap { YAMLMap(node: $0, document: document).text } } ?? text.map { [$0] } ?? []
    }

    var items: [YAMLMap] {
        (node.sequence.map(Array.init) ?? []).map { YAMLMap(node: $0, document: document) }
    }

    var pairs: [(key: String, value: YAMLMap)] {
        (node.mapping.map(Array.init) ?? []).map { ($0.key.string ?? "", YAMLMap(node: $0.value, document: document)) }
    }

    func error(da: String, en: String) {
        document.error(at: node, da: da, en: en)
    }

    func missing<Value>(_ key: String) -> Value? {
        error(da: "'\(key)' mangler", en: "'\(key)' is missing")
        return nil
    }

    func required(_ key: String) -> String? {
        self[key]?.text ?? missing(key)
    }

    /// `{da: …, en: …}`, in a node that may say more besides.
    func label() -> Label? {
        guard let da = required("da"), let en = required("en") else { return nil }
        return Label(da: da, en: en)
    }

    func concept() -> Concept? {
        guard let id = required("id"), let label = label() else { return nil }
        let known: Set<String> = ["id", "da", "en", "alt", "en_alt", "broader", "group", "note"]
        let attributes = pairs.filter { !known.contains($0.key) }.map { ($0.key, $0.value.texts) }
        return Concept(
            id: id, label: label, alternatives: self["alt"]?.texts ?? [], englishAlternatives: self["en_alt"]?.texts ?? [],
            broader: self["broader"]?.text, group: self["group"]?.text,
            attributes: Dictionary(attributes, uniquingKeysWith: { first, _ in first }))
    }

    func source() -> Source? {
        guard let id = required("id"), let title = required("title") else { return nil }
        return Source(
            id: id, title: title, year: self["year"]?.text.flatMap(Int.init), pages: self["pages"]?.text.flatMap(Int.init),
            isCitable: self["cited"]?.text != "false")
    }

    func kind(
        _ concept: Concept, fields: [String: [FieldDefinition]], schemes: [String: ConceptScheme]
    ) -> KindDefinition? {
        guard let folder = required("folder"), let record = required("record") else { return nil }
        guard let fields = fields[record] else {
            error(da: "der er ingen feltliste '\(record)'", en: "there is no list of fields '\(record)'")
            return nil
        }
        var link = KindDefinition.ConceptLink.none
        switch self["concept"]?.text {
        case nil: break
        case "id":
            guard let scheme = required("scheme") else { return nil }
            guard schemes[scheme] != nil else {
                error(da: "ukendt skema '\(scheme)'", en: "unknown scheme '\(scheme)'")
                return nil
            }
            link = .id(scheme: scheme)
        case let field?:
            switch fields.first(where: { $0.id == field })?.type {
            case .concept, .anyConcept: link = .field(field)
            case nil:
                error(da: "ukendt felt '\(field)'", en: "unknown field '\(field)'")
                return nil
            default:
                error(da: "feltet '\(field)' har ikke værdier fra et skema", en: "field '\(field)' holds no values of a scheme")
                return nil
            }
        }
        return KindDefinition(
            id: concept.id, label: concept.label, folder: folder, prefix: self["prefix"]?.text ?? "", fields: fields,
            concept: link, isNamedByConcept: self["named"]?.text == "true", isAboutPeople: self["people"]?.text == "true")
    }
}
