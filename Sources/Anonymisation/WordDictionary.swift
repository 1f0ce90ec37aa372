public import DanishText

/// The Danish dictionary, as far as the detectors ask it.
public struct WordDictionary: Sendable {
    /// Whether a word in small letters is an ordinary word or form.
    let knows: @Sendable (String) -> Bool
    /// Whether a word, here in small letters, is written with a capital: a name of a person or place.
    let isName: @Sendable (String) -> Bool

    public init(knows: @escaping @Sendable (String) -> Bool, isName: @escaping @Sendable (String) -> Bool) {
        self.knows = knows
        self.isName = isName
    }
}

extension WordDictionary {
    /// A shorter last part makes compounds of many names, unless much stands before it.
    private static let shortestHead = 4
    private static let longWord = 8

    /// The dictionary with its compounds: a word is known if it stands there or falls into known parts.
    public init(_ lexicon: Lexicon) {
        let decompounder = Decompounder(lexicon)
        self.init(
            knows: { word in
                if lexicon.knows(word) { return true }
                let parts = decompounder.parts(of: word)
                return parts.count > 1 && (parts[parts.count - 1].count >= Self.shortestHead || word.count >= Self.longWord)
            },
            isName: { lexicon.isName($0) })
    }
}
