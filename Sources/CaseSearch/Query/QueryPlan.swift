internal import KnowledgeModel
internal import Xapian

/// What a parsed question asks of the index.
struct QueryPlan {
    /// The words, of which an entry has to hold a quorum.
    var words: [Word] = []
    /// Whether any of the words will do, since there are so many.
    var isLong = false
    /// Further words of a long question: they order the hits, but need not be there.
    var optionalWords: [Word] = []
    /// Compounds that neighbouring words of the question make. They only order.
    var joined: [Way] = []
    /// What every match must hold: phrases.
    var required: [Condition] = []
    /// What no match may hold.
    var excluded: [Condition] = []
    var understanding = Understanding()

    /// One word asked for, by the ways in which the index may hold it.
    struct Word: Equatable {
        /// The best first. Empty if the index holds none of them.
        var ways: [Way]
        /// How many passages hold the most frequent of them.
        var frequency: Int
    }

    /// One way in which a passage may hold a word.
    struct Way: Equatable {
        let match: Match
        /// 1 for the word as it was typed.
        let weight: Double
        let kind: Kind

        enum Match: Equatable {
            case term(String)
            case phrase([String])
            case near([String])
        }

        /// Why it counts, for those who ask for an explanation.
        enum Kind: String {
            case whole, variant, related, head, modifier, pair, near, concept, correction, completion, phrase, joined
        }

        var terms: [String] {
            switch match {
            case .term(let term): [term]
            case .phrase(let terms), .near(let terms): terms
            }
        }
    }

    struct Condition {
        let query: Query
        let terms: [String]

        var way: Way { Way(match: .phrase(terms), weight: 1, kind: .phrase) }
    }

    /// What became of the words that were typed.
    struct Understanding {
        /// The question in its known words. What nobody wrote goes no further: it could be a name.
        var text = ""
        /// The question with corrected words, of known words only; `nil` where nothing was corrected.
        var corrected: String?
        /// Values of the vocabulary and parts of compounds that were searched beside the words.
        var alsoSearched: [Label] = []
        /// How many words nobody wrote, in any form.
        var unknownWords = 0
    }

    /// For each word the terms by which snippets are marked.
    var markedTerms: [[String]] {
        (words + optionalWords).map { $0.ways.flatMap(\.terms) } + required.map(\.terms)
    }
}

extension QueryPlan.Way {
    var query: Query {
        let query: Query =
            switch match {
            case .term(let term): .term(term)
            case .phrase(let terms): .phrase(of: terms)
            case .near(let terms): .near(terms.map { .term($0) }, window: terms.count + Ranking.nearSlack)
            }
        return weight == 1 ? query : .scale(query, by: weight)
    }
}

extension Query {
    /// The words one after the other.
    static func phrase(of terms: [String]) -> Query {
        terms.count == 1 ? .term(terms[0]) : .phrase(terms.map { .term($0) }, window: terms.count)
    }
}
