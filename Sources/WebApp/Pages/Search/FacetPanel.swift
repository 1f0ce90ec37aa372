internal import CaseSearch

/// The facets as check boxes with counts. Several values of one facet mean any of them, several facets all of them.
struct FacetPanel {
    let maker: PageMaker
    let facets: [SearchAnswer.Facet]
    /// So many facets stand open; the others are one step away.
    private static let shownFacets = 7
    private static let shownValues = 7

    var panel: HTMLNode {
        let ranked = facets.indices.sorted { (rank(facets[$0]), $1) > (rank(facets[$1]), $0) }
        let first = Set(ranked.prefix(Self.shownFacets))
        let shown = facets.indices.filter { first.contains($0) || isChosen(facets[$0]) }
        let others = facets.indices.filter { !shown.contains($0) && !values(facets[$0]).isEmpty }
        var content = shown.map { facet(facets[$0], isOpen: true) }
        if !others.isEmpty {
            content.append(
                .element(
                    "details", ["class": "more"],
                    [.element("summary", say("Flere filtre (\(others.count))", "More filters (\(others.count))"))]
                        + others.map { facet(facets[$0], isOpen: false) }))
        }
        content.append(.element("button", ["class": "apply"], [.text(say("Brug filtrene", "Apply the filters"))]))
        return .element(
            "section", ["class": "facets", "aria-labelledby": "filtre"],
            [.element("h2", ["id": "filtre"], [.text(say("Filtre", "Filters"))])] + content)
    }

    private func say(_ da: String, _ en: String) -> String { maker.say(da, en) }

    private func isChosen(_ facet: SearchAnswer.Facet) -> Bool { facet.values.contains(where: \.isSelected) }

    private func rank(_ facet: SearchAnswer.Facet) -> Int { facet.values.reduce(0) { $0 + $1.count } }

    /// A value that no entry has is no choice, unless it is chosen.
    private func values(_ facet: SearchAnswer.Facet) -> [SearchAnswer.Facet.Value] { facet.values.filter { $0.count > 0 || $0.isSelected } }

    private func facet(_ facet: SearchAnswer.Facet, isOpen: Bool) -> HTMLNode {
        let values = values(facet)
        let label = facet.label[maker.language]
        let shown = values.enumerated().filter { $0.offset < Self.shownValues || $0.element.isSelected }.map(\.element)
        let hidden = values.enumerated().filter { $0.offset >= Self.shownValues && !$0.element.isSelected }.map(\.element)
        var content: [HTMLNode] = [.element("legend", ["class": "hidden"], [.text(label)])] + shown.map { choice($0, facet.field) }
        if !hidden.isEmpty {
            content.append(
                .element(
                    "details",
                    [.element("summary", say("\(hidden.count) til", "\(hidden.count) more"))] + hidden.map { choice($0, facet.field) }))
        }
        return .element(
            "details", ["class": "facet"] + (isOpen ? ["open": ""] : [:]),
            [.element("summary", label), .element("fieldset", content)])
    }

    private func choice(_ value: SearchAnswer.Facet.Value, _ field: String) -> HTMLNode {
        var attributes: Attributes = ["type": "checkbox", "name": "filter", "value": "\(field)=\(value.id)"]
        if value.isSelected { attributes += ["checked": ""] }
        return .element(
            "label",
            [
                .void("input", attributes), .element("span", [.text(value.label[maker.language])]),
                .element("span", ["class": "count"], [.text(String(value.count))]),
            ])
    }
}
