public import KnowledgeModel

/// An entry that has passed the gate. Only the gate makes one, and only such an entry can be indexed.
public struct AnonymisedEntry: Sendable {
    public let entry: Entry

    init(passedBy gate: borrowing Gate, entry: Entry) {
        self.entry = entry
    }
}
