internal import CaseCatalogue
internal import CaseSearch

/// A similar case with what is shared, what differs and what is not known. Never a number.
struct SimilarCards {
    let maker: PageMaker

    func card(_ hit: SimilarAnswer.Hit) throws -> HTMLNode {
        let found = hit.found
        var content: [HTMLNode] = [
            .element(
                "h3",
                [
                    .element(
                        "a", ["href": try maker.address(ofEntry: found.id, kind: found.kind)] + maker.danish(found.title),
                        [maker.text(found.title)])
                ]),
            .element("p", ["class": "byline"], [.text("\(found.id) · \(found.provenanceLabel[maker.language])")]),
        ]
        if hit.isUnfounded {
            content.append(tag(maker.say("Bekymringen viste sig ubegrundet", "The concern proved unfounded")))
        }
        if hit.isContrast {
            content.append(tag(maker.say("Ligner i tegnene, men gik anderledes", "Alike in signs, but it went otherwise")))
        }
        content.append(
            .element(
                "div", ["class": "reasons"],
                [
                    try list(maker.say("Fælles", "Shared"), hit.reasons.shared, hit),
                    try list(maker.say("Forskelligt", "Different"), hit.reasons.different, hit),
                    try list(maker.say("Det ved vi ikke", "Not known"), hit.reasons.unknown, hit),
                ].compactMap { $0 }))
        return .element("article", ["class": "card"], content)
    }

    private func tag(_ text: String) -> HTMLNode { .element("p", ["class": "tag"], [.text(text)]) }

    /// A line for each field, its values beside each other.
    private func list(_ title: String, _ items: [SimilarAnswer.Item], _ hit: SimilarAnswer.Hit) throws -> HTMLNode? {
        guard !items.isEmpty else { return nil }
        return .element("div", [.element("h4", title), .element("ul", try SimilarAnswer.byField(items).map { try line($0, hit) })])
    }

    private func line(_ items: [SimilarAnswer.Item], _ hit: SimilarAnswer.Hit) throws -> HTMLNode {
        var content: [HTMLNode] = [.element("span", ["class": "field"], [.text(items[0].fieldLabel[maker.language] + ": ")])]
        for (number, item) in items.enumerated() {
            if number > 0 { content.append(.text("; ")) }
            content.append(try value(item, hit))
        }
        return .element("li", content + untold(items[0]))
    }

    /// What the case tells leads to the section that tells it.
    private func value(_ item: SimilarAnswer.Item, _ hit: SimilarAnswer.Hit) throws -> HTMLNode {
        let label = (item.isDenied ? maker.say("ikke: ", "not: ") : "") + item.label[maker.language]
        guard !item.anchor.isEmpty, item.untoldBy != .case else { return .text(label) }
        return .element("a", ["href": try maker.address(ofEntry: hit.found.id, kind: hit.found.kind, anchor: item.anchor)], [.text(label)])
    }

    private func untold(_ item: SimilarAnswer.Item) -> [HTMLNode] {
        switch item.untoldBy {
        case .question: [.element("small", maker.say(" (ikke fortalt her)", " (not told here)"))]
        case .case: [.element("small", maker.say(" (ikke fortalt i sagen)", " (not told in the case)"))]
        case nil: []
        }
    }
}
