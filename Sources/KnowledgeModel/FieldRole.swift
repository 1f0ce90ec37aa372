/// What a field is for, where the program has to find it among others. The vocabulary says which field plays which role
/// (`role:` in `fields.yml`), so that no field is named in the code.
public enum FieldRole: String, Codable, Sendable, CaseIterable {
    /// Decides which law holds and which offers there are.
    case age
    /// What has happened, or is about to.
    case situation
    /// The signs of concern that are told, or that a text is about.
    case sign
    /// What was done, or what an offer is.
    case offer
    /// By which law an offer is given, whether one may say no to it, and at whom it is aimed.
    case law, voluntary, target
    /// How it went. Two cases went otherwise when they share no value of it.
    case course
    /// At which step of a case's way a text helps.
    case step
    /// Whether what a text says still holds.
    case validity
    /// Its words are left out where texts are compared.
    case uncompared
    /// What a sign's source says against reading it as more than a sign.
    case reservation
    /// What else a sign may come from.
    case otherExplanation = "other_explanation"
    /// What to ask before judging a sign.
    case question
}

extension KindDefinition {
    /// The kind's field in this role.
    public func field(_ role: FieldRole) -> FieldDefinition? { fields.first { $0.role == role } }
}
