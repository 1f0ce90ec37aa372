internal import SearchIndex
internal import Xapian

/// Finds the entries that the text part of a question matches, straight from the posting lists.
struct TextMatcher {
    /// The matching entries, and how many of the question's words each of them holds at least.
    struct Result {
        let entries: Bitset
        let requiredWords: Int
    }

    let entries: EntryMap

    func match(_ plan: QueryPlan, _ database: borrowing Database) throws(XapianError) -> Result {
        var (matching, required) = try quorum(of: plan.words, isLong: plan.isLong, database)
        for condition in plan.required {
            matching.formIntersection(try holders(of: [condition.query], database))
        }
        for condition in plan.excluded {
            matching.subtract(try holders(of: [condition.query], database))
        }
        return Result(entries: matching, requiredWords: required)
    }

    /// Entries with as many of the words as leave enough of them: all of one or two words, fewer of a longer question.
    private func quorum(
        of words: [QueryPlan.Word], isLong: Bool, _ database: borrowing Database
    ) throws(XapianError) -> (Bitset, Int) {
        guard !words.isEmpty else { return (Bitset(allBelow: entries.entryCount), 0) }
        var counter = BitsetCounter(bitCount: entries.entryCount)
        for word in words { counter.add(try holders(of: word, database)) }
        // Of a long text any salient word will do: the others order what it finds.
        var required = isLong ? 1 : words.count
        while required > 1 {
            let matching = counter.members(countedAtLeast: required)
            let enough = words.count <= 2 ? 1 : min(Ranking.quorumHits, entries.entryCount)
            if matching.count >= enough { return (matching, required) }
            required -= 1
        }
        return (counter.members(countedAtLeast: 1), 1)
    }

    func holders(of word: QueryPlan.Word, _ database: borrowing Database) throws(XapianError) -> Bitset {
        var holders = Bitset(bitCount: entries.entryCount)
        var inPlaces: [Query] = []
        for way in word.ways {
            if case .term(let term) = way.match {
                try database.insertGroups(holding: term, groups: entries.passageEntries, into: &holders)
            } else {
                inPlaces.append(way.query)
            }
        }
        if !inPlaces.isEmpty { holders.formUnion(try self.holders(of: inPlaces, database)) }
        return holders
    }

    /// Phrases need the words' places, which an unranked pass of Xapian compares.
    private func holders(of queries: [Query], _ database: borrowing Database) throws(XapianError) -> Bitset {
        var passages = Bitset(bitCount: entries.passageCount)
        for query in queries { try database.insertMatches(of: query, into: &passages) }
        return entriesOf(passages)
    }

    private func entriesOf(_ passages: Bitset) -> Bitset {
        let entryOfPassage = entries.passageEntries
        var result = Bitset(bitCount: entries.entryCount)
        passages.forEach { result.insert(Int(entryOfPassage[$0])) }
        return result
    }

    /// All passages of the entries.
    func passages(of set: Bitset) -> Bitset {
        var result = Bitset(bitCount: entries.passageCount)
        set.forEach { result.insert(entries.passages(ofEntry: $0)) }
        return result
    }
}

/// Counts for each number how many sets hold it, in bit planes: the first holds the ones of all counts, the next the twos.
struct BitsetCounter {
    private let bitCount: Int
    private var planes: [Bitset] = []

    init(bitCount: Int) {
        self.bitCount = bitCount
    }

    mutating func add(_ set: Bitset) {
        var carry = set
        for index in planes.indices {
            var next = carry
            next.formIntersection(planes[index])
            planes[index].formSymmetricDifference(carry)
            carry = next
        }
        if !carry.isEmpty { planes.append(carry) }
    }

    /// The numbers that at least so many sets held.
    func members(countedAtLeast threshold: Int) -> Bitset {
        guard threshold > 0 else { return Bitset(allBelow: bitCount) }
        guard threshold < 1 << planes.count else { return Bitset(bitCount: bitCount) }
        // Compares bit by bit, highest first: `equal` is where the count agrees with the threshold so far.
        var more = Bitset(bitCount: bitCount)
        var equal = Bitset(allBelow: bitCount)
        for index in planes.indices.reversed() {
            if threshold >> index & 1 == 1 {
                equal.formIntersection(planes[index])
            } else {
                var greater = equal
                greater.formIntersection(planes[index])
                more.formUnion(greater)
                equal.subtract(planes[index])
            }
        }
        more.formUnion(equal)
        return more
    }
}
