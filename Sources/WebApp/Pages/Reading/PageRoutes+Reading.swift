internal import CaseSearch
internal import Hummingbird
internal import KnowledgeModel

extension PageRoutes {
    /// What can be read without typing anything.
    func addReading(to router: Router<WebContext>) {
        router.get("/") { request, context in
            try await page(request, context) { try HomePage(maker: $0).page }
        }
        for (path, place) in [("sager", MenuPlace.search), ("vejledning", .search), (PageMaker.otherFolder, .search), ("tegn", .signs)] {
            router.get(RouterPath("/\(path)/{id}")) { request, context in
                let id = context.parameters.get("id").map(QueryParameters.decoded) ?? ""
                return try await entry(id, path, place, request, context)
            }
        }
        router.get(RouterPath(MenuPlace.signs.path)) { request, context in
            let catalogue = QueryParameters(request)["katalog"]
            return try await page(request, context) { try SignsPage(maker: $0, catalogue: catalogue).page }
        }
        router.get(RouterPath(MenuPlace.actions.path)) { request, context in
            let parameters = QueryParameters(request)
            let age = parameters["alder"].flatMap { $0.isEmpty ? nil : $0 }
            let asked = ActionRequest(age: age, situations: parameters.all("situation"))
            return try await page(request, context) { try ActionsPage(maker: $0, request: asked).page }
        }
        router.get(RouterPath(MenuPlace.overview.path)) { request, context in
            let fields = QueryParameters(request).all("felt")
            return try await page(request, context) { try OverviewPage(maker: $0, fields: fields).page }
        }
        router.get(RouterPath(MenuPlace.about.path)) { request, context in
            try await page(request, context) { try AboutPage(maker: $0).page }
        }
    }

    /// An entry stands at one address; asked at another, the browser is sent there.
    private func entry(_ id: String, _ folder: String, _ place: MenuPlace, _ request: Request, _ context: WebContext) async throws
        -> Response
    {
        let own = try await readers.answer { searcher in
            let maker = PageMaker(context: PageContext(request, context), searcher: searcher)
            guard let headline = searcher.headline(of: id) else { return String?.none }
            return try maker.folder(ofKind: headline.kind) == folder ? nil : try maker.address(ofEntry: id, kind: headline.kind)
        }
        if let own { return Response.redirect(to: own, type: .permanent) }
        return try await page(request, context) { maker in
            if place == .signs { return try SignPage(maker: maker, id: id).page }
            return try EntryPage(maker: maker, id: id).page(place: place)
        }
    }
}
