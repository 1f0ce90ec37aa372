/// Other spellings of a word typed without Danish letters, or with them for names spelt in the old way.
public enum LetterVariants {
    /// `paaroerende` gives `pårørende`, `Aarhus` and `århus` give each other. The word itself is not among them.
    ///
    /// At most eight: a word with more places than three is hardly Danish.
    public static func of(_ term: String) -> [String] {
        let pairs = [("ae", "æ"), ("oe", "ø"), ("aa", "å")]
        var variants = [term]
        for (plain, letter) in pairs {
            variants += variants.flatMap { variant -> [String] in
                [replacing(plain, with: letter, in: variant), replacing(letter, with: plain, in: variant)].compactMap { $0 }
            }
        }
        return Array(variants.dropFirst().prefix(8))
    }

    private static func replacing(_ part: String, with other: String, in word: String) -> String? {
        var result = ""
        var rest = word[...]
        var isFound = false
        while !rest.isEmpty {
            if rest.hasPrefix(part) {
                result += other
                rest = rest.dropFirst(part.count)
                isFound = true
            } else {
                result.append(rest.removeFirst())
            }
        }
        return isFound ? result : nil
    }
}
