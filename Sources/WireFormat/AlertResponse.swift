internal import CaseSearch
internal import KnowledgeModel

/// What comes before everything else, or is to be borne in mind.
struct AlertResponse: Encodable {
    let id: String
    let label: String
    let advice: String
    let acute: Bool
    /// Ids of entries that tell more.
    let entries: [String]

    init(_ alert: ReadConcern.Alert, _ language: Language) {
        id = alert.id
        label = alert.label[language]
        advice = alert.advice[language]
        acute = alert.isAcute
        entries = alert.entries
    }
}
