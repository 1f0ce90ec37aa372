internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// One possible action: what it is, for whom and by which law, and how cases used it. No rate, no count of successes.
struct ActionCards {
    let maker: PageMaker

    /// - Parameter isWhole: whether what was used beside it is told too; else it stands on the offer's own page.
    func card(_ action: ActionMap.Action, isWhole: Bool) throws -> HTMLNode {
        let title = try action.card.map { try maker.link(toEntry: $0.id, label: action.label[maker.language]) } ?? maker.text(action.label)
        var content: [HTMLNode] = [.element("h3", [title])]
        if let card = action.card {
            if let summary = card.summary { content.append(.element("p", maker.danish, [.text(summary)])) }
            content.append(.element("dl", ["class": "small"], card.facts.map(fact)))
        }
        if isWhole || action.card == nil {
            content += try uses(action, isOpen: false)
        } else if let card = action.card, !action.cases.isEmpty {
            let address = try maker.address(ofEntry: card.id, kind: maker.searcher.headline(of: card.id)?.kind ?? "", anchor: "brugt")
            content.append(
                .element("p", [.element("a", ["href": address], [.text(maker.say("Sådan har andre brugt det", "How others used it"))])]))
        }
        if let sources = action.card?.sources, !sources.isEmpty {
            content.append(.element("p", ["class": "byline"], maker.sources(sources)))
        }
        return .element("article", ["class": "card"], content)
    }

    /// The cases that used it, and what they used beside it in which order.
    func uses(_ action: ActionMap.Action, isOpen: Bool) throws -> [HTMLNode] {
        let parts = [
            (maker.say("Brugt i sager", "Used in cases"), try action.cases.map(use)),
            (maker.say("Brugt sammen med", "Used together with"), action.combined.map(combination)),
        ].filter { !$0.1.isEmpty }
        return parts.map { title, items in
            .element("details", isOpen ? ["open": ""] : [:], [.element("summary", title), .element("ul", items)])
        }
    }

    private func fact(_ field: ShownEntry.Field) -> HTMLNode {
        let text: String =
            switch field.content {
            case .values(let values): values.map { $0.label[maker.language] }.joined(separator: ", ")
            case .texts(let texts): texts.joined(separator: "; ")
            case .records: ""
            }
        return .element("div", [.element("dt", field.label[maker.language]), .element("dd", text)])
    }

    private func use(_ use: ActionMap.Use) throws -> HTMLNode {
        let steps = use.steps.map { step in
            [months(step), step.target?[maker.language], step.actor.map { maker.say("ved \($0.da)", "by \($0.en)") }].compactMap { $0 }
                .joined(separator: ", ")
        }.filter { !$0.isEmpty }
        return .element(
            "li",
            [try maker.link(toEntry: use.id, anchor: use.anchor)] + (steps.isEmpty ? [] : [.text(": " + steps.joined(separator: "; "))]))
    }

    private func months(_ step: ActionMap.Step) -> String? {
        guard let start = step.start else { return nil }
        guard let end = step.end, end > start else { return maker.say("måned \(start)", "month \(start)") }
        return maker.say("måned \(start)–\(end)", "months \(start)–\(end)")
    }

    /// The cases by id: each is linked in the list above.
    private func combination(_ combination: ActionMap.Combination) -> HTMLNode {
        let orders = [
            (maker.say("før", "before"), combination.before), (maker.say("samtidig", "at the same time"), combination.sameTime),
            (maker.say("efter", "after"), combination.after),
            (maker.say("rækkefølgen ikke oplyst", "order not told"), combination.orderUntold),
        ].filter { !$0.1.isEmpty }.map { "\($0.0) (\($0.1.joined(separator: ", ")))" }
        return .element("li", "\(combination.label[maker.language]): \(orders.joined(separator: "; "))")
    }
}
