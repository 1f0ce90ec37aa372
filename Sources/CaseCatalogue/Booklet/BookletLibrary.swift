internal import CaseSearch
internal import KnowledgeModel

/// What a booklet looks up in the collection beside its cases, and how the vocabulary has it fit together.
struct BookletLibrary {
    let vocabulary: Vocabulary
    let language: Language
    private let signs: [String: CataloguedSign]
    private let lookUp: (String) -> ShownEntry?

    struct CataloguedSign {
        let sign: SignCatalogue.Sign
        let catalogue: Label
    }

    /// - Parameter entry: the entry with an id; `nil` where there is none.
    init(vocabulary: Vocabulary, language: Language, signs: [SignCatalogue], entry: @escaping (String) -> ShownEntry?) {
        self.vocabulary = vocabulary
        self.language = language
        self.signs = signs.reduce(into: [:]) { known, catalogue in
            for sign in catalogue.signs { known[sign.id] = CataloguedSign(sign: sign, catalogue: catalogue.label) }
        }
        lookUp = entry
    }

    func say(_ da: String, _ en: String) -> String { language.text(da: da, en: en) }

    // MARK: Where the vocabulary says what a case tells

    func kind(of entry: Entry) -> KindDefinition? { vocabulary.kind(entry.kind) }

    /// The sections that a case of this kind has, by their anchors.
    func sections(of kind: KindDefinition) -> [String] { kind.sections.map(Slug.anchor) }

    func labels(of field: FieldDefinition, in entry: Entry) -> [String] {
        guard let scheme = field.type.scheme.flatMap(vocabulary.scheme) else { return [] }
        return entry.values(of: field.id).compactMap { scheme[$0]?.label[language] }
    }

    // MARK: What a case points to

    /// The signs that an entry names, in its order.
    func signs(of entry: Entry) -> [CataloguedSign] {
        guard let field = kind(of: entry)?.field(.sign) else { return [] }
        return entry.values(of: field.id).compactMap { signs[$0] }
    }

    /// What the reader should know of how it is shown: that values were made coarser.
    func note(on entry: Entry) -> String? { lookUp(entry.id)?.note?[language] }

    /// The entries that an entry names for further reading, in its order.
    func related(to entry: Entry) -> [ShownEntry] {
        vocabulary.commonFields.filter { $0.type == .reference }.flatMap { entry.values(of: $0.id) }.compactMap(lookUp)
    }
}
