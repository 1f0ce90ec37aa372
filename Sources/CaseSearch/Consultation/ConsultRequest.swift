public import KnowledgeModel

/// A concern that somebody brings to a meeting. Never a person: what points to one is taken out before anything is searched.
public struct ConsultRequest: Sendable, Equatable {
    public var text: String
    /// Values that a person adds to what is understood, or takes away from it.
    public var added: [FieldValue]
    public var removed: [FieldValue]

    /// The longest text, in bytes of UTF-8.
    public static let longestText = 64 * 1024

    public init(_ text: String, adding added: [FieldValue] = [], removing removed: [FieldValue] = []) {
        self.text = text
        self.added = added
        self.removed = removed
    }
}
