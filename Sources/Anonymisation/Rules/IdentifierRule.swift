internal import KnowledgeModel

/// No identifier stands in any text of the entry. The rule of each finding is named after its kind.
struct IdentifierRule: GateRule {
    func findings(in entry: ExaminedEntry) -> [Finding] {
        entry.identifiers.enumerated().flatMap { number, identifiers in
            identifiers.map { identifier in
                Finding(
                    rule: identifier.kind.rawValue, tier: identifier.tier, reason: identifier.kind.reason, wayOut: identifier.kind.wayOut,
                    place: .text(number, identifier.range))
            }
        }
    }
}
