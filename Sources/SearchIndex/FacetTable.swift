internal import KnowledgeModel

/// The facets of an index and their values in the order in which they are shown, each value with a number of its own.
struct FacetTable {
    struct Facet {
        let id: String
        let label: Label
        let values: Range<Int>
        /// The scheme that its values come from; `nil` for years and the like.
        let scheme: ConceptScheme?
        /// The section in which an entry tells it.
        let anchor: String?
    }

    struct Value {
        let id: String
        let label: Label
    }

    private(set) var facets: [Facet] = []
    private(set) var values: [Value] = []
    private var numbers: [String: [String: Int]] = [:]
    private var ancestors: [Int: [Int]] = [:]

    /// - Parameter free: for facets without a scheme, such as years, the values that entries hold.
    init(vocabulary: Vocabulary, free: [String: Set<String>]) {
        for field in vocabulary.facets {
            let first = values.count
            let scheme = field.type.scheme.flatMap(vocabulary.scheme)
            values +=
                scheme.map { ($0.concepts + $0.coarser.map(\.concept)).map { Value(id: $0.id, label: $0.label) } }
                ?? (free[field.id] ?? []).sorted().map { Value(id: $0, label: Self.label(of: $0)) }
            let range = first..<values.count
            facets.append(
                Facet(id: field.id, label: field.label, values: range, scheme: scheme, anchor: field.section.map(Slug.anchor)))
            numbers[field.id] = Dictionary(uniqueKeysWithValues: range.map { (values[$0].id, $0) })
            for number in range {
                let broader = scheme?.ancestry(of: values[number].id).dropFirst().map(\.id) ?? []
                ancestors[number] = broader.compactMap { numbers[field.id]?[$0] }
            }
        }
    }

    /// The numbers of what an entry holds, in the order of facets and values.
    func ownValues(of entry: Entry) -> [Int] {
        facets.flatMap { facet in
            ids(of: facet.id, in: entry).compactMap { numbers[facet.id]?[$0] }.sorted()
        }
    }

    /// The terms by which an entry is found for what it holds, broader values included, and for what it is about.
    func conceptTerms(of entry: Entry, link: KindDefinition.ConceptLink) -> [ConceptTerm] {
        facets.flatMap { facet -> [ConceptTerm] in
            guard let scheme = facet.scheme else { return [] }
            var ids = self.ids(of: facet.id, in: entry)
            if case .id(let own) = link, own == scheme.id { ids.append(entry.id) }
            let all = ids.flatMap { scheme.ancestry(of: $0).map(\.id) }
            return Set(all).sorted().map { ConceptTerm(term: IndexTerm.concept(facet.id, $0), anchor: facet.anchor) }
        }
    }

    func broaderValues(of number: Int) -> [Int] { ancestors[number] ?? [] }

    private func ids(of facet: String, in entry: Entry) -> [String] {
        facet == "kind" ? [entry.kind] : entry.values(of: facet)
    }

    private static func label(of value: String) -> Label {
        switch value {
        case "true": Label(da: "Ja", en: "Yes")
        case "false": Label(da: "Nej", en: "No")
        default: Label(da: value, en: value)
        }
    }
}
