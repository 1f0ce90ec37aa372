/// One word of a text, as the index and the query see it.
public struct Token: Sendable, Equatable {
    /// Where it stands, as offsets in the text's UTF-8.
    public let range: Range<Int>
    /// What is indexed and searched: lower-case, without accents, stemmed. Never longer than 64 bytes.
    public let term: String
    /// Further terms it is found by: `115` beside `§115`, `ssp` beside `ssp+`.
    public let otherTerms: [String]
    /// Whether it is too common to search for, such as *og* or *det*.
    public let isStopWord: Bool
}
