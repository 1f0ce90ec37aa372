internal import CaseSearch
internal import KnowledgeModel

/// What a booklet looks up in the collection beside its cases, and how the vocabulary has it fit together.
struct BookletLibrary {
    let vocabulary: Vocabulary
    let language: Language
    /// The entry with an id; `nil` where there is none.
    let entry: (String) -> ShownEntry?

    func say(_ da: String, _ en: String) -> String { language.text(da: da, en: en) }

    // MARK: Where the vocabulary says what a case tells

    func kind(of entry: Entry) -> KindDefinition? { vocabulary.kind(entry.kind) }

    /// The sections that a case of this kind has, by their anchors.
    func sections(of kind: KindDefinition) -> [String] { kind.sections.map(Slug.anchor) }

    /// The field of the course: records with months.
    func courseField(of kind: KindDefinition) -> FieldDefinition? {
        kind.fields.first { field in
            guard case .structure(let members, _) = field.type else { return false }
            return members.contains { $0.id == Self.startMember }
        }
    }

    static let startMember = "start_month"
    static let endMember = "end_month"

    /// The field whose values another field sorts by how grave they are: the signs.
    func signField(of kind: KindDefinition) -> (field: FieldDefinition, attribute: String, classes: ConceptScheme)? {
        for derived in kind.fields {
            guard let derivation = derived.derivation, let classes = derived.type.scheme.flatMap(vocabulary.scheme),
                let field = kind.fields.first(where: { $0.id == derivation.field })
            else { continue }
            return (field, derivation.attribute, classes)
        }
        return nil
    }

    // MARK: Labels

    func labels(of field: FieldDefinition, in entry: Entry) -> [String] {
        guard let scheme = field.type.scheme.flatMap(vocabulary.scheme) else { return [] }
        return entry.values(of: field.id).compactMap { scheme[$0]?.label[language] }
    }

    /// The entries that an entry names for further reading, in its order.
    func related(to entry: Entry) -> [ShownEntry] {
        vocabulary.commonFields.filter { $0.type == .reference }.flatMap { entry.values(of: $0.id) }.compactMap(self.entry)
    }

    // MARK: Sources

    /// The source documents that an entry names: `S1 s. 33, 35 (2018)`.
    func sources(of entry: Entry) -> [(id: String, text: String)] {
        guard let (field, member) = sourceMember, case .records(let records, _)? = entry.fields[field] else { return [] }
        var ids: [String] = []
        for record in records {
            if let id = record[member]?.text, !ids.contains(id) { ids.append(id) }
        }
        return ids.map { id in
            let own = records.filter { $0[member]?.text == id }
            let pages = Set(own.compactMap { $0["page"]?.text.flatMap(Int.init) }).sorted().map(String.init)
            let year = own.lazy.compactMap { $0["year"]?.text }.first ?? vocabulary.source(id)?.year.map(String.init)
            let places = pages.isEmpty ? "" : say(" s. ", " p. ") + pages.joined(separator: ", ")
            return (id, id + places + (year.map { " (\($0))" } ?? ""))
        }
    }

    private var sourceMember: (field: String, member: String)? {
        for field in vocabulary.commonFields {
            guard case .structure(let members, _) = field.type, let id = members.first(where: { $0.type == .source }) else { continue }
            return (field.id, id.id)
        }
        return nil
    }
}
