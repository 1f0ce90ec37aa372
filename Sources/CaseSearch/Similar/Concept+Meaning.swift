internal import KnowledgeModel

/// What the vocabulary says of a value beside its name.
extension Concept {
    /// Says that it is not known, or not yet: *not stated*, *ongoing*. No knowledge is shared by sharing it.
    var isOpen: Bool { says("open") }

    /// An entry with it tells of a concern that proved unfounded. It is an end, known only afterwards.
    var dismisses: Bool { says("dismisses") }

    /// An entry with it tells of something else than extremism that may be behind what was seen, such as an illness.
    var namesOtherCause: Bool { says("other_cause") }

    /// The entry that tells of it, for a step of a case's way.
    var guide: String? { attributes["guide"]?.first }

    /// Entries whose sections say whom to turn to.
    var turnTo: [String] { attributes["turn_to"] ?? [] }

    private func says(_ attribute: String) -> Bool { attributes[attribute] == ["true"] }
}
