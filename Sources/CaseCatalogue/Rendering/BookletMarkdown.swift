internal import KnowledgeModel

/// A booklet as Markdown. What a text says cannot become markup.
public enum BookletMarkdown {
    public static func rendered(_ booklet: Booklet) -> String {
        booklet.chapters.map { chapter in
            let heading = chapter.kind == .cover ? booklet.title : chapter.title
            let subtitle = chapter.kind == .cover && !booklet.subtitle.isEmpty ? [MarkdownText.escaped(booklet.subtitle)] : []
            let anchor = chapter.kind == .cover ? "" : "<a id=\"\(chapter.anchor)\"></a>\n\n"
            return ([anchor + "# " + MarkdownText.escaped(heading)] + subtitle + chapter.blocks.map { block($0, booklet) }).joined(
                separator: "\n\n")
        }.joined(separator: "\n\n") + "\n"
    }

    private static func block(_ block: BookletBlock, _ booklet: Booklet) -> String {
        switch block {
        case .heading(let text): "## " + MarkdownText.escaped(text)
        case .paragraph(let inlines): lineStart(run(inlines))
        case .quote(let inlines), .alert(let inlines): "> " + run(inlines)
        case .list(let items, let isOrdered):
            items.enumerated().map { (isOrdered ? "\($0 + 1). " : "- ") + run($1) }.joined(separator: "\n")
        case .note(let title, let lines):
            ((title.map { ["**" + MarkdownText.escaped($0) + "**"] } ?? []) + lines.map(run)).map { "> " + $0 }.joined(separator: "\n>\n")
        case .speech(let lines): lines.map { "> " + run($0) }.joined(separator: "\n>\n")
        case .facts(let facts), .tags(let facts):
            facts.map { "- **\(MarkdownText.escaped($0.label)):** \(MarkdownText.escaped($0.text))" }.joined(separator: "\n")
        case .table(let table):
            (table.caption.map { "**" + MarkdownText.escaped($0) + "**\n\n" } ?? "") + grid(table.header, table.rows.map { $0.map(run) })
        case .timeline(let timeline): self.timeline(timeline, booklet.language)
        case .bars(let bars):
            bars.map { bar in
                let wish = bar.wish.isEmpty ? "" : " (\(MarkdownText.escaped(bar.wish)))"
                return "- \(MarkdownText.escaped(bar.label)): \(bar.count)/\(bar.whole)\(wish)"
            }.joined(separator: "\n")
        case .contents:
            booklet.chapters.filter { ![.cover, .contents].contains($0.kind) }.map {
                "- [\(MarkdownText.escaped($0.title))](#\($0.anchor))"
            }.joined(
                separator: "\n")
        case .lines(let label, let count):
            ([MarkdownText.escaped(label)] + Array(repeating: "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_", count: count)).joined(
                separator: "\n\n")
        }
    }

    private static func timeline(_ timeline: BookletTimeline, _ language: Language) -> String {
        grid(
            [
                language.text(da: "Tilbud", en: "Offer"), language.text(da: "Måned", en: "Month"),
                language.text(da: "Rettet mod og ved", en: "Aimed at, and by"),
            ],
            timeline.steps.map {
                [
                    MarkdownText.escaped($0.name), MarkdownText.escaped($0.span(language)),
                    MarkdownText.escaped($0.details.joined(separator: ", ")),
                ]
            })
    }

    private static func grid(_ header: [String], _ rows: [[String]]) -> String {
        ([header.map(MarkdownText.escaped), header.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(
            separator: "\n")
    }

    private static func run(_ inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text): MarkdownText.escaped(text)
            case .emphasis(let text): marked(text, "*")
            case .strong(let text): marked(text, "**")
            case .link(let text, let destination):
                SafeLink.isSafe(destination)
                    ? "[\(MarkdownText.escaped(text))](\(destination.filter { !" ()<>\"\n\\".contains($0) }))" : MarkdownText.escaped(text)
            case .citation(let citation): "\\[" + MarkdownText.escaped(citation.text) + "\\]"
            }
        }.joined()
    }

    /// A mark is none where a space stands on its inner side.
    private static func marked(_ text: String, _ mark: String) -> String {
        let words = text.drop { $0 == " " }
        let end = words.reversed().prefix { $0 == " " }.count
        guard words.count > end else { return text }
        return text.prefix { $0 == " " } + mark + MarkdownText.escaped(String(words.dropLast(end))) + mark
            + String(repeating: " ", count: end)
    }

    /// A paragraph that begins like a list's item is none.
    private static func lineStart(_ text: String) -> String {
        let digits = text.prefix { $0.isNumber }
        if !digits.isEmpty, let mark = text.dropFirst(digits.count).first, ".)".contains(mark) {
            return digits + "\\" + text.dropFirst(digits.count)
        }
        return text.first.map { "+-".contains($0) } == true ? "\\" + text : text
    }
}
