internal import CaseSearch
internal import KnowledgeModel

/// The fields of an entry as a list of facts. A value leads to the entries that share it, an entry's id to its page.
struct EntryFacts {
    let maker: PageMaker
    let vocabulary: Vocabulary
    let kind: KindDefinition

    func list(_ shown: ShownEntry) throws -> [HTMLNode] {
        var nodes: [HTMLNode] = []
        for definition in vocabulary.fields(of: kind) {
            guard let field = shown.fields.first(where: { $0.id == definition.id }) else { continue }
            let values = try items(field, definition)
            guard !values.isEmpty else { continue }
            nodes.append(.element("div", [.element("dt", field.label[maker.language])] + values.map { .element("dd", [$0]) }))
        }
        return nodes
    }

    private func items(_ field: ShownEntry.Field, _ definition: FieldDefinition) throws -> [HTMLNode] {
        switch field.content {
        case .texts(let texts): return texts.map { .element("span", maker.danish, [.text($0)]) }
        // Sources, tables and the course of a case stand with the text.
        case .records: return []
        case .values(let values):
            return try values.map { value in
                if definition.type == .reference { return try maker.link(toEntry: value.id) }
                if definition.isFacet {
                    return .element("a", ["href": maker.searchAddress(field.id, value.id)], [maker.text(value.label)])
                }
                return maker.text(value.label)
            }
        }
    }
}
