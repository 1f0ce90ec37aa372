public import KnowledgeModel

/// The JSON of the vocabulary: kinds of entries with their fields, and the values that these may take.
public struct VocabularyResponse: Encodable {
    let kinds: [Kind]
    let schemes: [Scheme]

    public init(_ vocabulary: Vocabulary, language: Language) {
        kinds = vocabulary.kinds.map { kind in
            Kind(
                id: kind.id, label: kind.label[language],
                fields: vocabulary.fields(of: kind).map {
                    Field(id: $0.id, label: $0.label[language], scheme: $0.type.scheme, isFacet: $0.isFacet)
                })
        }
        schemes = vocabulary.schemes.map { Scheme($0, language) }
    }

    struct Kind: Encodable {
        let id: String
        let label: String
        let fields: [Field]
    }

    struct Field: Encodable {
        let id: String
        let label: String
        /// The scheme of its values; absent where they are free.
        let scheme: String?
        /// Whether it is a filter with counts.
        let isFacet: Bool
    }

    struct Scheme: Encodable {
        let id: String
        let label: String
        let values: [Value]

        init(_ scheme: ConceptScheme, _ language: Language) {
            id = scheme.id
            label = scheme.label[language]
            values = scheme.concepts.map { Value(id: $0.id, label: $0.label[language], broader: $0.broader) }
        }
    }

    struct Value: Encodable {
        let id: String
        let label: String
        let broader: String?
    }
}
