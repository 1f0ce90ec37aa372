internal import KnowledgeModel

/// A booklet as one HTML file to print: its own style, nothing to fetch, no script.
public enum BookletHTML {
    public static func rendered(_ booklet: Booklet) -> String { document(booklet, style: [.style(BookletStyle.sheet)], isPlain: false) }

    /// Without style and drawings, for programs that make documents of their own from it.
    public static func plain(_ booklet: Booklet) -> String { document(booklet, style: [], isPlain: true) }

    private static func document(_ booklet: Booklet, style: [HTMLNode], isPlain: Bool) -> String {
        let subtitle: Attributes = ["name": "subtitle", "content": booklet.subtitle]
        let head: [HTMLNode] =
            [
                .void("meta", ["charset": "utf-8"]),
                .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
                .void("meta", ["name": "referrer", "content": "no-referrer"]),
                .void("meta", ["http-equiv": "Content-Security-Policy", "content": "default-src 'none'; style-src 'unsafe-inline'"]),
                .void("meta", subtitle),
                .element("title", booklet.title),
            ] + style
        let blocks = BlockHTML(booklet: booklet, isPlain: isPlain)
        let body =
            isPlain ? booklet.chapters.flatMap(blocks.plainChapter) : [HTMLNode.element("main", booklet.chapters.map(blocks.chapter))]
        let html = HTMLNode.element(
            "html", ["lang": booklet.language.rawValue],
            [.element("head", head), .element("body", body)])
        return "<!DOCTYPE html>\n" + html.rendered + "\n"
    }
}

/// The pieces of a booklet as HTML.
struct BlockHTML {
    let booklet: Booklet
    let isPlain: Bool

    func chapter(_ chapter: Booklet.Chapter) -> HTMLNode {
        let heading: [HTMLNode] =
            chapter.kind == .cover
            ? [
                .element(
                    "header",
                    [
                        .element("h1", ["class": "title"], [.text(booklet.title)]),
                        .element("p", ["class": "subtitle"], [.text(booklet.subtitle)]),
                    ])
            ]
            : [.element("h1", chapter.title)]
        let attributes: Attributes = ["class": chapter.kind.rawValue, "id": chapter.anchor]
        return .element("section", attributes, heading + chapter.blocks.map(block))
    }

    /// Without anything around it, which other programs would take for one piece; the title and what stands below it they know from the head.
    func plainChapter(_ chapter: Booklet.Chapter) -> [HTMLNode] {
        let name: Attributes = ["id": chapter.anchor]
        let heading: [HTMLNode] = chapter.kind == .cover ? [] : [.element("h1", name, [.text(chapter.title)])]
        return heading + chapter.blocks.map(block)
    }

    private func block(_ block: BookletBlock) -> HTMLNode {
        switch block {
        case .heading(let text): .element("h2", text)
        case .paragraph(let inlines): .element("p", run(inlines))
        case .quote(let inlines): .element("blockquote", [.element("p", run(inlines))])
        case .list(let items, let isOrdered): .element(isOrdered ? "ol" : "ul", items.map { .element("li", run($0)) })
        case .note(let title, let lines):
            .element(
                "aside", ["class": "note"], (title.map { [.element("h2", $0)] } ?? []) + lines.map { .element("p", run($0)) })
        // The name by which pandoc knows a speaker's notes.
        case .speech(let lines): .element("div", ["class": "notes"], lines.map { .element("p", run($0)) })
        case .alert(let inlines): .element("p", ["class": "alert"], run(inlines))
        case .facts(let facts): isPlain ? plainTable(facts) : list(facts, as: "facts")
        case .tags(let facts): isPlain ? plainList(facts) : list(facts, as: "tags")
        case .table(let table): self.table(table)
        case .timeline(let timeline): TimelineHTML(language: booklet.language, isPlain: isPlain).table(timeline)
        case .bars(let bars): self.bars(bars)
        case .contents: contents
        case .lines(let label, let count):
            .element("div", ["class": "lines"], [.element("p", label)] + (0..<count).map { _ in .element("hr", [:], []) })
        }
    }

    func run(_ inlines: [Inline]) -> [HTMLNode] {
        inlines.map { inline in
            switch inline {
            case .text(let text): .text(text)
            case .emphasis(let text): .element("em", text)
            case .strong(let text): .element("strong", text)
            case .link(let text, let destination): Self.link(text, to: destination)
            case .citation(let citation): .element("small", ["class": "cite"], [.text("[" + citation.text + "]")])
            }
        }
    }

    /// A link to a place that cannot run anything; without such a place, the words alone.
    private static func link(_ text: String, to destination: String) -> HTMLNode {
        guard SafeLink.isSafe(destination) else { return .text(text) }
        let attributes: Attributes = ["href": destination]
        return .element("a", attributes, [.text(text)])
    }

    private func list(_ facts: [BookletFact], as name: String) -> HTMLNode {
        let items = facts.map { HTMLNode.element("div", [.element("dt", $0.label), .element("dd", $0.text)]) }
        let attributes: Attributes = ["class": name]
        return .element("dl", attributes, items)
    }

    /// Other programs set definitions in two paragraphs each, which would fill pages.
    private func plainTable(_ facts: [BookletFact]) -> HTMLNode {
        .element(
            "table",
            [.element("tbody", facts.map { .element("tr", [.element("td", [.element("strong", $0.label)]), .element("td", $0.text)]) })])
    }

    private func plainList(_ facts: [BookletFact]) -> HTMLNode {
        .element("ul", facts.map { .element("li", [.element("strong", $0.label + ":"), .text(" " + $0.text)]) })
    }

    private func table(_ table: BookletTable) -> HTMLNode {
        func attributes(_ column: Int) -> Attributes { table.markColumns.contains(column) ? ["class": "mark"] : [:] }
        let caption: [HTMLNode] = table.caption.map { [.element("caption", $0)] } ?? []
        let head = HTMLNode.element(
            "thead",
            [.element("tr", table.header.enumerated().map { .element("th", ["scope": "col"] + attributes($0), [.text($1)]) })])
        let body = table.rows.map { row in
            HTMLNode.element("tr", row.enumerated().map { .element("td", attributes($0), run($1)) })
        }
        let widths = table.widths.map { width -> HTMLNode in
            let attributes: Attributes = ["style": "width: \(width)%"]
            return .void("col", attributes)
        }
        let columns: [HTMLNode] = widths.isEmpty ? [] : [.element("colgroup", widths)]
        let name: Attributes = table.markColumns.count > 1 ? ["class": "marks"] : [:]
        return .element("table", name, caption + columns + [head, .element("tbody", body)])
    }

    private func bars(_ bars: [BookletBar]) -> HTMLNode {
        let rows = bars.map { bar -> HTMLNode in
            let numbers = booklet.language.text(da: "\(bar.count) af \(bar.whole)", en: "\(bar.count) of \(bar.whole)")
            let wish = bar.wish.isEmpty ? "" : booklet.language.text(da: " (ønsket \(bar.wish))", en: " (wished \(bar.wish))")
            let drawing = isPlain ? [] : [HTMLNode.element("td", ["class": "bar"], [Drawing.paper.bar(bar.count, of: bar.whole)])]
            return .element("tr", [.element("td", bar.label)] + drawing + [.element("td", numbers + wish)])
        }
        return .element("table", ["class": "bars"], [.element("tbody", rows)])
    }

    private var contents: HTMLNode {
        let chapters = booklet.chapters.filter { ![.cover, .contents].contains($0.kind) }
        return .element(
            "ul", ["class": "contents"],
            chapters.map { .element("li", [Self.link($0.title, to: "#" + $0.anchor)]) })
    }
}

enum SafeLink {
    /// Whether a link leads to a place that cannot run anything.
    static func isSafe(_ destination: String) -> Bool {
        ["#", "https://", "http://", "mailto:"].contains { destination.hasPrefix($0) }
    }
}
