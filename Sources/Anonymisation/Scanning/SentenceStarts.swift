/// Finds where a capital may stand because a sentence begins, and where everything is in capitals.
///
/// Not after abbreviations and initials, nor where a line was only broken.
struct SentenceStarts {
    /// A line at least this long was probably broken because it was full.
    private static let fullLine = 50

    static func mark(_ tokens: inout [Token]) {
        var begins = true
        var lineStart: Int32 = 0
        for index in tokens.indices {
            let token = tokens[index]
            if token.gap >= .line || index == 0 {
                begins = token.gap != .line || !wasBroken(tokens, before: index, lineStart)
                lineStart = token.start
            } else if token.gap == .wide {
                begins = true
            }
            switch token.form {
            case .word:
                tokens[index].beginsSentence = begins
                begins = false
            case .number:
                // A number before the first word of a line is its label, as in `1. Jens`.
                begins = begins && token.gap >= .line
            case .mark:
                begins = afterMark(tokens, index, begins)
            }
        }
        markShouting(&tokens)
    }

    private static func wasBroken(_ tokens: [Token], before index: Int, _ lineStart: Int32) -> Bool {
        guard index > 0, tokens[index].isWord else { return false }
        // `Afbud:` is the label of a new line.
        if tokens.indices.contains(index + 1), tokens[index + 1].mark == ":" { return false }
        let last = tokens[index - 1]
        return last.end - lineStart >= fullLine && (last.form != .mark || last.mark == ",")
    }

    private static func afterMark(_ tokens: [Token], _ index: Int, _ begins: Bool) -> Bool {
        let token = tokens[index]
        let isGlued = index + 1 < tokens.count && tokens[index + 1].gap == .none
        switch token.lower {
        case "!", "?", "…", ":", "|": return true
        case "(", "[":
            return begins || tokens.indices.contains(index + 2) && tokens[index + 2].letters == .lower && tokens[index + 2].isWord
        case ".":
            if begins { return true }
            // A quote or bracket may close behind the full stop.
            let closes = isGlued && tokens[index + 1].isMark(among: "\"»«“”)]'*_")
            return isGlued && !closes ? endsWord(tokens, index) : !isAbbreviation(tokens, before: index)
        case "\"", "»", "«", "“", "”", "„", "'":
            // A single word in quotes inside a sentence is what somebody or something is called.
            let isAlone = tokens.indices.contains(index + 2) && tokens[index + 2].mark != "." && isQuote(tokens[index + 2])
            return begins || isGlued && token.gap != .none && !isAlone
        case ")", "]", "*", "_", "#", ">", "•", "·", "▪", "◦", "►", "-": return begins || token.mark == "-" && token.gap >= .line
        case ",", ";", "/", "&", "+", "%", "§", "@", "=", "~", "→": return false
        default: return !(token.lower.unicodeScalars.first?.isASCII ?? true) || begins
        }
    }

    private static func isQuote(_ token: Token) -> Bool { token.isMark(among: "\"»«“”„'") }

    /// `slut.Næste`: somebody forgot the space.
    private static func endsWord(_ tokens: [Token], _ index: Int) -> Bool {
        guard index > 0, index + 1 < tokens.count else { return false }
        return tokens[index - 1].letters == .lower && tokens[index - 1].isWord && tokens[index - 1].count > 2
            && tokens[index + 1].letters == .capital
    }

    /// Abbreviations behind which a sentence may end as well, so that a capital says nothing.
    private static let softAbbreviations: Set<String> = ["pct", "kr", "mv", "osv", "etc", "mfl", "lign", "mm", "stk"]

    private static func isAbbreviation(_ tokens: [Token], before index: Int) -> Bool {
        guard index > 0 else { return false }
        let word = tokens[index - 1]
        guard word.isWord, tokens[index].gap == .none else { return false }
        if word.letters == .single { return isInitial(tokens, index - 1) }
        // The last letter of `m.m.` and `bl.a.`
        if word.count == 1, word.gap == .none, index > 1, tokens[index - 2].mark == "." { return true }
        return word.tags.contains(.abbreviation) && !softAbbreviations.contains(word.lower)
    }

    /// What is counted by letters: behind `trin B.` a sentence ends.
    private static let lettered: Set<String> = [
        "trin", "fase", "bilag", "punkt", "model", "modellen", "del", "gruppe", "kategori", "niveau", "plan", "vitamin", "figur", "tabel",
        "klasse",
        "type", "boks", "spor", "linje", "blok", "opgang", "hold", "case", "sag", "borger", "person", "kolonne", "række", "afsnit",
        "spørgsmål", "skema",
    ]

    /// `H. Hansen` and `læreren H.`; not `trin B.` or `12 B.`
    private static func isInitial(_ tokens: [Token], _ index: Int) -> Bool {
        guard index > 0, tokens[index].gap <= .space, !tokens[index].beginsSentence else { return true }
        return !tokens[index - 1].isNumber && !lettered.contains(tokens[index - 1].lower)
    }

    /// A sentence of at least three words that are nearly all in capitals.
    private static func markShouting(_ tokens: inout [Token]) {
        var start = 0
        func close(_ end: Int) {
            let words = tokens[start..<end].filter { $0.isWord && $0.count > 1 }
            let capitals = words.count { $0.letters == .capitals }
            guard capitals >= 3, capitals * 10 >= words.count * 7 else { return }
            for index in start..<end { tokens[index].isShouted = true }
        }
        for index in tokens.indices where tokens[index].beginsSentence || tokens[index].gap == .paragraph {
            if index > start { close(index) }
            start = index
        }
        close(tokens.count)
    }
}
