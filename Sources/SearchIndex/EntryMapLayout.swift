/// The layout of `entries.map`, shared by its writer and its reader.
///
/// A header (magic, schema version, number of parts), a table of (offset, length) for each part, then the parts, each at a
/// multiple of eight bytes. Numbers are little-endian. A text is (offset, length) into the pool.
enum EntryMapLayout {
    static let magic: UInt64 = 0x3150_414d_5355_534b  // "KSUSMAP1"
    static let headerLength = 16
    static let partEntryLength = 16

    enum Part: Int, CaseIterable {
        /// All texts.
        case pool
        /// A facet: id, label da, label en, first value, number of values.
        case facets
        /// A facet's value: id, label da, label en.
        case values
        /// For each value, one bit for each entry, in whole words; broader values include what is narrower.
        case bitsets
        /// An entry: id, kind, title da, title en, provenance; first passage, passages; first own value, values;
        /// offset (64 bit) and length of its stored form.
        case entries
        /// The entries' own values, as numbers of values.
        case ownValues
        /// A passage: heading, anchor; offset (64 bit) and length of its text; first mark (64 bit), marks.
        case passages
        /// For each passage, its entry.
        case passageEntries
        /// The vocabulary as JSON, for showing whole entries; without its lists.
        case vocabulary
        /// The lists by which identifiers are found, as JSON: every question needs them, few the vocabulary.
        case anonymity
        /// What a label, an alternative or an English word stands for: hash of its terms, number of the facet's value.
        /// Sorted by hash.
        case labels
        /// Words that belong together: hash of a term, the terms of the others between spaces. Sorted by hash.
        case families
        /// The words of the texts that two entries hold at least: the word, how many entries hold it, which letters it has.
        /// Sorted by their UTF-8.
        case words
    }

    static let facetLength = 32
    static let valueLength = 24
    static let entryLength = 72
    static let passageLength = 40
    static let labelLength = 16
    static let familyLength = 16
    static let wordLength = 16
    /// A mark: 32 bits of the term's hash, 24 bits of offset in the passage's text, 8 bits of length.
    static let markLength = 8
    static let longestText = 1 << 24
}
