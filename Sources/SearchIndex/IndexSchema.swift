public import DanishText
public import KnowledgeModel
internal import Xapian

/// What stands where in an index. Change anything here, and the version below must change too.
///
/// | part of an entry | Xapian term | weight when indexed | position |
/// |---|---|---|---|
/// | word of a section on the problem | `stem` | 2 | yes |
/// | word of any other section | `stem` | 1 | yes |
/// | word of the title in Danish and English, in every passage of the entry | `stem` | 2 | no |
/// | word of a heading that the author wrote | `stem` | 2 | no |
/// | further form of a word (`115` beside `§115`) | `stem` | as the word | no |
/// | last part of a compound | `H` and stem | as the word | no |
/// | any other part of a compound | `M` and stem | as the word | no |
/// | two neighbouring parts | `C`, both stems with `+` | as the word | no |
/// | value of a facet, and what is broader | `K`, facet `=` value | 1, in the section that tells it | no |
///
/// A Xapian document is one passage; document `n` is passage `n - 1` of the entry table. Facets are not in Xapian: they
/// lie as bitsets in `entries.map`, one bit for each entry.
public enum IndexSchema {
    /// An index of another version cannot be read; `kasus index` builds it anew.
    public static let version = 3

    /// A word of the title tells what the entry is about; one of the text may be in passing. It is no term of its own:
    /// that would double the posting lists which every question reads.
    static let titleWeight: UInt32 = 2
    /// Sections that tell what the concern was, rather than what was done about it. They count double in ranking.
    public static let problemSections: Set<String> = ["baggrund", "bekymring", "tegn", "vurdering"]

    /// A word that fewer entries hold is offered to nobody: not as a correction, not as a completion.
    static let fewestEntriesOfAWord = 2

    /// Metadata kept in the Xapian database, so that one opened file tells what it is.
    enum Metadata: String, CaseIterable {
        case schemaVersion = "kasus.schema"
        case libraryVersion = "kasus.xapian"
        case analyserVersion = "kasus.analyser"
        /// Empty where the index was built without a dictionary.
        case lexiconHash = "kasus.lexicon"
        case vocabularyHash = "kasus.vocabulary"
        case contentHash = "kasus.content"
        case entryCount = "kasus.entries"
        case buildTime = "kasus.built"
    }
}

extension WordLists {
    /// The editors' word lists, for the lexicon.
    public init(_ words: WordKnowledge) {
        self.init(
            additions: words.additions.map { Addition(word: $0.word, modifiers: $0.joins, forms: $0.forms) },
            irregular: Dictionary(words.irregular.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first }),
            wholes: words.wholes)
    }
}

extension Vocabulary {
    /// Anchors of headings that the form of a kind gives, such as *Baggrund*. They tell nothing of the passage below them,
    /// and their words are not indexed.
    public var formHeadings: Set<String> {
        let fields = kinds.flatMap(\.fields).filter { $0.type == .text && $0.isSearched }.map(\.label.da)
        return Set((kinds.flatMap(\.sections) + fields).map(Slug.anchor))
    }
}
