internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// One possible action: what it is, for whom and by which law, and how cases used it. No rate, no count of successes.
struct ActionCards {
    let maker: PageMaker

    func card(_ action: ActionMap.Action) throws -> HTMLNode {
        var content: [HTMLNode] = [
            .element(
                "h3",
                [try action.card.map { try maker.link(toEntry: $0.id, label: action.label[maker.language]) } ?? maker.text(action.label)])
        ]
        if let card = action.card {
            if let summary = card.summary { content.append(.element("p", maker.danish, [.text(summary)])) }
            content.append(.element("dl", ["class": "small"], card.facts.map(fact)))
        }
        if !action.cases.isEmpty {
            content.append(
                .element(
                    "details",
                    [.element("summary", maker.say("Brugt i sager", "Used in cases")), .element("ul", try action.cases.map(use))]))
        }
        if !action.combined.isEmpty {
            content.append(
                .element(
                    "details",
                    [
                        .element("summary", maker.say("Brugt sammen med", "Used together with")),
                        .element("ul", action.combined.map(combination)),
                    ]))
        }
        if let sources = action.card?.sources, !sources.isEmpty {
            content.append(.element("p", ["class": "byline"], maker.sources(sources)))
        }
        return .element("article", ["class": "card"], content)
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
