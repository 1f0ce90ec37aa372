public import KnowledgeModel
internal import SearchIndex

/// What a case or a question tells in the fields by which cases are compared.
struct CaseProfile {
    /// For each compared field, the places of its values in the scheme, lowest first, without those that do not count.
    let values: [[Int]]
    /// For each compared field, what the text expressly denies.
    var denied: [[Int]]

    /// What a question tells, by fields and values of the vocabulary. Others are passed over.
    init(_ told: [FieldValue], denied: [FieldValue], _ fields: [ComparedField]) {
        var values = fields.map { field in Self.places(told, field) }
        for (number, field) in fields.enumerated() where values[number].isEmpty {
            values[number] = Self.derived(told, field)
        }
        self.values = values
        self.denied = fields.map { Self.places(denied, $0) }
    }

    /// What an entry holds, as the index has it. What it denies stands only in its stored form.
    init(ofEntry entry: Int, _ entries: EntryMap, _ fields: [ComparedField]) {
        var rest = entries.ownValues(ofEntry: entry)[...]
        let first = fields.enumerated().sorted { $0.element.numbers.lowerBound < $1.element.numbers.lowerBound }
        var values: [[Int]] = Array(repeating: [], count: fields.count)
        for (number, field) in first {
            rest = rest.drop { $0 < field.numbers.lowerBound }
            let own = rest.prefix { $0 < field.numbers.upperBound }
            values[number] = own.map { $0 - field.numbers.lowerBound }.filter(field.counts)
        }
        self.values = values
        denied = Array(repeating: [], count: fields.count)
    }

    var tellsAnything: Bool { values.contains { !$0.isEmpty } }

    private static func places(_ told: [FieldValue], _ field: ComparedField) -> [Int] {
        let places = told.filter { $0.field == field.id }.compactMap { field.place(of: $0.value) }
        return Set(places).filter(field.counts).sorted()
    }

    /// Values that follow from those of another field, such as the character of the signs.
    private static func derived(_ told: [FieldValue], _ field: ComparedField) -> [Int] {
        guard let derivation = field.definition.derivation, let source = field.source else { return [] }
        let ids = told.filter { $0.field == derivation.field }.flatMap { source[$0.value]?.attributes[derivation.attribute] ?? [] }
        return Set(ids.compactMap(field.place)).filter(field.counts).sorted()
    }

    /// The same with what the stored entry denies.
    func denying(_ entry: Entry, _ vocabulary: Vocabulary, _ fields: [ComparedField]) -> CaseProfile {
        var profile = self
        let pairs = entry.denials(vocabulary)
        profile.denied = fields.map { Self.places(pairs, $0) }
        return profile
    }
}

extension Entry {
    /// What the entry expressly denies.
    public func denials(_ vocabulary: Vocabulary) -> [FieldValue] {
        let fields = vocabulary.kind(kind)?.fields.filter { $0.type == .denial } ?? []
        return fields.flatMap { values(of: $0.id) }.compactMap { FieldValue($0) }
    }

    /// The entries that it says to see as well.
    func references(_ vocabulary: Vocabulary) -> [String] {
        vocabulary.commonFields.filter { $0.type == .reference && $0.cardinality.isList }.flatMap { values(of: $0.id) }
    }
}
