/// A class at school: `8.b`, `7. A`, «klasse 9c». `§ 12 b`, `bilag 3.b` and a grade without letter are none.
struct ClassDetector: Detector {
    private static let contexts: Set<String> = [
        "klasse", "klassen", "klasser", "elev", "eleven", "elever", "går", "gik", "gået", "fra", "i", "klasselærer", "klasselæreren",
        "lærer", "læreren", "til",
        "drengene", "pigerne", "dreng", "pige", "parallelklassen", "forældre", "hele",
    ]
    private static let notClass: Set<String> = [
        "stk", "nr", "pkt", "punkt", "afsnit", "kapitel", "bilag", "figur", "tabel", "side", "s", "lov", "art", "artikel", "litra", "trin",
        "fase", "spørgsmål",
        "opgave", "note", "kl", "model", "jf", "paragraf", "sætning", "kolonne", "række", "version", "niveau", "gruppe", "kategori", "ad",
        "underpunkt",
    ]

    func matches(in text: ScannedText) -> [Match] {
        text.tokens.indices.compactMap { match(text, $0) }
    }

    private func match(_ text: ScannedText, _ index: Int) -> Match? {
        guard let grade = text.number(index), grade.value <= 10, grade.digits <= 2,
            index == 0 || !text.isGlued(index) || text.tokens[index - 1].isMark(among: ";(|\"»“") && text.gap(index - 1) < .line
        else { return nil }
        let hasDot = text.isMark(index + 1, ".") && text.isGlued(index + 1)
        if let letter = afterWord(text, index) { return Match(text.range(index..<(letter + 1)), .schoolClass) }
        if let end = upperSecondary(text, index, hasDot) { return Match(text.range(index..<end), .schoolClass) }
        let letter = hasDot ? index + 2 : index + 1
        guard let token = text[letter], token.isWord, token.gap <= .space, isLetter(token, text, letter), !Self.isNumbered(text, index)
        else { return nil }
        // A year of upper secondary school has no class: `2.g`.
        if token.lower == "g", grade.value <= 3 { return nil }
        let isGlued = token.gap == .none
        let saysClass =
            text.word(letter + 1).hasPrefix("klasse") || text.word(letter + 2).hasPrefix("klasse") && text.isMark(letter + 1, "-")
            || text.word(index - 1).hasPrefix("klasse")
        let hasContext =
            Self.contexts.contains(text.word(index - 1))
            || text.hasWord(
                ["elev", "elever", "klasse", "klassen", "går", "gik", "lærer", "klasselærer", "underviser"], before: index, within: 4)
        guard saysClass || hasDot && (isGlued || hasContext) || isGlued && hasContext else { return nil }
        // `1.a` at the start of a line is a label, unless it does something.
        let isSubject = hasDot && isGlued && PersonEvidence(text: text).hasVerbAfter(letter + 1)
        if !saysClass, text.gap(index) >= .line, !hasContext, !isSubject { return nil }
        return Match(text.range(index..<(letter + 1)), .schoolClass, saysClass || hasContext ? .certain : .likely)
    }

    /// `5. klasse C`
    private func afterWord(_ text: ScannedText, _ index: Int) -> Int? {
        guard text.isMark(index + 1, "."), text.word(index + 2) == "klasse", let letter = text[index + 3], letter.letters == .single,
            letter.gap == .space, !text.isMark(index + 4, ".") || text.endsSentence(index + 4), letter.lower != "i"
        else { return nil }
        return index + 3
    }

    /// «hun går i 1.hf b»: with a letter a year of upper secondary school is a class as well.
    private func upperSecondary(_ text: ScannedText, _ index: Int, _ hasDot: Bool) -> Int? {
        let word = hasDot ? index + 2 : index + 1
        guard let grade = text.number(index), (1...3).contains(grade.value), ["g", "hf", "hx"].contains(text.word(word)),
            text.gap(word) <= .space, let letter = text[word + 1], letter.isWord, letter.count == 1, letter.gap == .space,
            letter.lower != "i", letter.lower != "å"
        else { return nil }
        return word + 2
    }

    private func isLetter(_ token: Token, _ text: ScannedText, _ index: Int) -> Bool {
        let base = token.lower.split(separator: "'").first.map(String.init) ?? token.lower
        guard base.count == 1, base != "i", base != "å", base != "s" else { return false }
        // `8.b.` ends a sentence; `3.d.` of an abbreviation goes on with a letter.
        return !(text.isMark(index + 1, ".") && text.isGlued(index + 2) && text[index + 2]?.isWord == true)
    }

    private static func isNumbered(_ text: ScannedText, _ index: Int) -> Bool {
        if text.isMark(index - 1, "§") || text.isMark(index - 2, "§") || text.isMark(index - 1, "(") && text.gap(index - 1) >= .line {
            return true
        }
        let before = text.isMark(index - 1, ".") ? index - 2 : index - 1
        return notClass.contains(text.word(before))
    }
}
