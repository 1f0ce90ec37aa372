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
            InventedOnly(canJudge: scanner.canJudgeNames), RecordRule(), IdentifierRule(), PlaceholderRule(),
            FinerThanDisplayed(vocabulary: vocabulary),
        ]
    }

    public enum Verdict: Sendable {
        case passed(AnonymisedEntry)
        case refused([Finding])
        /// A draft: nobody has looked at it yet. Its findings are there to be seen, and nothing of it is indexed.
        case heldBack([Finding])
    }

    /// Examines an entry as it will be shown, the only way to an ``AnonymisedEntry``: its text may tell nothing finer than the values
    /// that disclosure control has left. Same entry, same verdict: no model, no network, no clock.
    public func examine(_ displayed: DisplayedEntry) -> Verdict {
        guard displayed.isProtected, let kind = vocabulary.kind(displayed.entry.kind) else { return examine(displayed.entry) }
        let values = vocabulary.fields(of: kind).map { ($0.id, displayed.entry.values(of: $0.id)) }
        return examine(displayed.entry, displayed: Dictionary(values, uniquingKeysWith: { first, _ in first }))
    }

    /// What is found in an entry as it is written, whether or not it is going to be shown; nothing where it would pass.
    public func findings(in entry: Entry) -> [Finding] {
        switch examine(entry) {
        case .passed: []
        case .refused(let findings), .heldBack(let findings): findings
        }
    }

    /// Whether nobody has looked at an entry yet. A draft is no part of what is shown, so that it protects nobody either.
    public func isDraft(_ entry: Entry) -> Bool {
        ExaminedEntry.isDraft(entry, vocabulary)
    }

    /// - Parameter displayed: for each field the values that will be shown, where that is less than the entry holds. `nil` while
    ///   everything is shown.
    func examine(_ entry: Entry, displayed: [String: [String]]? = nil) -> Verdict {
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
