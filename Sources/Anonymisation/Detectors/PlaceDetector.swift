/// Towns, municipalities and quarters. In a case they say where somebody lives; guidance may name them.
struct PlaceDetector: Detector {
    static let prepositions: Set<String> = [
        "i", "fra", "til", "på", "ved", "nær", "omkring", "udenfor", "for", "nord", "syd", "øst", "vest", "gennem", "mod",
    ]

    func matches(in text: ScannedText) -> [Match] {
        var matches: [Match] = []
        var index = 0
        while index < text.count {
            if let end = place(text, index) {
                matches.append(Match(text.range(index..<end), .place))
                index = end
            } else {
                index += 1
            }
        }
        return matches
    }

    private func place(_ text: ScannedText, _ index: Int) -> Int? {
        let token = text.tokens[index]
        guard token.isWord, !text.isFree(index) else { return nil }
        if text.phraseTags(index).contains(.place), let phrase = text.phrase(at: index), phrase.tags.contains(.place) {
            return token.hasCapital || text.hasNoCapitals ? phrase.tokens.upperBound : nil
        }
        if isQuarter(text, index) { return index + 1 }
        guard token.allTags.contains(.place) else { return nil }
        if token.hasCapital {
            // `Vejen til klubben` is a road, `i Vejen` a town.
            if token.beginsSentence, text.words.knows(token.lower) { return nil }
            if token.letters == .single { return nil }
            // `Anne Holbæk` is somebody; `Holbæk-Anne` as well.
            if token.isShouted { return text.words.knows(token.lower) ? nil : index + 1 }
            return withKommune(text, index)
        }
        // Small letters: where nothing has a capital, or after «bor i».
        guard !text.words.knows(token.lower), Self.prepositions.contains(text.word(index - 1)) else { return nil }
        return index + 1
    }

    /// «i Stjernekvarteret»: what begins with a capital inside a sentence and ends as parts of towns do.
    private func isQuarter(_ text: ScannedText, _ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.letters == .capital && !token.beginsSentence && Self.prepositions.contains(text.word(index - 1))
            && ["kvarteret", "bydelen", "byggeriet"].contains { token.lower.hasSuffix($0) && token.count > $0.count + 2 }
    }

    private func withKommune(_ text: ScannedText, _ index: Int) -> Int {
        ["kommune", "kommunes", "by", "politi"].contains(text.word(index + 1)) && text.gap(index + 1) == .space ? index + 2 : index + 1
    }
}
