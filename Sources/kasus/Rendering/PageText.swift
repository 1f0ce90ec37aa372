import CaseCatalogue

/// A page in a terminal.
struct PageText {
    let terminal: Terminal

    private var style: Style { terminal.style }
    private var layout: TextLayout { TextLayout(width: terminal.width) }

    func rendered(_ page: Page) -> String {
        var text = layout.wrapped(style.bold(page.title)) + "\n"
        for block in page.blocks { text += "\n" + rendered(block) + "\n" }
        return text
    }

    private func rendered(_ block: Page.Block) -> String {
        switch block {
        case .heading(let heading): style.heading(heading) + underline(heading)
        case .subheading(let heading): layout.wrapped(style.bold(heading))
        case .paragraph(let spans): layout.wrapped(run(spans))
        case .list(let items): items.map { layout.wrapped(run($0), indent: "    ", firstIndent: "  - ") }.joined(separator: "\n")
        case .alert(let spans): layout.wrapped(style.found(run(spans)), indent: "  ", firstIndent: "! ")
        case .note(let note): layout.wrapped(style.dim(note))
        }
    }

    private func underline(_ heading: String) -> String {
        style.isOn ? "" : "\n" + String(repeating: "-", count: heading.count)
    }

    private func run(_ spans: [Page.Span]) -> String {
        spans.map { span in
            let text = Self.withoutControls(span.text)
            switch span {
            case .text: return text
            case .strong: return style.bold(text)
            case .aside: return style.dim(text)
            }
        }.joined()
    }

    /// What somebody pasted must not steer the terminal.
    private static func withoutControls(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { clean.append(scalar.properties.generalCategory == .control ? " " : scalar) }
        return String(clean)
    }
}
