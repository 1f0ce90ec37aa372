public import CaseSearch
public import KnowledgeModel

/// The JSON of the map of possible actions.
public struct ActionsResponse: Encodable {
    let filters: [String: [String]]
    let actions: [Action]
    /// What the map may not be read as, and what to check.
    let notes: [String]

    public init(_ map: ActionMap, language: Language) {
        filters = map.filters
        actions = map.actions.map { Action($0, language) }
        notes = [ProductNote.noSuccessRates, ProductNote.lawsChange].map { $0[language] }
    }

    struct Action: Encodable {
        /// The entry that tells of it; `null` where it has none.
        let id: String?
        let offer: String
        let label: String
        let summary: String?
        /// For whom, by which law, voluntary or not.
        let fields: [EntryResponse.Field]
        let cases: [Use]
        let combined: [Combination]
        let sources: [SourceReference]

        init(_ action: ActionMap.Action, _ language: Language) {
            id = action.card?.id
            offer = action.offer
            label = action.label[language]
            summary = action.card?.summary
            fields = (action.card?.facts ?? []).map { EntryResponse.Field($0, language) }
            cases = action.cases.map { Use($0, language) }
            combined = action.combined.map { Combination($0, language) }
            sources = (action.card?.sources ?? []).map(SourceReference.init)
        }
    }

    struct Use: Encodable {
        let id: String
        let title: String
        let anchor: String
        let steps: [Step]

        init(_ use: ActionMap.Use, _ language: Language) {
            id = use.id
            title = use.title[language]
            anchor = use.anchor
            steps = use.steps.map { Step($0, language) }
        }
    }

    /// Months are counted from the first contact.
    struct Step: Encodable {
        let startMonth: Int?
        let endMonth: Int?
        let target: String?
        let actor: String?

        init(_ step: ActionMap.Step, _ language: Language) {
            startMonth = step.start
            endMonth = step.end
            target = step.target?[language]
            actor = step.actor?[language]
        }
    }

    /// The cases in which another offer came before, at the same time, or after.
    struct Combination: Encodable {
        let offer: String
        let label: String
        let before: [String]
        let sameTime: [String]
        let after: [String]
        let orderUntold: [String]

        init(_ combination: ActionMap.Combination, _ language: Language) {
            offer = combination.offer
            label = combination.label[language]
            before = combination.before
            sameTime = combination.sameTime
            after = combination.after
            orderUntold = combination.orderUntold
        }
    }
}
