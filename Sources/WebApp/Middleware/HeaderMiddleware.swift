internal import HTTPTypes
internal import Hummingbird

/// What every answer says to browsers: keep nothing, send nothing on, load nothing from elsewhere, stand in no frame.
struct HeaderMiddleware: RouterMiddleware {
    /// Whether this server speaks TLS itself.
    let isEncrypted: Bool

    func handle(_ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response) async throws -> Response {
        var response = try await next(request, context)
        for (name, value) in Self.always { response.headers[name] = value }
        if isEncrypted { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        // A file that is the same for everybody may say otherwise.
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        response.headers.append(HTTPField(name: .vary, value: "Accept-Language"))
        return response
    }

    /// Neither style nor script inside a page: what someone smuggles into one does nothing.
    static let contentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'"

    private static let always: [(HTTPField.Name, String)] = [
        (.contentSecurityPolicy, contentSecurityPolicy), (.xContentTypeOptions, "nosniff"), (.referrerPolicy, "no-referrer"),
        (.frameOptions, "DENY"), (.crossOriginResourcePolicy, "same-origin"), (.openerPolicy, "same-origin"),
    ]
}

extension HTTPField.Name {
    // The names are tokens of HTTP, which is all that the initialiser asks.
    static let referrerPolicy = HTTPField.Name("Referrer-Policy")!
    static let frameOptions = HTTPField.Name("X-Frame-Options")!
    static let openerPolicy = HTTPField.Name("Cross-Origin-Opener-Policy")!
    static let fetchSite = HTTPField.Name("Sec-Fetch-Site")!
}
