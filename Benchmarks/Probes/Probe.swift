public import Foundation

/// A sentence in which identifiers are marked: `Ring til {name|Karim} på {phone|22 33 44 55}.`
public struct Probe: Sendable {
    /// What it tries.
    public let about: String
    /// Without the marks.
    public let text: String
    public let spans: [Span]

    public struct Span: Sendable, Equatable {
        /// In Unicode scalars of the text.
        public let range: Range<Int>
        public let kind: String

        public init(range: Range<Int>, kind: String) {
            self.range = range
            self.kind = kind
        }
    }

    private struct Line: Decodable {
        let about: String
        let text: String
    }

    /// Reads a file of JSON lines.
    public static func read(_ file: URL) throws -> [Probe] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            let line = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
            return Probe(line.text, about: line.about)
        }
    }

    init(text: String, spans: [Span]) {
        about = ""
        self.text = text
        self.spans = spans
    }

    public init(_ marked: String, about: String = "") {
        self.about = about
        var text = String.UnicodeScalarView()
        var spans: [Span] = []
        var kind: String?
        var open: (start: Int, kind: String)?
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "{": kind = ""
            case "|" where kind != nil:
                open = (text.count, kind ?? "")
                kind = nil
            case "}":
                if let begun = open { spans.append(Span(range: begun.start..<text.count, kind: begun.kind)) }
                open = nil
            default:
                if kind != nil { kind?.unicodeScalars.append(scalar) } else { text.append(scalar) }
            }
        }
        self.text = String(text)
        self.spans = spans
    }
}
