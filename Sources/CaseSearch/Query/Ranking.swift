internal import Foundation
internal import Xapian

/// How a question's words are weighed. One place for every number, with its reason; tuned on the judged queries under
/// `Tests/CollectionTests/Questions` (`kasus evaluate`).
enum Ranking {
    // MARK: What a word is found by. The whole word weighs 1; of several ways the heaviest counts (OP_MAX).

    /// Another spelling (`115` for `§115`, `ø` for `oe`) is the same word, but the typed one comes first.
    static let variantWeight = 0.8
    /// A word put in the place of one that nobody wrote.
    static let correctionWeight = 0.9
    /// A compound asked for by its parts in other clothes: *bekymringssamtale* finds *bekymringernes samtale*.
    static let pairWeight = 0.9
    /// Its parts as words of their own close together: *samtale om en bekymring*. All the parts, so nearly the whole.
    static let nearWeight = 0.8
    /// A related word (*ekstremist* for *ekstremisme*) is about the same.
    static let relatedWeight = 0.5
    /// A compound ending in the word is a kind of it: *samtale* finds *bekymringssamtale*.
    static let headWeight = 0.5
    /// An entry holds the value that the word is a name of. It is about it, though it may say so nowhere.
    static let conceptWeight = 0.5
    /// A compound beginning with the word has to do with it: *bekymring* finds *bekymringssamtale*.
    static let modifierWeight = 0.4
    /// A word that goes on as the last word begins, while someone types.
    static let completionWeight = 0.5

    /// A part or a related word that is rarer than the word itself would weigh more for its rarity alone, and *bekymringssamtale*
    /// come before *samtale* when that is asked for. It counts as if it were as frequent as the word.
    static func evening(_ count: Int, with whole: Int, of passages: Int) -> Double {
        count < whole ? rarity(whole, of: passages) / rarity(count, of: passages) : 1
    }

    /// What BM25 in Xapian makes of how many passages hold a term.
    private static func rarity(_ count: Int, of passages: Int) -> Double {
        let odds = (Double(passages - count) + 0.5) / (Double(count) + 0.5)
        return log(odds < 2 ? odds / 2 + 1 : odds)
    }

    // MARK: How words add up.

    /// Two neighbouring words of the question written as one compound: *samtale om bekymring* finds *bekymringssamtale* as
    /// well as the two words.
    static let joinedWeight = 1.0
    /// How much farther apart than next to each other the parts of a compound may stand: *samtale om en bekymring*.
    static let nearSlack = 3
    /// A value that a larger share of the entries holds sets none apart.
    static let commonConcept = 0.4

    // MARK: Long questions

    /// A question of more words is long: it is searched by its salient words first.
    static let longQuestion = 8
    /// The salient words of a long question are its rarest: as many as together stand in this share of all passages. The
    /// common ones then only order what those find. `Benchmarks/run` measures how much of the ten best hits that keeps.
    static let salientShare = 0.1
    /// With one or two words all must be there. With more, as many as leave at least this many entries.
    static let quorumHits = 40

    // MARK: Passages and entries

    /// Of an entry's passages the best counts whole, the second and third by these shares: an entry that returns to the matter
    /// is about it, one that mentions it is not.
    static let furtherPassages = [0.3, 0.2]
    /// So many passages, the best ones, decide the order of entries by all their passages; behind them the best passage alone
    /// does, so that one page follows from another.
    static let window = 100
    /// BM25. Passages are short, so that length tells little (Xapian's b is 0.5), and a word that returns tells more (its k1 is 1).
    static let weighting = BM25(k1: 1.5, b: 0.3)
}
