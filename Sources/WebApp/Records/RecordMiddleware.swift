internal import Hummingbird
internal import Logging

/// Records each request: the pattern of its route, status and duration. Never the address, which may hold anything.
struct RecordMiddleware: RouterMiddleware {
    let log: Logger?
    let metrics: RequestMetrics?

    func handle(_ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let duration = ContinuousClock.now - start
        let route = Route(method: Self.known(request.method), path: context.endpointPath ?? "-", status: response.status.code)
        metrics?.record(route, duration)
        log?.notice("\(route.method) \(route.path) \(route.status) \(duration.milliseconds) ms")
        return response
    }

    /// Methods are free text as well.
    private static func known(_ method: HTTPRequest.Method) -> String {
        let known: [HTTPRequest.Method] = [.get, .head, .post, .put, .delete, .patch, .options]
        return known.contains(method) ? method.rawValue : "-"
    }
}

/// What requests are counted by.
struct Route: Hashable, Sendable {
    let method: String
    let path: String
    let status: Int
}

extension Duration {
    /// Whole milliseconds.
    var milliseconds: Int64 { components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000 }
}
