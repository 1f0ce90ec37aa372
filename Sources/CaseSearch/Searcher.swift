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
    /// What is read from the index once.
    var known = Known()

    /// Opens the index that serves.
    public init(_ folder: IndexFolder) throws(SearchProblem) {
        do {
            reader = try IndexReader.open(folder)
        } catch {
            throw .index(error)
        }
        do {
            analyser = try Analyser(reader.lexicon)
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
        guard (1...SearchRequest.largestLimit).contains(request.limit), (0...SearchRequest.largestOffset).contains(request.offset)
        else { throw .limitOutOfRange }
        let typed = TypedFilters(request.text, isFilter: isFilter)
        let question = try guarded(typed.text)
        let parsed = QueryParser().parse(question.text)
        let filters = request.filters.merging(typed.filters) { first, second in first + second.filter { !first.contains($0) } }
        let filter = try FacetFilter(filters, entries)
        let alerts = question.text.isEmpty ? [] : try concernReader().read(question.text).alerts.filter(\.isAcute)
        do {
            return try answer(request, question, alerts, parsed, filters, filter)
        } catch {
            throw .library(error.code)
        }
    }

    private func answer(
        _ request: SearchRequest, _ question: GuardedQuestion, _ alerts: [ReadConcern.Alert], _ parsed: ParsedQuery,
        _ filters: [String: [String]], _ filter: FacetFilter
    ) throws(XapianError) -> SearchAnswer {
        let planner = QueryPlanner(analyser: analyser, entries: entries, completesLastWord: request.completesLastWord)
        let plan = try planner.plan(parsed, reader.database)
        let text = try TextMatcher(entries: entries).match(plan, reader.database)
        let matching = filter.narrowed(text.entries)
        let total = matching.count
        // Where any word will do and nothing else narrows, the ranked pass finds the matching entries by itself.
        let isFound =
            text.requiredWords <= 1 && filters.isEmpty && plan.required.isEmpty && plan.excluded.isEmpty
        let ranked = try Ranker(entries: entries)
            .ranked(matching, plan, request, isFound: isFound, reader.database)
        let snippets = SnippetMaker(entries: entries, terms: plan.markedTerms)
        let explainer = request.explains ? explainer(plan) : nil
        var hits: [SearchAnswer.Hit] = []
        for ranked in ranked { hits.append(try hit(ranked, snippets, explainer)) }
        return SearchAnswer(
            alerts: alerts, text: plan.understanding.text, filters: filters, total: total,
            words: SearchAnswer.Words(
                asked: plan.words.count, required: text.requiredWords, unknown: plan.understanding.unknownWords),
            removed: question.removed, notUsed: question.notUsed, corrected: plan.understanding.corrected,
            alsoSearched: plan.understanding.alsoSearched,
            reliefs: total == 0 ? try Reliever(entries: entries, filter: filter).reliefs(plan, text.entries, reader.database) : [],
            hits: hits, facets: filter.counted(text.entries))
    }

    private func explainer(_ plan: QueryPlan) -> Explainer {
        let headings = (try? vocabulary().formHeadings) ?? []
        return Explainer(analyser: analyser, entries: entries, plan: plan, formHeadings: headings)
    }

    private func isFilter(_ field: String, _ value: String) -> Bool {
        guard let facet = entries.facets.first(where: { $0.id == field }) else { return false }
        return facet.values.contains { entries.valueID($0) == value }
    }

    func hit(
        _ ranked: Ranker.RankedEntry, _ snippets: SnippetMaker, _ explainer: Explainer?
    ) throws(XapianError) -> SearchAnswer.Hit {
        let entry = entries.entry(ranked.entry)
        let values = valuesByFacet(ofEntry: ranked.entry)
        let best = snippets.bestPassages(ofEntry: ranked.entry)
        let first = ranked.passage ?? best.first ?? entry.passages.lowerBound
        let explanation = try explainer?.explanation(ofPassage: first, of: entry, reader.database)
        return SearchAnswer.Hit(
            id: entry.id, kind: entry.kind, kindLabel: label(of: "kind", values), title: entry.title,
            provenance: entry.provenance, provenanceLabel: label(of: "provenance", values),
            passage: passage(first, snippets),
            morePassages: best.lazy.filter { $0 != first }.prefix(2).map { passage($0, snippets) },
            explanation: explanation, facets: values.mapValues { $0.map(entries.valueID) })
    }

    private func passage(_ number: Int, _ snippets: SnippetMaker) -> SearchAnswer.Passage {
        let passage = entries.passage(number)
        return SearchAnswer.Passage(
            section: passage.heading, anchor: passage.anchor, snippet: snippets.snippet(ofPassage: number))
    }

    private func label(of facet: String, _ values: [String: [Int]]) -> Label {
        values[facet]?.first.map(entries.valueLabel) ?? Label(da: "", en: "")
    }

    /// The numbers of an entry's own values. Both facets and values come in the order of their numbers.
    private func valuesByFacet(ofEntry number: Int) -> [String: [Int]] {
        var values: [String: [Int]] = [:]
        var facets = entries.facets[...]
        for value in entries.ownValues(ofEntry: number) {
            while let facet = facets.first, facet.values.upperBound <= value { facets.removeFirst() }
            if let facet = facets.first { values[facet.id, default: []].append(value) }
        }
        return values
    }
}
