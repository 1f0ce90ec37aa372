public import CaseSearch
public import KnowledgeModel

/// The JSON of an overview: every facet asked for, and what the collection holds beside what its sources print.
public struct OverviewResponse: Encodable {
    let total: Int
    let facets: [Facet]
    let review: [ReviewField]?
    let figures: [Figure]?

    /// - Parameter review: left out where single facets were asked for.
    public init(total: Int, facets: [SearchAnswer.Facet], review: CollectionReview?, language: Language) {
        self.total = total
        self.facets = facets.map { Facet($0, language) }
        self.review = review.map { $0.fields.map { ReviewField($0, language) } }
        figures = review.map { $0.cards.map { Figure($0, language) } }
    }

    struct ReviewField: Encodable {
        let field: String
        let label: String
        let values: [Value]

        struct Value: Encodable {
            let id: String
            let label: String
            let count: Int
            let published: String
        }

        init(_ field: CollectionReview.Field, _ language: Language) {
            self.field = field.id
            label = field.label[language]
            values = field.rows.map {
                Value(id: $0.id, label: $0.label[language], count: $0.counted, published: $0.published)
            }
        }
    }

    struct Figure: Encodable {
        let id: String
        let title: String
        let facts: [EntryResponse.Member]
        let rows: [[EntryResponse.Member]]

        init(_ card: CollectionReview.NumberCard, _ language: Language) {
            id = card.id
            title = card.title[language]
            facts = card.facts.map { EntryResponse.Member($0, language) }
            rows = card.rows.map { $0.map { EntryResponse.Member($0, language) } }
        }
    }
}
