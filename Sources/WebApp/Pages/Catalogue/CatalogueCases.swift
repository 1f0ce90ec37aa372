internal import CaseCatalogue
internal import KnowledgeModel

/// The chosen cases in the order of the booklet: what each adds, and what could stand in its place.
struct CatalogueCases {
    let maker: PageMaker
    let catalogue: Catalogue
    private static let namedAspects = 3
    private static let swapCount = 2

    var section: HTMLNode {
        .element(
            "section", ["aria-labelledby": "sager"],
            [
                maker.heading("De valgte sager", "The chosen cases", id: "sager"),
                .element(
                    "p", ["role": "status"],
                    [
                        .text(
                            say(
                                "\(catalogue.cases.count) af \(catalogue.poolSize) sager viser \(catalogue.coveredCount) af de \(catalogue.attainableCount) værdier, der findes.",
                                "\(catalogue.cases.count) of \(catalogue.poolSize) cases show \(catalogue.coveredCount) of the \(catalogue.attainableCount) values that there are."
                            ))
                    ]),
                .element("ol", ["class": "chosen"], catalogue.cases.enumerated().map { item($1, at: $0) }),
            ])
    }

    private func say(_ da: String, _ en: String) -> String { maker.say(da, en) }

    private func item(_ chosen: Catalogue.Case, at place: Int) -> HTMLNode {
        let entry = chosen.entry
        let title = (try? maker.link(toEntry: entry.id)) ?? maker.text(entry.title)
        var content: [HTMLNode] = [
            .void("input", ["type": "hidden", "name": "valgt", "value": entry.id]),
            .element("h3", [title, .element("small", " \(entry.id)")]),
        ]
        if !chosen.adds.isEmpty {
            content.append(
                .element(
                    "p", ["class": "also"],
                    [.element("strong", say("Kun denne sag viser: ", "Only this case shows: ")), .text(names(chosen.adds))]))
        }
        content.append(
            .element(
                "div", ["class": "buttons"],
                [lock(chosen)] + moves(entry.id, place) + [
                    button("ud", entry.id, say("Udelad", "Leave out"), of: entry)
                ]))
        if !chosen.swaps.isEmpty {
            content.append(
                .element(
                    "details",
                    [
                        .element("summary", say("Byt med …", "Swap for …")),
                        .element("ul", chosen.swaps.prefix(Self.swapCount).map { swap($0, for: entry) }),
                    ]))
        }
        return .element("li", ["class": "card"], content)
    }

    private func lock(_ chosen: Catalogue.Case) -> HTMLNode {
        .element(
            "label", ["class": "check"],
            [
                .void("input", ["type": "checkbox", "name": "laas", "value": chosen.entry.id] + (chosen.isLocked ? ["checked": ""] : [:])),
                .element("span", say("Behold", "Keep")), .element("span", ["class": "hidden"], [.text(" " + chosen.entry.id)]),
            ])
    }

    private func moves(_ id: String, _ place: Int) -> [HTMLNode] {
        let entry = catalogue.cases[place].entry
        var buttons: [HTMLNode] = []
        if place > 0 { buttons.append(button("op", id, say("Flyt op", "Move up"), of: entry)) }
        if place + 1 < catalogue.cases.count { buttons.append(button("ned", id, say("Flyt ned", "Move down"), of: entry)) }
        return buttons
    }

    private func button(_ name: String, _ value: String, _ label: String, of entry: Entry) -> HTMLNode {
        .element(
            "button", ["class": "quiet", "name": name, "value": value],
            [.text(label), .element("span", ["class": "hidden"], [.text(" \(entry.id)")])])
    }

    private func swap(_ swap: Catalogue.Swap, for entry: Entry) -> HTMLNode {
        var content: [HTMLNode] = [
            .element(
                "button", ["class": "quiet", "name": "byt", "value": "\(entry.id)>\(swap.id)"] + maker.danish(swap.title),
                [.text("\(swap.id): \(swap.title[maker.language])")])
        ]
        if !swap.loses.isEmpty { content.append(.element("p", ["class": "also"], [.text(say("Mister: ", "Loses: ") + names(swap.loses))])) }
        if !swap.gains.isEmpty { content.append(.element("p", ["class": "also"], [.text(say("Får: ", "Wins: ") + names(swap.gains))])) }
        return .element("li", content)
    }

    private func names(_ aspects: [Aspect]) -> String {
        let shown = aspects.prefix(Self.namedAspects).map { $0.text(maker.language) }
        let more = aspects.count - shown.count
        return (shown + (more > 0 ? [say("og \(more) til", "and \(more) more")] : [])).joined(separator: "; ")
    }
}
