/// What is asked of the collection.
public struct SearchRequest: Sendable, Equatable {
    /// The question in the query language; empty to list what the filters leave.
    public var text: String
    /// Values by facet. Several values of one facet mean any of them; several facets mean all of them.
    public var filters: [String: [String]]
    public var limit: Int
    public var offset: Int
    public var order: Order
    /// Whether the last word may be the beginning of one, as while someone types.
    public var completesLastWord = false
    /// Whether each hit says why it stands where it does.
    public var explains = false

    public enum Order: String, CaseIterable, Sendable {
        case relevance
        case id
    }

    /// The longest question, in Unicode scalars.
    public static let longestText = 4_000
    public static let largestLimit = 100
    /// No collection is so large that more than this could be left out.
    public static let largestOffset = 1_000_000

    public init(
        text: String = "", filters: [String: [String]] = [:], limit: Int = 10, offset: Int = 0,
        order: Order = .relevance
    ) {
        self.text = text
        self.filters = filters
        self.limit = limit
        self.offset = offset
        self.order = order
    }
}
