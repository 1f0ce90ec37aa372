internal import KnowledgeModel

/// The facets of an index and their values in the order in which they are shown, each value with a number of its own.
struct FacetTable {
    struct Facet {
        let id: String
        let label: Label
        let values: Range<Int>
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
            facets.append(Facet(id: field.id, label: field.label, values: range))
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
