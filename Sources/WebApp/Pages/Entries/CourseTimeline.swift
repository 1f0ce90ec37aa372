internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// The offers of a case from month to month: a table with a drawn column, so that it can be seen and be read aloud.
struct CourseTimeline {
    let maker: PageMaker

    func figure(_ entry: Entry, _ vocabulary: Vocabulary) -> [HTMLNode] {
        let timeline = BookletTimeline(entry.course(vocabulary), maker.language)
        guard !timeline.steps.isEmpty else { return [] }
        let head: [HTMLNode] = [
            .element("th", ["scope": "col"], [.text(maker.say("Tilbud", "Offer"))]),
            .element(
                "th", ["class": "drawn", "scope": "col"],
                [
                    .element("span", ["class": "hidden"], [.text(maker.say("Tegning", "Drawing"))]),
                    Drawing.screen.months(upTo: timeline.lastMonth),
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
                            .element(
                                "table",
                                [
                                    .element("thead", [.element("tr", head)]),
                                    .element("tbody", timeline.steps.map { row($0, timeline.lastMonth) }),
                                ])
                        ]),
                    .element(
                        "p", ["class": "hint"],
                        [.text(maker.say("Måneder regnes fra den første henvendelse.", "Months are counted from the first contact."))]),
                ])
        ]
    }

    private func row(_ step: BookletTimeline.Step, _ last: Int) -> HTMLNode {
        .element(
            "tr",
            [
                .element("th", ["scope": "row"], [.text(step.name)]),
                .element("td", ["class": "drawn"], [Drawing.screen.span(step, upTo: last)]),
                .element("td", ["class": "number"], [.text(step.span(maker.language))]),
                .element("td", [.text(step.details.joined(separator: ", "))]),
            ])
    }
}
