public import KnowledgeModel
internal import SearchIndex

/// One entry whole, with the labels of everything it holds.
public struct ShownEntry: Sendable {
    public let entry: Entry
    public let kindLabel: Label
    /// In the order of the vocabulary; texts that stand as sections are not repeated.
    public let fields: [Field]
    /// What the reader should know of how it is shown: that values were made coarser so that nobody can be recognised. The same
    /// for every entry about real people, so that it tells nothing of this one.
    public let note: Label?
    /// The source documents that it names.
    public let sources: [ShownSource]

    public struct Field: Sendable {
        public let id: String
        public let label: Label
        public let content: Content
    }

    public enum Content: Sendable {
        case values([Value])
        case texts([String])
        case records([[Member]])
    }

    /// A value and what people call it; free values are called what they are.
    public struct Value: Sendable {
        public let id: String
        public let label: Label
    }

    public struct Member: Sendable {
        public let id: String
        public let label: Label
        /// Whether it is the one that counts as the field's value.
        public let isValue: Bool
        public let content: Content

        public enum Content: Sendable {
            case value(Value)
            case records([[Member]])
        }
    }

    init(_ entry: Entry, _ vocabulary: Vocabulary) {
        self.entry = entry
        let kind = vocabulary.kind(entry.kind)
        kindLabel = kind?.label ?? Label(da: entry.kind, en: entry.kind)
        let labels = Labels(vocabulary: vocabulary)
        fields = (kind.map(vocabulary.fields) ?? []).compactMap { field in
            guard let content = entry.fields[field.id], !(field.type == .text && field.isSearched) else { return nil }
            return Field(id: field.id, label: field.label, content: labels.content(content, field.type))
        }
        sources = entry.sources(vocabulary)
        note = vocabulary.isAboutRealPeople(entry) ? Self.note(vocabulary.disclosure, kind) : nil
    }

    private static func note(_ rules: DisclosureRules, _ kind: KindDefinition?) -> Label? {
        let fields = rules.key.compactMap { id in kind?.fields.first { $0.id == id }?.label }
        guard let last = fields.last else { return nil }
        let list = { (language: Language, and: String) in
            fields.count == 1
                ? last[language] : fields.dropLast().map { $0[language] }.joined(separator: ", ") + " \(and) " + last[language]
        }
        return Label(
            da: "For at ingen kan genkendes, vises \(list(.danish, "og").lowercased()) kun så groft, at mindst \(rules.k) er ens. "
                + "Noget kan derfor være bredere end det, der skete, stå som ikke oplyst eller mangle.",
            en:
                "So that nobody can be recognised, \(list(.english, "and").lowercased()) are shown only so coarsely that at least \(rules.k) "
                + "are alike. Some things may therefore be broader than what happened, not stated, or missing.")
    }
}

/// Finds what values are called.
private struct Labels {
    let vocabulary: Vocabulary

    func content(_ content: FieldContent, _ type: FieldType) -> ShownEntry.Content {
        switch content {
        case .values(let ids): .values(ids.map { value($0, type) })
        case .texts(let texts): .texts(texts)
        case .records(let records, _): .records(records.map { members($0, type) })
        }
    }

    private func members(_ record: StructuredValue, _ type: FieldType) -> [ShownEntry.Member] {
        guard case .structure(let definitions, let value) = type else { return [] }
        return definitions.compactMap { definition in
            guard let content = record[definition.id] else { return nil }
            return ShownEntry.Member(
                id: definition.id, label: definition.label, isValue: definition.id == value,
                content: member(content, definition.type))
        }
    }

    private func member(_ content: StructuredValue.Content, _ type: FieldType) -> ShownEntry.Member.Content {
        if case .list(let records) = content, case .list(let type) = type { return .records(records.map { members($0, type) }) }
        return .value(value(content.text ?? "", type))
    }

    private func value(_ id: String, _ type: FieldType) -> ShownEntry.Value {
        switch type {
        case .concept(let scheme):
            if let concept = vocabulary.scheme(scheme)?[id] { return ShownEntry.Value(id: id, label: concept.label) }
        case .denial, .anyConcept:
            if let label = pair(id) { return ShownEntry.Value(id: id, label: label) }
        case .flag:
            return ShownEntry.Value(id: id, label: id == "true" ? Label(da: "Ja", en: "Yes") : Label(da: "Nej", en: "No"))
        default: break
        }
        return ShownEntry.Value(id: id, label: Label(da: id, en: id))
    }

    /// `field=value` or `scheme=value`, as the value's label.
    private func pair(_ text: String) -> Label? {
        guard let pair = FieldValue(text) else { return nil }
        let fields = vocabulary.kinds.flatMap(\.fields)
        let scheme = fields.first { $0.id == pair.field }?.type.scheme ?? pair.field
        return vocabulary.scheme(scheme)?[pair.value]?.label
    }
}

extension Searcher {
    /// One entry whole. Throws `.unknownEntry`, with an id that may have been meant.
    public func entry(_ id: String) throws(SearchProblem) -> ShownEntry {
        guard let number = entries.number(ofEntry: id) else {
            let ids = (0..<entries.entryCount).map { entries.entry($0).id }
            throw .unknownEntry(suggestion: Suggestion.nearest(to: id, among: ids))
        }
        let vocabulary = try vocabulary()
        do {
            return ShownEntry(try entries.storedEntry(number), vocabulary)
        } catch {
            throw .index(error)
        }
    }

    /// Counts for every facet over the whole collection, or for those named.
    public func overview(of fields: [String]) throws(SearchProblem) -> (total: Int, facets: [SearchAnswer.Facet]) {
        let known = entries.facets.map(\.id)
        for field in fields where !known.contains(field) {
            throw .unknownField(field, suggestion: Suggestion.nearest(to: field, among: known))
        }
        let facets = try search(SearchRequest(limit: 1)).facets
        return (entries.entryCount, fields.isEmpty ? facets : fields.compactMap { field in facets.first { $0.field == field } })
    }
}
