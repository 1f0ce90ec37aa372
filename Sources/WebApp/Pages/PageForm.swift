internal import Hummingbird

extension Request {
    /// What a form of ours sent in the body. Throws a problem, never with what was sent.
    func form(_ context: WebContext) async throws -> QueryParameters {
        try requireMediaType("application/x-www-form-urlencoded")
        return QueryParameters(encoded: String(buffer: try await boundedBody(context)))
    }
}
