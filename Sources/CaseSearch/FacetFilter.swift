internal import KnowledgeModel
internal import SearchIndex
internal import Xapian

/// The values a search is narrowed to, by the facets of the index.
struct FacetFilter {
    /// For each facet with a filter, the numbers of its chosen values.
    private let chosen: [(facet: Int, values: [Int])]
    /// For each of them, the entries that hold any of its values.
    private let sets: [Bitset]
    private let entries: EntryMap

    /// Throws `.unknownField` or `.unknownValue`, with what may have been meant.
    init(_ filters: [String: [String]], _ entries: EntryMap) throws(SearchProblem) {
        self.entries = entries
        var chosen: [(facet: Int, values: [Int])] = []
        for (field, ids) in filters.sorted(by: { $0.key < $1.key }) {
            guard let facet = entries.facets.firstIndex(where: { $0.id == field }) else {
                throw .unknownField(field, suggestion: Suggestion.nearest(to: field, among: entries.facets.map(\.id)))
            }
            var values: [Int] = []
            for id in ids { values.append(try Self.value(id, of: entries.facets[facet], entries)) }
            chosen.append((facet, values))
        }
        self.chosen = chosen
        sets = chosen.map { choice in
            var set = Bitset(bitCount: entries.entryCount)
            for value in choice.values { set.formUnion(entries.entries(withValue: value)) }
            return set
        }
    }

    private static func value(_ id: String, of facet: EntryMap.Facet, _ entries: EntryMap) throws(SearchProblem) -> Int {
        if let value = facet.values.first(where: { entries.valueID($0) == id }) { return value }
        let ids = facet.values.map(entries.valueID)
        let byLabel = facet.values.first { value in
            let label = entries.valueLabel(value)
            return label.da.lowercased() == id.lowercased() || label.en.lowercased() == id.lowercased()
        }
        throw .unknownValue(
            id, field: facet.id, suggestion: Suggestion.nearest(to: id, among: ids) ?? byLabel.map(entries.valueID))
    }

    private init(chosen: [(facet: Int, values: [Int])], sets: [Bitset], entries: EntryMap) {
        self.chosen = chosen
        self.sets = sets
        self.entries = entries
    }

    /// The facets that are filtered.
    var fields: [String] { chosen.map { entries.facets[$0.facet].id } }

    /// The same filters without the one on a facet.
    func without(_ field: String) -> FacetFilter {
        let kept = chosen.indices.filter { entries.facets[chosen[$0].facet].id != field }
        return FacetFilter(chosen: kept.map { chosen[$0] }, sets: kept.map { sets[$0] }, entries: entries)
    }

    func isChosen(_ value: Int) -> Bool { chosen.contains { $0.values.contains(value) } }

    /// The entries of a set that every filter lets through.
    func narrowed(_ set: Bitset) -> Bitset { narrowed(set, except: nil) }

    /// For counting a facet, its own filter is left out: its other values show what choosing them as well would add.
    func narrowed(_ set: Bitset, except facet: Int?) -> Bitset {
        var set = set
        for (choice, filter) in zip(chosen, sets) where choice.facet != facet { set.formIntersection(filter) }
        return set
    }

    /// Every facet with the counts of its values; values that no entry holds are left out unless they are chosen.
    func counted(_ text: Bitset) -> [SearchAnswer.Facet] {
        let all = narrowed(text)
        return entries.facets.indices.compactMap { index in
            let facet = entries.facets[index]
            let set = chosen.contains { $0.facet == index } ? narrowed(text, except: index) : all
            let values = facet.values.compactMap { value -> SearchAnswer.Facet.Value? in
                let count = set.sharedCount(with: entries.entries(withValue: value))
                guard count > 0 || isChosen(value) else { return nil }
                return SearchAnswer.Facet.Value(
                    id: entries.valueID(value), label: entries.valueLabel(value), count: count, isSelected: isChosen(value))
            }
            return values.isEmpty ? nil : SearchAnswer.Facet(field: facet.id, label: facet.label, values: values)
        }
    }
}
