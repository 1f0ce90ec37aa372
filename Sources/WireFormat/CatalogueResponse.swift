public import CaseCatalogue
internal import CaseSearch
public import KnowledgeModel

/// The JSON of a catalogue: what was chosen, what it covers and lacks, how it was chosen, and the booklet.
public struct CatalogueResponse: Encodable {
    let size: Int
    let poolSize: Int
    let collectionSize: Int
    let theme: Theme
    let coverage: Coverage
    let criteria: [Criterion]
    let cases: [Case]
    let quotas: [Quota]
    let gaps: Gaps
    let method: [String]
    let booklet: BookletResponse

    public init(_ catalogue: Catalogue, booklet: Booklet, language: Language) {
        size = catalogue.cases.count
        poolSize = catalogue.poolSize
        collectionSize = catalogue.collectionSize
        theme = Theme(catalogue.theme)
        coverage = Coverage(covered: catalogue.coveredCount, attainable: catalogue.attainableCount)
        criteria = catalogue.criteria.map { Criterion($0, language) }
        cases = catalogue.cases.map { Case($0, language) }
        quotas = catalogue.quotas.map { Quota($0, language) }
        gaps = Gaps(
            collection: catalogue.gaps.ofCollection.map { Aspect($0, language) },
            choice: catalogue.gaps.ofChoice.map { Aspect($0, language) })
        method = MethodNote(catalogue).paragraphs.map { $0[language] }
        self.booklet = BookletResponse(booklet)
    }

    /// What narrowed the cases to choose from, as it was understood: in known words, without identifiers.
    struct Theme: Encodable {
        let text: String
        let filters: [String: [String]]
        let removed: [SearchResponse.Removal]
        let notUsed: [String]

        init(_ theme: CasePool.Theme) {
            text = theme.text
            filters = theme.filters
            removed = theme.removed.map { SearchResponse.Removal(kind: $0.kind, count: $0.count) }
            notUsed = theme.notUsed
        }
    }

    /// How many values the choice shows, of those that the cases to choose from have.
    struct Coverage: Encodable {
        let covered: Int
        let attainable: Int
    }

    struct Criterion: Encodable {
        let id: String
        let label: String
        let fields: [Field]

        init(_ criterion: Catalogue.Criterion, _ language: Language) {
            id = criterion.id
            label = criterion.label[language]
            fields = criterion.fields.map { Field($0, language) }
        }
    }

    struct Field: Encodable {
        let field: String
        let label: String
        let covered: Int
        let attainable: Int
        let values: [Value]

        init(_ field: Catalogue.Field, _ language: Language) {
            self.field = field.id
            label = field.label[language]
            covered = field.coveredCount
            attainable = field.attainableCount
            values = field.values.map {
                Value(
                    id: $0.id, label: $0.label[language], collection: $0.collectionCount, pool: $0.poolCount, count: $0.cases.count,
                    cases: $0.cases)
            }
        }
    }

    /// `collection` and `pool` count the cases that have the value, `count` the chosen ones.
    struct Value: Encodable {
        let id: String
        let label: String
        let collection: Int
        let pool: Int
        let count: Int
        let cases: [String]
    }

    struct Case: Encodable {
        let id: String
        let title: String
        let locked: Bool
        let synthetic: Bool
        let adds: [Aspect]
        let swaps: [Swap]

        init(_ chosen: Catalogue.Case, _ language: Language) {
            id = chosen.entry.id
            title = chosen.entry.title[language]
            locked = chosen.isLocked
            synthetic = chosen.isInvented
            adds = chosen.adds.map { Aspect($0, language) }
            swaps = chosen.swaps.map { Swap($0, language) }
        }
    }

    struct Swap: Encodable {
        let id: String
        let title: String
        let loses: [Aspect]
        let gains: [Aspect]

        init(_ swap: Catalogue.Swap, _ language: Language) {
            id = swap.id
            title = swap.title[language]
            loses = swap.loses.map { Aspect($0, language) }
            gains = swap.gains.map { Aspect($0, language) }
        }
    }

    /// A value of a field, or two values of two fields together.
    struct Aspect: Encodable {
        let values: [Part]
        let label: String

        init(_ aspect: CaseCatalogue.Aspect, _ language: Language) {
            values = aspect.parts.map { Part(field: $0.field, value: $0.value, label: $0.label[language]) }
            label = aspect.text(language)
        }

        struct Part: Encodable {
            let field: String
            let value: String
            let label: String
        }
    }

    struct Quota: Encodable {
        let field: String
        let value: String
        let label: String
        let min: Int
        let max: Int?
        let count: Int

        init(_ met: Catalogue.MetQuota, _ language: Language) {
            field = met.quota.field
            value = met.quota.value
            label = met.aspect.text(language)
            min = met.quota.minimum
            max = met.quota.maximum
            count = met.count
        }
    }

    struct Gaps: Encodable {
        let collection: [Aspect]
        let choice: [Aspect]
    }
}
