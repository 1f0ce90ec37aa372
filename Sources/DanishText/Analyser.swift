public import Xapian

/// Turns Danish text into tokens, the same way for documents and for queries.
///
/// Not Sendable: it owns a stemmer and remembers the words it has seen. Use one for each thread.
public final class Analyser {
    /// Names the way of analysing. An index built with another one cannot be searched.
    public static let version = "da-1"

    private let stemmer: Stemmer
    private var known: [String: Word] = [:]
    /// How many distinct words are remembered before it starts anew, so that memory stays bounded.
    private static let rememberedWords = 65_536

    private struct Word {
        let term: String
        let isStopWord: Bool
    }

    public init() throws(XapianError) {
        stemmer = try Stemmer(language: "danish")
    }

    /// The words of a text in their order.
    public func tokens(of text: String) throws(XapianError) -> [Token] {
        var text = text
        let pieces = text.withUTF8 { Tokeniser.pieces(of: $0) }
        var tokens: [Token] = []
        tokens.reserveCapacity(pieces.count)
        for piece in pieces { tokens.append(try token(for: piece)) }
        return tokens
    }

    private func token(for piece: Tokeniser.Piece) throws(XapianError) -> Token {
        switch piece.form {
        case .word:
            let word = try word(piece.text)
            return Token(range: piece.range, term: word.term, otherTerms: [], isStopWord: word.isStopWord)
        case .marked(let plain):
            let (term, other) = (Normaliser.normalised(piece.text), try word(plain).term)
            return Token(range: piece.range, term: term, otherTerms: other == term ? [] : [other], isStopWord: false)
        }
    }

    private func word(_ text: String) throws(XapianError) -> Word {
        if let word = known[text] { return word }
        let normal = Normaliser.normalised(text)
        let word = Word(term: try stemmer.stem(normal), isStopWord: StopWords.contains(normal))
        if known.count >= Self.rememberedWords { known.removeAll(keepingCapacity: true) }
        known[text] = word
        return word
    }
}
