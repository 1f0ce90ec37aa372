internal import CaseSearch
internal import Hummingbird

extension PageRoutes {
    func addSearch(to router: Router<WebContext>) {
        router.get(RouterPath(MenuPlace.search.path)) { request, context in
            var form = SearchForm(QueryParameters(request))
            // Words stand in no address, not even in one that somebody made by hand.
            form.text = ""
            return try await answer(form, request, context)
        }
        router.post(RouterPath(MenuPlace.search.path)) { request, context in
            try await answer(SearchForm(try await request.form(context)), request, context)
        }
    }

    private func answer(_ form: SearchForm, _ request: Request, _ context: WebContext) async throws -> Response {
        let asked = try form.request()
        return try await page(request, context) { maker in
            let answer = try maker.searcher.search(asked)
            return try SearchPage(maker: maker, answer: answer, form: form).page
        }
    }
}
