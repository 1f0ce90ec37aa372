/// A piece of HTML. Text is escaped where it is written, so that no string of anybody's can become markup.
public indirect enum HTMLNode: Sendable {
    case text(String)
    /// Elements and attributes are named by the program alone.
    case element(StaticString, Attributes, [HTMLNode])
    /// An element without an end.
    case void(StaticString, Attributes)
    /// The program's own style sheet.
    case style(StaticString)

    public static func element(_ name: StaticString, _ children: [HTMLNode]) -> HTMLNode { .element(name, [:], children) }
    public static func element(_ name: StaticString, _ text: String) -> HTMLNode { .element(name, [:], [.text(text)]) }

    public var rendered: String {
        switch self {
        case .text(let text): Self.escaped(text)
        case .element(let name, let attributes, let children):
            "<\(name)\(Self.rendered(attributes))>" + children.map(\.rendered).joined() + "</\(name)>"
        case .void(let name, let attributes): "<\(name)\(Self.rendered(attributes))>"
        case .style(let sheet): "<style>\(sheet)</style>"
        }
    }

    private static func rendered(_ attributes: Attributes) -> String {
        attributes.list.map { " \($0.name)=\"\(escaped($0.value))\"" }.joined()
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

/// The attributes of an element in their order, named by the program alone: `["class": "note", "lang": language]`.
public struct Attributes: Sendable, ExpressibleByDictionaryLiteral {
    fileprivate var list: [(name: StaticString, value: String)]

    public init(dictionaryLiteral attributes: (StaticString, String)...) {
        list = attributes.map { (name: $0, value: $1) }
    }

    public static func + (first: Attributes, second: Attributes) -> Attributes {
        var all = first
        all.list += second.list
        return all
    }

    public static func += (first: inout Attributes, second: Attributes) { first = first + second }
}
