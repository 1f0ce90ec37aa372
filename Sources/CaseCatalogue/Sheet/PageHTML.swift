public import KnowledgeModel

/// A page as one HTML file to print: its own style, nothing to fetch, no script.
public enum PageHTML {
    public static func rendered(_ page: Page, language: Language) -> String {
        let head: [HTMLNode] = [
            .void("meta", ["charset": "utf-8"]),
            .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            .void("meta", ["name": "referrer", "content": "no-referrer"]),
            .void("meta", ["http-equiv": "Content-Security-Policy", "content": "default-src 'none'; style-src 'unsafe-inline'"]),
            .element("title", page.title), .style(sheet),
        ]
        let body: [HTMLNode] = [.element("main", [.element("h1", page.title)] + sections(page.blocks))]
        let html = HTMLNode.element("html", ["lang": language.rawValue], [.element("head", head), .element("body", body)])
        return "<!DOCTYPE html>\n" + html.rendered + "\n"
    }

    /// Blocks by their headings, so that a heading never stands alone at the foot of a page.
    private static func sections(_ blocks: [Page.Block]) -> [HTMLNode] {
        var sections: [[HTMLNode]] = [[]]
        for block in blocks {
            if case .heading = block { sections.append([]) }
            sections[sections.count - 1].append(node(block))
        }
        return sections[0] + sections.dropFirst().map { .element("section", $0) }
    }

    private static func node(_ block: Page.Block) -> HTMLNode {
        switch block {
        case .heading(let heading): .element("h2", heading)
        case .subheading(let heading): .element("h3", heading)
        case .paragraph(let spans): .element("p", run(spans))
        case .list(let items): .element("ul", items.map { .element("li", run($0)) })
        case .alert(let spans): .element("p", ["class": "alert", "role": "alert"], run(spans))
        case .note(let note): .element("p", ["class": "note"], [.text(note)])
        }
    }

    private static func run(_ spans: [Page.Span]) -> [HTMLNode] {
        spans.map { span in
            switch span {
            case .text(let text): .text(text)
            case .strong(let text): .element("strong", text)
            case .aside(let text): .element("small", text)
            }
        }
    }

    private static let sheet: StaticString = """
        @page { size: A4; margin: 10mm 11mm; }
        body { font: 10.5pt/1.4 "Source Sans 3", "Segoe UI", "Noto Sans", sans-serif; color: #1b1b1b; background: #fff; margin: 0; }
        main { max-width: 46em; margin: 1.5em auto; padding: 0 1em; }
        h1 { font-size: 1.6em; line-height: 1.2; margin: 0 0 .4em; }
        h2 { font-size: 1.1em; margin: .8em 0 .2em; border-bottom: 1px solid #767676; break-after: avoid; }
        h3 { font-size: 1em; margin: .4em 0 .1em; break-after: avoid; }
        p { margin: .2em 0; }
        ul { margin: .2em 0 .3em; padding-left: 1.1em; }
        li { margin: .1em 0; }
        small { color: #555; font-size: .88em; }
        .alert { border: 2px solid #a4161a; border-left-width: 8px; padding: .4em .6em; margin: .4em 0; font-weight: 600; }
        .note { color: #444; font-size: .88em; font-style: italic; }
        @media print {
          main { margin: 0; padding: 0; max-width: none; columns: 2; column-gap: 7mm; }
          h1, .alert { column-span: all; }
          body { font-size: 8pt; line-height: 1.22; }
          h2 { margin-top: .5em; }
        }
        """
}
