/// A page as Markdown. What people typed, or a text says, cannot become markup.
public enum PageMarkdown {
    public static func rendered(_ page: Page) -> String {
        (["# " + escaped(page.title)] + page.blocks.map(rendered)).joined(separator: "\n\n") + "\n"
    }

    private static func rendered(_ block: Page.Block) -> String {
        switch block {
        case .heading(let heading): "## " + escaped(heading)
        case .subheading(let heading): "### " + escaped(heading)
        case .paragraph(let spans): run(spans)
        case .list(let items): items.map { "- " + run($0) }.joined(separator: "\n")
        case .alert(let spans): "> " + run(spans)
        case .note(let note): "*" + escaped(note) + "*"
        }
    }

    private static func run(_ spans: [Page.Span]) -> String {
        spans.map { span in
            switch span {
            case .text(let text), .aside(let text): escaped(text)
            case .strong(let text): strong(text)
            }
        }.joined()
    }

    /// The space after a word that is set off stands outside: `**word **` is no markup.
    private static func strong(_ text: String) -> String {
        let words = text.prefix(text.count - text.reversed().prefix { $0 == " " }.count)
        return words.isEmpty ? text : "**" + escaped(String(words)) + "**" + text.dropFirst(words.count)
    }

    /// Backslashes before all that Markdown or HTML could read as markup; line ends become spaces.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "!": escaped += "\\" + String(scalar)
            case "\n", "\r", "\u{2028}", "\u{2029}": escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
