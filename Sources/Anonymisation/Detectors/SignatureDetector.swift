/// Letters by which somebody signs: «Hilsen L.», «Mvh. kt», and `/mkl` at the end.
struct SignatureDetector: Detector {
    private static let greetings: Set<String> = ["hilsen", "hilsner", "mvh", "vh", "kh", "dbh", "hilser"]
    private static let notNames: Set<String> = [
        "os", "fra", "til", "dig", "jer", "og", "vi", "mig", "her", "nu", "din", "min", "mor", "far",
    ]
    private static let longest = 4

    func matches(in text: ScannedText) -> [Match] {
        text.tokens.indices.compactMap { index in
            let isSlash = text.isMark(index, "/") && beginsLine(text, index)
            guard isSlash || Self.greetings.contains(text.word(index)) else { return nil }
            let first = text.isMark(index + 1, ".") || text.isMark(index + 1, ",") ? index + 2 : index + 1
            return letters(text, first).map { Match(text.range($0), .name, .likely) }
        }
    }

    /// A few letters with which the line ends; a word of four letters only if the dictionary does not know it.
    private func letters(_ text: ScannedText, _ index: Int) -> Range<Int>? {
        guard let token = text[index], token.isWord, token.count <= Self.longest, !text.isFree(index), token.gap <= .line,
            !Self.notNames.contains(token.lower), token.letters != .lower || token.count < 4 || !text.words.knows(token.lower)
        else { return nil }
        let end = text.isMark(index + 1, ".") && text.isGlued(index + 1) ? index + 2 : index + 1
        return text.gap(end) >= .line ? index..<end : nil
    }

    private func beginsLine(_ text: ScannedText, _ index: Int) -> Bool { index == 0 || text.gap(index) >= .line }
}
