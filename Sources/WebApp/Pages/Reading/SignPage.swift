internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// One sign: the reservation first, then other explanations, what to ask, its neighbours in other lists, and counter-examples.
struct SignPage {
    let maker: PageMaker
    let id: String

    var page: WebPage {
        get throws {
            guard let catalogue = try maker.searcher.signCatalogues(nil, only: id).first, let sign = catalogue.signs.first else {
                throw Problem.notFound
            }
            let card = sign.card
            let named = [card?.reservation, card?.otherExplanations, card?.questions].compactMap { $0 }
            let others = (card?.shown.entry.sections ?? []).filter { section in !named.contains { $0.anchor == section.anchor } }
            var main: [HTMLNode] = []
            if let reservation = card?.reservation {
                main.append(
                    .element(
                        "section", ["id": reservation.anchor, "class": "reservation"],
                        [
                            .element("h2", maker.danish, [.text(reservation.heading)])
                        ] + maker.blocks(reservation.blocks) + [maker.note(ProductNote.noChecklist)]))
            }
            main += named.dropFirst(card?.reservation == nil ? 0 : 1).map(maker.section)
            main += others.map(maker.section)
            main += try crosswalk(sign, catalogue) + counterExamples(sign) + cases(sign)
            if let sources = card?.sources, !sources.isEmpty {
                main.append(
                    .element(
                        "section", ["aria-labelledby": "kilder"],
                        [
                            maker.heading("Kilder", "Sources", id: "kilder"), .element("p", maker.sources(sources)),
                        ]))
            }
            return WebPage(
                title: sign.label[maker.language], place: .signs,
                content: [
                    .element("article", ["class": "entry"], [header(sign, catalogue), .element("div", ["class": "text"], main)])
                ])
        }
    }

    private func header(_ sign: SignCatalogue.Sign, _ catalogue: SignCatalogue) -> HTMLNode {
        .element(
            "header",
            [
                .element("p", ["class": "kicker"], [.text(maker.say("Bekymringstegn", "Sign of concern") + " · \(sign.id)")]),
                .element("h1", [maker.text(sign.label)]),
                .element(
                    "ul", ["class": "badges"],
                    [.element("li", [maker.text(catalogue.label)])] + (sign.severity.map { [.element("li", [maker.text($0.label)])] } ?? [])
                ),
            ])
    }

    private func crosswalk(_ sign: SignCatalogue.Sign, _ own: SignCatalogue) throws -> [HTMLNode] {
        guard !sign.neighbours.isEmpty else { return [] }
        let rows = try sign.neighbours.map { neighbour in
            HTMLNode.element(
                "tr",
                [
                    .element("th", ["scope": "row"], [maker.text(neighbour.catalogueLabel)]),
                    .element("td", [try maker.link(toEntry: neighbour.id, label: neighbour.label[maker.language])]),
                ])
        }
        let head: HTMLNode = .element(
            "tr",
            [
                .element("th", ["scope": "col"], [.text(maker.say("Katalog", "Catalogue"))]),
                .element("th", ["scope": "col"], [.text(maker.say("Tegn", "Sign"))]),
            ])
        return [
            .element(
                "section", ["aria-labelledby": "andre-kataloger"],
                [
                    maker.heading("Det samme i andre kataloger", "The same in other catalogues", id: "andre-kataloger"),
                    .element("table", [.element("thead", [head]), .element("tbody", rows)]),
                ])
        ]
    }

    private func counterExamples(_ sign: SignCatalogue.Sign) throws -> [HTMLNode] {
        guard !sign.counterExamples.isEmpty else { return [] }
        let items = try sign.counterExamples.map { example in
            var reasons: [HTMLNode] = []
            for reason in example.reasons {
                reasons.append(.text(reasons.isEmpty ? ": " : "; "))
                reasons.append(try maker.link(toEntry: example.id, anchor: reason.anchor, label: reason.label[maker.language]))
            }
            return HTMLNode.element("li", [try maker.link(toEntry: example.id)] + reasons)
        }
        return [
            .element(
                "section", ["aria-labelledby": "modeksempler"],
                [
                    maker.heading(
                        "Modeksempler: tegnet var der, bekymringen holdt ikke", "Counter-examples: the sign without its concern",
                        id: "modeksempler"),
                    .element("ul", items),
                ])
        ]
    }

    private func cases(_ sign: SignCatalogue.Sign) throws -> [HTMLNode] {
        let told = sign.cases.filter { id in !sign.counterExamples.contains { $0.id == id } }
        guard !told.isEmpty else { return [] }
        return [
            .element(
                "section", ["aria-labelledby": "sager"],
                [
                    maker.heading("Sager, hvor tegnet er nævnt", "Cases that name the sign", id: "sager"),
                    .element("ul", try told.map { .element("li", [try maker.link(toEntry: $0)]) }),
                ])
        ]
    }
}
