public import KnowledgeModel

/// The gate between written entries and the index: no text passes in which a person could be recognised.
public struct Gate: Sendable {
    private let rules: [any GateRule]

    public init(vocabulary: Vocabulary) {
        rules = [InventedOnly(vocabulary: vocabulary)]
    }

    public enum Verdict: Sendable {
        case passed(AnonymisedEntry)
        case refused([Finding])
    }

    /// Same entry, same verdict: no model, no network, no clock.
    public func examine(_ entry: Entry) -> Verdict {
        let findings = rules.flatMap { $0.findings(in: entry) }
        return findings.isEmpty ? .passed(AnonymisedEntry(passedBy: self, entry: entry)) : .refused(findings)
    }
}

/// One thing the gate looks for.
protocol GateRule: Sendable {
    func findings(in entry: Entry) -> [Finding]
}
