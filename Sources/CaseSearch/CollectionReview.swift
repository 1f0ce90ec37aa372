public import KnowledgeModel
internal import SearchIndex

/// What the collection holds beside what its sources print.
public struct CollectionReview: Sendable {
    /// Fields of entries about people whose values have a published count.
    public let fields: [Field]
    /// The number cards, by title.
    public let cards: [NumberCard]

    public struct Field: Sendable {
        public let id: String
        public let label: Label
        public let rows: [Row]
    }

    public struct Row: Sendable {
        public let id: String
        public let label: Label
        /// Entries that hold the value or one below it.
        public let counted: Int
        /// As the vocabulary has it: a number, or words where the source gives none.
        public let published: String
    }

    /// A table from a source, with what its figures are counted of.
    public struct NumberCard: Sendable {
        public let id: String
        public let title: Label
        /// The members that are no table, such as unit, base and caveat.
        public let facts: [ShownEntry.Member]
        public let rows: [[ShownEntry.Member]]
    }
}

extension Searcher {
    /// Counts entries for each value with a published count, and collects the number cards.
    public func review() throws(SearchProblem) -> CollectionReview {
        let vocabulary = try vocabulary()
        do {
            return CollectionReview(
                fields: try publishedFields(vocabulary), cards: try numberCards(vocabulary))
        } catch {
            throw .index(error)
        }
    }

    private func publishedFields(_ vocabulary: Vocabulary) throws(IndexProblem) -> [CollectionReview.Field] {
        var fields: [CollectionReview.Field] = []
        for kind in vocabulary.kinds where kind.isAboutPeople {
            let people = try stored(ofKind: kind.id)
            fields += kind.fields.compactMap { field in
                guard let scheme = field.type.scheme.flatMap(vocabulary.scheme) else { return nil }
                let rows = scheme.concepts.compactMap { concept -> CollectionReview.Row? in
                    guard let published = concept.attributes["n38"]?.first else { return nil }
                    let counted = people.count { entry in
                        entry.values(of: field.id).contains { scheme.ancestry(of: $0).contains { $0.id == concept.id } }
                    }
                    return CollectionReview.Row(id: concept.id, label: concept.label, counted: counted, published: published)
                }
                return rows.isEmpty ? nil : CollectionReview.Field(id: field.id, label: field.label, rows: rows)
            }
        }
        return fields
    }

    /// The entries with a table: a record that holds a list of records.
    private func numberCards(_ vocabulary: Vocabulary) throws(IndexProblem) -> [CollectionReview.NumberCard] {
        var cards: [CollectionReview.NumberCard] = []
        for kind in vocabulary.kinds where kind.fields.contains(where: { $0.type.holdsTable }) {
            for entry in try stored(ofKind: kind.id) {
                for field in ShownEntry(entry, vocabulary).fields {
                    guard case .records(let records) = field.content else { continue }
                    for record in records {
                        let tables = record.compactMap { if case .records(let rows) = $0.content { rows } else { nil } }
                        guard let rows = tables.first else { continue }
                        let facts = record.filter { if case .value = $0.content { true } else { false } }
                        cards.append(CollectionReview.NumberCard(id: entry.id, title: entry.title, facts: facts, rows: rows))
                    }
                }
            }
        }
        return cards
    }

    private func stored(ofKind kind: String) throws(IndexProblem) -> [Entry] {
        var found: [Entry] = []
        for number in 0..<entries.entryCount where entries.entry(number).kind == kind {
            found.append(try entries.storedEntry(number))
        }
        return found
    }
}

extension FieldType {
    fileprivate var holdsTable: Bool {
        guard case .structure(let members, _) = self else { return false }
        return members.contains { if case .list = $0.type { true } else { false } }
    }
}
