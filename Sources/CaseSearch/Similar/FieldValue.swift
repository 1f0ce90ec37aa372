/// A value of a field, by their ids in the vocabulary.
public struct FieldValue: Hashable, Sendable, Comparable {
    public let field: String
    public let value: String

    public init(field: String, value: String) {
        self.field = field
        self.value = value
    }

    /// From `field=value`, as entries write what they deny.
    init?(written text: String) {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        self.init(field: parts[0], value: parts[1])
    }

    public static func < (first: FieldValue, second: FieldValue) -> Bool {
        (first.field, first.value) < (second.field, second.value)
    }
}
