internal import Foundation
internal import Hummingbird
internal import KnowledgeModel

/// What a page has to know of the request that it answers.
struct PageContext: Sendable {
    let language: Language
    /// Whether the address asks for the language, so that every link carries the wish on: nothing else remembers it.
    let isLanguageAsked: Bool
    /// The path of the page itself.
    let path: String

    init(_ request: Request, _ context: WebContext) {
        language = context.language
        isLanguageAsked = request.uri.queryParameters["sprog"] != nil
        path = request.uri.path
    }

    func say(_ da: String, _ en: String) -> String { language.text(da: da, en: en) }

    /// The address of a page of ours.
    func address(_ path: String, _ parameters: [(String, String)] = [], anchor: String = "") -> String {
        let all = parameters + (isLanguageAsked ? [("sprog", language.rawValue)] : [])
        return Self.address(path, all) + (anchor.isEmpty ? "" : "#" + Self.encoded(anchor))
    }

    /// The same page in the other language.
    func address(in other: Language, path: String, _ parameters: [(String, String)] = []) -> String {
        Self.address(path, parameters + [("sprog", other.rawValue)])
    }

    private static func address(_ path: String, _ parameters: [(String, String)]) -> String {
        guard !parameters.isEmpty else { return path }
        return path + "?" + parameters.map { "\(encoded($0))=\(encoded($1))" }.joined(separator: "&")
    }

    /// Letters, digits and four marks stay; the rest is told by its bytes (RFC 3986, section 2.3).
    static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }

    private static let unreserved = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
