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
        let ways: [QueryPlan.Way]
        /// 1 for a word that is said once; saying it again counts less and less.
        let emphasis: Double

        var query: Query {
            let either = Query.or(ways.map(\.query))
            return emphasis == 1 ? either : .scale(either, by: emphasis)
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

    /// The words of a concern, found as a search finds them. A word that is said again counts a little more.
    func words(of text: String, _ analyser: Analyser, _ database: borrowing Database) throws(XapianError) -> [Word] {
        var counts: [String: Int] = [:]
        var tokens: [String: Token] = [:]
        for token in try analyser.tokens(of: text) where !token.isStopWord {
            counts[token.term, default: 0] += 1
            tokens[token.term] = token
        }
        let finder = WordFinder(analyser: analyser, entries: entries)
        return try telling(counts, heldByAtLeast: 0, database) { term throws(XapianError) in
            guard let token = tokens[term] else { return [] }
            let found = try finder.word(for: token, database)
            if !found.ways.isEmpty { return found.ways }
            // A compound that nobody wrote: its parts as words of their own.
            var ways: [QueryPlan.Way] = []
            for part in token.parts { ways += try finder.word(forPart: part, database).ways }
            return ways
        }
    }

    /// The words of a case's own sections on the problem. What stands in its own passages alone finds nothing else.
    func words(ofEntry entry: Int, _ database: borrowing Database) throws(XapianError) -> [Word] {
        var counts: [String: Int] = [:]
        for passage in entries.passages(ofEntry: entry) where isOnProblem(passage) {
            for term in try database.terms(ofDocument: UInt32(passage + 1)) where IndexTerm.isWord(term.term) {
                counts[term.term, default: 0] += 1
            }
        }
        return try telling(counts, heldByAtLeast: 2, database) { term in
            [
                QueryPlan.Way(match: .term(term), weight: 1, kind: .whole),
                QueryPlan.Way(match: .term(IndexTerm.head(term)), weight: Ranking.headWeight, kind: .head),
                QueryPlan.Way(match: .term(IndexTerm.modifier(term)), weight: Ranking.modifierWeight, kind: .modifier),
            ]
        }
    }

    /// Those that tell most by how often they are said and how rare they are, ties by the alphabet. Words that no text holds as they
    /// are have their own places, so that a long text of such words does not push the others out.
    private func telling(
        _ counts: [String: Int], heldByAtLeast least: Int, _ database: borrowing Database,
        ways: (String) throws(XapianError) -> [QueryPlan.Way]
    ) throws(XapianError) -> [Word] {
        let total = Double(max(1, try database.statistics().documentCount))
        var known: [(term: String, telling: Double, emphasis: Double)] = []
        var unknown = known
        for (term, count) in counts where !ignored.contains(term) {
            let frequency = try database.documentFrequency(of: term)
            guard frequency >= least else { continue }
            let emphasis = 1 + log(Double(count))
            let telling = emphasis * log(1 + total / Double(max(1, frequency)))
            if frequency > 0 { known.append((term, telling, emphasis)) } else { unknown.append((term, telling, emphasis)) }
        }
        var words: [Word] = []
        for list in [known, unknown] {
            for word in list.sorted(by: { ($1.telling, $0.term) < ($0.telling, $1.term) }).prefix(Self.wordCount) {
                let ways = try ways(word.term)
                if !ways.isEmpty { words.append(Word(term: word.term, ways: ways, emphasis: word.emphasis)) }
            }
        }
        return Array(words.prefix(Self.wordCount))
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
        let hashes = words.map { $0.ways.flatMap(\.terms).map(StableHash.mark) }
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
        self.init(entries: entries, terms: words.map { $0.ways.flatMap(\.terms) })
    }
}
