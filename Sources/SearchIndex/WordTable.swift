/// The words of the texts in their order, for corrections and completions.
public struct WordTable {
    let map: EntryMap

    public var count: Int { map.rowCount(.words, EntryMapLayout.wordLength) }

    public subscript(_ row: Int) -> String { map.text(.words, row, EntryMapLayout.wordLength, 0) }

    /// How many entries hold the word; two at least.
    public func entryCount(_ row: Int) -> Int { map.number(.words, row, EntryMapLayout.wordLength, 8) }

    /// How long the word is, in bytes of UTF-8, and which letters it has, in the form of `letters(of:)`.
    public func outline(_ row: Int) -> (length: Int, letters: UInt32) {
        (
            map.number(.words, row, EntryMapLayout.wordLength, 4),
            UInt32(truncatingIfNeeded: map.number(.words, row, EntryMapLayout.wordLength, 12))
        )
    }

    /// The rows of the words that begin so.
    public func rows(prefix: String) -> Range<Int> {
        let start = firstRow { !$0.utf8.lexicographicallyPrecedes(prefix.utf8) }
        let end = firstRow { !$0.utf8.lexicographicallyPrecedes(prefix.utf8) && !$0.utf8.starts(with: prefix.utf8) }
        return start..<max(start, end)
    }

    /// The first row for which a condition holds that holds for all later ones too.
    private func firstRow(where holds: (String) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// One bit for each letter of the alphabet that occurs. Two words that one typing error sets apart differ in two bits at
    /// most.
    public static func letters(of word: some Sequence<UInt8>) -> UInt32 {
        word.reduce(0) { $0 | 1 << UInt32($1 & 0x1F) }
    }

    /// Whether a word is one that a person would type: letters alone, neither very short nor very long.
    static func isOffered(_ word: String) -> Bool {
        (3...40).contains(word.unicodeScalars.count) && word.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
    }
}
