internal import Hummingbird
internal import KnowledgeModel

/// Chooses the language: `?sprog=` before the browser's wish, else Danish.
struct LanguageMiddleware: RouterMiddleware {
    func handle(_ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response) async throws -> Response {
        var context = context
        context.language = Self.language(of: request)
        return try await next(request, context)
    }

    static func language(of request: Request) -> Language {
        if let asked = request.uri.queryParameters["sprog"], let language = Language(rawValue: String(asked)) { return language }
        return Language(accepted: request.headers[.acceptLanguage] ?? "")
    }
}

extension Language {
    /// The one that `Accept-Language` weighs heaviest; Danish where it names neither.
    init(accepted header: String) {
        var best: (language: Language, weight: Double)?
        for wish in header.split(separator: ",").prefix(20) {
            let parts = wish.split(separator: ";").map { $0.trimmingPrefix(while: \.isWhitespace) }
            let name = parts.first?.prefix { $0.isLetter }.lowercased() ?? ""
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            guard let language = Language(rawValue: name), weight > best?.weight ?? 0 else { continue }
            best = (language, weight)
        }
        self = best?.language ?? .danish
    }
}
