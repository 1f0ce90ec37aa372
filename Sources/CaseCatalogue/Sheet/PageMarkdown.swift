/// A page as Markdown. What people typed, or a text says, cannot become markup.
public enum PageMarkdown {
    public static func rendered(_ page: Page) -> String {
        (["# " + MarkdownText.escaped(page.title)] + page.blocks.map(rendered)).joined(separator: "\n\n") + "\n"
    }

    private static func rendered(_ block: Page.Block) -> String {
        switch block {
        case .heading(let heading): "## " + MarkdownText.escaped(heading)
        case .subheading(let heading): "### " + MarkdownText.escaped(heading)
        case .paragraph(let spans): run(spans)
        case .list(let items): items.map { "- " + run($0) }.joined(separator: "\n")
        case .alert(let spans): "> " + run(spans)
        case .note(let note): "*" + MarkdownText.escaped(note) + "*"
        }
    }

    private static func run(_ spans: [Page.Span]) -> String {
        spans.map { span in
            switch span {
            case .text(let text), .aside(let text): MarkdownText.escaped(text)
            case .strong(let text): strong(text)
            }
        }.joined()
    }

    /// The space after a word that is set off stands outside: `**word **` is no markup.
    private static func strong(_ text: String) -> String {
        let words = text.prefix(text.count - text.reversed().prefix { $0 == " " }.count)
        return words.isEmpty ? text : "**" + MarkdownText.escaped(String(words)) + "**" + text.dropFirst(words.count)
    }
}
