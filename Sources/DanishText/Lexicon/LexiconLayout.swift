internal import Foundation

/// The layout of a compiled lexicon. Numbers are little-endian.
///
/// | part | what |
/// |---|---|
/// | header | magic, version, number of bits of a bucket's number, length of the two tables |
/// | buckets | for each bucket the row where its forms begin, and one more for the end |
/// | forms | rows of twelve bytes: low half of the hash, place of the lemmas, traits, two family codes, one byte free |
/// | lemmas | lists: number of lemmas, then each as length and letters (Latin-1) |
///
/// The top bits of a form's hash are its bucket; with the low half 50 bits tell forms apart. The words themselves are not
/// stored: among 760,000 forms a foreign word passes for one of them once in some hundred million times.
enum LexiconLayout {
    static let magic: UInt64 = 0x3149_5845_4c53_554b  // "KUSLEXI1"
    /// Counts up with each change of the layout or of what is compiled: a file of another version is compiled anew.
    static let version: UInt32 = 2
    static let headerLength = 32
    static let rowLength = 12
    static let bucketBits = 18
    static let bucketCount = 1 << bucketBits

    static func bucket(of hash: UInt64) -> Int { Int(hash >> UInt64(64 - bucketBits)) }
    static func remainder(of hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash) }

    /// A family's size in one byte: sixteenths of a doubling, which keeps up to 60,000 apart finely enough for a cost.
    static func familyCode(_ size: Int) -> UInt8 { UInt8(min(255, (16 * log2(Double(1 + size))).rounded())) }
    static func familySize(_ code: UInt8) -> Int { Int((exp2(Double(code) / 16) - 1).rounded()) }
}
