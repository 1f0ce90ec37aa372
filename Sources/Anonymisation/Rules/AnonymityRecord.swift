internal import KnowledgeModel

/// What an entry says of how it was made anonymous, and by how many people.
struct AnonymityRecord {
    let reviewers: Int
    /// The hash of the text that they saw.
    let textHash: String?

    /// How many people have to look, so that none decides alone.
    static let requiredReviewers = 2

    init?(_ entry: Entry) {
        guard case .records(let records, _)? = entry.fields["anonymity"], let record = records.first else { return nil }
        if case .integer(let count)? = record["reviewers"] { reviewers = count } else { reviewers = 0 }
        textHash = record["text_hash"]?.text
    }

    func isComplete(for entry: ExaminedEntry) -> Bool {
        reviewers >= Self.requiredReviewers && textHash == EntryTexts.hash(of: entry.entry, vocabulary: entry.vocabulary)
    }
}
