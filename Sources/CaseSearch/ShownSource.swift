public import KnowledgeModel

/// A source document that an entry names, with the places in it.
public struct ShownSource: Sendable, Equatable {
    public let id: String
    public let title: String
    public let year: Int?
    public let pages: [Int]
    /// Where the source has no pages.
    public let sections: [String]
}

extension Entry {
    /// The source documents that the entry names in its header, each once, in its order.
    public func sources(_ vocabulary: Vocabulary) -> [ShownSource] {
        let names = vocabulary.commonFields.compactMap { field -> (field: String, member: String)? in
            guard case .structure(let members, _) = field.type, let id = members.first(where: { $0.type == .source }) else { return nil }
            return (field.id, id.id)
        }
        guard let (field, member) = names.first, case .records(let records, _)? = fields[field] else { return [] }
        var ids: [String] = []
        for record in records {
            if let id = record[member]?.text, !ids.contains(id) { ids.append(id) }
        }
        return ids.map { id in
            let own = records.filter { $0[member]?.text == id }
            let source = vocabulary.source(id)
            return ShownSource(
                id: id, title: source?.title ?? id, year: own.lazy.compactMap { $0.number("year") }.first ?? source?.year,
                pages: Set(own.compactMap { $0.number("page") }).sorted(), sections: own.compactMap { $0["section"]?.text })
        }
    }

    /// Whether it still holds, as the vocabulary calls it; `nil` where the kind does not say.
    func validity(_ vocabulary: Vocabulary) -> Concept? {
        guard let field = vocabulary.kind(kind)?.field(.validity), let value = value(of: field.id) else { return nil }
        return field.type.scheme.flatMap(vocabulary.scheme)?[value]
    }
}

extension StructuredValue {
    /// A member that is a whole number.
    func number(_ member: String) -> Int? { self[member]?.text.flatMap(Int.init) }
}
