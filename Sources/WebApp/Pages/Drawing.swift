internal import CaseCatalogue
internal import CaseSearch

/// What is drawn: inline SVG whose colours stand in the style sheet. Whatever it shows stands beside it in words.
enum Drawing {
    private static let width = 240.0
    private static let height = 14.0

    /// A bar as long as its share of the longest.
    static func bar(_ count: Int, of longest: Int) -> HTMLNode {
        let share = longest > 0 ? min(1, Double(count) / Double(longest)) : 0
        return svg([rectangle(0, width * share, "bar")])
    }

    /// A step from its first month to its last; one without an end fades out.
    static func span(_ step: CourseStep, upTo last: Int) -> HTMLNode {
        let scale = width / Double(last + 1)
        let start = Double(step.start ?? 0) * scale
        var shapes = [rectangle(0, width, "ground")]
        if let end = step.end {
            shapes.append(rectangle(start, Double(end + 1) * scale - start, "bar"))
        } else if step.start != nil {
            shapes.append(rectangle(start, scale, "bar"))
            shapes.append(rectangle(start + scale, width - start - scale, "open"))
        }
        return svg(shapes)
    }

    /// The months above the bars: at most eight numbers.
    static func months(upTo last: Int) -> HTMLNode {
        let scale = width / Double(last + 1)
        let step = [1, 2, 3, 6, 12, 24, 48].first { last / $0 < 8 } ?? 96
        return svg(
            stride(from: 0, through: last, by: step).map { month in
                .element("text", ["x": number((Double(month) + 0.5) * scale), "y": "11", "text-anchor": "middle"], [.text(String(month))])
            })
    }

    private static func svg(_ shapes: [HTMLNode]) -> HTMLNode {
        .element(
            "svg",
            [
                "viewBox": "0 0 \(number(width)) \(number(height))", "preserveAspectRatio": "none", "aria-hidden": "true",
            ], shapes)
    }

    private static func rectangle(_ x: Double, _ width: Double, _ name: String) -> HTMLNode {
        .element("rect", ["class": name, "x": number(x), "width": number(max(0, width)), "height": "12"], [])
    }

    /// With one decimal, so that the same drawing is the same text everywhere.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
