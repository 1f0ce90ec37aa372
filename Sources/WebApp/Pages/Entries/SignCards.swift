internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// A sign with its source's reservation and what else it may be: it is never shown without (product rule R2).
struct SignCards {
    let maker: PageMaker
    private static let explanationCount = 3

    func brief(_ sign: SignCatalogue.Sign) throws -> HTMLNode {
        var content: [HTMLNode] = [.element("h3", [try link(sign)])]
        if let reservation = sign.card?.reservation {
            content.append(
                .element(
                    "p",
                    [
                        .element("strong", maker.say("Forbehold: ", "Reservation: ")),
                        .element("span", maker.danish, [.text(reservation.plainText)]),
                    ]))
        }
        let others = (sign.card?.otherExplanations?.blocks ?? []).flatMap(\.lines).map(\.plainText).prefix(Self.explanationCount)
        if !others.isEmpty {
            content.append(.element("p", [.element("strong", maker.say("Kan også være:", "May also be:"))]))
            content.append(.element("ul", maker.danish, others.map { .element("li", $0) }))
        }
        if let sources = sign.card?.sources, !sources.isEmpty { content.append(.element("p", ["class": "byline"], maker.sources(sources))) }
        return .element("article", ["class": "card"], content)
    }

    func link(_ sign: SignCatalogue.Sign) throws -> HTMLNode {
        guard sign.card != nil else { return maker.text(sign.label) }
        return try maker.link(toEntry: sign.id, label: sign.label[maker.language])
    }
}
