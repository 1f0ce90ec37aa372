internal import DanishText
internal import SearchIndex
internal import Xapian

/// Finds the ways in which the index holds a word: whole, related, as a part of compounds, by its own parts.
struct WordFinder {
    let analyser: Analyser
    let entries: EntryMap

    func word(for token: Token, _ database: borrowing Database) throws(XapianError) -> QueryPlan.Word {
        var ways = Ways(passageCount: entries.passageCount)
        try ways.add(token.term, 1, .whole, database)
        for term in token.otherTerms { try ways.add(term, Ranking.variantWeight, .variant, database) }
        try addWaysAround(token.term, to: &ways, database)
        try addWaysByParts(of: token.parts.map(\.term), to: &ways, database)
        // Only a word that is not there as it was typed is looked for in other letters.
        if ways.found.isEmpty {
            for word in LetterVariants.of(token.word) {
                let variant = try analyser.word(word)
                try ways.add(variant.term, Ranking.variantWeight, .variant, database)
                try addWaysAround(variant.term, to: &ways, database, by: Ranking.variantWeight)
            }
        }
        return ways.word
    }

    /// The word that a correction put in the place of what was typed.
    func word(forCorrection text: String, _ database: borrowing Database) throws(XapianError) -> QueryPlan.Word {
        let word = try analyser.word(text)
        var ways = Ways(passageCount: entries.passageCount)
        try ways.add(word.term, Ranking.correctionWeight, .correction, database)
        try addWaysAround(word.term, to: &ways, database, by: Ranking.correctionWeight)
        try addWaysByParts(of: word.parts.map(\.term), to: &ways, database)
        return ways.word
    }

    /// A part of a compound that nobody wrote, as a word of its own.
    func word(forPart part: Token.Part, _ database: borrowing Database) throws(XapianError) -> QueryPlan.Word {
        var ways = Ways(passageCount: entries.passageCount)
        try ways.add(part.term, 1, .whole, database)
        try addWaysAround(part.term, to: &ways, database)
        return ways.word
    }

    // MARK: While someone types

    /// How many words that begin as the last one does are searched.
    private static let completions = 8

    /// The last word may go on: the words that most entries hold and that begin so count too.
    func completed(
        _ word: QueryPlan.Word, _ token: Token, _ database: borrowing Database
    ) throws(XapianError) -> QueryPlan.Word {
        let words = entries.words
        guard token.word.count > 1 else { return word }
        var ways = Ways(word, passageCount: entries.passageCount)
        let rows = words.rows(prefix: token.word).sorted { (words.entryCount($1), $0) < (words.entryCount($0), $1) }
        for row in rows.prefix(Self.completions) {
            try ways.add(try analyser.word(words[row]).term, Ranking.completionWeight, .completion, database)
        }
        return ways.word
    }

    // MARK: Ways

    private func addWaysAround(
        _ term: String, to ways: inout Ways, _ database: borrowing Database, by factor: Double = 1
    ) throws(XapianError) {
        for other in entries.relatives(of: term) { try ways.add(other, Ranking.relatedWeight * factor, .related, database) }
        try ways.add(IndexTerm.head(term), Ranking.headWeight * factor, .head, database)
        try ways.add(IndexTerm.modifier(term), Ranking.modifierWeight * factor, .modifier, database)
    }

    /// A compound is found by its parts: joined in another way, or as words of their own close together.
    private func addWaysByParts(
        of parts: [String], to ways: inout Ways, _ database: borrowing Database
    ) throws(XapianError) {
        guard parts.count > 1 else { return }
        if parts.count == 2 { try ways.add(IndexTerm.pair(parts[0], parts[1]), Ranking.pairWeight, .pair, database) }
        // Where nothing holds the whole, its parts are searched as words, which finds them close together as well.
        guard !ways.found.isEmpty else { return }
        for part in parts where try database.documentFrequency(of: part) == 0 { return }
        ways.found.append(QueryPlan.Way(match: .near(parts), weight: Ranking.nearWeight, kind: .near))
    }

    /// Collects the terms that the index holds.
    private struct Ways {
        var found: [QueryPlan.Way] = []
        private var frequency = 0
        /// How many passages hold the word itself.
        private var wholeFrequency = 0
        private let passageCount: Int

        init(_ word: QueryPlan.Word = QueryPlan.Word(ways: [], frequency: 0), passageCount: Int) {
            found = word.ways
            frequency = word.frequency
            self.passageCount = passageCount
        }

        var word: QueryPlan.Word { QueryPlan.Word(ways: found, frequency: frequency) }

        mutating func add(
            _ term: String, _ weight: Double, _ kind: QueryPlan.Way.Kind, _ database: borrowing Database
        ) throws(XapianError) {
            guard !found.contains(where: { $0.match == .term(term) }) else { return }
            let count = try database.documentFrequency(of: term)
            guard count > 0 else { return }
            if kind == .whole || kind == .correction { wholeFrequency = count }
            let evening = Ranking.evening(count, with: wholeFrequency, of: passageCount)
            found.append(QueryPlan.Way(match: .term(term), weight: weight * evening, kind: kind))
            frequency = max(frequency, count)
        }
    }
}
