internal import CaseCatalogue
internal import CaseSearch
internal import Hummingbird

extension PageRoutes {
    func addConsult(to router: Router<WebContext>) {
        router.get(RouterPath(MenuPlace.consult.path)) { request, context in
            try await page(request, context) { ConsultAskPage(maker: $0).page }
        }
        router.post(RouterPath(MenuPlace.consult.path)) { request, context in
            let form = ConsultForm(try await request.form(context))
            if form.isForMeeting && !form.isEmpty { return try await sheet(form, context) }
            return try await page(request, context) { maker in
                guard !form.isEmpty else { return ConsultAskPage(maker: maker).page }
                return try ConsultAnswerPage(maker: maker, consultation: try maker.searcher.consult(form.request()), form: form).page
            }
        }
    }

    /// One or two pages of paper, by themselves: they carry their own style, so that they are handed over as a file.
    private func sheet(_ form: ConsultForm, _ context: WebContext) async throws -> Response {
        let language = context.language
        let html = try await readers.answer { searcher in
            PageHTML.rendered(ConsultPage(language: language).page(try searcher.consult(form.request())), language: language)
        }
        var response = PageResponse.html(html, language)
        response.headers[.contentDisposition] = "attachment; filename=\"raadfoering.html\""
        return response
    }
}
