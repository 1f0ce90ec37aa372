internal import DanishText
internal import KnowledgeModel
internal import SearchIndex
internal import Xapian

/// Makes a plan from a parsed question.
struct QueryPlanner {
    let analyser: Analyser
    let entries: EntryMap
    /// Whether the last word may be the beginning of a word.
    var completesLastWord = false

    func plan(_ query: ParsedQuery, _ database: borrowing Database) throws(XapianError) -> QueryPlan {
        var plan = QueryPlan()
        // Plain words that follow each other are one text: `§ 115` and `børne- og ungeafdeling` are more than their words.
        var text = ""
        for clause in query.clauses {
            if let words = clause.plainWords {
                text += words + " "
                continue
            }
            text += "\n"
            if clause.isExcluded {
                plan.excluded += try conditions(clause)
            } else if clause.alternatives.count > 1 {
                plan.words.append(try joined(clause.alternatives, database))
            } else {
                plan.required += try conditions(clause)
            }
        }
        let tokens = try analyser.tokens(of: text)
        // A question of nothing but stop words asks for those.
        let isOnlyStopWords = plan.words.isEmpty && plan.required.isEmpty && tokens.allSatisfy(\.isStopWord)
        var asked = AskedWords(tokens: tokens, keepsStopWords: isOnlyStopWords)
        try understand(&asked, database, &plan.understanding)
        plan.words += asked.words.flatMap(\.planned)
        plan.joined = try compounds(of: asked.words.map(\.token), database)
        plan.understanding.alsoSearched += asked.splitCompounds.map { Label(da: $0, en: $0) }
        plan.understanding.corrected = asked.corrected
        var known = [asked.known]
        for clause in query.clauses where clause.plainWords == nil { known.append(try self.known(clause, database)) }
        plan.understanding.text = known.filter { !$0.isEmpty }.joined(separator: " ")
        plan.understanding.unknownWords = plan.words.filter(\.ways.isEmpty).count
        try shorten(&plan, database)
        return plan
    }

    /// Finds each word's ways into the index; corrects or takes apart what has none.
    private func understand(
        _ asked: inout AskedWords, _ database: borrowing Database, _ understanding: inout QueryPlan.Understanding
    ) throws(XapianError) {
        let finder = WordFinder(analyser: analyser, entries: entries)
        for index in asked.words.indices {
            let token = asked.words[index].token
            var word = try finder.word(for: token, database)
            if isUnfinished(index, asked) { word = try finder.completed(word, token, database) }
            asked.words[index].planned = [word]
        }
        try addConcepts(to: &asked, database, &understanding)
        for index in asked.words.indices where asked.words[index].isUnknown && !isUnfinished(index, asked) {
            try rescue(&asked.words[index], finder, database)
        }
    }

    private func isUnfinished(_ index: Int, _ asked: AskedWords) -> Bool {
        completesLastWord && index == asked.words.count - 1
    }

    /// A word that nobody wrote: a slip of the keyboard, or a compound that the writer made.
    private func rescue(
        _ asked: inout AskedWords.Word, _ finder: WordFinder, _ database: borrowing Database
    ) throws(XapianError) {
        let isKnown = analyser.lexicon?.knows(asked.token.word) ?? false
        let corrector = Corrector(words: entries.words)
        let isCompound = !asked.token.parts.isEmpty
        // A slip of one letter is likelier than a new compound, a slip of two is not.
        if !isKnown, let found = corrector.correction(of: asked.token.word, isCautious: isCompound) {
            asked.correction = found
            asked.planned = [try finder.word(forCorrection: found, database)]
            return
        }
        let parts = try asked.token.parts.map { part throws(XapianError) in try finder.word(forPart: part, database) }
        if !parts.isEmpty, parts.allSatisfy({ !$0.ways.isEmpty }) {
            asked.isSplit = true
            asked.planned = parts
        } else if !isKnown, isCompound, let found = corrector.correction(of: asked.token.word, isCautious: false) {
            asked.correction = found
            asked.planned = [try finder.word(forCorrection: found, database)]
        }
    }

    // MARK: The vocabulary

    /// The longest label that is looked for, in words.
    private static let longestLabel = 5

    /// Words that are a name of a value also find the entries that hold the value.
    private func addConcepts(
        to asked: inout AskedWords, _ database: borrowing Database, _ understanding: inout QueryPlan.Understanding
    ) throws(XapianError) {
        var place = 0
        while place < asked.words.count {
            let (range, values) = label(at: place, asked)
            for value in values where isTelling(value) {
                guard let facet = entries.facet(ofValue: value) else { continue }
                let term = IndexTerm.concept(facet.id, entries.valueID(value))
                let count = try database.documentFrequency(of: term)
                guard count > 0 else { continue }
                for index in range { asked.words[index].add(concept: term, count, share: range.count) }
                let label = entries.valueLabel(value)
                let isTyped = try analyser.tokens(of: label.da).filter { !$0.isStopWord }.map(\.term).elementsEqual(asked.terms(range))
                if !isTyped, !understanding.alsoSearched.contains(label) { understanding.alsoSearched.append(label) }
            }
            place = range.upperBound
        }
    }

    /// The longest label that begins at a word, and the values that it names.
    private func label(at place: Int, _ asked: AskedWords) -> (Range<Int>, [Int]) {
        for length in stride(from: min(Self.longestLabel, asked.words.count - place), to: 0, by: -1) {
            let values = entries.values(labelled: asked.terms(place..<(place + length)))
            if !values.isEmpty { return (place..<(place + length), values) }
        }
        return (place..<(place + 1), [])
    }

    /// A value that every other entry holds sets none apart.
    private func isTelling(_ value: Int) -> Bool {
        let count = entries.entries(withValue: value).reduce(0) { $0 + $1.nonzeroBitCount }
        return count > 0 && Double(count) <= Double(entries.entryCount) * Ranking.commonConcept
    }

    /// Compounds that two neighbouring words make, in either order: *samtale om bekymring*, *mentor forløb*.
    private func compounds(of tokens: [Token], _ database: borrowing Database) throws(XapianError) -> [QueryPlan.Way] {
        var found: [QueryPlan.Way] = []
        for (first, second) in zip(tokens, tokens.dropFirst()) {
            for term in [IndexTerm.pair(first.term, second.term), IndexTerm.pair(second.term, first.term)] {
                guard try database.documentFrequency(of: term) > 0 else { continue }
                found.append(QueryPlan.Way(match: .term(term), weight: Ranking.joinedWeight, kind: .joined))
            }
        }
        return found
    }

    // MARK: Long questions

    /// Keeps the salient words of a long question as those that find, the others as those that order.
    private func shorten(_ plan: inout QueryPlan, _ database: borrowing Database) throws(XapianError) {
        guard plan.words.count > Ranking.longQuestion else { return }
        let budget = Int(Double(try database.statistics().documentCount) * Ranking.salientShare)
        let byRarity = plan.words.filter { $0.frequency > 0 }.sorted { $0.frequency < $1.frequency }
        plan.words = []
        plan.isLong = true
        var postings = 0
        for var word in byRarity {
            postings += word.frequency
            if postings <= budget || plan.words.count < Ranking.longQuestion {
                plan.words.append(word)
            } else {
                word.ways.removeLast(word.ways.count - 1)
                plan.optionalWords.append(word)
            }
        }
    }

    // MARK: Clauses

    /// `a OR b`: one word that either may stand for.
    private func joined(_ atoms: [ParsedQuery.Atom], _ database: borrowing Database) throws(XapianError) -> QueryPlan.Word {
        let finder = WordFinder(analyser: analyser, entries: entries)
        var joined = QueryPlan.Word(ways: [], frequency: 0)
        for atom in atoms {
            switch atom {
            case .words(let text):
                for token in try analyser.tokens(of: text) {
                    let word = try finder.word(for: token, database)
                    joined.ways += word.ways
                    joined.frequency += word.frequency
                }
            case .phrase(let text):
                let terms = try analyser.tokens(of: text).map(\.term)
                guard !terms.isEmpty else { continue }
                joined.ways.append(QueryPlan.Way(match: .phrase(terms), weight: 1, kind: .phrase))
                joined.frequency += 1
            }
        }
        return joined
    }

    /// The known words of a phrase, an exclusion or alternatives, as the query language writes them.
    private func known(_ clause: ParsedQuery.Clause, _ database: borrowing Database) throws(XapianError) -> String {
        var atoms: [String] = []
        for atom in clause.alternatives {
            switch atom {
            case .words(let text): atoms.append(try known(text, database))
            case .phrase(let text): atoms.append("\"" + (try known(text, database)) + "\"")
            }
        }
        atoms.removeAll { $0.isEmpty || $0 == "\"\"" }
        return atoms.isEmpty ? "" : (clause.isExcluded ? "-" : "") + atoms.joined(separator: " OR ")
    }

    private func known(_ text: String, _ database: borrowing Database) throws(XapianError) -> String {
        var words: [String] = []
        for token in try analyser.tokens(of: text) where try database.documentFrequency(of: token.term) > 0 { words.append(token.word) }
        return words.joined(separator: " ")
    }

    private func conditions(_ clause: ParsedQuery.Clause) throws(XapianError) -> [QueryPlan.Condition] {
        var conditions: [QueryPlan.Condition] = []
        for atom in clause.alternatives {
            switch atom {
            case .words(let text):
                for token in try analyser.tokens(of: text) {
                    conditions.append(QueryPlan.Condition(query: .term(token.term), terms: [token.term]))
                }
            case .phrase(let text):
                let terms = try analyser.tokens(of: text).map(\.term)
                if !terms.isEmpty { conditions.append(QueryPlan.Condition(query: .phrase(of: terms), terms: terms)) }
            }
        }
        return conditions
    }
}
