internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// Counts for every facet, as tables with a drawn column, and the sources' own figures.
struct OverviewPage {
    let maker: PageMaker
    /// The facets to show; those that cases are compared by where none is named.
    let fields: [String]

    var page: WebPage {
        get throws {
            let overview = try maker.searcher.overview(of: [])
            let facets = overview.facets.filter { facet in facet.values.contains { $0.count > 0 } }
            let shown = try fields.isEmpty ? usual(facets) : maker.searcher.overview(of: fields).facets
            return WebPage(
                title: maker.say("Overblik", "Overview"), place: .overview,
                content: [
                    .element("h1", maker.say("Overblik over samlingen", "Overview of the collection")),
                    .element(
                        "p", ["class": "lead"],
                        [
                            .text(
                                maker.say(
                                    "Samlingen har \(overview.total) opslag. Tallene tæller opslag, ikke mennesker, og siger intet om, hvor ofte noget sker.",
                                    "The collection holds \(overview.total) entries. The numbers count entries, not people, and say nothing of how often something happens."
                                ))
                        ]),
                    contents(facets, shown), .element("div", ["class": "charts"], shown.map(chart)),
                ] + (try figures),
                parameters: fields.map { ("felt", $0) })
        }
    }

    private func usual(_ facets: [SearchAnswer.Facet]) throws -> [SearchAnswer.Facet] {
        let vocabulary = try maker.searcher.vocabulary()
        let compared = vocabulary.kinds.filter(\.isAboutPeople).flatMap(\.fields).filter { $0.weight > 0 }.map(\.id)
        let common = vocabulary.commonFields.map(\.id)
        return facets.filter { common.contains($0.field) || compared.contains($0.field) }
    }

    /// Every facet: those on the page by their place, the others by a page of their own.
    private func contents(_ facets: [SearchAnswer.Facet], _ shown: [SearchAnswer.Facet]) -> HTMLNode {
        let items = facets.map { facet -> HTMLNode in
            let isHere = shown.contains { $0.field == facet.field }
            let address = isHere ? "#felt-\(facet.field)" : maker.context.address(MenuPlace.overview.path, [("felt", facet.field)])
            return .element("li", [.element("a", ["class": isHere ? "chip" : "chip away", "href": address], [maker.text(facet.label)])])
        }
        return .element("nav", ["aria-label": maker.say("Felter", "Fields")], [.element("ul", ["class": "chips"], items)])
    }

    private func chart(_ facet: SearchAnswer.Facet) -> HTMLNode {
        let values = facet.values.filter { $0.count > 0 }
        let longest = values.map(\.count).max() ?? 0
        let rows = values.map { value in
            HTMLNode.element(
                "tr",
                [
                    .element(
                        "th", ["scope": "row"],
                        [.element("a", ["href": maker.searchAddress(facet.field, value.id)], [maker.text(value.label)])]),
                    .element("td", ["class": "drawn"], [Drawing.screen.bar(value.count, of: longest)]),
                    .element("td", ["class": "number"], [.text(String(value.count))]),
                ])
        }
        let head: [HTMLNode] = [
            .element("th", ["scope": "col"], [.text(maker.say("Værdi", "Value"))]),
            .element(
                "th", ["scope": "col", "class": "drawn"], [.element("span", ["class": "hidden"], [.text(maker.say("Søjle", "Bar"))])]),
            .element("th", ["scope": "col", "class": "number"], [.text(maker.say("Opslag", "Entries"))]),
        ]
        return .element(
            "section", ["class": "chart", "id": "felt-\(facet.field)"],
            [
                .element("h2", [maker.text(facet.label)]),
                .element(
                    "table",
                    [
                        .element("caption", ["class": "hidden"], [maker.text(facet.label)]),
                        .element("thead", ["class": "quiet"], [.element("tr", head)]),
                        .element("tbody", rows),
                    ]),
            ])
    }

    /// The number cards, which stand on pages of their own.
    private var figures: [HTMLNode] {
        get throws {
            var seen: Set<String> = []
            let cards = try maker.searcher.review().cards.filter { seen.insert($0.id).inserted }
            guard !cards.isEmpty else { return [] }
            return [
                .element(
                    "section", ["aria-labelledby": "talkort"],
                    [
                        maker.heading("Tal fra kilderne", "Figures from the sources", id: "talkort"),
                        .element("ul", try cards.map { .element("li", [try maker.link(toEntry: $0.id)]) }),
                    ])
            ]
        }
    }
}
