public import CaseSearch
public import KnowledgeModel

/// The JSON of a search.
public struct SearchResponse: Encodable {
    let query: Query
    let total: Int
    let hits: [Hit]
    let facets: [Facet]

    public init(_ answer: SearchAnswer, language: Language) {
        query = Query(answer)
        total = answer.total
        hits = answer.hits.map { Hit($0, language) }
        facets = answer.facets.map { Facet($0, language) }
    }

    struct Query: Encodable {
        let text: String
        let filters: [String: [String]]
        let removed: [Removal] = []
        let notUsed: [String] = []
        let corrected: String? = nil
        let alsoSearched: [String] = []
        let words: Words

        init(_ answer: SearchAnswer) {
            text = answer.text
            filters = answer.filters
            words = Words(asked: answer.words.asked, required: answer.words.required)
        }

        enum CodingKeys: CodingKey {
            case text, filters, removed, notUsed, corrected, alsoSearched, words
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(text, forKey: .text)
            try container.encode(filters, forKey: .filters)
            try container.encode(removed, forKey: .removed)
            try container.encode(notUsed, forKey: .notUsed)
            // Present even where nothing was corrected: `null`.
            try container.encode(corrected, forKey: .corrected)
            try container.encode(alsoSearched, forKey: .alsoSearched)
            try container.encode(words, forKey: .words)
        }
    }

    struct Removal: Encodable {
        let kind: String
        let count: Int
    }

    struct Words: Encodable {
        let asked: Int
        let required: Int
    }

    struct Hit: Encodable {
        let id: String
        let kind: String
        let title: String
        let provenance: String
        let passage: Passage
        let morePassages: [Passage]
        let facets: [String: [String]]

        init(_ hit: SearchAnswer.Hit, _ language: Language) {
            id = hit.id
            kind = hit.kind
            title = hit.title[language]
            provenance = hit.provenance
            passage = Passage(hit.passage)
            morePassages = hit.morePassages.map(Passage.init)
            facets = hit.facets
        }
    }

    struct Passage: Encodable {
        let section: String
        let anchor: String
        let snippet: [Fragment]

        init(_ passage: SearchAnswer.Passage) {
            section = passage.section
            anchor = passage.anchor
            snippet = passage.snippet.map { Fragment(text: $0.text, match: $0.isMatch) }
        }
    }

    struct Fragment: Encodable {
        let text: String
        let match: Bool
    }
}

/// The JSON of one facet with the counts of its values.
struct Facet: Encodable {
    let field: String
    let label: String
    let values: [Value]

    struct Value: Encodable {
        let id: String
        let label: String
        let count: Int
        let selected: Bool
    }

    init(_ facet: SearchAnswer.Facet, _ language: Language) {
        field = facet.field
        label = facet.label[language]
        values = facet.values.map {
            Value(id: $0.id, label: $0.label[language], count: $0.count, selected: $0.isSelected)
        }
    }
}
