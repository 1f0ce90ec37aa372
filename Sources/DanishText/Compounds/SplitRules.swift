internal import Foundation

/// What the decompounder weighs, with the reason for each number. `Benchmarks/compounds` prints what they give.
enum SplitRules {
    /// Shorter words are no compounds that anyone would search by their parts.
    static let shortestWord = 5
    /// Longer ones are no words; the cost of splitting grows with the square of the length.
    static let longestWord = 60

    // MARK: Costs. The cheapest way through a word wins: few parts, and parts that make many words.

    private static let partCost = 4.0
    private static let dictionarySize = 200_000.0
    /// By the code of a family's size: a part that makes many words is cheap.
    private static let familyCosts: [Double] = (0...255).map { code in
        partCost + log(dictionarySize / Double(1 + LexiconLayout.familySize(UInt8(code))))
    }
    /// Short letter groups stand everywhere by chance.
    private static func shortCost(_ length: Int) -> Double { length == 2 ? 8 : length == 3 ? 3 : 0 }
    /// A noun that the dictionary lets into no compound, or with another linking element: writers do it all the same.
    private static let unlicensedCost = 6.0

    /// Three equal consonants are written as two (*stress* and *situation*: *stressituation*): rare, so that it must be needed.
    static let sharedLetterCost = 4.0

    static func modifierCost(family: UInt8, length: Int, isLicensed: Bool) -> Double {
        (isLicensed ? familyCosts[Int(family)] : familyCosts[0] + unlicensedCost) + shortCost(length)
    }
    static func headCost(family: UInt8, length: Int) -> Double { familyCosts[Int(family)] + shortCost(length) }

    // MARK: Guards: in how many words of the dictionary a part must stand before it is believed.

    static func isEnough(modifierFamily: UInt8, length: Int) -> Bool {
        length >= 4 || modifierFamily >= (length == 3 ? LexiconLayout.familyCode(3) : LexiconLayout.familyCode(15))
    }
    static func isEnough(headFamily: UInt8, length: Int) -> Bool {
        length >= 4 || length == 3 && headFamily >= LexiconLayout.familyCode(5)
    }
    /// A word that the dictionary lists itself may be no compound at all (*islam*, *billet*): its parts must be usual.
    static func isEnoughInsideWord(modifierFamily: UInt8, length: Int) -> Bool {
        switch length {
        case 2: modifierFamily >= LexiconLayout.familyCode(30)
        case 3: modifierFamily >= LexiconLayout.familyCode(15)
        default: modifierFamily >= LexiconLayout.familyCode(1)
        }
    }
    static func isEnoughInsideWord(headFamily: UInt8, length: Int) -> Bool {
        switch length {
        case 3: headFamily >= LexiconLayout.familyCode(8)
        case 4: headFamily >= LexiconLayout.familyCode(3)
        default: headFamily >= LexiconLayout.familyCode(1)
        }
    }
    /// A head of this length is more than an ending with some letters before it.
    static let longHead = 7
    /// A part of this length that is a word of the dictionary is looked at again: *arbejdsmarkeds* is two parts.
    static let longPart = 12
    /// Nouns shorter than this stand before another part only where the dictionary says so.
    static let shortestUnlicensed = 4
}
