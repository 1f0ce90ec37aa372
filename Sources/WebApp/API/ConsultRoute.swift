internal import CaseSearch
internal import Hummingbird
internal import KnowledgeModel
internal import WireFormat

/// `POST /api/v1/consult`: a concern, and what a person mends in how it was understood.
struct ConsultBody: APIBody {
    var text: String
    var add: [Value]?
    var remove: [Value]?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case text, add, remove
    }

    struct Value: Decodable, Sendable {
        let field: String
        let value: String

        var asFieldValue: FieldValue { FieldValue(field: field, value: value) }
    }

    func request() throws(Problem) -> ConsultRequest {
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw Problem(
                .invalidRequest, da: "Der er ingen tekst. Skriv med almindelige ord, hvad der er set og hørt.",
                en: "There is no text. Write in plain words what was seen and heard.")
        }
        return ConsultRequest(text, adding: (add ?? []).map(\.asFieldValue), removing: (remove ?? []).map(\.asFieldValue))
    }
}

extension APIRoutes {
    func addConsult(to group: RouterGroup<WebContext>) {
        group.post("consult") { request, context in
            try QueryParameters(request).requireOnly()
            let asked = try await request.json(ConsultBody.self, context).request()
            return try await answer(context) { searcher, language in
                ConsultResponse(try searcher.consult(asked), language: language)
            }
        }
    }
}
