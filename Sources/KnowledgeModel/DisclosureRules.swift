/// Which fields together may single out a person, and how many entries must share what is shown.
public struct DisclosureRules: Codable, Sendable {
    /// Every combination of the key's values that is shown is shared by none or at least so many entries.
    public let k: Int
    /// Fields with one value each. What is published of them is coarsened together.
    public let key: [String]
    /// Fields of which a class has to show different values, or none: else whoever knows the class knows the value.
    public let sensitive: [String]
    /// So many per cent of the entries, at most, may lose single values so that all others can be told more finely.
    public let suppressedAtMost: Int
    /// Fields whose value follows from a field of the key, by their own id: they are told as finely as that one, never finer.
    public let follows: [String: String]
    /// Fields whose records are numbered, with the member that holds the number. Where a record is left out, the others are
    /// numbered anew.
    public let numbered: [String: String]

    public init(
        k: Int, key: [String], sensitive: [String], suppressedAtMost: Int = 5, follows: [String: String] = [:],
        numbered: [String: String] = [:]
    ) {
        self.k = k
        self.key = key
        self.sensitive = sensitive
        self.suppressedAtMost = suppressedAtMost
        self.follows = follows
        self.numbered = numbered
    }
}

/// Part of what was last released: of the entries that say the same of the key, so many are shown in the same way. It names
/// no entry.
public struct ReleasedPart: Sendable, Equatable {
    public let kind: String
    /// What the entries say of each field of the key; empty where they say nothing.
    public let says: [String: String]
    /// What is shown of it; `nil` for entries that were shown once and are not any more.
    public let shows: [String: String]?
    /// Whether they show less than the others did, since they were outliers.
    public let isSuppressed: Bool
    public let entries: Int

    public init(kind: String, says: [String: String], shows: [String: String]?, isSuppressed: Bool = false, entries: Int) {
        self.kind = kind
        self.says = says
        self.shows = shows
        self.isSuppressed = isSuppressed
        self.entries = entries
    }
}

extension Vocabulary {
    /// Whether an entry tells of people who are not invented. One of an unknown kind or origin does.
    public func isAboutRealPeople(_ entry: Entry) -> Bool {
        guard kind(entry.kind)?.isAboutPeople != false else { return false }
        let origin = entry.value(of: "provenance").flatMap { scheme("provenance")?[$0] }
        return origin?.attributes["invented"] != ["true"]
    }
}
