/// The names that the server answers to, without ports.
struct HostNames: Sendable {
    private let names: Set<String>

    init(_ names: some Sequence<String>) {
        self.names = Set(names.map { $0.lowercased() })
    }

    /// Those of the machine itself.
    static let loopback = ["localhost", "127.0.0.1", "::1"]

    /// - Parameter authority: a name or address, perhaps with a port: `localhost:8080`, `[::1]:8080`.
    func contains(_ authority: String) -> Bool {
        guard let name = Self.name(in: authority) else { return false }
        return names.contains(name)
    }

    static func name(in authority: String) -> String? {
        let text = authority.lowercased()
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]"), isPort(text[text.index(after: end)...]) else { return nil }
            return String(text[text.index(after: text.startIndex)..<end])
        }
        let end = text.firstIndex(of: ":") ?? text.endIndex
        return isPort(text[end...]) ? String(text[..<end]) : nil
    }

    /// Nothing, or a colon and digits.
    private static func isPort(_ text: Substring) -> Bool {
        text.isEmpty || (text.first == ":" && text.dropFirst().allSatisfy { $0.isASCII && $0.isNumber })
    }
}
