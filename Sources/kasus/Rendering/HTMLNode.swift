/// A piece of HTML. Text is escaped where it is written, so that no string of anybody's can become markup.
indirect enum HTMLNode {
    case text(String)
    /// Elements and attributes are named by the program alone.
    case element(StaticString, [(StaticString, String)], [HTMLNode])
    /// An element without an end.
    case void(StaticString, [(StaticString, String)])
    /// The program's own style sheet.
    case style(StaticString)

    static func element(_ name: StaticString, _ children: [HTMLNode]) -> HTMLNode { .element(name, [], children) }
    static func element(_ name: StaticString, _ text: String) -> HTMLNode { .element(name, [], [.text(text)]) }

    var rendered: String {
        switch self {
        case .text(let text): Self.escaped(text)
        case .element(let name, let attributes, let children):
            "<\(name)\(Self.rendered(attributes))>" + children.map(\.rendered).joined() + "</\(name)>"
        case .void(let name, let attributes): "<\(name)\(Self.rendered(attributes))>"
        case .style(let sheet): "<style>\(sheet)</style>"
        }
    }

    private static func rendered(_ attributes: [(StaticString, String)]) -> String {
        attributes.map { " \($0)=\"\(escaped($1))\"" }.joined()
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\t", "\n": escaped.unicodeScalars.append(scalar)
            // Control characters are not allowed in HTML.
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
