internal import CaseSearch
internal import Hummingbird
internal import KnowledgeModel
internal import WireFormat

extension APIRoutes {
    func addSearch(to group: RouterGroup<WebContext>) {
        group.post("search") { request, context in
            try QueryParameters(request).requireOnly()
            return try await search(try await request.json(SearchBody.self, context).request(), context)
        }
        group.get("search") { request, context in
            try await search(try Self.filtersAndPaging(QueryParameters(request)), context)
        }
    }

    private func search(_ request: SearchRequest, _ context: WebContext) async throws -> JSONAnswer {
        try await answer(context) { searcher, language in SearchResponse(try searcher.search(request), language: language) }
    }

    /// Filters and paging only: words travel by `POST`, so that they stand in no address.
    private static func filtersAndPaging(_ parameters: QueryParameters) throws(Problem) -> SearchRequest {
        try parameters.requireOnly("filter", "kind", "limit", "offset", "sort")
        var request = SearchRequest(
            filters: try parameters.filters(), limit: try parameters.number("limit") ?? 10, offset: try parameters.number("offset") ?? 0)
        request.order = try SearchBody.order(parameters["sort"])
        return request
    }
}

extension QueryParameters {
    /// `filter=field=value`, as the command line has it, and `kind=value`.
    func filters() throws(Problem) -> [String: [String]] {
        var filters: [String: [String]] = [:]
        for kind in all("kind") { filters["kind", default: []].append(kind) }
        for filter in all("filter") {
            guard let filter = FieldValue(filter) else { throw Self.wrongFilter }
            filters[filter.field, default: []].append(filter.value)
        }
        return filters
    }

    static let wrongFilter = Problem(
        .invalidRequest, da: "'filter' skal have formen felt=værdi.", en: "'filter' has to be field=value.")
}
