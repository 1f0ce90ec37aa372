internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// The fields of an entry as a list of facts. A value leads to the entries that share it.
struct EntryFacts {
    let maker: PageMaker
    let vocabulary: Vocabulary
    let kind: KindDefinition

    /// The facts that tell most; the others are one step away.
    func box(_ shown: ShownEntry) -> [HTMLNode] {
        let isLong = kind.isAboutPeople
        let first = list(shown) { !isLong || $0.weight > 0 }
        let others = isLong ? list(shown) { $0.weight == 0 } : []
        return [first].filter { !$0.isEmpty }.map { .element("dl", $0) }
            + [others].filter { !$0.isEmpty }.map {
                .element("details", [.element("summary", maker.say("Flere oplysninger", "More facts")), .element("dl", $0)])
            }
    }

    private func list(_ shown: ShownEntry, of isShown: (FieldDefinition) -> Bool) -> [HTMLNode] {
        var nodes: [HTMLNode] = []
        for definition in vocabulary.fields(of: kind) where isShown(definition) && definition.type != .reference {
            guard let field = shown.fields.first(where: { $0.id == definition.id }) else { continue }
            let values = items(field, definition)
            guard !values.isEmpty else { continue }
            nodes.append(.element("div", [.element("dt", field.label[maker.language])] + values.map { .element("dd", [$0]) }))
        }
        return nodes
    }

    private func items(_ field: ShownEntry.Field, _ definition: FieldDefinition) -> [HTMLNode] {
        switch field.content {
        case .texts(let texts): return texts.map { .element("span", maker.danish, [.text($0)]) }
        // Sources, tables and the course of a case stand with the text.
        case .records: return []
        case .values(let values):
            return values.map { value in
                if definition.isFacet {
                    return .element("a", ["href": maker.searchAddress(field.id, value.id)], [maker.text(value.label)])
                }
                return maker.text(value.label)
            }
        }
    }
}
