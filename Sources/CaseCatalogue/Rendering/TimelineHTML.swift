public import KnowledgeModel

/// The offers of a case in a table whose one column is drawn to scale, so that it can be seen and be read aloud.
struct TimelineHTML {
    let language: Language
    let isPlain: Bool

    func table(_ timeline: BookletTimeline) -> HTMLNode {
        let offer = language.text(da: "Tilbud", en: "Offer")
        let months = language.text(da: "Måned", en: "Month")
        let details = language.text(da: "Rettet mod og ved", en: "Aimed at, and by")
        var head: [HTMLNode] = [.element("th", ["scope": "col"], [.text(offer)])]
        if !isPlain { head.append(.element("th", ["class": "bar"], [Drawing.paper.months(upTo: timeline.lastMonth)])) }
        head += [months, details].map { .element("th", ["scope": "col"], [.text($0)]) }
        let rows = timeline.steps.map { step -> HTMLNode in
            var cells: [HTMLNode] = [.element("td", step.name)]
            if !isPlain { cells.append(.element("td", ["class": "bar"], [Drawing.paper.span(step, upTo: timeline.lastMonth)])) }
            cells += [step.span(language), step.details.joined(separator: ", ")].map { .element("td", $0) }
            return .element("tr", cells)
        }
        return .element(
            "table", ["class": "timeline"], [.element("thead", [.element("tr", head)]), .element("tbody", rows)])
    }

}

extension BookletTimeline.Step {
    /// `3–9`, `3`, or `fra 4` where no end is told.
    public func span(_ language: Language) -> String {
        guard let start else { return "–" }
        guard let end else { return language.text(da: "fra \(start)", en: "from \(start)") }
        return start == end ? "\(start)" : "\(start)–\(end)"
    }
}
