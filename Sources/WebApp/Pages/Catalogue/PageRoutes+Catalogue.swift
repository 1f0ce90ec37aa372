internal import CaseCatalogue
internal import CaseSearch
internal import DocumentTools
internal import Hummingbird

extension PageRoutes {
    func addCatalogue(to router: Router<WebContext>) {
        router.get(RouterPath(MenuPlace.catalogue.path)) { request, context in
            try await show(CatalogueForm(QueryParameters(encoded: "")), request, context)
        }
        router.post(RouterPath(MenuPlace.catalogue.path)) { request, context in
            let form = CatalogueForm(try await request.form(context))
            guard let export = form.export else { return try await show(form, request, context) }
            return try await document(export, form, request, context)
        }
    }

    private func show(_ form: CatalogueForm, _ request: Request, _ context: WebContext) async throws -> Response {
        try await page(request, context) { maker in
            switch maker.searcher.chosen(form.request) {
            case .success(let catalogue): try CataloguePage(maker: maker, form: form, catalogue: catalogue).page
            case .failure(let problem): try CataloguePage(maker: maker, form: form, problem: problem).page
            }
        }
    }

    private func document(
        _ export: CatalogueExport, _ form: CatalogueForm, _ request: Request, _ context: WebContext
    ) async throws -> Response {
        let language = context.language
        let (catalogue, booklet) = try await readers.answer { searcher in
            let catalogue = try searcher.chosen(form.request).mapError { Problem($0) }.get()
            return (catalogue, try searcher.booklet(of: catalogue, title: form.title, language: language))
        }
        do {
            let bytes = try await desk.make { try await export.bytes(catalogue, booklet, title: form.title) }
            return Response(
                status: .ok,
                headers: [.contentType: export.contentType, .contentDisposition: "attachment; filename=\"\(export.fileName)\""],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        } catch let problem as ToolProblem {
            throw Problem(problem)
        }
    }
}

extension Searcher {
    func chosen(_ request: CatalogueRequest) -> Result<Catalogue, CatalogueProblem> {
        do throws(CatalogueProblem) {
            return .success(try catalogue(request))
        } catch {
            return .failure(error)
        }
    }
}

extension Problem {
    init(_ problem: ToolProblem) {
        switch problem {
        case .missing(let tool):
            self.init(
                .notAvailable, da: "Serveren mangler programmet '\(tool.name)' (Debian-pakken \(tool.package)). Vælg en anden form.",
                en: "The server lacks the program '\(tool.name)' (Debian package \(tool.package)). Choose another form.")
        case .failed, .tookTooLong: self = .ourFault
        }
    }
}
