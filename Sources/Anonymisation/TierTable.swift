/// Which tier a match has in which kind of text: the one place that decides it.
enum TierTable {
    static func tier(_ kind: IdentifierKind, _ certainty: Match.Certainty, in setting: TextSetting) -> Tier? {
        switch (setting, certainty) {
        case (.reference, _) where isFreeInReference(kind, certainty): nil
        case (.people, .faint), (.people, .possible), (.open, .possible): .amber
        case (_, .faint), (.reference, .possible): nil
        case (.people, .certain): .red
        case (.people, .likely): isQuasi(kind) && kind != .date ? .red : .amber
        case (_, .certain): isQuasi(kind) ? .amber : .red
        case (_, .likely): .amber
        }
    }

    /// What only together with other things points to somebody. A case shows it coarsely or not at all.
    private static func isQuasi(_ kind: IdentifierKind) -> Bool {
        switch kind {
        case .date, .age, .schoolClass, .institution, .nationality, .religion, .place: true
        default: false
        }
    }

    /// Guidance dates what it says and names authorities and where they are.
    private static func isFreeInReference(_ kind: IdentifierKind, _ certainty: Match.Certainty) -> Bool {
        switch kind {
        case .date, .age, .nationality, .religion, .place: true
        case .institution, .url: certainty != .certain
        default: false
        }
    }
}
