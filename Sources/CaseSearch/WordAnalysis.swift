internal import DanishText
public import KnowledgeModel
internal import SearchIndex
internal import Xapian

/// What the analysis makes of one word, and why.
public struct WordAnalysis: Sendable {
    /// As it was typed.
    public let word: String
    /// The parts of a compound; together they are the word. One part means that it is no compound.
    public let parts: [String]
    /// The forms under which a dictionary lists it; those of the head for a compound that no dictionary lists.
    public let lemmas: [String]
    /// The terms by which it is indexed and searched.
    public let terms: [String]
    public let why: Label
}

extension Searcher {
    /// Analyses each word of a text as documents and questions are analysed.
    public func analyse(_ text: String) throws(SearchProblem) -> [WordAnalysis] {
        do {
            return try WordAnalyser(analyser: analyser).words(of: text)
        } catch {
            throw .library(error.code)
        }
    }
}

private struct WordAnalyser {
    let analyser: Analyser

    /// The words of a text between its spaces, each with all its tokens: `it-system` is one word of two.
    func words(of text: String) throws(XapianError) -> [WordAnalysis] {
        let utf8 = Array(text.utf8)
        var chunks: [[Token]] = []
        for token in try analyser.tokens(of: text) {
            if let last = chunks.last?.last, !utf8[last.range.upperBound..<token.range.lowerBound].contains(where: { $0 <= 0x20 }) {
                chunks[chunks.count - 1].append(token)
            } else {
                chunks.append([token])
            }
        }
        return chunks.map { analysis($0, utf8) }
    }

    private func analysis(_ tokens: [Token], _ utf8: [UInt8]) -> WordAnalysis {
        let whole = tokens[0].range.lowerBound..<tokens[tokens.count - 1].range.upperBound
        // A part ends where the next begins, so that a hyphen stays with what stands before it.
        let starts = tokens.flatMap { token in [token.range.lowerBound] + partStarts(of: token) } + [whole.upperBound]
        func text(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }
        return WordAnalysis(
            word: text(whole), parts: zip(starts, starts.dropFirst()).map { text($0..<$1) },
            lemmas: tokens.flatMap(lemmas), terms: tokens.flatMap(IndexTerm.all), why: why(tokens))
    }

    /// Where the second and further parts begin; none where the parts do not lie one after the other in the word.
    private func partStarts(of token: Token) -> [Int] {
        guard token.parts.first?.range.lowerBound == token.range.lowerBound,
            token.parts.last?.range.upperBound == token.range.upperBound,
            zip(token.parts, token.parts.dropFirst()).allSatisfy({ $0.range.upperBound == $1.range.lowerBound })
        else { return [] }
        return token.parts.dropFirst().map(\.range.lowerBound)
    }

    private func lemmas(of token: Token) -> [String] {
        guard let lexicon = analyser.lexicon else { return [] }
        let own = lexicon.lemmas(of: token.word)
        guard own.isEmpty, let head = token.parts.last, token.word.hasSuffix(head.word) else { return own }
        let front = token.word.dropLast(head.word.count)
        return lexicon.lemmas(of: head.word).map { front + $0 }
    }

    // MARK: Why

    private func why(_ tokens: [Token]) -> Label {
        let reasons = tokens.map(why)
        return Label(da: reasons.map(\.da).joined(separator: "; "), en: reasons.map(\.en).joined(separator: "; "))
    }

    private func why(_ token: Token) -> Label {
        if token.isStopWord { return Label(da: "for almindeligt til at søge på", en: "too common to search for") }
        guard let lexicon = analyser.lexicon else {
            return Label(da: "ingen ordbog: kun ordstamme", en: "no dictionary: stem only")
        }
        if !token.parts.isEmpty {
            let words = token.parts.map(\.word).joined(separator: " + ")
            return Label(da: "sammensat af \(words)", en: "composed of \(words)")
        }
        let lemmas = lexicon.lemmas(of: token.word)
        if lemmas.isEmpty { return Label(da: "står ikke i ordbogen og kan ikke deles", en: "not in the dictionary, and no parts fit") }
        if lemmas.contains(token.word) { return Label(da: "står i ordbogen som ét ord", en: "in the dictionary as one word") }
        let list = lemmas.joined(separator: ", ")
        return Label(da: "en form af \(list)", en: "a form of \(list)")
    }
}
