internal import DanishText

/// The words of a question, and what becomes of each.
struct AskedWords {
    struct Word {
        let token: Token
        /// What is searched for it: one word, or the parts of a compound that nobody wrote.
        var planned: [QueryPlan.Word] = []
        /// The word that was put in its place.
        var correction: String?
        /// Whether it is searched by its parts.
        var isSplit = false

        /// Whether nobody wrote it, and it names nothing.
        var isUnknown: Bool { planned.allSatisfy(\.ways.isEmpty) }

        /// Adds the entries that hold a value which the word names, alone or with others: a share of what the value weighs.
        mutating func add(concept term: String, _ frequency: Int, share: Int) {
            for index in planned.indices {
                // A word that no text holds is found by what it names alone, as whole words are.
                let weight = planned[index].ways.contains { $0.kind != .concept } ? Ranking.conceptWeight : 1
                planned[index].ways.append(QueryPlan.Way(match: .term(term), weight: weight / Double(share), kind: .concept))
                planned[index].frequency = max(planned[index].frequency, frequency)
            }
        }
    }

    var words: [Word] = []
    private let tokens: [Token]

    init(tokens: [Token], keepsStopWords: Bool) {
        self.tokens = tokens
        var seen: Set<String> = []
        for token in tokens where (keepsStopWords || !token.isStopWord) && seen.insert(token.term).inserted {
            words.append(Word(token: token))
        }
    }

    func terms(_ range: Range<Int>) -> some Sequence<String> { words[range].lazy.map(\.token.term) }

    /// The words that are known, as they were typed.
    var known: String { text { $0.correction == nil && !$0.isUnknown ? $0.token.word : nil } }

    /// The question with corrected words, of known words only; `nil` where nothing was corrected.
    var corrected: String? {
        guard words.contains(where: { $0.correction != nil }) else { return nil }
        return text { $0.correction ?? ($0.isUnknown ? nil : $0.token.word) }
    }

    private func text(_ shown: (Word) -> String?) -> String {
        tokens.compactMap { token in
            guard let word = words.first(where: { $0.token.term == token.term }) else { return token.isStopWord ? token.word : nil }
            return shown(word)
        }.joined(separator: " ")
    }

    /// The compounds that are searched by their parts, each as its known parts.
    var splitCompounds: [String] {
        words.filter(\.isSplit).map { $0.token.parts.map(\.word).joined(separator: " + ") }
    }
}
