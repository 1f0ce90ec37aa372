public import DanishText

/// The Danish dictionary, as far as the detectors ask it.
public struct WordDictionary: Sendable {
    /// Whether a word in small letters is an ordinary word or form.
    let knows: @Sendable (String) -> Bool
    /// Whether a word is written with a capital: a name of a person or place.
    let isName: @Sendable (String) -> Bool

    public init(knows: @escaping @Sendable (String) -> Bool, isName: @escaping @Sendable (String) -> Bool) {
        self.knows = knows
        self.isName = isName
    }
}

extension WordDictionary {
    /// The dictionary with its compounds: a word is known if it stands there or falls into known parts.
    public init(_ lexicon: Lexicon) {
        let decompounder = Decompounder(lexicon)
        self.init(
            knows: { lexicon.knows($0) || decompounder.parts(of: $0).count > 1 },
            isName: { lexicon.isName($0) })
    }
}
