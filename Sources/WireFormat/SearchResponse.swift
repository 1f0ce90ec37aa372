public import CaseSearch
public import KnowledgeModel

/// The JSON of a search.
public struct SearchResponse: Encodable {
    /// What comes first, because the question tells of a danger now.
    let alerts: [AlertResponse]
    let query: Query
    let total: Int
    /// Where there is no hit: what empties the answer.
    let reliefs: [Relief]
    let hits: [Hit]
    let facets: [Facet]

    public init(_ answer: SearchAnswer, language: Language) {
        alerts = answer.alerts.map { AlertResponse($0, language) }
        query = Query(answer, language)
        total = answer.total
        reliefs = answer.reliefs.map { Relief($0, language) }
        hits = answer.hits.map { Hit($0, language) }
        facets = answer.facets.map { Facet($0, language) }
    }

    struct Query: Encodable {
        let text: String
        let filters: [String: [String]]
        let removed: [Removal]
        let notUsed: [String]
        let corrected: String?
        let alsoSearched: [String]
        let words: Words

        init(_ answer: SearchAnswer, _ language: Language) {
            removed = answer.removed.map { Removal(kind: $0.kind, count: $0.count) }
            notUsed = answer.notUsed
            corrected = answer.corrected
            alsoSearched = answer.alsoSearched.map { $0[language] }
            text = answer.text
            filters = answer.filters
            words = Words(asked: answer.words.asked, required: answer.words.required, unknown: answer.words.unknown)
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

    struct Relief: Encodable {
        let cause: String
        let field: String?
        let total: Int
        let instead: Value?

        struct Value: Encodable {
            let id: String
            let label: String
            let count: Int
        }

        init(_ relief: CaseSearch.Relief, _ language: Language) {
            switch relief.cause {
            case .filter(let field, _): (cause, self.field) = ("filter", field)
            case .filters: (cause, field) = ("filters", nil)
            case .phrase: (cause, field) = ("phrase", nil)
            case .exclusion: (cause, field) = ("exclusion", nil)
            }
            total = relief.total
            instead = relief.instead.map { Value(id: $0.id, label: $0.label[language], count: $0.count) }
        }
    }

    struct Removal: Encodable {
        let kind: String
        let count: Int
    }

    struct Words: Encodable {
        let asked: Int
        let required: Int
        let unknown: Int
    }

    struct Hit: Encodable {
        let id: String
        let kind: String
        let title: String
        let provenance: String
        let passage: Passage
        let morePassages: [Passage]
        let facets: [String: [String]]
        /// Absent unless it was asked for.
        let explanation: [Explanation]?

        init(_ hit: SearchAnswer.Hit, _ language: Language) {
            id = hit.id
            kind = hit.kind
            title = hit.title[language]
            provenance = hit.provenance
            passage = Passage(hit.passage)
            morePassages = hit.morePassages.map(Passage.init)
            facets = hit.facets
            explanation = hit.explanation?.parts.map { Explanation($0, language) }
        }
    }

    struct Explanation: Encodable {
        let terms: [String]
        let kind: String
        let fields: [String]
        let weight: Double
        let counts: Bool

        init(_ part: CaseSearch.Explanation.Part, _ language: Language) {
            terms = part.terms
            kind = part.kind[language]
            fields = part.fields.map(\.rawValue)
            weight = part.weight
            counts = part.counts
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
