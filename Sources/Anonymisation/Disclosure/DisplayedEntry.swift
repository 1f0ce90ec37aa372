public import KnowledgeModel

/// An entry with the values that may be shown of it, and no others. Only disclosure control makes one.
///
/// The gate examines this, not the entry as it was written: so it can hold the text against what is shown.
public struct DisplayedEntry: Sendable {
    public let entry: Entry
    /// Whether the rules for real people applied to it. An invented entry, and one that is not about people, is shown as written.
    public let isProtected: Bool

    init(entry: Entry, isProtected: Bool) {
        self.entry = entry
        self.isProtected = isProtected
    }
}

/// An entry of which nothing is shown yet, since it would stand alone.
public struct HeldBackEntry: Sendable {
    /// As it was written. Not to be indexed.
    public let entry: Entry
    public let reason: DisclosureReport.Alone
}

extension Vocabulary {
    /// Whether saying `field=value` of an entry would tell more than it shows: «teenager» of one that shows «under 18».
    ///
    /// An entry that shows nothing of the field is told more of by any value.
    public func tellsMore(_ value: String, of field: String, than displayed: DisplayedEntry) -> Bool {
        let definition = kind(displayed.entry.kind)?.fields.first { $0.id == field }
        guard let scheme = definition?.type.scheme.flatMap(scheme), let concept = scheme[value], !concept.isUnstated else { return false }
        return !displayed.entry.values(of: field).contains { scheme.coarserLine(of: $0).contains(value) }
    }
}
