/// What the editors know of Danish words beyond the dictionary.
public struct WordKnowledge: Codable, Sendable, Equatable {
    /// A word that the dictionary lacks.
    public struct Addition: Codable, Sendable, Equatable {
        public let word: String
        /// How it stands before another part of a compound, linking element included.
        public let joins: [String]
        /// Its other forms.
        public let forms: [String]

        public init(word: String, joins: [String] = [], forms: [String] = []) {
            self.word = word
            self.joins = joins
            self.forms = forms
        }
    }

    public let additions: [Addition]
    /// Forms that the dictionary lists as words of their own, each with the word that it is a form of.
    public let irregular: [[String]]
    /// Words that look like compounds and are none.
    public let wholes: [String]
    /// Words that belong together though a stemmer keeps them apart.
    public let families: [[String]]

    /// English words of the field, each with the Danish ones for it.
    public let english: [[String]]

    public init(
        additions: [Addition] = [], irregular: [[String]] = [], wholes: [String] = [], families: [[String]] = [],
        english: [[String]] = []
    ) {
        self.additions = additions
        self.irregular = irregular
        self.wholes = wholes
        self.families = families
        self.english = english
    }
}
