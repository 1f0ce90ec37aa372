internal import CaseSearch

/// `POST /api/v1/search`.
struct SearchBody: APIBody {
    var text: String?
    /// The name that the command line has for it.
    var query: String?
    var filters: [String: [String]]?
    var limit: Int?
    var offset: Int?
    var sort: String?
    var explain: Bool?
    /// Whether the last word may be the beginning of one.
    var completesLastWord: Bool?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case text, query, filters, limit, offset, sort, explain, completesLastWord
    }

    func request() throws(Problem) -> SearchRequest {
        guard text == nil || query == nil else {
            throw Problem(
                .invalidRequest, da: "'text' og 'query' er to navne for det samme; giv det ene.",
                en: "'text' and 'query' are two names for the same; give one.")
        }
        var request = SearchRequest(text: text ?? query ?? "", filters: filters ?? [:], limit: limit ?? 10, offset: offset ?? 0)
        request.order = try Self.order(sort)
        request.explains = explain ?? false
        request.completesLastWord = completesLastWord ?? false
        return request
    }

    static func order(_ name: String?) throws(Problem) -> SearchRequest.Order {
        guard let name else { return .relevance }
        guard let order = SearchRequest.Order(rawValue: name) else {
            let list = SearchRequest.Order.allCases.map(\.rawValue).joined(separator: ", ")
            throw Problem(.invalidRequest, da: "'sort' er en af: \(list).", en: "'sort' is one of: \(list).")
        }
        return order
    }
}
