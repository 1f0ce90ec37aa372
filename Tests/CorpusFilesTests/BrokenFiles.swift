import Foundation

/// Files as no editor would write them: random bytes, random pieces of YAML and Markdown, and entries with random changes.
struct BrokenFiles {
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// A broken text in place of one that is right.
    mutating func next(insteadOf text: String) -> Data {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: bytes()
        case 1: Data(text.utf8.prefix(Int.random(in: 0...text.utf8.count, using: &generator)))
        case 2: Data(pieces().utf8)
        case 3: Data("---\n\(pieces())\n---\n\(pieces())".utf8)
        case 4: Data((text + pieces()).utf8)
        case 5...7: withChangedPieces(text)
        default: withChangedBytes(text)
        }
    }

    private mutating func bytes() -> Data {
        Data((0..<Int.random(in: 0...200, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }

    private mutating func pieces() -> String {
        (0..<Int.random(in: 0...40, using: &generator)).map { _ in piece() }.joined()
    }

    private mutating func piece() -> String { Self.pieces.randomElement(using: &generator)! }

    private mutating func withChangedPieces(_ text: String) -> Data {
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let start = Int.random(in: 0...scalars.count, using: &generator)
            let end = min(scalars.count, start + Int.random(in: 0...12, using: &generator))
            scalars.replaceSubrange(start..<end, with: piece().unicodeScalars)
        }
        var changed = String.UnicodeScalarView()
        changed.append(contentsOf: scalars)
        return Data(String(changed).utf8)
    }

    private mutating func withChangedBytes(_ text: String) -> Data {
        var data = Data(text.utf8)
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            data[Int.random(in: data.indices, using: &generator)] = UInt8.random(in: 0...127, using: &generator)
        }
        return data
    }

    private static let pieces = [
        "---\n", "...\n", "%YAML 1.2\n", "id: ", "id: n.s1\n", "kind: case\n", "title: ", "concept: ", "text: |\n", "- ", "  - ", "    ",
        "{", "}", "[", "]", ", ", "&a ", "*a", "<<: *a\n", "? ", ": ", "|\n", ">-\n", "|2\n", "'", "\"", "\\x00", "\\u2028", "\\e[31m",
        "!!str ", "!!int ", "! ", "~", "null", "=", "situation=online", "situation=", "2019-2021", "99999999999999999999", "# ", "## ",
        "###### ", "===\n", "> ", "* ", "1. ", "*", "**", "_", "`", "```\n", "<b>", "<!--", "-->", "![", "](x)", "[x]: y\n", "[S1 s. 26]",
        "[S9", "[S3, ", "[S1 s. ", "&amp;", "&#0;", "\\", "\n", "\n\n", "\t", " ", "æøå", "👩‍👩‍👧", "\u{0}", "\u{85}", "\u{2028}", "\r\n",
        "\r", "\u{FEFF}", "e\u{301}", "\u{301}", "\u{202E}", "\u{10FFFF}", String(repeating: "x", count: 300),
    ]
}
