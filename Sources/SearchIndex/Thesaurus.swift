internal import DanishText
internal import KnowledgeModel
internal import Xapian

/// What words stand for beside themselves: values of the vocabulary by their labels, and related words.
struct Thesaurus {
    struct LabelRow {
        /// The hash of the label's terms, in their order.
        let hash: UInt64
        /// The number of the facet's value.
        let value: Int
    }

    struct FamilyRow {
        let hash: UInt64
        /// The terms of the other words of the family.
        let others: [String]
    }

    private(set) var labels: [LabelRow] = []
    private(set) var families: [FamilyRow] = []

    init(_ vocabulary: Vocabulary, _ facets: FacetTable, _ analyser: Analyser) throws(XapianError) {
        for facet in facets.facets {
            for (offset, concept) in (facet.scheme?.concepts ?? []).enumerated() {
                let names = [concept.label.da, concept.label.en] + concept.alternatives + concept.englishAlternatives
                var hashes: Set<UInt64> = []
                for name in names { if let hash = try Self.hash(of: name, analyser) { hashes.insert(hash) } }
                labels += hashes.map { LabelRow(hash: $0, value: facet.values.lowerBound + offset) }
            }
        }
        labels.sort { ($0.hash, $0.value) < ($1.hash, $1.value) }
        try addFamilies(vocabulary.words, analyser)
    }

    private mutating func addFamilies(_ words: WordKnowledge, _ analyser: Analyser) throws(XapianError) {
        var relatives: [String: Set<String>] = [:]
        for group in words.english {
            let english = try analyser.word(group[0]).term
            for word in group.dropFirst() { relatives[english, default: []].insert(try analyser.word(word).term) }
        }
        for family in words.families {
            var terms: Set<String> = []
            for word in family { terms.insert(try analyser.word(word).term) }
            for term in terms { relatives[term, default: []].formUnion(terms.subtracting([term])) }
        }
        families = relatives.filter { !$0.value.isEmpty }
            .map { FamilyRow(hash: Self.hash(ofTerms: [$0.key]), others: $0.value.sorted()) }
            .sorted { $0.hash < $1.hash }
    }

    /// A label without what stands in brackets; `nil` where only words are left that everybody uses.
    private static func hash(of name: String, _ analyser: Analyser) throws(XapianError) -> UInt64? {
        let terms = try analyser.tokens(of: String(name.prefix { $0 != "(" })).filter { !$0.isStopWord }.map(\.term)
        return terms.isEmpty ? nil : hash(ofTerms: terms)
    }

    static func hash(ofTerms terms: some Sequence<String>) -> UInt64 {
        var hash = StableHash()
        for term in terms {
            hash.combine(term.utf8)
            hash.combine(CollectionOfOne(0x20))
        }
        return hash.value
    }
}
