public import KnowledgeModel
internal import SearchIndex
internal import Xapian

/// What empties an answer, and what could be asked instead.
public struct Relief: Sendable {
    public enum Cause: Sendable, Equatable {
        /// The filter on this facet.
        case filter(field: String, label: Label)
        /// All filters together; none alone.
        case filters
        /// Words in quotation marks, which have to stand so.
        case phrase
        /// Words that must not be there.
        case exclusion
    }

    public let cause: Cause
    /// How many entries there would be without it.
    public let total: Int
    /// For a filter: the value of the same facet that leaves most entries.
    public let instead: Value?

    public struct Value: Sendable {
        public let id: String
        public let label: Label
        public let count: Int
    }
}

/// Finds out what empties an answer.
struct Reliever {
    let entries: EntryMap
    let filter: FacetFilter

    /// Each filter, phrase or exclusion without which there would be hits.
    func reliefs(_ plan: QueryPlan, _ text: Bitset, _ database: borrowing Database) throws(XapianError) -> [Relief] {
        var reliefs = filter.fields.compactMap { relief(withoutFilterOn: $0, text) }
        if reliefs.isEmpty, filter.fields.count > 1, !text.isEmpty {
            reliefs.append(Relief(cause: .filters, total: text.count, instead: nil))
        }
        var withoutPhrases = plan
        withoutPhrases.required = []
        withoutPhrases.words += plan.required.flatMap(\.terms).map {
            QueryPlan.Word(ways: [QueryPlan.Way(match: .term($0), weight: 1, kind: .whole)], frequency: 1)
        }
        if !plan.required.isEmpty, let relief = try relief(.phrase, withoutPhrases, database) { reliefs.append(relief) }
        var withoutExclusions = plan
        withoutExclusions.excluded = []
        if !plan.excluded.isEmpty, let relief = try relief(.exclusion, withoutExclusions, database) { reliefs.append(relief) }
        return reliefs
    }

    private func relief(withoutFilterOn field: String, _ text: Bitset) -> Relief? {
        let others = filter.without(field)
        let left = others.narrowed(text).count
        guard left > 0, let facet = others.counted(text).first(where: { $0.field == field }) else { return nil }
        let best = facet.values.max { ($0.count, $1.id) < ($1.count, $0.id) }
        return Relief(
            cause: .filter(field: field, label: facet.label), total: left,
            instead: best.map { Relief.Value(id: $0.id, label: $0.label, count: $0.count) })
    }

    private func relief(_ cause: Relief.Cause, _ plan: QueryPlan, _ database: borrowing Database) throws(XapianError) -> Relief? {
        guard !plan.words.isEmpty || !plan.required.isEmpty else { return nil }
        let total = filter.narrowed(try TextMatcher(entries: entries).match(plan, database).entries).count
        return total > 0 ? Relief(cause: cause, total: total, instead: nil) : nil
    }
}
