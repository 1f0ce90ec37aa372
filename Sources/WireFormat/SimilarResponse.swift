public import CaseSearch
public import KnowledgeModel

/// The JSON of similar cases: hits as in a search, each with its reasons. No score in any form.
public struct SimilarResponse: Encodable {
    /// What comes first, because the concern tells of a danger now.
    let alerts: [AlertResponse]
    let query: Query
    let hits: [Hit]
    /// What the choice may not be read as.
    let note: String

    /// - Parameter concern: how a concern was understood; `nil` for a case.
    public init(_ answer: SimilarAnswer, concern: UnderstoodConcern?, language: Language) {
        alerts = (concern?.acuteAlerts ?? []).map { AlertResponse($0, language) }
        query = Query(answer, concern?.question, language)
        hits = answer.hits.map { Hit($0, language) }
        note = ProductNote.notRepresentative[language]
    }

    struct Query: Encodable {
        let id: String?
        let title: String?
        let told: [Told]
        let removed: [SearchResponse.Removal]
        let notUsed: [String]

        init(_ answer: SimilarAnswer, _ question: GuardedQuestion?, _ language: Language) {
            id = answer.start?.id
            title = answer.start?.title[language]
            told = answer.told.map { Told($0, language) }
            removed = (question?.removed ?? []).map { SearchResponse.Removal(kind: $0.kind, count: $0.count) }
            notUsed = question?.notUsed ?? []
        }
    }

    /// A value that the question was taken to hold, or to deny.
    struct Told: Encodable {
        let field: String
        let fieldLabel: String
        let value: String
        let label: String
        let denied: Bool

        init(_ told: SimilarAnswer.Told, _ language: Language) {
            field = told.field
            fieldLabel = told.fieldLabel[language]
            value = told.value
            label = told.label[language]
            denied = told.isDenied
        }
    }

    /// A hit of a search with three keys more, and `explain` where it was asked for.
    struct Hit: Encodable {
        let found: SearchResponse.Hit
        let reasons: Reasons
        let contrast: Bool
        let unfounded: Bool
        let explain: Explanation?

        init(_ hit: SimilarAnswer.Hit, _ language: Language) {
            found = SearchResponse.Hit(hit.found, language)
            reasons = Reasons(hit.reasons, language)
            contrast = hit.isContrast
            unfounded = hit.isUnfounded
            explain = hit.explanation.map(Explanation.init)
        }

        enum CodingKeys: CodingKey {
            case reasons, contrast, unfounded, explain
        }

        func encode(to encoder: any Encoder) throws {
            try found.encode(to: encoder)
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(reasons, forKey: .reasons)
            try container.encode(contrast, forKey: .contrast)
            try container.encode(unfounded, forKey: .unfounded)
            try container.encodeIfPresent(explain, forKey: .explain)
        }
    }

    struct Reasons: Encodable {
        let shared: [Item]
        let different: [Item]
        let unknown: [Item]

        init(_ reasons: SimilarAnswer.Reasons, _ language: Language) {
            shared = reasons.shared.map { Item($0, language) }
            different = reasons.different.map { Item($0, language) }
            unknown = reasons.unknown.map { Item($0, language) }
        }
    }

    struct Item: Encodable {
        let field: String
        let fieldLabel: String
        let value: String
        let label: String
        let section: String
        let anchor: String
        /// The case expressly denies the value.
        let denied: Bool?
        /// `question` or `case`: who does not tell it.
        let untoldBy: String?
        /// The question's own sign, where the case's is of another catalogue and says about the same.
        let closeTo: String?

        init(_ item: SimilarAnswer.Item, _ language: Language) {
            field = item.field
            fieldLabel = item.fieldLabel[language]
            value = item.value
            label = item.label[language]
            section = item.section
            anchor = item.anchor
            denied = item.isDenied ? true : nil
            untoldBy = item.untoldBy?.rawValue
            closeTo = item.closeTo
        }
    }

    struct Explanation: Encodable {
        let terms: [String]
        let fields: [Field]

        struct Field: Encodable {
            let field: String
            let measure: String
            let weight: Double
            let values: [String]
        }

        init(_ explanation: SimilarAnswer.Explanation) {
            terms = explanation.terms
            fields = explanation.fields.map {
                Field(field: $0.field, measure: $0.measure.rawValue, weight: $0.weight, values: $0.values)
            }
        }
    }
}
