/// Text that stands in Markdown and cannot become markup.
enum MarkdownText {
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
