/// One word of a text, as the index and the query see it.
public struct Token: Sendable, Equatable {
    /// Where it stands, as offsets in the text's UTF-8.
    public let range: Range<Int>
    /// The word itself: lower-case, without accents, as the dictionary would write it.
    public let word: String
    /// What is indexed and searched: the stem of the word, or of its lemma where it is irregular. At most 64 bytes.
    public let term: String
    /// Further terms it is found by: `115` beside `§115`, `ssp` beside `ssp+`, what a hyphen stands for.
    public let otherTerms: [String]
    /// The parts of a compound, the head last; empty for other words.
    public let parts: [Part]
    /// Whether it is too common to search for, such as *og* or *det*.
    public let isStopWord: Bool

    /// A part of a compound.
    public struct Part: Sendable, Equatable {
        /// Where it stands in the text, its linking element included.
        public let range: Range<Int>
        /// The part as a word of its own: *bekymring* for *bekymrings*.
        public let word: String
        /// The term of that word.
        public let term: String
    }
}
