internal import CaseSearch
internal import Hummingbird
internal import KnowledgeModel
internal import WireFormat

/// `/api/v1/…`: what the commands do, over HTTP. Each path stands in `openapi.yaml`; a test holds that.
struct APIRoutes: Sendable {
    let readers: ReaderPool
    /// What is counted; `nil` where nobody asked for it.
    let metrics: RequestMetrics?

    static let prefix = "/api/v1"

    func add(to router: Router<WebContext>) {
        let group = router.group(RouterPath(Self.prefix))
        addSearch(to: group)
        addSimilar(to: group)
        addConsult(to: group)
        addCatalogue(to: group)
        addReading(to: group)
        addService(to: group)
    }

    /// Asks a reader and writes the answer as JSON, both away from the threads that serve connections.
    func answer<Answer: Encodable & SendableMetatype>(
        _ context: WebContext, _ question: @escaping @Sendable (Searcher, Language) throws -> Answer
    ) async throws -> JSONAnswer {
        let language = context.language
        return try await readers.answer { searcher in
            JSONAnswer(text: try WireFormat.compactJSON(try question(searcher, language)), language: language)
        }
    }
}

/// A finished JSON text.
struct JSONAnswer: ResponseGenerator, Sendable {
    let text: String
    let language: Language

    func response(from request: Request, context: some RequestContext) -> Response {
        Response(
            status: .ok, headers: [.contentType: "application/json", .contentLanguage: language.rawValue],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
