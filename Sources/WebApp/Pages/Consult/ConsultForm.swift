internal import CaseSearch
internal import KnowledgeModel

/// A concern as the page sends it, with the chips that a person left standing, took away or added.
struct ConsultForm: Sendable {
    /// Whether the answer is wanted as a sheet for the meeting.
    let isForMeeting: Bool
    /// Without identifiers, once it has been answered.
    var text: String
    /// What was read out of the text before, as `field=value`.
    private let read: [String]
    /// What is to stand.
    private let chosen: [String]

    init(_ parameters: QueryParameters) {
        isForMeeting = parameters["ark"] != nil
        text = parameters["tekst"] ?? ""
        read = parameters.all("laest")
        chosen = parameters.all("valgt") + parameters.all("tilfoej").filter { !$0.isEmpty }
    }

    /// Read before, and not to stand.
    var removed: [FieldValue] { read.filter { !chosen.contains($0) }.compactMap { FieldValue($0) } }
    /// To stand, and not read before.
    var added: [FieldValue] { chosen.filter { !read.contains($0) }.compactMap { FieldValue($0) } }

    func request() -> ConsultRequest { ConsultRequest(text, adding: added, removing: removed) }

    var isEmpty: Bool { text.allSatisfy(\.isWhitespace) && chosen.isEmpty }
}
