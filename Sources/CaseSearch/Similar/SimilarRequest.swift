public import KnowledgeModel

/// What similar cases are looked for from.
public struct SimilarRequest: Sendable, Equatable {
    public var start: Start
    /// How many cases in all, the contrast among them.
    public var limit: Int
    /// Whether the answer says which terms and fields led to each case.
    public var isExplained: Bool

    public enum Start: Sendable, Equatable {
        /// A case of the collection.
        case entry(String)
        /// A concern in somebody's own words, and what they say in the vocabulary's terms. What is not said is unknown.
        case concern(text: String, told: [FieldValue] = [], denied: [FieldValue] = [])
    }

    public static let standardLimit = 5
    public static let largestLimit = 20

    public init(_ start: Start, limit: Int = Self.standardLimit, isExplained: Bool = false) {
        self.start = start
        self.limit = limit
        self.isExplained = isExplained
    }
}
