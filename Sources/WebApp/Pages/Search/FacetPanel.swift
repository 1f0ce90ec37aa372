internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// The facets as check boxes with counts. Several values of one facet mean any of them, several facets all of them.
struct FacetPanel {
    let maker: PageMaker
    let facets: [SearchAnswer.Facet]
    let showsAll: Bool
    /// So many facets stand open; the others are one step away.
    private static let shownFacets = 7
    private static let shownValues = 7

    func panel() throws -> HTMLNode {
        let vocabulary = try maker.searcher.vocabulary()
        let first = Set(Self.telling(vocabulary).prefix(Self.shownFacets))
        let shown = facets.filter { first.contains($0.field) || isChosen($0) }
        let others = facets.filter { facet in !shown.contains { $0.field == facet.field } && !values(facet, vocabulary).isEmpty }
        var content = shown.map { facet($0, vocabulary, isOpen: true) }
        if showsAll {
            content.append(.void("input", ["type": "hidden", "name": "flere", "value": "1"]))
            content += others.map { facet($0, vocabulary, isOpen: false) }
        } else if !others.isEmpty {
            // They would be more than half of the page.
            let label = say("Flere filtre (\(others.count))", "More filters (\(others.count))")
            content.append(.element("button", ["class": "quiet", "name": "flere", "value": "1"], [.text(label)]))
        }
        content.append(.element("button", ["class": "apply"], [.text(say("Brug filtrene", "Apply the filters"))]))
        let title = HTMLNode.element("summary", [.element("h2", [.text(say("Filtre", "Filters"))])])
        return .element("details", ["class": "facets", "open": ""], [title] + content)
    }

    /// Facets by how much they tell: the kind of entry, then by the weight that the vocabulary gives them among similar cases.
    private static func telling(_ vocabulary: Vocabulary) -> [String] {
        let kind = vocabulary.commonFields.first { $0.isFacet }.map { [$0.id] } ?? []
        let compared = vocabulary.kinds.filter(\.isAboutPeople).flatMap(\.fields).filter { $0.isFacet && $0.weight > 0 }
        return kind + compared.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element.id)
    }

    private func say(_ da: String, _ en: String) -> String { maker.say(da, en) }

    private func isChosen(_ facet: SearchAnswer.Facet) -> Bool { facet.values.contains(where: \.isSelected) }

    /// Those that most entries have first, unless their order means something. A value that no entry has is no choice, unless it is
    /// chosen.
    private func values(_ facet: SearchAnswer.Facet, _ vocabulary: Vocabulary) -> [SearchAnswer.Facet.Value] {
        let values = facet.values.filter { $0.count > 0 || $0.isSelected }
        let scheme = vocabulary.facets.first { $0.id == facet.field }?.type.scheme.flatMap(vocabulary.scheme)
        if scheme?.isOrdered == true { return values }
        return values.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
    }

    private func facet(_ facet: SearchAnswer.Facet, _ vocabulary: Vocabulary, isOpen: Bool) -> HTMLNode {
        let values = values(facet, vocabulary)
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
