internal import DanishText
internal import Glibc
internal import SearchIndex
internal import Xapian

/// How near the words of a question are to the sections on the problem: background, concern, signs, assessment. What was done
/// and how it went plays no part, nor do words that name what never counts.
struct ProblemText {
    /// A word of the question that is searched by, in all the ways in which a text may hold it.
    struct Word: Equatable {
        let term: String
        let ways: [Way]
        /// 1 for a word that is said once; saying it again counts less and less.
        let emphasis: Double

        struct Way: Equatable {
            let term: String
            let weight: Double
        }

        var query: Query {
            .or(ways.map { .scale(.term($0.term), by: $0.weight * emphasis) })
        }
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
        var parts: [String: [Token.Part]] = [:]
        for token in try analyser.tokens(of: text) where !token.isStopWord {
            counts[token.term, default: 0] += 1
            parts[token.term] = token.parts
        }
        return try telling(counts, parts, heldByAtLeast: 1, database)
    }

    /// The words of a case's own sections on the problem.
    func words(ofEntry entry: Int, _ database: borrowing Database) throws(XapianError) -> [Word] {
        var counts: [String: Int] = [:]
        for passage in entries.passages(ofEntry: entry) where isOnProblem(passage) {
            for term in try database.terms(ofDocument: UInt32(passage + 1)) where IndexTerm.isWord(term.term) {
                counts[term.term, default: 0] += 1
            }
        }
        // What stands in its own passages alone finds nothing else.
        return try telling(counts, [:], heldByAtLeast: 2, database)
    }

    /// Ordered by how often they are said and how rare they are, ties by the alphabet.
    private func telling(
        _ counts: [String: Int], _ parts: [String: [Token.Part]], heldByAtLeast least: Int, _ database: borrowing Database
    ) throws(XapianError) -> [Word] {
        let total = Double(max(1, try database.statistics().documentCount))
        var words: [(word: Word, telling: Double)] = []
        for (term, count) in counts where !ignored.contains(term) {
            var (ways, frequency): ([Word.Way], Int) = ([], 0)
            for way in Self.ways(term, parts[term] ?? []) {
                let holders = try database.documentFrequency(of: way.term)
                if holders > 0 { ways.append(way) }
                frequency = max(frequency, holders)
            }
            guard frequency >= least else { continue }
            let word = Word(term: term, ways: ways, emphasis: 1 + log(Double(count)))
            words.append((word, word.emphasis * log(1 + total / Double(frequency))))
        }
        return words.sorted { ($1.telling, $0.word.term) < ($0.telling, $1.word.term) }.prefix(Self.wordCount).map(\.word)
    }

    /// The word itself, compounds that it is a part of, and for a compound the same parts otherwise joined. Weighed as in a search.
    private static func ways(_ term: String, _ parts: [Token.Part]) -> [Word.Way] {
        let pairs = zip(parts, parts.dropFirst()).map { Word.Way(term: IndexTerm.pair($0.term, $1.term), weight: Ranking.pairWeight) }
        return [
            Word.Way(term: term, weight: 1), Word.Way(term: IndexTerm.head(term), weight: Ranking.headWeight),
            Word.Way(term: IndexTerm.modifier(term), weight: Ranking.modifierWeight),
        ] + pairs
    }

    // MARK: Nearness

    /// For each entry among those given that holds any of the words, how near its sections are: 1 for the nearest.
    func nearness(
        to words: [Word], among candidates: Bitset, except own: Int?, _ database: borrowing Database
    ) throws(XapianError) -> [Int: Double] {
        guard !words.isEmpty else { return [:] }
        var passages = Bitset(bitCount: entries.passageCount)
        candidates.forEach { if $0 != own { passages.insert(entries.passages(ofEntry: $0)) } }
        let query = Query.filter(.or(words.map(\.query)), .documents(passages))
        let hits = try database.search(query, limit: Self.passageCount, weighting: Ranking.weighting)
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
        let hashes = words.map { $0.ways.map { StableHash.mark(of: $0.term) } }
        let wanted = Set(hashes.joined()).sorted()
        var held: Set<UInt32> = []
        for passage in entries.passages(ofEntry: entry) where isOnProblem(passage) {
            entries.forEachMark(ofPassage: passage, in: wanted) { held.insert($0.hash) }
        }
        return zip(words, hashes).filter { !held.isDisjoint(with: $1) }.map(\.0)
    }

    /// Whether a passage tells of the problem.
    func isOnProblem(_ passage: Int) -> Bool { IndexSchema.problemSections.contains(entries.passage(passage).anchor) }
}

extension IndexTerm {
    /// Whether a term is a word's own; those that tell what they are begin with a capital.
    static func isWord(_ term: String) -> Bool { term.first?.isUppercase == false }
}

extension SnippetMaker {
    init(_ entries: EntryMap, marking words: [ProblemText.Word]) {
        self.init(entries: entries, terms: words.map { $0.ways.map(\.term) })
    }
}
