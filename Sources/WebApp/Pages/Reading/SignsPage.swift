internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// All sign catalogues, each sign with what it is close to in the others.
struct SignsPage {
    let maker: PageMaker
    /// The one catalogue to show; all where none is named.
    let catalogue: String?

    var page: WebPage {
        get throws {
            let all = try maker.searcher.signCatalogues()
            let shown = try catalogue.map { try maker.searcher.signCatalogues($0) } ?? all
            return WebPage(
                title: maker.say("Bekymringstegn", "Signs of concern"), place: .signs,
                content: [
                    .element("h1", maker.say("Bekymringstegn", "Signs of concern")),
                    .element(
                        "p", ["class": "lead"],
                        [
                            .text(
                                maker.say(
                                    "Tegnene kommer fra flere kilders lister. Hvert tegn fører til sin kildes forbehold, andre forklaringer og sager, hvor tegnet var der, men bekymringen ikke holdt.",
                                    "The signs come from the lists of several sources. Each leads to its source's reservation, other explanations, and cases in which the sign was there and the concern was not borne out."
                                ))
                        ]),
                    .element("p", ["class": "alert"], [maker.text(ProductNote.noChecklist)]), choice(all),
                ] + (try shown.map(section)),
                parameters: catalogue.map { [("katalog", $0)] } ?? [])
        }
    }

    private func choice(_ all: [SignCatalogue]) -> HTMLNode {
        var links = [link(nil, maker.say("Alle", "All"))]
        links += all.map { link($0.id, $0.label[maker.language]) }
        return .element("nav", ["aria-label": maker.say("Kataloger", "Catalogues")], [.element("ul", ["class": "chips"], links)])
    }

    private func link(_ id: String?, _ label: String) -> HTMLNode {
        let address = maker.context.address(MenuPlace.signs.path, id.map { [("katalog", $0)] } ?? [])
        let current: Attributes = id == catalogue ? ["aria-current": "true"] : [:]
        return .element("li", [.element("a", ["class": "chip", "href": address] + current, [.text(label)])])
    }

    private func section(_ catalogue: SignCatalogue) throws -> HTMLNode {
        let id = "katalog-\(catalogue.id)"
        return .element(
            "section", ["aria-labelledby": id],
            [
                .element("h2", ["id": id], [maker.text(catalogue.label)]),
                .element("ul", ["class": "signs"], try catalogue.signs.map(item)),
            ])
    }

    private func item(_ sign: SignCatalogue.Sign) throws -> HTMLNode {
        var content: [HTMLNode] = [try SignCards(maker: maker).link(sign)]
        if let severity = sign.severity { content.append(.element("span", ["class": "badge"], [maker.text(severity.label)])) }
        if !sign.neighbours.isEmpty {
            var close: [HTMLNode] = [.text(maker.say("Ligger tæt på: ", "Close to: "))]
            for (number, neighbour) in sign.neighbours.enumerated() {
                if number > 0 { close.append(.text("; ")) }
                close.append(try maker.link(toEntry: neighbour.id, label: neighbour.label[maker.language]))
            }
            content.append(.element("p", ["class": "also"], close))
        }
        return .element("li", content)
    }
}
