public import KnowledgeModel

/// Counts once more, entry by entry, what an index is about to show: the last look before it serves.
public struct ClassCount: Sendable {
    private let vocabulary: Vocabulary
    private let fields: [String: [String]]
    private var sizes: [[String]: Int] = [:]

    public init(vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        let key = vocabulary.disclosure.key
        fields = Dictionary(
            vocabulary.kinds.map { kind in (kind.id, key.filter { id in kind.fields.contains { $0.id == id } }) },
            uniquingKeysWith: { first, _ in first })
    }

    public mutating func add(_ entry: Entry) {
        guard vocabulary.isAboutRealPeople(entry) else { return }
        let shown = (fields[entry.kind] ?? []).map { entry.values(of: $0).sorted().joined(separator: ",") }
        sizes[[entry.kind] + shown, default: 0] += 1
    }

    /// The size of the smallest class of entries about real people, if it is one that must not be shown.
    public var tooSmall: Int? {
        sizes.values.min().flatMap { $0 < vocabulary.disclosure.k ? $0 : nil }
    }
}
