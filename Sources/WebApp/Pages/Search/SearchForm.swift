internal import CaseSearch
internal import KnowledgeModel

/// What the search page was asked. Words come by `POST` alone, filters by address too, so that a link can lead to them.
struct SearchForm: Sendable {
    var text: String
    /// `field=value`, each once.
    var filters: [String]
    var page: Int
    var sort: String?
    /// Whether it was asked while somebody was still typing.
    var isTyping: Bool

    /// Whether all facets are shown, not only those that tell most.
    let showsAllFacets: Bool

    static let pageSize = 10

    init(_ parameters: QueryParameters) {
        text = parameters["q"] ?? ""
        page = parameters["side"].flatMap(Int.init) ?? 1
        sort = parameters["sort"]
        showsAllFacets = parameters["flere"] != nil
        isTyping = parameters["skriver"] != nil
        filters = []
        for filter in parameters.all("filter") + parameters.all("kind").map({ "kind=\($0)" }) where !filters.contains(filter) {
            filters.append(filter)
        }
        // Buttons: one filter off, one facet off, all off.
        let dropped = parameters.all("uden")
        filters.removeAll { filter in dropped.contains(filter) || dropped.contains(String(filter.prefix { $0 != "=" })) }
        if parameters["ryd"] != nil { filters = [] }
    }

    func request() throws(Problem) -> SearchRequest {
        var byField: [String: [String]] = [:]
        for filter in filters {
            guard let filter = FieldValue(filter) else { throw QueryParameters.wrongFilter }
            byField[filter.field, default: []].append(filter.value)
        }
        guard page >= 1, page <= SearchRequest.largestOffset / Self.pageSize else { throw .notFound }
        var request = SearchRequest(text: text, filters: byField, limit: Self.pageSize, offset: (page - 1) * Self.pageSize)
        request.order = try SearchBody.order(sort)
        request.completesLastWord = isTyping
        return request
    }
}
