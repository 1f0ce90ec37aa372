import Testing
import Xapian

@Suite struct BitsetTests {
    @Test func `A new set is empty`() {
        let set = Bitset(bitCount: 100)
        #expect(set.isEmpty)
        #expect(set.count == 0)
        #expect(members(of: set) == [])
        #expect(set.bitCount == 100)
    }

    @Test(arguments: [(0, 0), (1, 1), (63, 1), (64, 1), (65, 2), (128, 2), (129, 3)])
    func `A set takes whole words of 64 bits`(bitCount: Int, wordCount: Int) {
        #expect(Bitset(bitCount: bitCount).words.count == wordCount)
    }

    @Test(arguments: [0, 1, 63, 64, 65, 127, 128, 129, 1000])
    func `The set of all numbers below a bound holds just those`(bound: Int) {
        #expect(members(of: Bitset(allBelow: bound)) == Array(0..<bound))
    }

    @Test func `A number that was inserted is a member, its neighbours are not`() {
        var set = Bitset(bitCount: 200)
        set.insert(64)
        #expect(!set.contains(63))
        #expect(set.contains(64))
        #expect(!set.contains(65))
        #expect(!set.isEmpty)
    }

    @Test func `Inserting a number again changes nothing`() {
        var set = Bitset(bitCount: 10)
        set.insert(3)
        let once = set
        set.insert(3)
        #expect(set == once)
    }

    @Test func `A range sets every bit in it`() {
        var set = Bitset(bitCount: 200)
        set.insert(60..<130)
        #expect(set.count == 70)
        #expect(members(of: set) == Array(60..<130))
    }

    @Test(arguments: [0..<0, 0..<1, 0..<64, 63..<64, 63..<65, 64..<128, 1..<127, 5..<9, 150..<200, 200..<200])
    func `A range sets no bit outside of it`(range: Range<Int>) {
        var set = Bitset(bitCount: 200)
        set.insert(range)
        #expect(members(of: set) == Array(range))
    }

    @Test func `Members come lowest first`() {
        var set = Bitset(bitCount: 300)
        for number in [299, 0, 64, 63, 128] { set.insert(number) }
        #expect(members(of: set) == [0, 63, 64, 128, 299])
    }

    @Test func `Sets of other sizes are other sets`() {
        #expect(Bitset(bitCount: 10) != Bitset(bitCount: 11))
    }

    @Test func `An empty set shares nothing with an empty set`() {
        let words: [UInt64] = []
        #expect(words.withUnsafeBufferPointer { Bitset(bitCount: 0).sharedCount(with: $0) } == 0)
    }

    @Test(arguments: UInt64(0)..<200)
    func `A bitset does what a set of numbers does`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let bitCount = Int.random(in: 1...400, using: &generator)
        let (left, leftNumbers) = randomSet(bitCount: bitCount, using: &generator)
        let (right, rightNumbers) = randomSet(bitCount: bitCount, using: &generator)

        #expect(members(of: left) == leftNumbers.sorted())
        #expect(left.count == leftNumbers.count)
        #expect(left.isEmpty == leftNumbers.isEmpty)
        #expect((0..<bitCount).allSatisfy { left.contains($0) == leftNumbers.contains($0) })
        #expect((left == right) == (leftNumbers == rightNumbers))

        var set = left
        set.formUnion(right)
        #expect(members(of: set) == leftNumbers.union(rightNumbers).sorted())
        set = left
        set.formIntersection(right)
        #expect(members(of: set) == leftNumbers.intersection(rightNumbers).sorted())
        set = left
        set.subtract(right)
        #expect(members(of: set) == leftNumbers.subtracting(rightNumbers).sorted())
        set = left
        right.words.withUnsafeBufferPointer { set.formUnion($0) }
        #expect(members(of: set) == leftNumbers.union(rightNumbers).sorted())

        let shared = right.words.withUnsafeBufferPointer { left.sharedCount(with: $0) }
        #expect(shared == leftNumbers.intersection(rightNumbers).count)
    }

    private func members(of set: Bitset) -> [Int] {
        var members: [Int] = []
        set.forEach { members.append($0) }
        return members
    }

    /// A bitset and a set of the same numbers, made of single numbers and of ranges.
    private func randomSet(bitCount: Int, using generator: inout SeededGenerator) -> (Bitset, Set<Int>) {
        var bits = Bitset(bitCount: bitCount)
        var numbers: Set<Int> = []
        for _ in 0..<Int.random(in: 0...20, using: &generator) {
            let number = Int.random(in: 0..<bitCount, using: &generator)
            bits.insert(number)
            numbers.insert(number)
        }
        for _ in 0..<Int.random(in: 0...3, using: &generator) {
            let start = Int.random(in: 0...bitCount, using: &generator)
            let end = Int.random(in: start...bitCount, using: &generator)
            bits.insert(start..<end)
            numbers.formUnion(start..<end)
        }
        return (bits, numbers)
    }
}
