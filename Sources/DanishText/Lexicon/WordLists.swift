/// What the editors add to the dictionary.
public struct WordLists: Sendable, Equatable {
    /// A word of the field that the dictionary lacks.
    public struct Addition: Sendable, Equatable {
        public let word: String
        /// Its forms before another part of a compound, linking element included; empty if it never stands there.
        public let modifiers: [String]
        /// Its other forms; like the word itself they may stand last.
        public let forms: [String]

        public init(word: String, modifiers: [String] = [], forms: [String] = []) {
            self.word = word
            self.modifiers = modifiers
            self.forms = forms
        }
    }

    public var additions: [Addition]
    /// Forms that the dictionary lists as words of their own, and the word that each is a form of: *børn* of *barn*.
    public var irregular: [String: String]
    /// Words that look like compounds and are none, by their lemma.
    public var wholes: [String]

    public init(additions: [Addition] = [], irregular: [String: String] = [:], wholes: [String] = []) {
        self.additions = additions
        self.irregular = irregular
        self.wholes = wholes
    }
}
