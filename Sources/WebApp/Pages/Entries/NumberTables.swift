internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// The tables of an entry, such as a number card's: each row with a bar as long as its share.
struct NumberTables {
    let maker: PageMaker

    func tables(_ shown: ShownEntry) throws -> [HTMLNode] {
        var nodes: [HTMLNode] = []
        for field in shown.fields {
            guard case .records(let records) = field.content else { continue }
            for record in records {
                for member in record {
                    if case .records(let rows) = member.content, !rows.isEmpty {
                        nodes.append(table(rows, facts: record, caption: member.label))
                    }
                }
            }
        }
        return nodes
    }

    func table(_ rows: [[ShownEntry.Member]], facts: [ShownEntry.Member], caption: Label) -> HTMLNode {
        var columns: [ShownEntry.Member] = []
        for member in rows.joined() where !columns.contains(where: { $0.id == member.id }) { columns.append(member) }
        let head = columns.map { HTMLNode.element("th", ["scope": "col"], [maker.text($0.label)]) }
        let body = rows.map { row in
            HTMLNode.element(
                "tr",
                columns.enumerated().map { place, column in
                    let value = row.first { $0.id == column.id }.map(text) ?? ""
                    return place == 0
                        ? .element("th", ["scope": "row"] + maker.danish, [.text(value)])
                        : .element("td", ["class": Double(value) == nil ? "" : "number"], [.text(value)])
                })
        }
        let lines = facts.compactMap { member -> HTMLNode? in
            guard case .value = member.content else { return nil }
            return .element("div", [.element("dt", member.label[maker.language]), .element("dd", maker.danish, [.text(text(member))])])
        }
        return .element(
            "figure", ["class": "wide"],
            [
                .element(
                    "table",
                    [
                        .element("caption", caption[maker.language]), .element("thead", [.element("tr", head)]), .element("tbody", body),
                    ]),
                .element("figcaption", [.element("dl", ["class": "small"], lines)]),
            ])
    }

    private func text(_ member: ShownEntry.Member) -> String {
        guard case .value(let value) = member.content else { return "" }
        return value.label[maker.language]
    }
}
