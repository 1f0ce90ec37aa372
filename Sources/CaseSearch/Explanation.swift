internal import DanishText
public import KnowledgeModel
internal import SearchIndex
internal import Xapian

/// Why a hit stands where it does: the terms that its passage holds, where, and what each weighs. Of texts, never of persons.
public struct Explanation: Sendable {
    /// One way in which the passage holds a word of the question.
    public struct Part: Sendable {
        /// The terms of the index; several where a phrase or a compound's parts were found close together.
        public let terms: [String]
        public let kind: Label
        public let fields: [Field]
        /// What it weighs (BM25, scaled by how good the way is).
        public let weight: Double
        /// Whether it counts: of the ways in which a passage holds one word only the heaviest does.
        public let counts: Bool
    }

    public enum Field: String, Sendable {
        case title, heading, text, value
    }

    /// The heaviest first.
    public let parts: [Part]
}

/// Finds out why a passage was found.
struct Explainer {
    let analyser: Analyser
    let entries: EntryMap
    let plan: QueryPlan
    /// Anchors of headings whose words are not indexed.
    let formHeadings: Set<String>

    func explanation(
        ofPassage passage: Int, of entry: EntryMap.Entry, _ database: borrowing Database
    ) throws(XapianError) -> Explanation {
        let title = try terms(of: entry.title.da).union(terms(of: entry.title.en))
        let place = entries.passage(passage)
        let heading = place.anchor.isEmpty || formHeadings.contains(place.anchor) ? [] : try terms(of: place.heading)
        var parts: [Explanation.Part] = []
        for ways in (plan.words + plan.optionalWords).map(\.ways) + (plan.required.map(\.way) + plan.joined).map({ [$0] }) {
            var found: [(way: QueryPlan.Way, weight: Double)] = []
            for way in ways {
                let weight = try self.weight(of: way, inPassage: passage, database)
                if weight > 0 { found.append((way, weight)) }
            }
            found.sort { $0.weight > $1.weight }
            for (index, (way, weight)) in found.enumerated() {
                let fields = fields(of: way, title: title, heading: heading, passage: passage)
                parts.append(
                    Explanation.Part(terms: way.terms, kind: way.kind.label, fields: fields, weight: weight, counts: index == 0))
            }
        }
        return Explanation(parts: parts.sorted { ($0.weight, $1.terms.first ?? "") > ($1.weight, $0.terms.first ?? "") })
    }

    private func weight(of way: QueryPlan.Way, inPassage passage: Int, _ database: borrowing Database) throws(XapianError) -> Double {
        var only = Bitset(bitCount: entries.passageCount)
        only.insert(passage)
        let hits = try database.search(.filter(way.query, .documents(only)), limit: 1, weighting: Ranking.weighting)
        return hits.first?.weight ?? 0
    }

    private func fields(of way: QueryPlan.Way, title: Set<String>, heading: Set<String>, passage: Int) -> [Explanation.Field] {
        if way.kind == .concept { return [.value] }
        var fields: [Explanation.Field] = []
        if way.terms.contains(where: title.contains) { fields.append(.title) }
        if way.terms.contains(where: heading.contains) { fields.append(.heading) }
        var isInText = false
        entries.forEachMark(ofPassage: passage, in: way.terms.map(StableHash.mark).sorted()) { _ in isInText = true }
        // A pair of parts has no mark of its own: what is in neither heading is in the text.
        if isInText || fields.isEmpty { fields.append(.text) }
        return fields
    }

    private func terms(of text: String) throws(XapianError) -> Set<String> {
        Set(try analyser.tokens(of: text).flatMap(IndexTerm.all))
    }
}

extension QueryPlan.Way.Kind {
    var label: Label {
        switch self {
        case .whole: Label(da: "helt ord", en: "whole word")
        case .variant: Label(da: "anden stavemåde", en: "other spelling")
        case .related: Label(da: "beslægtet ord", en: "related word")
        case .head: Label(da: "sidste del af et sammensat ord", en: "last part of a compound")
        case .modifier: Label(da: "del af et sammensat ord", en: "part of a compound")
        case .pair: Label(da: "samme dele i et andet sammensat ord", en: "the same parts in another compound")
        case .near: Label(da: "delene tæt på hinanden", en: "the parts close together")
        case .concept: Label(da: "værdi i vokabularet", en: "value of the vocabulary")
        case .correction: Label(da: "rettet ord", en: "corrected word")
        case .completion: Label(da: "ord, der begynder sådan", en: "word that begins so")
        case .phrase: Label(da: "frase", en: "phrase")
        case .joined: Label(da: "naboord skrevet sammen", en: "neighbouring words as one compound")
        }
    }
}
