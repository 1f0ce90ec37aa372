internal import SearchIndex
internal import Xapian

/// Orders the matching entries, each by its best passage.
struct Ranker {
    struct RankedEntry {
        let entry: Int
        /// The passage that ranked it; `nil` where the order is not by relevance.
        let passage: Int?
    }

    let entries: EntryMap

    /// The page of entries that the request asks for.
    ///
    /// - Parameter isFound: whether the query by itself finds just the matching entries.
    func ranked(
        _ matching: Bitset, _ plan: QueryPlan, _ request: SearchRequest, isFound: Bool, _ database: borrowing Database
    ) throws(XapianError) -> [RankedEntry] {
        // Behind the last entry there is no page, and a sum with a huge offset would overflow.
        guard request.offset < matching.count else { return [] }
        let query = rankingQuery(plan)
        guard request.order == .relevance, let query else { return inOrder(matching, request) }
        let wanted = request.offset + request.limit
        let filtered =
            isFound ? query : .filter(query, .documents(TextMatcher(entries: entries).passages(of: matching)))
        // Several passages of one entry may come first: ask for more until there are enough entries, or no more passages.
        var limit = max(Ranking.window, wanted * 3)
        while true {
            let hits = try database.search(filtered, limit: limit, weighting: Ranking.weighting)
            let ranked = firstOfEachEntry(hits)
            if ranked.count >= wanted || hits.count < limit {
                return Array(ranked.dropFirst(request.offset).prefix(request.limit))
            }
            limit *= 4
        }
    }

    /// The entries of the hits, each by its best passage; within the window further passages count too.
    private func firstOfEachEntry(_ hits: [Hit]) -> [RankedEntry] {
        let entryOfPassage = entries.passageEntries
        var places: [UInt32: Int] = [:]
        var ranked: [(hit: RankedEntry, weight: Double, passages: Int)] = []
        var inWindow = 0
        for (number, hit) in hits.enumerated() {
            let passage = Int(hit.document) - 1
            let entry = entryOfPassage[passage]
            guard let place = places[entry] else {
                places[entry] = ranked.count
                ranked.append((RankedEntry(entry: Int(entry), passage: passage), hit.weight, 1))
                if number < Ranking.window { inWindow = ranked.count }
                continue
            }
            let passages = ranked[place].passages
            guard number < Ranking.window, passages <= Ranking.furtherPassages.count else { continue }
            ranked[place].weight += hit.weight * Ranking.furtherPassages[passages - 1]
            ranked[place].passages += 1
        }
        let best = ranked[..<inWindow].enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
        return best.map(\.element.hit) + ranked[inWindow...].map(\.hit)
    }

    private func inOrder(_ matching: Bitset, _ request: SearchRequest) -> [RankedEntry] {
        var numbers: [Int] = []
        matching.forEach { numbers.append($0) }
        return numbers.dropFirst(request.offset).prefix(request.limit).map { RankedEntry(entry: $0, passage: nil) }
    }

    /// Every word adds what it weighs, and so does a compound that two of them make; `nil` where nothing can be ranked.
    func rankingQuery(_ plan: QueryPlan) -> Query? {
        let salient = plan.words.compactMap(query(for:)) + plan.required.map(\.query)
        guard !salient.isEmpty else { return nil }
        let optional = plan.optionalWords.compactMap(query(for:)) + plan.joined.map(\.query)
        return optional.isEmpty ? .or(salient) : .andMaybe(.or(salient), .or(optional))
    }

    /// Of the ways in which a passage holds a word the heaviest counts.
    private func query(for word: QueryPlan.Word) -> Query? {
        let ways = word.ways.map(\.query)
        return ways.count > 1 ? .max(ways) : ways.first
    }
}
