internal import Foundation
internal import HTTPTypes
internal import Hummingbird

/// Lets in who shows a token: programs as bearer, browsers as the password of HTTP Basic.
struct TokenMiddleware: RouterMiddleware {
    let tokens: TokenFile

    func handle(_ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response) async throws -> Response {
        guard isAuthenticated(request) else {
            var headers = HTTPFields()
            headers.append(HTTPField(name: .wwwAuthenticate, value: "Basic realm=\"Kasus\", charset=\"UTF-8\""))
            headers.append(HTTPField(name: .wwwAuthenticate, value: "Bearer realm=\"Kasus\""))
            throw Problem(
                .notAuthenticated, da: "Send et token som 'Authorization: Bearer', eller log på med navn og token.",
                en: "Send a token as 'Authorization: Bearer', or sign in with name and token.", headers: headers)
        }
        return try await next(request, context)
    }

    private func isAuthenticated(_ request: Request) -> Bool {
        guard let header = request.headers[.authorization] else { return false }
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2 else { return false }
        let credentials = parts[1].trimmingCharacters(in: .whitespaces)
        switch parts[0].lowercased() {
        case "bearer": return tokens.accepts(credentials)
        case "basic":
            guard let data = Data(base64Encoded: credentials) else { return false }
            let pair = String(decoding: data, as: UTF8.self).split(separator: ":", maxSplits: 1).map(String.init)
            return pair.count == 2 && tokens.accepts(pair[1], name: pair[0])
        default: return false
        }
    }
}
