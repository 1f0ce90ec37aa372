internal import CaseCatalogue
internal import CaseSearch
internal import Hummingbird
internal import KnowledgeModel
internal import WireFormat

/// `POST /api/v1/catalogue`: the wishes that a choice's file has, under the same names.
struct CatalogueBody: APIBody {
    var title: String?
    var size: Int?
    var criteria: [String]?
    var theme: String?
    var filters: [String: [String]]?
    var quotas: [QuotaBody]?
    var lock: [String]?
    var without: [String]?
    /// Those of an earlier choice, in their order.
    var cases: [String]?

    enum CodingKeys: String, CodingKey, CaseIterable {
        case title, size, criteria, theme, filters, quotas, lock, without, cases
    }

    struct QuotaBody: Decodable, Sendable {
        let field: String
        let value: String
        let min: Int?
        let max: Int?

        func quota() throws(Problem) -> Quota {
            let least = min ?? 0
            guard min != nil || max != nil, least >= 0, max ?? least >= least else {
                throw Problem(
                    .invalidRequest, da: "En kvote skal have 'min' eller 'max', og 'min' må ikke være større end 'max'.",
                    en: "A quota has to have 'min' or 'max', and 'min' may not be larger than 'max'.")
            }
            return Quota(field: field, value: value, minimum: least, maximum: max)
        }
    }

    func request() throws(Problem) -> CatalogueRequest {
        var quotas: [Quota] = []
        for quota in self.quotas ?? [] { quotas.append(try quota.quota()) }
        let kept = cases ?? []
        return CatalogueRequest(
            size: size ?? (kept.isEmpty ? CatalogueRequest.usualSize : kept.count), locked: lock ?? [],
            kept: kept.filter { !(lock ?? []).contains($0) }, excluded: without ?? [], quotas: quotas, theme: theme ?? "",
            filters: filters ?? [:], criteria: criteria ?? [], order: kept)
    }
}

extension APIRoutes {
    func addCatalogue(to group: RouterGroup<WebContext>) {
        group.post("catalogue") { request, context in
            try QueryParameters(request).requireOnly()
            let body = try await request.json(CatalogueBody.self, context)
            let asked = try body.request()
            return try await answer(context) { searcher, language in
                let catalogue = try Self.catalogue(asked, searcher)
                let booklet = try searcher.booklet(of: catalogue, title: body.title, language: language)
                return CatalogueResponse(catalogue, booklet: booklet, language: language)
            }
        }
    }

    private static func catalogue(_ request: CatalogueRequest, _ searcher: Searcher) throws -> Catalogue {
        do throws(CatalogueProblem) {
            return try searcher.catalogue(request)
        } catch {
            throw Problem(error)
        }
    }
}
