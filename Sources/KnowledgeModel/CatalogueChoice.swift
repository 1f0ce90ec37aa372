/// A choice of cases as it is kept in a file, so that the same booklet can be made again and edited by hand.
public struct CatalogueChoice: Sendable, Equatable {
    /// What stands on the cover; `nil` for the usual title.
    public var title: String?
    public var size: Int?
    public var criteria: [String]
    public var theme: String
    public var filters: [FieldValue]
    public var quotas: [Quota]
    /// Cases that the editor wants in, whatever they add.
    public var lock: [String]
    public var without: [String]
    /// The cases in the order of the booklet.
    public var cases: [String]

    public init(
        title: String? = nil, size: Int? = nil, criteria: [String] = [], theme: String = "", filters: [FieldValue] = [],
        quotas: [Quota] = [], lock: [String] = [], without: [String] = [], cases: [String] = []
    ) {
        self.title = title
        self.size = size
        self.criteria = criteria
        self.theme = theme
        self.filters = filters
        self.quotas = quotas
        self.lock = lock
        self.without = without
        self.cases = cases
    }

    /// How such files end.
    public static let ending = ".kasus-katalog.yml"

    /// The file's text. `titles` stand behind the ids as comments, for whoever reads a change.
    public func yaml(titles: [String: String] = [:]) -> String {
        var lines = ["# Et valg af sager til et inspirationskatalog. Kan rettes i hånden.", "# kasus catalogue --choice FIL --format html"]
        if let title { lines.append("title: \(YAMLText.quoted(title))") }
        if let size { lines.append("size: \(size)") }
        if !criteria.isEmpty { lines.append("criteria: [\(criteria.map(YAMLText.quoted).joined(separator: ", "))]") }
        if !theme.isEmpty { lines.append("theme: \(YAMLText.quoted(theme))") }
        lines += Self.list("filters", filters.map { "{field: \(YAMLText.quoted($0.field)), value: \(YAMLText.quoted($0.value))}" })
        lines += Self.list(
            "quotas",
            quotas.map { quota in
                let maximum = quota.maximum.map { ", max: \($0)" } ?? ""
                return "{field: \(YAMLText.quoted(quota.field)), value: \(YAMLText.quoted(quota.value)), min: \(quota.minimum)\(maximum)}"
            })
        lines += Self.list("lock", lock.map(YAMLText.quoted))
        lines += Self.list("without", without.map(YAMLText.quoted))
        lines += Self.list(
            "cases", cases.map { id in YAMLText.quoted(id) + (titles[id].map { "  # \($0.replacing("\n", with: " "))" } ?? "") })
        return lines.joined(separator: "\n") + "\n"
    }

    private static func list(_ key: String, _ items: [String]) -> [String] {
        items.isEmpty ? [] : ["\(key):"] + items.map { "  - \($0)" }
    }
}
