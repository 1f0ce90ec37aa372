internal import CaseSearch
internal import Hummingbird
internal import Logging
internal import NIOHTTP1

/// The one place where errors become answers.
struct ProblemMiddleware: RouterMiddleware {
    let methods: MethodTable

    func handle(_ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPParserError {
            // Hummingbird refuses what is no HTTP, and closes the connection.
            throw error
        } catch {
            let problem = problem(error, request, context)
            return wantsPage(request) ? problem.page(PageContext(request, context)) : problem.response(in: context.language)
        }
    }

    /// Whether a browser asks for a page: everything else gets `application/problem+json`.
    private func wantsPage(_ request: Request) -> Bool {
        !request.uri.path.hasPrefix(APIRoutes.prefix) && request.headers[.accept]?.contains("text/html") == true
    }

    private func problem(_ error: any Error, _ request: Request, _ context: WebContext) -> Problem {
        switch error {
        case let problem as Problem: problem
        case let problem as SearchProblem: Problem(problem)
        case let error as HTTPError where error.status == .notFound: notFound(request)
        case let error as any HTTPResponseError where error.status.kind == .clientError:
            Problem(.malformedRequest, da: "Forespørgslen følger ikke HTTP.", en: "The request does not follow HTTP.")
        default: ourFault(error, context)
        }
    }

    /// The router knows no difference between a wrong path and a wrong method.
    private func notFound(_ request: Request) -> Problem {
        let allowed = methods.allowed(at: request.uri.path)
        guard !allowed.isEmpty else { return .notFound }
        let list = allowed.joined(separator: ", ")
        return Problem(
            .methodNotAllowed, da: "Her kan bruges: \(list).", en: "Allowed here: \(list).", headers: [.allow: list])
    }

    private func ourFault(_ error: any Error, _ context: WebContext) -> Problem {
        // The type alone: an error's text may hold what was asked.
        context.logger.error("unexpected error: \(type(of: error)) at \(context.endpointPath ?? "-")")
        return .ourFault
    }
}
