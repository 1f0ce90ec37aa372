internal import KnowledgeModel

/// Marks in a draft, `⟦…⟧`: what an editor has to judge or to fill in. `kasus check` reports each at its place, and no entry with a
/// mark can be approved.
public enum DraftMark {
    static let open: Character = "⟦"
    static let close: Character = "⟧"

    /// Something that is left to do.
    public static func task(_ text: String) -> String { "\(open)\(text)\(close)" }

    /// Words of the text with the question what they are: `⟦Nordby: sted?⟧`.
    public static func question(_ words: String, _ kind: String) -> String { "\(open)\(words): \(kind)?\(close)" }

    /// A text from outside without such brackets.
    public static func withoutBrackets(_ text: String) -> String {
        guard text.contains(open) || text.contains(close) else { return text }
        return String(text.map { $0 == open ? "(" : $0 == close ? ")" : $0 })
    }

    /// The text with the words of its marks alone.
    public static func withoutMarks(_ text: String) -> String {
        guard text.contains(open) else { return text }
        var plain = ""
        for part in text.split(separator: open, omittingEmptySubsequences: false) {
            guard let end = part.firstIndex(of: close) else {
                plain += part
                continue
            }
            let inside = part[..<end]
            plain += inside.lastIndex(of: ":").map { inside[..<$0] } ?? inside
            plain += part[part.index(after: end)...]
        }
        return plain
    }

    /// Whether a mark begins in it that does not end there.
    static func isOpen(_ text: Substring) -> Bool {
        guard let start = text.lastIndex(of: open) else { return false }
        return !text[start...].contains(close)
    }

    static func stands(in text: String) -> Bool { text.contains(open) }
}

extension SourceFile {
    /// Reports every mark. The line itself is not shown: it may hold a name.
    func reportMarks() {
        guard DraftMark.stands(in: text) else { return }
        for number in 1...lineCount {
            guard let line = line(number), line.contains(DraftMark.open) else { continue }
            for (column, character) in line.enumerated() where character == DraftMark.open {
                let rest = line.dropFirst(column + 1).prefix { $0 != DraftMark.close }
                // Of a question about words, the question alone.
                let asks = rest.lastIndex(of: ":").map { rest[rest.index(after: $0)...] } ?? rest
                let task = String(asks).trimmed
                let place = line.prefix(column).unicodeScalars.count + 1
                error(
                    at: Position(line: number, column: place), da: "mærke fra import: \(task); ret teksten, og slet mærket",
                    en: "mark of the import: \(task); edit the text, and delete the mark", showsLine: false)
            }
        }
    }
}
