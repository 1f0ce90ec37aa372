/// A page of text to be handed out, apart from the form it comes in. Nothing in it is markup: each form escapes for itself.
public struct Page: Sendable {
    public let title: String
    public internal(set) var blocks: [Block] = []

    public enum Block: Sendable {
        case heading(String)
        case subheading(String)
        case paragraph([Span])
        case list([[Span]])
        /// What is to be seen first.
        case alert([Span])
        case note(String)
    }

    public enum Span: Sendable {
        case text(String)
        case strong(String)
        /// Beside the text: an id, a source.
        case aside(String)

        public var text: String {
            switch self {
            case .text(let text), .strong(let text), .aside(let text): text
            }
        }
    }
}

extension Page {
    mutating func section(_ heading: String, _ items: [[Span]]) {
        guard !items.isEmpty else { return }
        blocks += [.heading(heading), .list(items.map(\.withoutSpaceAtItsEnd))]
    }
}

extension [Page.Span] {
    fileprivate var withoutSpaceAtItsEnd: [Page.Span] {
        guard case .text(let text)? = last, text.last == " " else { return self }
        return dropLast() + [.text(String(text.dropLast()))]
    }
}
