public import KnowledgeModel

/// The gate between written entries and the index: no text passes in which a person could be recognised.
public struct Gate: Sendable {
    let vocabulary: Vocabulary
    private let scanner: IdentifierScanner
    private let rules: [any GateRule]

    /// - Parameter dictionary: the Danish dictionary. Without it names cannot be judged, and of entries about people only
    ///   invented ones pass.
    public init(vocabulary: Vocabulary, dictionary: WordDictionary? = nil) {
        self.vocabulary = vocabulary
        scanner = IdentifierScanner(vocabulary.anonymity, dictionary: dictionary)
        rules = [
            InventedOnly(canJudge: scanner.canJudgeNames), RecordRule(), IdentifierRule(), FinerThanDisplayed(vocabulary: vocabulary),
        ]
    }

    public enum Verdict: Sendable {
        case passed(AnonymisedEntry)
        case refused([Finding])
        /// A draft: nobody has looked at it yet. Its findings are there to be seen, and nothing of it is indexed.
        case heldBack([Finding])
    }

    /// Same entry, same verdict: no model, no network, no clock.
    ///
    /// - Parameter displayed: for each field the values that will be shown, where that is less than the entry holds; its text
    ///   may tell nothing finer. `nil` while everything is shown.
    public func examine(_ entry: Entry, displayed: [String: [String]]? = nil) -> Verdict {
        let examined = ExaminedEntry(entry, vocabulary: vocabulary, scanner: scanner, displayed: displayed)
        let findings = rules.flatMap { $0.findings(in: examined) }
        if examined.isDraft { return .heldBack(findings) }
        let isApproved = examined.record?.isComplete(for: examined) ?? false
        let grave = findings.filter { $0.tier == .red || !isApproved }
        return grave.isEmpty ? .passed(AnonymisedEntry(passedBy: self, entry: entry)) : .refused(grave)
    }
}

/// One thing the gate looks for.
protocol GateRule: Sendable {
    func findings(in entry: ExaminedEntry) -> [Finding]
}
