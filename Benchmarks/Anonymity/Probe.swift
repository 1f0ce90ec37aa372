import Foundation

/// A sentence in which identifiers are marked: `Ring til {name|Karim} på {phone|22 33 44 55}.`
struct Probe {
    let about: String
    /// Without the marks.
    let text: String
    let spans: [(range: Range<Int>, kind: String)]

    private struct Line: Decodable {
        let about: String
        let text: String
    }

    static func read(_ path: String) throws -> [Probe] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
            let line = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
            return Probe(about: line.about, marked: line.text)
        }
    }

    init(about: String, marked: String) {
        self.about = about
        var text = String.UnicodeScalarView()
        var spans: [(Range<Int>, String)] = []
        var open: (start: Int, kind: String)?
        var kind: String?
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "{": kind = ""
            case "|" where kind != nil:
                open = (text.count, kind ?? "")
                kind = nil
            case "}":
                if let begun = open { spans.append((begun.start..<text.count, begun.kind)) }
                open = nil
            default:
                if kind != nil { kind?.unicodeScalars.append(scalar) } else { text.append(scalar) }
            }
        }
        self.text = String(text)
        self.spans = spans
    }
}
