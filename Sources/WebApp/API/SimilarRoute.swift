internal import CaseSearch
internal import Hummingbird
internal import WireFormat

/// `POST /api/v1/similar`: from a case, or from a concern in somebody's own words.
struct SimilarBody: APIBody {
    var id: String?
    var text: String?
    var limit: Int?
    var explain: Bool?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case id, text, limit, explain
    }
}

extension APIRoutes {
    func addSimilar(to group: RouterGroup<WebContext>) {
        group.post("similar") { request, context in
            try QueryParameters(request).requireOnly()
            let body = try await request.json(SimilarBody.self, context)
            guard (body.id == nil) != (body.text == nil) else {
                throw Problem(
                    .invalidRequest, da: "Giv enten 'id' på en sag eller en 'text'.", en: "Give either the 'id' of a case or a 'text'.")
            }
            let limit = body.limit ?? SimilarRequest.standardLimit
            return try await answer(context) { searcher, language in
                if let id = body.id {
                    let answer = try searcher.similar(SimilarRequest(.entry(id), limit: limit, isExplained: body.explain ?? false))
                    return SimilarResponse(answer, concern: nil, language: language)
                }
                let concern = try searcher.understand(try (body.text ?? "").requireSearchable())
                let start = SimilarRequest.Start.concern(text: concern.question.text, told: concern.told, denied: concern.denied)
                let answer = try searcher.similar(SimilarRequest(start, limit: limit, isExplained: body.explain ?? false))
                return SimilarResponse(answer, concern: concern, language: language)
            }
        }
    }
}

extension String {
    /// Itself, where it is no longer than a question may be.
    func requireSearchable() throws(SearchProblem) -> String {
        guard unicodeScalars.count <= SearchRequest.longestText else { throw .tooLong(limit: SearchRequest.longestText) }
        return self
    }
}
