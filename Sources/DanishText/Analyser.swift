public import Xapian

/// Turns Danish text into tokens, the same way for documents and for queries.
///
/// Not Sendable: it owns a stemmer and remembers the words it has seen. Use one for each thread.
public final class Analyser {
    /// Names the way of analysing. An index built with another one cannot be searched.
    public static let version = "da-2"

    /// What the dictionary knows; without it compounds stay whole and irregular forms apart.
    public let lexicon: Lexicon?
    private let decompounder: Decompounder?
    private let stemmer: Stemmer
    private var known: [String: AnalysedWord] = [:]
    /// How many distinct words are remembered before it starts anew, so that memory stays bounded.
    private static let rememberedWords = 65_536

    public init(_ lexicon: Lexicon?) throws(XapianError) {
        self.lexicon = lexicon
        decompounder = lexicon.map(Decompounder.init)
        stemmer = try Stemmer(language: "danish")
    }

    /// The words of a text in their order.
    public func tokens(of text: String) throws(XapianError) -> [Token] {
        var text = text
        var ellipses: [Ellipsis] = []
        let pieces = text.withUTF8 { bytes in
            let pieces = Tokeniser.pieces(of: bytes)
            ellipses = Ellipsis.all(in: bytes, pieces)
            return pieces
        }
        var tokens: [Token] = []
        tokens.reserveCapacity(pieces.count)
        for piece in pieces { tokens.append(try token(for: piece)) }
        for ellipsis in ellipses { try expand(ellipsis, &tokens) }
        return tokens
    }

    private func token(for piece: Tokeniser.Piece) throws(XapianError) -> Token {
        switch piece.form {
        case .word:
            let word = try word(piece.text)
            return Token(
                range: piece.range, word: word.word, term: word.term, otherTerms: [], parts: word.parts(in: piece.range),
                isStopWord: word.isStopWord)
        case .marked(let plain):
            let (term, other) = (Normaliser.normalised(piece.text), try word(plain).term)
            return Token(
                range: piece.range, word: term, term: term, otherTerms: other == term ? [] : [other], parts: [], isStopWord: false)
        }
    }

    // MARK: Words

    /// The analysis of one word, without a text around it.
    public func word(_ text: String) throws(XapianError) -> AnalysedWord {
        if let word = known[text] { return word }
        let word = try analysed(Normaliser.normalised(text))
        if known.count >= Self.rememberedWords { known.removeAll(keepingCapacity: true) }
        known[text] = word
        return word
    }

    private func analysed(_ word: String) throws(XapianError) -> AnalysedWord {
        let isStopWord = StopWords.contains(word)
        var parts: [AnalysedWord.Part] = []
        if !isStopWord, let texts = decompounder?.parts(of: word), texts.count > 1 {
            for (index, text) in texts.enumerated() {
                let full = index > 0 ? completed(text, after: texts[index - 1]) : text
                let word = index == texts.count - 1 ? full : modifier(full)
                parts.append(AnalysedWord.Part(text: text, word: word, term: try term(of: word)))
            }
        }
        return AnalysedWord(word: word, term: try term(of: word), parts: parts, isStopWord: isStopWord)
    }

    private func term(of word: String) throws(XapianError) -> String {
        try stemmer.stem(lexicon?.irregularLemma(of: word) ?? word)
    }

    /// Gives a part back the letter that it shares with the part before it: *situation* in *stressituation*.
    private func completed(_ part: String, after previous: String) -> String {
        guard let lexicon, let shared = previous.last, previous.hasSuffix("\(shared)\(shared)"), !lexicon.knows(part),
            lexicon.knows("\(shared)\(part)")
        else { return part }
        return "\(shared)\(part)"
    }

    /// A modifier counts as its lemma, so that *bekymrings* and *bekymring* are one term.
    private func modifier(_ part: String) -> String { lexicon?.modifierLemma(of: part) ?? part }

    // MARK: Hyphens

    /// Gives a word the part that its hyphen stands for: *børne-* in *børne- og ungeforvaltning* is *børneforvaltning* too.
    private func expand(_ ellipsis: Ellipsis, _ tokens: inout [Token]) throws(XapianError) {
        let (token, other) = (tokens[ellipsis.token], tokens[ellipsis.compound])
        guard let lentPart = ellipsis.isFirstPart ? other.parts.last : other.parts.first else { return }
        let lent = ellipsis.isFirstPart ? try word(other.word).parts.last : try word(other.word).parts.first
        guard let lent else { return }
        let whole = try word(ellipsis.isFirstPart ? token.word + lent.text : lent.text + token.word)
        let ownWord = ellipsis.isFirstPart ? modifier(token.word) : token.word
        let own = Token.Part(range: token.range, word: ownWord, term: try term(of: ownWord))
        tokens[ellipsis.token] = Token(
            range: token.range, word: token.word, term: token.term, otherTerms: token.otherTerms + [whole.term],
            parts: ellipsis.isFirstPart ? [own, lentPart] : [lentPart, own], isStopWord: false)
    }
}

/// What the analysis finds in one word.
public struct AnalysedWord: Sendable, Equatable {
    /// The word in small letters, without accents.
    public let word: String
    public let term: String
    /// The parts of a compound, the head last; empty for other words.
    public let parts: [Part]
    public let isStopWord: Bool

    public struct Part: Sendable, Equatable {
        /// As it stands in the word, linking element included.
        public let text: String
        /// The part as a word of its own.
        public let word: String
        public let term: String
    }

    /// The parts where they stand in a text. A word that was written otherwise is marked whole.
    func parts(in range: Range<Int>) -> [Token.Part] {
        guard !parts.isEmpty else { return [] }
        guard word.utf8.count == range.count else { return parts.map { Token.Part(range: range, word: $0.word, term: $0.term) } }
        var place = range.lowerBound
        return parts.map { part in
            let start = place
            place += part.text.utf8.count
            return Token.Part(range: start..<place, word: part.word, term: part.term)
        }
    }
}
