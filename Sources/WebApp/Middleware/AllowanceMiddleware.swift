internal import Hummingbird

/// Turns away a connection that sends more than its share.
struct AllowanceMiddleware: RouterMiddleware {
    func handle(_ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response) async throws -> Response {
        if let seconds = RequestAllowance.current?.take() {
            throw Problem(
                .tooManyRequests, da: "Prøv igen om \(seconds) sekund(er).", en: "Try again in \(seconds) second(s).",
                headers: [.retryAfter: String(seconds)])
        }
        return try await next(request, context)
    }
}
