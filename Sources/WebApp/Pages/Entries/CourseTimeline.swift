internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// The offers of a case from month to month: a table with a drawn column, so that it can be seen and be read aloud.
struct CourseTimeline {
    let maker: PageMaker

    func figure(_ entry: Entry, _ vocabulary: Vocabulary) -> [HTMLNode] {
        let steps = entry.course(vocabulary)
        guard !steps.isEmpty else { return [] }
        let last = max(1, steps.map { $0.end ?? ($0.start ?? 0) + 1 }.max() ?? 1)
        let head: [HTMLNode] = [
            .element("th", ["scope": "col"], [.text(maker.say("Tilbud", "Offer"))]),
            .element(
                "th", ["class": "drawn", "scope": "col"],
                [
                    .element("span", ["class": "hidden"], [.text(maker.say("Tegning", "Drawing"))]), Drawing.months(upTo: last),
                ]),
            .element("th", ["scope": "col"], [.text(maker.say("Måned", "Month"))]),
            .element("th", ["scope": "col"], [.text(maker.say("Rettet mod og ved", "Aimed at, and by"))]),
        ]
        return [
            .element(
                "section", ["class": "timeline", "aria-labelledby": "tidslinje"],
                [
                    maker.heading("Forløbet måned for måned", "The course month by month", id: "tidslinje"),
                    .element(
                        "div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-labelledby": "tidslinje"],
                        [
                            .element("table", [.element("thead", [.element("tr", head)]), .element("tbody", steps.map { row($0, last) })])
                        ]),
                    .element(
                        "p", ["class": "hint"],
                        [.text(maker.say("Måneder regnes fra den første henvendelse.", "Months are counted from the first contact."))]),
                ])
        ]
    }

    private func row(_ step: CourseStep, _ last: Int) -> HTMLNode {
        let details = [step.target, step.actor].compactMap { $0?[maker.language] }.joined(separator: ", ")
        return .element(
            "tr",
            [
                .element("th", ["scope": "row"], [maker.text(step.offer)]),
                .element("td", ["class": "drawn"], [Drawing.span(step, upTo: last)]),
                .element("td", ["class": "number"], [.text(months(step))]), .element("td", [.text(details)]),
            ])
    }

    /// `3–9`, `3`, or `fra 4` where no end is told.
    private func months(_ step: CourseStep) -> String {
        guard let start = step.start else { return "–" }
        guard let end = step.end else { return maker.say("fra \(start)", "from \(start)") }
        return start == end ? "\(start)" : "\(start)–\(end)"
    }
}
