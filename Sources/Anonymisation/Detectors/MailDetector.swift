/// Mail addresses, also as people disguise them: `navn (at) sted.dk`, `navn snabel-a sted punktum dk`, with spaces.
struct MailDetector: Detector {
    private static let endings: Set<String> = [
        "dk", "com", "net", "org", "eu", "info", "nu", "se", "no", "de", "uk", "io", "me", "gl", "fo", "live", "outlook", "fr", "nl", "pl",
        "biz", "edu", "gov", "email", "mail", "tv", "app", "ru", "tr", "is", "fi",
    ]
    private static let dots: Set<String> = [".", "punktum", "dot", "prik"]

    /// Neither side of an address has more words and marks.
    private static let mostParts = 40

    func matches(in text: ScannedText) -> [Match] {
        var matches: [Match] = []
        var last = 0
        for index in text.tokens.indices where index >= last {
            guard let sign = sign(text, index), sign.lowerBound > last || index > 0 else { continue }
            guard let start = localPart(text, before: sign.lowerBound, notBefore: last),
                let end = domain(text, from: sign.upperBound, isPlain: text.isMark(index, "@"))
            else { continue }
            last = end
            let range = text.range(start..<end)
            if !isPublic(text, range) { matches.append(Match(range, .mail)) }
        }
        return matches
    }

    /// `@`, `(at)`, `[at]`, `snabel-a`, `at` between what looks like the two sides of an address.
    private func sign(_ text: ScannedText, _ index: Int) -> Range<Int>? {
        let token = text.tokens[index]
        if token.mark == "@" { return isSpacedOnOneSide(text, index) ? nil : index..<(index + 1) }
        if token.lower == "snabela" || token.lower == "krøllea" { return widened(text, index..<(index + 1)) }
        if token.lower == "snabel" || token.lower == "krølle" {
            if text.isMark(index + 1, "-"), text.word(index + 2) == "a" { return widened(text, index..<(index + 3)) }
            return text.word(index + 1) == "a" ? widened(text, index..<(index + 2)) : nil
        }
        guard token.lower == "at" || token.lower == "a" else { return nil }
        let range = widened(text, index..<(index + 1))
        if range.count > 1 { return range }
        // «jens at mail dot dk»; a plain dot would also fit «at lave dk.».
        return token.lower == "at" && Self.dots.subtracting(["."]).contains(text.word(index + 2)) ? range : nil
    }

    /// `skriv til @navn` is no address, but for a known ending behind a strange word: `navn @sted.dk`.
    private func isSpacedOnOneSide(_ text: ScannedText, _ index: Int) -> Bool {
        guard (text.gap(index) == .none) != (text.gap(index + 1) == .none) else { return false }
        guard text.isMark(index + 2, "."), Self.endings.contains(text.word(index + 3)) else { return true }
        return text.words.knows(text.word(index - 1))
    }

    /// With the brackets around it.
    private func widened(_ text: ScannedText, _ range: Range<Int>) -> Range<Int> {
        let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [("(", ")"), ("[", "]"), ("{", "}"), ("<", ">"), ("*", "*")]
        for (open, close) in pairs where text.isMark(range.lowerBound - 1, open) && text.isMark(range.upperBound, close) {
            return (range.lowerBound - 1)..<(range.upperBound + 1)
        }
        return range
    }

    /// Where the part before the sign begins.
    private func localPart(_ text: ScannedText, before sign: Int, notBefore limit: Int) -> Int? {
        var start = sign - 1
        guard start >= limit, let token = text[start], token.form != .mark, text.gap(sign) <= .space else { return nil }
        while start - 1 >= limit, sign - start < Self.mostParts, let previous = text[start - 1] {
            if isBracketedDot(text, start - 3), start - 4 >= limit, text[start - 4]?.form != .mark {
                start -= 4
            } else if text.gap(start) == .none {
                guard previous.form != .mark || previous.isMark(among: "._-+") else { break }
                start -= 1
            } else if text.gap(start) == .space, Self.dots.contains(previous.lower) || previous.lower == "bindestreg",
                previous.form == .word,
                start - 2 >= limit, text[start - 2]?.form != .mark
            {
                start -= 2
            } else {
                break
            }
        }
        return start
    }

    /// Where the part after the sign ends: at least one name and an ending, with dots or words for them between.
    private func domain(_ text: ScannedText, from start: Int, isPlain: Bool) -> Int? {
        guard let first = text[start], first.form != .mark, first.gap <= .space else { return nil }
        let isLoose = first.gap == .space
        var end = start + 1
        var lastEnding: Int?
        while end - start < Self.mostParts, let token = text[end], token.gap <= .space {
            if isBracketedDot(text, end), let label = text[end + 3], label.form != .mark {
                end += 4
                if label.isWord, label.count >= 2 { lastEnding = end }
                continue
            }
            let next = end + 1
            if token.gap == .none, token.form != .mark || token.mark == "-" || token.mark == "_" {
                end += 1
                continue
            }
            let isWordDot = token.isWord && Self.dots.contains(token.lower)
            let isSlip =
                token.mark == "," && text.isGlued(end) && text.isGlued(next) && lastEnding == nil && Self.endings.contains(text.word(next))
            guard token.mark == "." || isWordDot || isSlip, let label = text[next], label.form != .mark else { break }
            guard label.gap <= .space else { break }
            // In `navn snabel-a sted punktum dk. Næste` too.
            if token.mark == ".", isLoose, lastEnding != nil, !Self.endings.contains(label.lower) { break }
            // In `x@y.dk. Næste` the last dot ends the sentence.
            if token.mark == ".", !isLoose, token.gap != .none || label.gap != .none {
                guard token.gap == .none, label.gap == .space, Self.endings.contains(label.lower), lastEnding == nil else { break }
            }
            end = next + 1
            if label.isWord, label.count >= 2 { lastEnding = end }
            if Self.endings.contains(label.lower), !Self.dots.contains(text[end]?.lower ?? "") { break }
        }
        if let lastEnding { return lastEnding }
        // `navn@arbejdsplads` without an ending is still an address if nothing but a name stands on both sides.
        return isPlain && !isLoose && text.gap(start - 1) == .none ? end : nil
    }

    /// `(dot)`, `[punktum]`, `(.)`
    private func isBracketedDot(_ text: ScannedText, _ start: Int) -> Bool {
        guard start > 0, text.isMark(start, "(") || text.isMark(start, "["), let dot = text[start + 1] else { return false }
        return Self.dots.contains(dot.lower) && (text.isMark(start + 2, ")") || text.isMark(start + 2, "]"))
    }

    private func isPublic(_ text: ScannedText, _ range: Range<Int>) -> Bool {
        var address = String.UnicodeScalarView()
        address.append(contentsOf: text.view.scalars[range])
        return text.words.publicMails.contains(String(address).lowercased())
    }
}
