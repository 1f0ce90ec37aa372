internal import Hummingbird

/// Answers only to its own names, and changes of state only to its own pages: so no other site can have a browser ask
/// for it (DNS rebinding, forged requests).
struct HostMiddleware: RouterMiddleware {
    let names: HostNames

    func handle(_ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response) async throws -> Response {
        guard let host = request.head.authority, names.contains(host) else {
            throw Problem(
                .wrongHost, da: "Brug serverens eget navn, eller giv navnet med --public-host.",
                en: "Use the server's own name, or give the name with --public-host.")
        }
        if request.method != .get && request.method != .head && !isOwnOrigin(request) {
            throw Problem(
                .wrongOrigin, da: "Kun denne servers egne sider og programmer kan sende noget hertil.",
                en: "Only this server's own pages and programs can send anything here.")
        }
        return try await next(request, context)
    }

    /// Browsers tell where a request comes from; programs say nothing. Under `no-referrer` browsers send `Origin: null` even
    /// from our own pages, so what `Sec-Fetch-Site` says goes first.
    private func isOwnOrigin(_ request: Request) -> Bool {
        if let site = request.headers[.fetchSite] { return site == "same-origin" || site == "none" }
        guard let origin = request.headers[.origin] else { return true }
        guard let scheme = origin.firstRange(of: "://") else { return false }
        return names.contains(String(origin[scheme.upperBound...]))
    }
}
