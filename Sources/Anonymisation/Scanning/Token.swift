/// A word, a number or a mark of a text.
struct Token {
    enum Form: UInt8 {
        case word, number, mark
    }

    /// How the letters of a word are written.
    enum Letters: UInt8 {
        case lower
        /// One capital letter and no other.
        case single
        /// `Jens`, `McDonald`.
        case capital
        /// `SSP`.
        case capitals
        /// `iPhone`, `xX`.
        case mixed
    }

    /// What stands before it.
    enum Gap: UInt8, Comparable {
        case none, space, wide, line, paragraph

        static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
    }

    let form: Form
    let letters: Letters
    let gap: Gap
    /// Places in the clean view.
    let start: Int32
    let end: Int32
    /// In small letters; a mark is itself.
    let lower: String
    /// The scalar of a mark; zero in a word or number.
    let mark: Unicode.Scalar
    let tags: Tags
    /// The lists that hold the word without the *s* of the genitive.
    let stemTags: Tags
    /// What a detector looks for it as.
    let cues: Cues
    /// Whether a capital may stand here without meaning anything.
    var beginsSentence = false
    /// Whether it belongs to a text in capitals, in which they say nothing.
    var isShouted = false

    var isWord: Bool { form == .word }
    var isNumber: Bool { form == .number }
    var count: Int { Int(end - start) }
    var hasCapital: Bool { isWord && (letters == .capital || letters == .capitals || letters == .single) }

    /// Whether it is one of these marks.
    func isMark(among marks: String) -> Bool { form == .mark && marks.unicodeScalars.contains(mark) }

    var allTags: Tags { tags.union(stemTags) }
}

/// The lists that a word stands in.
struct Tags: OptionSet {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }
    init(_ place: Int) { rawValue = 1 << UInt64(place) }
}
