public import KnowledgeModel

/// Something in an entry by which a person could be recognised.
public struct Finding: Sendable, Equatable {
    public let rule: String
    public let tier: Tier
    /// Why it is a finding.
    public let reason: Label
    /// What the editor can do.
    public let wayOut: Label

    public init(rule: String, tier: Tier, reason: Label, wayOut: Label) {
        self.rule = rule
        self.tier = tier
        self.reason = reason
        self.wayOut = wayOut
    }
}
