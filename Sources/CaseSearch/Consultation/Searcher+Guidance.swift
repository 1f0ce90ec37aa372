internal import KnowledgeModel
internal import SearchIndex
internal import Xapian

extension Searcher {
    /// The guidance that fits what a concern tells, the best first, each with its best passage.
    func guidance(
        told: [FieldValue], words: [ProblemText.Word], links: [[String]], _ cases: SimilarCases
    ) throws(SearchProblem) -> [GuidanceFinder.Found] {
        let weights = Dictionary(uniqueKeysWithValues: cases.fields.map { ($0.id, $0.weight) })
        let finder = GuidanceFinder(entries: entries, vocabulary: cases.vocabulary, weights: weights)
        var texts = Bitset(bitCount: entries.entryCount)
        for kind in finder.kinds { texts.formUnion(holders(of: kind.id, inFacet: "kind")) }
        let passages = try bestPassages(for: words, among: texts)
        return finder.ranked(texts, told: told, passages: passages, links: links)
    }

    /// For each entry that holds any of the words, its best passage and how near that is, 1 for the nearest.
    private func bestPassages(
        for words: [ProblemText.Word], among set: Bitset
    ) throws(SearchProblem) -> [Int: (passage: Int, nearness: Double)] {
        guard !words.isEmpty else { return [:] }
        let query = Query.filter(
            .or(words.map(\.query)), .documents(TextMatcher(entries: entries).passages(of: set)))
        let hits = try asking { () throws(XapianError) in
            try reader.database.search(query, limit: ProblemText.passageCount, weighting: Ranking.weighting)
        }
        guard let most = hits.first?.weight, most > 0 else { return [:] }
        let entryOfPassage = entries.passageEntries
        var best: [Int: (passage: Int, nearness: Double)] = [:]
        for hit in hits {
            let passage = Int(hit.document) - 1
            let entry = Int(entryOfPassage[passage])
            if best[entry] == nil { best[entry] = (passage, hit.weight / most) }
        }
        return best
    }
}
