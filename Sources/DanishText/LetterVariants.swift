/// Other spellings of a word typed without Danish letters, or with them for names spelt in the old way.
public enum LetterVariants {
    /// `paaroerende` gives `pårørende`, `Aarhus` and `århus` give each other. The word itself is not among them.
    ///
    /// At most eight: a word with more places than three is hardly Danish.
    public static func of(_ term: String) -> [String] {
        var variants = [Array(term.utf8)]
        for (plain, letter) in pairs {
            for variant in variants {
                if let other = replacing(plain, with: letter, in: variant) { variants.append(other) }
                if let other = replacing(letter, with: plain, in: variant) { variants.append(other) }
            }
        }
        return variants.dropFirst().prefix(8).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Each two bytes long in UTF-8, which the search below relies on.
    private static let pairs = [("ae", "æ"), ("oe", "ø"), ("aa", "å")].map { (Array($0.utf8), Array($1.utf8)) }

    private static func replacing(_ part: [UInt8], with other: [UInt8], in word: [UInt8]) -> [UInt8]? {
        var result: [UInt8]?
        var place = 0
        while place + 1 < word.count {
            if word[place] == part[0], word[place + 1] == part[1] {
                if result == nil { result = word }
                result![place] = other[0]
                result![place + 1] = other[1]
                place += 2
            } else {
                place += 1
            }
        }
        return result
    }
}
