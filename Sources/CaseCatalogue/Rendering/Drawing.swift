/// What is drawn: inline SVG. Whatever it shows stands beside it in words.
public struct Drawing: Sendable {
    /// What a shape stands for; its colour depends on where it is drawn.
    public enum Shade: String, Sendable {
        case bar, ground, number
        /// Of something that goes on, no one knows how long.
        case open
    }

    private let width: Double
    private let height: Double
    private let frame: Attributes
    private let paint: @Sendable (Shade) -> Attributes

    /// - Parameters:
    ///   - frame: the attributes of the drawing beside its size in units.
    ///   - paint: those that give a shape its colour, a number its type.
    public init(width: Double, height: Double, frame: Attributes, paint: @escaping @Sendable (Shade) -> Attributes) {
        self.width = width
        self.height = height
        self.frame = frame
        self.paint = paint
    }

    /// For a printed page, which brings its colours along: programs that make PDF apply no style sheet to a drawing.
    static let paper = Drawing(width: 200, height: 12, frame: ["width": "200", "height": "12"]) { shade in
        switch shade {
        case .bar: ["fill": "#1f5d6b"]
        case .ground: ["fill": "#e6eaec"]
        case .open: ["fill": "#9fc0c8"]
        case .number: ["fill": "#444444", "font-size": "9", "font-family": "sans-serif"]
        }
    }

    /// A bar as long as its share; what it is a share of is the drawing's background.
    public func bar(_ count: Int, of whole: Int) -> HTMLNode {
        let share = whole > 0 ? min(1, Double(count) / Double(whole)) : 0
        return svg([rectangle(0, width * share, .bar)])
    }

    /// A step from its first month to its last; one without an end fades out.
    public func span(_ step: BookletTimeline.Step, upTo last: Int) -> HTMLNode {
        let scale = width / Double(last + 1)
        let start = Double(step.start ?? 0) * scale
        var shapes = [rectangle(0, width, .ground)]
        if let end = step.end {
            shapes.append(rectangle(start, Double(end + 1) * scale - start, .bar))
        } else if step.start != nil {
            shapes.append(rectangle(start, scale, .bar))
            shapes.append(rectangle(start + scale, width - start - scale, .open))
        }
        return svg(shapes)
    }

    /// The months above the bars: at most eight numbers.
    public func months(upTo last: Int) -> HTMLNode {
        let scale = width / Double(last + 1)
        let step = [1, 2, 3, 6, 12, 24, 48].first { last / $0 < 8 } ?? 96
        return svg(
            stride(from: 0, through: last, by: step).map { month in
                let place: Attributes = ["x": number((Double(month) + 0.5) * scale), "y": number(height - 2), "text-anchor": "middle"]
                return .element("text", place + paint(.number), [.text(String(month))])
            })
    }

    private func svg(_ shapes: [HTMLNode]) -> HTMLNode {
        .element("svg", ["viewBox": "0 0 \(number(width)) \(number(height))", "aria-hidden": "true"] + frame, shapes)
    }

    private func rectangle(_ x: Double, _ width: Double, _ shade: Shade) -> HTMLNode {
        let place: Attributes = ["x": number(x), "y": "1", "width": number(max(0, width)), "height": number(height - 2)]
        return .element("rect", place + paint(shade), [])
    }

    /// With one decimal, so that the same drawing is the same text everywhere.
    private func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
