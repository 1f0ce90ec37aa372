internal import CXapianShim

/// A set of small numbers, one bit each, in whole words of 64.
///
/// As a set of documents, bit `n - 1` stands for document `n`.
public struct Bitset: Sendable, Equatable {
    public private(set) var words: [UInt64]
    /// How many bits there are; members are below it.
    public let bitCount: Int

    /// The empty set with room for the numbers below `bitCount`.
    public init(bitCount: Int) {
        self.bitCount = bitCount
        words = Array(repeating: 0, count: (bitCount + 63) / 64)
    }

    /// The set of all numbers below `bitCount`.
    public init(allBelow bitCount: Int) {
        self.init(bitCount: bitCount)
        insert(0..<bitCount)
    }

    public func contains(_ bit: Int) -> Bool {
        words[bit / 64] & (1 << UInt64(bit % 64)) != 0
    }

    public mutating func insert(_ bit: Int) {
        precondition(bit < bitCount, "a number outside of the bitset")
        words[bit / 64] |= 1 << UInt64(bit % 64)
    }

    public mutating func insert(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        precondition(range.upperBound <= bitCount, "a number outside of the bitset")
        let last = range.upperBound - 1
        let head = UInt64.max << UInt64(range.lowerBound % 64)
        let tail = UInt64.max >> UInt64(63 - last % 64)
        if range.lowerBound / 64 == last / 64 {
            words[last / 64] |= head & tail
        } else {
            words[range.lowerBound / 64] |= head
            for word in (range.lowerBound / 64 + 1)..<(last / 64) { words[word] = .max }
            words[last / 64] |= tail
        }
    }

    public mutating func formIntersection(_ other: Bitset) { combine(other) { $0 & $1 } }
    public mutating func formUnion(_ other: Bitset) { combine(other) { $0 | $1 } }
    public mutating func subtract(_ other: Bitset) { combine(other) { $0 & ~$1 } }
    public mutating func formSymmetricDifference(_ other: Bitset) { combine(other) { $0 ^ $1 } }

    private mutating func combine(_ other: Bitset, _ operation: (UInt64, UInt64) -> UInt64) {
        precondition(bitCount == other.bitCount, "bitsets of different size")
        for word in words.indices { words[word] = operation(words[word], other.words[word]) }
    }

    /// How many numbers are in the set.
    public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    /// Calls the body with each member, lowest first.
    public func forEach(_ body: (Int) -> Void) {
        for (index, word) in words.enumerated() {
            var rest = word
            while rest != 0 {
                body(index * 64 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
    }

    /// How many members it shares with a set that lies elsewhere, such as in a memory-mapped file.
    ///
    /// Both have the same number of words.
    public func sharedCount(with other: UnsafeBufferPointer<UInt64>) -> Int {
        precondition(words.count == other.count, "bitsets of different size")
        return words.withUnsafeBufferPointer { xs_bitset_shared($0.baseAddress, other.baseAddress, other.count) }
    }

    /// Adds or intersects with a set that lies elsewhere.
    public mutating func formUnion(_ other: UnsafeBufferPointer<UInt64>) {
        precondition(words.count == other.count, "bitsets of different size")
        for word in words.indices { words[word] |= other[word] }
    }

    mutating func withUnsafeMutableWords<Result>(_ body: (UnsafeMutablePointer<UInt64>?) -> Result) -> Result {
        words.withUnsafeMutableBufferPointer { body($0.baseAddress) }
    }
}

extension Database {
    /// Adds every document that holds the term to the set; tells how many there are.
    ///
    /// Throws `.range` if the set has too few bits for the database's last document.
    @discardableResult
    public func insertDocuments(holding term: String, into set: inout Bitset) throws(XapianError) -> Int {
        var added: UInt32 = 0
        let bitCount = set.bitCount
        let error = set.withUnsafeMutableWords { words in
            term.withShimBytes { xs_database_postings(handle, $0, $1, words, bitCount, &added) }
        }
        try check(error)
        return Int(added)
    }

    /// Adds the group of every document that holds the term. `groups` names the group of each document, from number 1.
    ///
    /// Throws `.range` if a document has no group, or a group no bit.
    public func insertGroups(
        holding term: String, groups: UnsafeBufferPointer<UInt32>, into set: inout Bitset
    ) throws(XapianError) {
        let bitCount = set.bitCount
        let error = set.withUnsafeMutableWords { words in
            term.withShimBytes {
                xs_database_grouped_postings(handle, $0, $1, groups.baseAddress, groups.count, words, bitCount)
            }
        }
        try check(error)
    }

    /// Adds every document that the query matches to the set, in one pass without ranking.
    ///
    /// Throws `.range` if the set has too few bits for a document, and `.unimplemented` for a remote database.
    public func insertMatches(of query: Query, into set: inout Bitset) throws(XapianError) {
        let bitCount = set.bitCount
        let error = query.withShimQuery { shimQuery in
            set.withUnsafeMutableWords { xs_database_matches(handle, shimQuery, $0, bitCount) }
        }
        try check(error)
    }
}
