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
        let query = rankingQuery(plan)
        guard request.order == .relevance, let query else { return inOrder(matching, request) }
        let wanted = request.offset + request.limit
        let filtered =
            isFound ? query : .filter(query, .documents(TextMatcher(entries: entries).passages(of: matching)))
        // Several passages of one entry may come first: ask for more until there are enough entries, or no more passages.
        var limit = wanted * 3
        while true {
            let hits = try database.search(filtered, limit: limit, weighting: Ranking.weighting)
            let ranked = firstOfEachEntry(hits)
            if ranked.count >= wanted || hits.count < limit {
                return Array(ranked.dropFirst(request.offset).prefix(request.limit))
            }
            limit *= 4
        }
    }

    private func firstOfEachEntry(_ hits: [Hit]) -> [RankedEntry] {
        let entryOfPassage = entries.passageEntries
        var seen: Set<UInt32> = []
        return hits.compactMap { hit in
            let passage = Int(hit.document) - 1
            guard seen.insert(entryOfPassage[passage]).inserted else { return nil }
            return RankedEntry(entry: Int(entryOfPassage[passage]), passage: passage)
        }
    }

    private func inOrder(_ matching: Bitset, _ request: SearchRequest) -> [RankedEntry] {
        var numbers: [Int] = []
        matching.forEach { numbers.append($0) }
        return numbers.dropFirst(request.offset).prefix(request.limit).map { RankedEntry(entry: $0, passage: nil) }
    }

    /// Every word adds what it weighs; `nil` where nothing can be ranked.
    private func rankingQuery(_ plan: QueryPlan) -> Query? {
        let salient = plan.words.compactMap(query(for:)) + plan.required.map(\.query)
        guard !salient.isEmpty else { return nil }
        let optional = plan.optionalWords.compactMap(query(for:))
        return optional.isEmpty ? .or(salient) : .andMaybe(.or(salient), .or(optional))
    }

    private func query(for word: QueryPlan.Word) -> Query? {
        let either = word.terms.map { scaled(.term($0.term), $0.weight) } + word.phrases.map { .phrase(of: $0) }
        return either.count > 1 ? .max(either) : either.first
    }

    private func scaled(_ query: Query, _ weight: Double) -> Query { weight == 1 ? query : .scale(query, by: weight) }
}
