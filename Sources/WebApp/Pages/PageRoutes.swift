internal import CaseSearch
internal import Hummingbird
internal import KnowledgeModel

/// The pages for people. What they ask goes through the same readers as the API; what is typed travels by `POST`.
struct PageRoutes: Sendable {
    let readers: ReaderPool
    let desk = DocumentDesk()

    func add(to router: Router<WebContext>) {
        for asset in PageAsset.allCases {
            router.get(RouterPath(asset.path)) { _, _ in asset.response }
        }
        addReading(to: router)
        addSearch(to: router)
        addConsult(to: router)
        addCatalogue(to: router)
    }

    /// Makes a page with a reader, away from the threads that serve connections.
    func page(
        _ request: Request, _ context: WebContext, status: HTTPResponse.Status = .ok,
        _ make: @escaping @Sendable (PageMaker) throws -> WebPage
    ) async throws -> Response {
        let page = PageContext(request, context)
        let html = try await readers.answer { searcher in
            PageLayout(context: page).rendered(try make(PageMaker(context: page, searcher: searcher)))
        }
        return PageResponse.html(html, page.language, status: status)
    }
}

enum PageResponse {
    static func html(_ html: String, _ language: Language, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8", .contentLanguage: language.rawValue],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
    }
}
