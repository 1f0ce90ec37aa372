/// A text prepared once, in which every detector looks.
final class ScannedText {
    let view: CleanView
    let tokens: [Token]
    let words: Wordbook
    /// Phrases of the lists that stand in it.
    let phrases: [PhraseBook.Hit]
    /// For each token, the tags of the phrases that cover it.
    private let covered: [Int: Tags]
    /// Whether hardly a word begins with a capital, so that names are small as well.
    let hasNoCapitals: Bool
    /// Where a text stands that an editor has allowed.
    let allowedRanges: [Range<Int>]

    init(_ text: String, with words: Wordbook) {
        view = CleanView(text)
        var tokens = Tokeniser.tokens(of: view, with: words)
        SentenceStarts.mark(&tokens)
        self.tokens = tokens
        self.words = words
        phrases = words.phrases.hits(in: tokens)
        var covered: [Int: Tags] = [:]
        for phrase in phrases {
            for index in phrase.tokens { covered[index, default: []].formUnion(phrase.tags) }
        }
        self.covered = covered
        allowedRanges = phrases.filter { $0.tags.contains(.allowed) }
            .map { Int(tokens[$0.tokens.lowerBound].start)..<Int(tokens[$0.tokens.upperBound - 1].end) }
        hasNoCapitals = !tokens.contains { $0.isWord && $0.letters != .lower && $0.count > 1 }
    }

    var count: Int { tokens.count }

    subscript(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

    /// The word at a place in small letters; empty where there is none.
    func word(_ index: Int) -> String {
        tokens.indices.contains(index) && tokens[index].isWord ? tokens[index].lower : ""
    }

    /// The number at a place and the count of its digits.
    func number(_ index: Int) -> (value: Int, digits: Int)? {
        guard let token = self[index], token.isNumber, token.count <= 18, let value = Int(token.lower) else { return nil }
        return (value, token.count)
    }

    func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
        tokens.indices.contains(index) && tokens[index].mark == mark
    }

    func gap(_ index: Int) -> Token.Gap { tokens.indices.contains(index) ? tokens[index].gap : .paragraph }

    /// Whether a token follows the one before without a space.
    func isGlued(_ index: Int) -> Bool { index > 0 && index < tokens.count && tokens[index].gap == .none }

    func phraseTags(_ index: Int) -> Tags { covered[index] ?? [] }

    /// Whether a token names nobody: its word or the phrase it stands in is on a list of what may have a capital.
    func isFree(_ index: Int) -> Bool {
        let token = tokens[index]
        // `Ross` is no genitive of an abbreviation.
        let tags = token.tags.intersection(.anyName).isEmpty ? token.allTags : token.tags
        return !tags.intersection(.free).isEmpty || !phraseTags(index).intersection(.free).isEmpty
    }

    func tags(_ index: Int) -> Tags { tokens.indices.contains(index) ? tokens[index].tags : [] }

    /// The place of a run of tokens in the clean view.
    func range(_ tokens: Range<Int>) -> Range<Int> {
        Int(self.tokens[tokens.lowerBound].start)..<Int(self.tokens[tokens.upperBound - 1].end)
    }
}

extension ScannedText {
    /// The phrase of a list that begins at a token.
    func phrase(at index: Int) -> PhraseBook.Hit? {
        var (low, high) = (0, phrases.count)
        while low < high {
            let middle = (low + high) / 2
            if phrases[middle].tokens.lowerBound < index { low = middle + 1 } else { high = middle }
        }
        return low < phrases.count && phrases[low].tokens.lowerBound == index ? phrases[low] : nil
    }
}
