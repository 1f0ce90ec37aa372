public import KnowledgeModel

/// Which catalogue is asked for.
public struct CatalogueRequest: Sendable, Equatable {
    public var size: Int
    /// Cases that are in, whatever they add; also such as the theme leaves out.
    public var locked: [String]
    /// Cases of an earlier choice that stay; unlike the locked ones they may be swapped.
    public var kept: [String]
    public var excluded: [String]
    public var quotas: [Quota]
    /// A question that narrows what is chosen from; empty for all cases.
    public var theme: String
    /// Values by facet that narrow it too.
    public var filters: [String: [String]]
    /// Criteria of the vocabulary or fields; the vocabulary's criteria where none is named.
    public var criteria: [String]
    /// Cases in the order in which they are to stand; the others follow by id.
    public var order: [String]

    public static let usualSize = 10

    public init(
        size: Int = usualSize, locked: [String] = [], kept: [String] = [], excluded: [String] = [], quotas: [Quota] = [],
        theme: String = "",
        filters: [String: [String]] = [:], criteria: [String] = [], order: [String] = []
    ) {
        self.size = size
        self.locked = locked
        self.kept = kept
        self.excluded = excluded
        self.quotas = quotas
        self.theme = theme
        self.filters = filters
        self.criteria = criteria
        self.order = order
    }

    /// Whether a theme or a filter narrows the cases.
    public var isNarrowed: Bool { !filters.isEmpty || theme.contains { !$0.isWhitespace } }
}
