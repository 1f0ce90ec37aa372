internal import DanishText
internal import Xapian

/// Looks whether a new build can serve: its tables are whole, and what it holds is found.
struct IndexCheck {
    let build: BuildFolder
    /// How many entries are asked for by their titles.
    private static let questions = 50

    func run() throws {
        if let damage = try Database.damage(inDatabaseAt: build.databasePath) {
            throw IndexProblem.failedCheck(String(damage.prefix(200)))
        }
        let reader = try IndexReader(build)
        let documents = try reader.database.statistics().documentCount
        guard documents == reader.entries.passageCount else {
            throw IndexProblem.failedCheck("\(documents) documents, \(reader.entries.passageCount) passages")
        }
        try findEntriesByTitle(reader)
        try countFacets(reader.entries)
    }

    /// Smoke questions: an entry's title finds the entry.
    private func findEntriesByTitle(_ reader: borrowing IndexReader) throws {
        let analyser = try Analyser(reader.lexicon)
        let step = max(1, reader.entries.entryCount / Self.questions)
        for number in stride(from: 0, to: reader.entries.entryCount, by: step) {
            let entry = reader.entries.entry(number)
            let terms = try analyser.tokens(of: entry.title.da).filter { !$0.isStopWord }.map(\.term)
            guard !terms.isEmpty, !entry.passages.isEmpty else { continue }
            var found = Bitset(bitCount: reader.entries.passageCount)
            let title = Query.and(terms.map { .term($0) })
            try reader.database.insertMatches(of: title, into: &found)
            guard entry.passages.allSatisfy(found.contains) else {
                throw IndexProblem.failedCheck("'\(entry.id)' is not found by its title")
            }
        }
    }

    /// Every entry is in the bitset of each of its values.
    private func countFacets(_ entries: EntryMap) throws {
        for number in 0..<entries.entryCount {
            for value in entries.ownValues(ofEntry: number) {
                let words = entries.entries(withValue: value)
                guard words[number / 64] & (1 << UInt64(number % 64)) != 0 else {
                    throw IndexProblem.failedCheck("'\(entries.entry(number).id)' is not counted in '\(entries.valueID(value))'")
                }
            }
        }
    }
}
