internal import DanishText
internal import Glibc
internal import SearchIndex
internal import Xapian

/// How near the words of a question are to the sections on the problem: background, concern, signs, assessment. What was done
/// and how it went plays no part, nor do words that name what never counts.
struct ProblemText {
    /// Words of the question that are searched by, the most telling first.
    struct Word: Equatable {
        let term: String
        /// 1 for a word that is said once; saying it again counts less and less.
        let emphasis: Double
    }

    /// So many words are searched by: more cost time and hardly move the order (measured: 1.0 ms for 20, 1.7 for 30).
    static let wordCount = 30
    /// So many passages are looked at.
    static let passageCount = 1_000

    let entries: EntryMap
    /// Terms that are left out.
    let ignored: Set<String>

    // MARK: Words

    /// The words of a concern. A word that is said again counts a little more.
    func words(of text: String, _ analyser: Analyser, _ database: borrowing Database) throws(XapianError) -> [Word] {
        var counts: [String: Int] = [:]
        for token in try analyser.tokens(of: text) where !token.isStopWord { counts[token.term, default: 0] += 1 }
        return try telling(counts, heldByAtLeast: 1, database)
    }

    /// The words of a case's own sections on the problem.
    func words(ofEntry entry: Int, _ database: borrowing Database) throws(XapianError) -> [Word] {
        var counts: [String: Int] = [:]
        for passage in entries.passages(ofEntry: entry) where isOnProblem(passage) {
            for term in try database.terms(ofDocument: UInt32(passage + 1)) { counts[term.term, default: 0] += 1 }
        }
        // What stands in its own passages alone finds nothing else.
        return try telling(counts, heldByAtLeast: 2, database)
    }

    /// Ordered by how often they are said and how rare they are, ties by the alphabet.
    private func telling(
        _ counts: [String: Int], heldByAtLeast least: Int, _ database: borrowing Database
    ) throws(XapianError) -> [Word] {
        let total = Double(max(1, try database.statistics().documentCount))
        var words: [(word: Word, telling: Double)] = []
        for (term, count) in counts where !ignored.contains(term) {
            let frequency = try database.documentFrequency(of: term)
            guard frequency >= least else { continue }
            let word = Word(term: term, emphasis: 1 + log(Double(count)))
            words.append((word, word.emphasis * log(1 + total / Double(frequency))))
        }
        return words.sorted { ($1.telling, $0.word.term) < ($0.telling, $1.word.term) }.prefix(Self.wordCount).map(\.word)
    }

    // MARK: Nearness

    /// For each entry among those given that holds any of the words, how near its sections are: 1 for the nearest.
    func nearness(
        to words: [Word], among candidates: Bitset, except own: Int?, _ database: borrowing Database
    ) throws(XapianError) -> [Int: Double] {
        guard !words.isEmpty else { return [:] }
        var passages = Bitset(bitCount: entries.passageCount)
        candidates.forEach { if $0 != own { passages.insert(entries.passages(ofEntry: $0)) } }
        let query = Query.or(words.map { .scale(.term($0.term), by: $0.emphasis) })
        let hits = try database.search(.filter(query, .documents(passages)), limit: Self.passageCount)
        let entryOfPassage = entries.passageEntries
        var sums: [Int: Double] = [:]
        for hit in hits {
            let passage = Int(hit.document) - 1
            if isOnProblem(passage) { sums[Int(entryOfPassage[passage]), default: 0] += hit.weight }
        }
        let most = sums.values.max() ?? 1
        return sums.mapValues { $0 / most }
    }

    /// Those of the words that an entry's sections on the problem hold.
    func words(_ words: [Word], inEntry entry: Int) -> [Word] {
        let hashes = words.map { StableHash.mark(of: $0.term) }
        var held: Set<UInt32> = []
        for passage in entries.passages(ofEntry: entry) where isOnProblem(passage) {
            entries.forEachMark(ofPassage: passage, in: hashes) { held.insert($0.hash) }
        }
        return zip(words, hashes).filter { held.contains($1) }.map(\.0)
    }

    /// Whether a passage tells of the problem.
    func isOnProblem(_ passage: Int) -> Bool { IndexSchema.problemSections.contains(entries.passage(passage).anchor) }
}
