public import KnowledgeModel

/// What a case can show: a value of a field, or two values of different fields together.
public struct Aspect: Hashable, Sendable {
    public let parts: [Part]

    public struct Part: Hashable, Sendable {
        public let field: String
        public let fieldLabel: Label
        public let value: String
        public let label: Label
    }

    public var isPair: Bool { parts.count > 1 }

    /// `Højreekstremisme`, or `Højreekstremisme + Kvinde/pige`.
    public func text(_ language: Language) -> String { parts.map { $0.label[language] }.joined(separator: " + ") }

    /// Whether an entry shows all of it.
    func isShown(by values: HeldValues) -> Bool { parts.allSatisfy { values.holds($0.value, of: $0.field) } }
}

/// The values of an entry by field, with what is broader than they.
struct HeldValues {
    private let values: [String: Set<String>]

    init(_ entry: Entry, _ schemes: [String: ConceptScheme]) {
        values = schemes.reduce(into: [:]) { held, pair in
            held[pair.key] = Set(entry.values(of: pair.key).flatMap { pair.value.ancestry(of: $0).map(\.id) })
        }
    }

    func holds(_ value: String, of field: String) -> Bool { values[field]?.contains(value) == true }
}
