internal import Foundation
internal import Hummingbird
internal import KnowledgeModel

/// What stands behind the `?` of an address, or in the body that a form sends.
struct QueryParameters {
    private let pairs: [(name: String, value: String)]

    init(_ request: Request) { self.init(encoded: request.uri.query ?? "") }

    init(encoded text: String) {
        // `+` is a space in what forms send.
        let text = text.replacing("+", with: "%20")
        pairs = text.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (Self.decoded(parts[0]), parts.count > 1 ? Self.decoded(parts[1]) : "")
        }
    }

    subscript(_ name: String) -> String? { pairs.first { $0.name == name }?.value }

    func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

    /// Throws where a parameter is none of these; `sprog` is one everywhere.
    func requireOnly(_ known: String...) throws(Problem) {
        guard all("sprog").allSatisfy({ Language(rawValue: $0) != nil }) else {
            let list = Language.allCases.map(\.rawValue).joined(separator: ", ")
            throw Problem(.invalidRequest, da: "'sprog' er en af: \(list).", en: "'sprog' is one of: \(list).")
        }
        guard pairs.allSatisfy({ known.contains($0.name) || $0.name == "sprog" }) else {
            let list = (known + ["sprog"]).sorted().joined(separator: ", ")
            throw Problem(.invalidRequest, da: "Her kan kun bruges: \(list).", en: "Only these can be used here: \(list).")
        }
    }

    /// A whole number. Throws where something else stands there.
    func number(_ name: String) throws(Problem) -> Int? {
        guard let text = self[name] else { return nil }
        guard let number = Int(text) else {
            throw Problem(.invalidRequest, da: "'\(name)' skal være et helt tal.", en: "'\(name)' has to be a whole number.")
        }
        return number
    }

    /// Empty where it is no encoded text.
    static func decoded(_ text: some StringProtocol) -> String { text.removingPercentEncoding ?? "" }
}
