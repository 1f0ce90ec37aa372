/// Finds words of an entry in its file, over line ends and markup.
struct TextPlaces: Sendable {
    let text: String
    let header: Position
    let anchors: [String: Position]

    func position(of words: String, occurrence: Int, inSection anchor: String?) -> Position? {
        let wanted = Array(Self.read(words[...]).map(\.scalar))
        let start = anchor.flatMap { anchors[$0] } ?? header
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard !wanted.isEmpty, lines.indices.contains(start.line - 1) else { return nil }
        let rest = lines[(start.line - 1)...]
        let scalars = Self.read(text[rest[rest.startIndex].startIndex...])
        var (found, place) = (0, 0)
        while place + wanted.count <= scalars.count {
            guard (0..<wanted.count).allSatisfy({ scalars[place + $0].scalar == wanted[$0] }) else {
                place += 1
                continue
            }
            if found == occurrence {
                let there = scalars[place]
                return Position(line: start.line + there.line, column: there.column)
            }
            found += 1
            place += wanted.count
        }
        return nil
    }

    private struct Read {
        let scalar: Unicode.Scalar
        /// Lines after the first, and the column from 1.
        let line: Int
        let column: Int
    }

    /// The scalars as they are read: a run of spaces and line ends is one space, marks of emphasis and citations are left out.
    private static func read(_ text: Substring) -> [Read] {
        var read: [Read] = []
        var (line, column) = (0, 1)
        var isInCitation = false
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            defer {
                if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
            }
            if scalar == "[", isCitation(scalars[(index + 1)...]) { isInCitation = true }
            if isInCitation {
                isInCitation = scalar != "]"
                continue
            }
            switch scalar {
            case "*", "_", "\\", ">", "\"", "'": continue
            case " ", "\n", "\t":
                if read.last?.scalar != " " { read.append(Read(scalar: " ", line: line, column: column)) }
            default: read.append(Read(scalar: scalar, line: line, column: column))
            }
        }
        return read
    }

    /// `S1 s. 26]`
    private static func isCitation(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let end = rest.prefix(120).firstIndex(of: "]") else { return false }
        return CitationReader.looksLikeCitation(String(String.UnicodeScalarView(rest[..<end])))
    }
}
