public import KnowledgeModel

/// Something in an entry by which a person could be recognised, or that is missing so that nobody could judge.
public struct Finding: Sendable, Equatable {
    /// Where in the entry it is. A finding holds no word of the text.
    public enum Place: Sendable, Equatable {
        case entry
        /// A text of the entry, by its number among ``EntryTexts``, and a range of its Unicode scalars.
        case text(Int, Range<Int>)
    }

    public let rule: String
    public let tier: Tier
    /// Why it is a finding.
    public let reason: Label
    /// What the editor can do.
    public let wayOut: Label
    public let place: Place

    public init(rule: String, tier: Tier, reason: Label, wayOut: Label, place: Place = .entry) {
        self.rule = rule
        self.tier = tier
        self.reason = reason
        self.wayOut = wayOut
        self.place = place
    }
}
