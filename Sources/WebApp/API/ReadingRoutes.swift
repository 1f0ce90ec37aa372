internal import CaseSearch
internal import Foundation
internal import Hummingbird
internal import WireFormat

extension APIRoutes {
    /// What can be read without asking in words.
    func addReading(to group: RouterGroup<WebContext>) {
        group.get("entries/{id}") { request, context in
            try QueryParameters(request).requireOnly()
            let id = context.parameters.get("id").map(QueryParameters.decoded) ?? ""
            return try await answer(context) { searcher, language in EntryResponse(try searcher.entry(id), language: language) }
        }
        group.get("signs") { request, context in
            let parameters = QueryParameters(request)
            try parameters.requireOnly("catalogue", "id")
            let (catalogue, id) = (parameters["catalogue"], parameters["id"])
            return try await answer(context) { searcher, language in
                let catalogues = try id.map { id throws(SearchProblem) in try searcher.signCatalogues(catalogue, only: id) }
                return SignsResponse(try catalogues ?? searcher.signCatalogues(catalogue), language: language)
            }
        }
        group.get("actions") { request, context in
            let parameters = QueryParameters(request)
            try parameters.requireOnly("age", "situation")
            let asked = ActionRequest(age: parameters["age"], situations: parameters.all("situation"))
            return try await answer(context) { searcher, language in ActionsResponse(try searcher.actions(asked), language: language) }
        }
        group.get("overview") { request, context in
            let parameters = QueryParameters(request)
            try parameters.requireOnly("field")
            let fields = parameters.all("field")
            return try await answer(context) { searcher, language in
                let overview = try searcher.overview(of: fields)
                let review = fields.isEmpty ? try searcher.review() : nil
                return OverviewResponse(total: overview.total, facets: overview.facets, review: review, language: language)
            }
        }
        group.get("vocabulary") { request, context in
            try QueryParameters(request).requireOnly()
            return try await answer(context) { searcher, language in VocabularyResponse(try searcher.vocabulary(), language: language) }
        }
    }
}
