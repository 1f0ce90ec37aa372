internal import DanishText
internal import SearchIndex
internal import Xapian

/// What a parsed question asks of the index.
struct QueryPlan {
    /// The words, of which an entry has to hold a quorum.
    var words: [Word] = []
    /// Whether any of the words will do, since there are so many.
    var isLong = false
    /// Further words of a long question: they order the hits, but need not be there.
    var optionalWords: [Word] = []
    /// What every match must hold: phrases.
    var required: [Condition] = []
    /// What no match may hold.
    var excluded: [Condition] = []

    /// One word asked for, by the terms of the index that it stands for.
    struct Word: Equatable {
        /// The best first. Empty if the index holds none of them.
        let terms: [WeightedTerm]
        /// Phrases that count as this word, from `word OR "a phrase"`.
        var phrases: [[String]] = []
        /// How many passages hold the first term.
        let frequency: Int
    }

    struct WeightedTerm: Equatable {
        let term: String
        /// 1 for the word as it was typed.
        let weight: Double
    }

    struct Condition {
        let query: Query
        let terms: [String]
    }

    /// The terms by which snippets are marked.
    var markedTerms: [String] {
        (words + optionalWords).flatMap { $0.terms.map(\.term) + $0.phrases.flatMap { $0 } } + required.flatMap(\.terms)
    }

    var isEmpty: Bool { words.isEmpty && required.isEmpty && excluded.isEmpty }
}

/// How a question's words are weighed against each other. One place for every number, with its reason.
enum Ranking {
    /// A further form of what was typed (`115` for `§115`, `ø` for `oe`) counts, but after the form itself.
    static let variantWeight = 0.6
    /// A question of more words is long: it is searched by its salient words first.
    static let longQuestion = 8
    /// The salient words of a long question are its rarest: as many as together stand in this share of all passages. The
    /// common ones then only order what those find. `Benchmarks/run` measures how much of the ten best hits that keeps.
    static let salientShare = 0.1
    /// With one or two words all must be there. With more, as many as leave at least this many entries.
    static let quorumHits = 10
    /// BM25 with Xapian's own parameters.
    static let weighting = BM25()
}

/// Makes a plan from a parsed question.
struct QueryPlanner {
    let analyser: Analyser

    func plan(_ query: ParsedQuery, _ database: borrowing Database) throws(XapianError) -> QueryPlan {
        var plan = QueryPlan()
        var words: [QueryPlan.Word] = []
        var tokens: [Token] = []
        for clause in query.clauses {
            if clause.isExcluded {
                plan.excluded += try conditions(clause)
            } else if clause.alternatives.count > 1 {
                words.append(try joined(clause.alternatives, database))
            } else if case .phrase = clause.alternatives[0] {
                plan.required += try conditions(clause)
            } else if case .words(let text) = clause.alternatives[0] {
                tokens += try analyser.tokens(of: text)
            }
        }
        // A question of nothing but stop words asks for those.
        let isOnlyStopWords = words.isEmpty && plan.required.isEmpty && tokens.allSatisfy(\.isStopWord)
        var seen: Set<String> = []
        for token in tokens where (isOnlyStopWords || !token.isStopWord) && seen.insert(token.term).inserted {
            words.append(try word(for: token, database))
        }
        guard words.count > Ranking.longQuestion else {
            plan.words = words
            return plan
        }
        let budget = Int(Double(try database.statistics().documentCount) * Ranking.salientShare)
        var postings = 0
        for word in words.filter({ $0.frequency > 0 }).sorted(by: { $0.frequency < $1.frequency }) {
            postings += word.frequency
            if postings <= budget || plan.words.count < Ranking.longQuestion {
                plan.words.append(word)
            } else {
                plan.optionalWords.append(word)
            }
        }
        plan.isLong = true
        return plan
    }

    private func word(for token: Token, _ database: borrowing Database) throws(XapianError) -> QueryPlan.Word {
        var terms = [QueryPlan.WeightedTerm(term: token.term, weight: 1)]
        var frequency = try database.documentFrequency(of: token.term)
        var others = token.otherTerms
        // Only a word that is not there as it was typed is looked for in other letters.
        if frequency == 0 { others += LetterVariants.of(token.term) }
        for term in others {
            let found = try database.documentFrequency(of: term)
            guard found > 0 else { continue }
            terms.append(QueryPlan.WeightedTerm(term: term, weight: Ranking.variantWeight))
            frequency = max(frequency, found)
        }
        return QueryPlan.Word(terms: frequency > 0 ? terms : [], frequency: frequency)
    }

    /// `a OR b`: one word that either may stand for.
    private func joined(
        _ atoms: [ParsedQuery.Atom], _ database: borrowing Database
    ) throws(XapianError) -> QueryPlan.Word {
        var terms: [QueryPlan.WeightedTerm] = []
        var phrases: [[String]] = []
        var frequency = 0
        for atom in atoms {
            switch atom {
            case .words(let text):
                for token in try analyser.tokens(of: text) {
                    let word = try word(for: token, database)
                    terms += word.terms
                    frequency += word.frequency
                }
            case .phrase(let text):
                phrases.append(try analyser.tokens(of: text).map(\.term))
                frequency += 1
            }
        }
        return QueryPlan.Word(terms: terms, phrases: phrases.filter { !$0.isEmpty }, frequency: frequency)
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

extension Query {
    /// The words one after the other.
    static func phrase(of terms: [String]) -> Query {
        terms.count == 1 ? .term(terms[0]) : .phrase(terms.map { .term($0) }, window: terms.count)
    }
}
