internal import KnowledgeModel

/// The offers of a case in a table whose one column is drawn to scale, so that it can be seen and be read aloud.
struct TimelineHTML {
    let language: Language
    let isPlain: Bool

    func table(_ timeline: BookletTimeline) -> HTMLNode {
        let offer = language.text(da: "Tilbud", en: "Offer")
        let months = language.text(da: "Måned", en: "Month")
        let details = language.text(da: "Rettet mod og ved", en: "Aimed at, and by")
        var head: [HTMLNode] = [.element("th", ["scope": "col"], [.text(offer)])]
        if !isPlain { head.append(.element("th", ["class": "bar"], [Drawing.months(upTo: timeline.lastMonth)])) }
        head += [months, details].map { .element("th", ["scope": "col"], [.text($0)]) }
        let rows = timeline.steps.map { step -> HTMLNode in
            var cells: [HTMLNode] = [.element("td", step.name)]
            if !isPlain { cells.append(.element("td", ["class": "bar"], [Drawing.span(step, upTo: timeline.lastMonth)])) }
            cells += [span(step), step.details.joined(separator: ", ")].map { .element("td", $0) }
            return .element("tr", cells)
        }
        return .element(
            "table", ["class": "timeline"], [.element("thead", [.element("tr", head)]), .element("tbody", rows)])
    }

    private func span(_ step: BookletTimeline.Step) -> String { step.span(language) }
}

extension BookletTimeline.Step {
    /// `3–9`, `3`, or `fra 4` where no end is told.
    func span(_ language: Language) -> String {
        guard let start else { return "" }
        guard let end else { return language.text(da: "fra \(start)", en: "from \(start)") }
        return start == end ? "\(start)" : "\(start)–\(end)"
    }
}

/// What is drawn: inline SVG, in units of a line's height.
enum Drawing {
    private static let width = 200.0
    private static let height = 12.0

    /// A bar as long as its share.
    static func bar(_ count: Int, of whole: Int) -> HTMLNode {
        let share = whole > 0 ? min(1, Double(count) / Double(whole)) : 0
        return svg([rectangle(0, width, "#e3e8ea"), rectangle(0, width * share, "#1f5d6b")])
    }

    /// A step from its first month to its last; one without an end fades out.
    static func span(_ step: BookletTimeline.Step, upTo last: Int) -> HTMLNode {
        let scale = width / Double(last + 1)
        let start = Double(step.start ?? 0) * scale
        var shapes = [rectangle(0, width, "#eef1f2")]
        if let end = step.end {
            shapes.append(rectangle(start, Double(end + 1) * scale - start, "#1f5d6b"))
        } else if step.start != nil {
            shapes.append(rectangle(start, scale, "#1f5d6b"))
            shapes.append(rectangle(start + scale, width - start - scale, "#9fc0c8"))
        }
        return svg(shapes)
    }

    /// The months above the bars: at most eight numbers.
    static func months(upTo last: Int) -> HTMLNode {
        let scale = width / Double(last + 1)
        let step = [1, 2, 3, 6, 12, 24, 48].first { last / $0 < 8 } ?? 96
        let numbers = stride(from: 0, through: last, by: step).map { month -> HTMLNode in
            let attributes: Attributes = [
                "x": number((Double(month) + 0.5) * scale), "y": "10", "font-size": "9", "text-anchor": "middle",
                "fill": "#444444", "font-family": "sans-serif",
            ]
            return .element("text", attributes, [.text(String(month))])
        }
        return svg(numbers)
    }

    private static func svg(_ shapes: [HTMLNode]) -> HTMLNode {
        let (width, height) = (number(width), number(height))
        let attributes: Attributes = [
            "viewBox": "0 0 \(width) \(height)", "width": width, "height": height, "aria-hidden": "true",
        ]
        return .element("svg", attributes, shapes)
    }

    private static func rectangle(_ x: Double, _ width: Double, _ colour: String) -> HTMLNode {
        let attributes: Attributes = [
            "x": number(x), "y": "1", "width": number(max(0, width)), "height": "10", "fill": colour,
        ]
        return .element("rect", attributes, [])
    }

    /// With one decimal, so that the same drawing is the same text everywhere.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
