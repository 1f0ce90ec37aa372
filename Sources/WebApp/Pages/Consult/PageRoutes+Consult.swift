internal import CaseSearch
internal import Hummingbird

extension PageRoutes {
    func addConsult(to router: Router<WebContext>) {
        router.get(RouterPath(MenuPlace.consult.path)) { request, context in
            try await page(request, context) { ConsultAskPage(maker: $0).page }
        }
        router.post(RouterPath(MenuPlace.consult.path)) { request, context in
            let form = ConsultForm(try await request.form(context))
            return try await page(request, context) { maker in
                guard !form.isEmpty else { return ConsultAskPage(maker: maker).page }
                return try ConsultAnswerPage(maker: maker, consultation: try maker.searcher.consult(form.request()), form: form).page
            }
        }
    }
}
