/// The suffix rules of a Hunspell dictionary (`da_DK.aff`), by flag.
///
/// Only what the Danish dictionary uses: `FLAG num`, `SFX` with a condition of letters and classes, continuation flags
/// behind a slash. Prefix rules are for names of places and are left out.
struct AffixRules {
    struct Rule {
        let strip: [UInt8]
        let add: [UInt8]
        /// The flags of the form that the rule makes.
        let flags: [UInt16]
        fileprivate let condition: [LetterClass]
    }

    /// By flag and by the last letter of the word, which decides most rules at one look.
    private var rules: [UInt16: [UInt8: [Rule]]] = [:]

    init(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) where line.utf8.starts(with: "SFX ".utf8) {
            let words = line.split(whereSeparator: \.isWhitespace)
            guard words.count >= 4, let flag = UInt16(words[1]) else { continue }
            // The head of a group reads `SFX 2 Y 4`; a rule has a condition, or flags where the head has a number.
            guard words.count > 4 || Int(words[3]) == nil, let rule = Self.rule(words) else { continue }
            for letter in LetterClass.allLetters where rule.condition.last?.contains(letter) ?? true {
                if let last = rule.strip.last, last != letter { continue }
                rules[flag, default: [:]][letter, default: []].append(rule)
            }
        }
    }

    private static func rule(_ words: [Substring]) -> Rule? {
        let parts = words[3].split(separator: "/", maxSplits: 1)
        guard let strip = Letters(words[2] == "0" ? "" : words[2]), let add = Letters(parts[0] == "0" ? "" : parts[0]),
            let condition = LetterClass.parse(words.count > 4 && !words[4].utf8.starts(with: "+".utf8) ? words[4] : ".")
        else { return nil }
        return Rule(
            strip: strip.bytes, add: add.bytes, flags: parts.count > 1 ? Self.flags(parts[1]) : [], condition: condition)
    }

    static func flags(_ text: some StringProtocol) -> [UInt16] { text.split(separator: ",").compactMap { UInt16($0) } }

    /// Calls the body with each form that a flag makes of a word, and with the flags of that form.
    func forEachForm(of word: Letters, flag: UInt16, _ body: (Letters, [UInt16]) -> Void) {
        guard let last = word.bytes.last, let candidates = rules[flag]?[last] else { return }
        for rule in candidates where rule.applies(to: word) {
            body(word.replacing(last: rule.strip.count, with: rule.add), rule.flags)
        }
    }
}

extension AffixRules.Rule {
    fileprivate func applies(to word: Letters) -> Bool {
        guard word.count >= max(condition.count, strip.count + 1), word.hasSuffix(strip) else { return false }
        var place = word.count - condition.count
        for letters in condition {
            guard letters.contains(word.bytes[place]) else { return false }
            place += 1
        }
        return true
    }
}

/// One place of a condition: `.`, a letter, `[abc]` or `[^abc]`.
private struct LetterClass {
    private let letters: [UInt8]
    private let isNegated: Bool

    static let allLetters: [UInt8] = (0x21...0xFF).map { $0 }

    func contains(_ letter: UInt8) -> Bool { letters.contains(letter) != isNegated }

    static func parse(_ text: Substring) -> [LetterClass]? {
        guard text != ".", let letters = Letters(text) else { return text == "." ? [] : nil }
        var classes: [LetterClass] = []
        var rest = letters.bytes[...]
        while let first = rest.popFirst() {
            switch first {
            case UInt8(ascii: "."): classes.append(LetterClass(letters: [], isNegated: true))
            case UInt8(ascii: "["):
                guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
                let isNegated = rest.first == UInt8(ascii: "^")
                classes.append(LetterClass(letters: Array(rest[..<end].dropFirst(isNegated ? 1 : 0)), isNegated: isNegated))
                rest = rest[(end + 1)...]
            default: classes.append(LetterClass(letters: [first], isNegated: false))
            }
        }
        return classes
    }
}
