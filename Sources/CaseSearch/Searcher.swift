internal import DanishText
internal import KnowledgeModel
public import SearchIndex
internal import Xapian

/// Answers questions from an index.
///
/// Not Sendable: it owns a reader of the index and an analyser. Open one for each thread.
public final class Searcher {
    let reader: IndexReader
    let analyser: Analyser

    /// Opens the index that serves.
    public init(_ folder: IndexFolder) throws(SearchProblem) {
        do {
            reader = try IndexReader.open(folder)
        } catch {
            throw .index(error)
        }
        do {
            analyser = try Analyser()
        } catch {
            throw .library(error.code)
        }
    }

    public var entries: EntryMap { reader.entries }

    /// Hits with passages, and every facet with exact counts. Both from the same revision of the index.
    public func search(_ request: SearchRequest) throws(SearchProblem) -> SearchAnswer {
        guard request.text.unicodeScalars.count <= SearchRequest.longestText else {
            throw .tooLong(limit: SearchRequest.longestText)
        }
        guard (1...SearchRequest.largestLimit).contains(request.limit), request.offset >= 0 else { throw .limitOutOfRange }
        let parsed = QueryParser(isFilter: isFilter).parse(request.text)
        let filters = request.filters.merging(parsed.filters) { first, second in first + second.filter { !first.contains($0) } }
        let filter = try FacetFilter(filters, entries)
        do {
            return try answer(request, parsed, filters, filter)
        } catch {
            throw .library(error.code)
        }
    }

    private func answer(
        _ request: SearchRequest, _ parsed: ParsedQuery, _ filters: [String: [String]], _ filter: FacetFilter
    ) throws(XapianError) -> SearchAnswer {
        let plan = try QueryPlanner(analyser: analyser).plan(parsed, reader.database)
        let text = try TextMatcher(entries: entries).match(plan, reader.database)
        let matching = filter.narrowed(text.entries)
        let total = matching.count
        let ranked = try Ranker(entries: entries)
            .ranked(matching, plan, request, isEverything: total == entries.entryCount, reader.database)
        let snippets = SnippetMaker(entries: entries, hashes: Set(plan.markedTerms.map(StableHash.mark)).sorted())
        return SearchAnswer(
            text: request.text, filters: filters, total: total,
            words: SearchAnswer.Words(asked: plan.words.count, required: text.requiredWords),
            hits: ranked.map { hit($0, snippets) }, facets: filter.counted(text.entries))
    }

    private func isFilter(_ field: String, _ value: String) -> Bool {
        guard let facet = entries.facets.first(where: { $0.id == field }) else { return false }
        return facet.values.contains { entries.valueID($0) == value }
    }

    private func hit(_ ranked: Ranker.RankedEntry, _ snippets: SnippetMaker) -> SearchAnswer.Hit {
        let entry = entries.entry(ranked.entry)
        let best = snippets.bestPassages(ofEntry: ranked.entry)
        let first = ranked.passage ?? best.first ?? entry.passages.lowerBound
        return SearchAnswer.Hit(
            id: entry.id, kind: entry.kind, kindLabel: label("kind", ofEntry: ranked.entry), title: entry.title,
            provenance: entry.provenance, provenanceLabel: label("provenance", ofEntry: ranked.entry),
            passage: passage(first, snippets),
            morePassages: best.filter { $0 != first }.prefix(2).map { passage($0, snippets) },
            facets: facets(ofEntry: ranked.entry))
    }

    private func passage(_ number: Int, _ snippets: SnippetMaker) -> SearchAnswer.Passage {
        let passage = entries.passage(number)
        return SearchAnswer.Passage(
            section: passage.heading, anchor: passage.anchor, snippet: snippets.snippet(ofPassage: number))
    }

    private func label(_ facet: String, ofEntry number: Int) -> Label {
        let values = entries.facets.first { $0.id == facet }?.values
        let value = entries.ownValues(ofEntry: number).first { values?.contains($0) == true }
        return value.map(entries.valueLabel) ?? Label(da: "", en: "")
    }

    private func facets(ofEntry number: Int) -> [String: [String]] {
        var facets: [String: [String]] = [:]
        for value in entries.ownValues(ofEntry: number) {
            guard let facet = entries.facets.first(where: { $0.values.contains(value) }) else { continue }
            facets[facet.id, default: []].append(entries.valueID(value))
        }
        return facets
    }
}
