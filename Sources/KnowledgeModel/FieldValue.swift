/// A value of a field, written `field=value`.
public struct FieldValue: Codable, Sendable, Hashable {
    public let field: String
    public let value: String

    public init(field: String, value: String) {
        self.field = field
        self.value = value
    }

    /// Reads `field=value`; `nil` where it has no such form. A value may itself hold `=`.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        self.init(field: String(parts[0]), value: String(parts[1]))
    }

    /// As it is written.
    public var text: String { "\(field)=\(value)" }
}
