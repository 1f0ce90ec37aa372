/// Named schools, mosques, clubs and workplaces. Authorities and programmes that everybody knows stand on a list.
struct InstitutionDetector: Detector {
    func matches(in text: ScannedText) -> [Match] {
        var matches: [Match] = []
        var index = 0
        while index < text.count {
            if let (match, end) = institution(text, index) {
                matches.append(match)
                index = max(end, index + 1)
            } else {
                index += 1
            }
        }
        return matches
    }

    private func institution(_ text: ScannedText, _ index: Int) -> (Match, end: Int)? {
        let token = text.tokens[index]
        guard token.isWord, !text.isFree(index) else { return nil }
        if let end = company(text, index) {
            let start = beginning(text, index)
            return start < index ? (Match(text.range(start..<end), .institution), end) : nil
        }
        if token.allTags.contains(.institutionHead) || token.allTags.contains(.commonInstitution) && text[index + 1]?.letters == .capital {
            return aroundHead(text, index)
        }
        if isSmall(text, index) { return (Match(text.range(index..<(index + 1)), .institution, .likely), index + 1) }
        guard token.letters == .capital, hasHead(token.lower, text.words),
            token.allTags.intersection([.commonInstitution, .anyName, .place]).isEmpty
        else { return nil }
        // At the start of a sentence a known word is one, in the middle its capital makes it a name.
        // There a compound that somebody made may be one, if it does something.
        if token.beginsSentence, text.words.knows(token.lower), !isValue(text, index) {
            guard PersonEvidence(text: text).hasVerbAfter(index + 1), token.lower.hasSuffix("en") || token.lower.hasSuffix("et") else {
                return nil
            }
            return (Match(text.range(index..<(index + 1)), .institution, .possible), index + 1)
        }
        return (Match(text.range(beginning(text, index)..<(index + 1)), .institution), index + 1)
    }

    /// `Skole: Møllebakkeskolen`
    private func isValue(_ text: ScannedText, _ index: Int) -> Bool {
        text.isMark(index - 1, ":") && text.gap(index) == .space && text.tags(index - 2).contains(.institutionHead)
    }

    /// «på lindehøjskolen», where nothing has a capital: no word, but for its end.
    private func isSmall(_ text: ScannedText, _ index: Int) -> Bool {
        text.hasNoCapitals && PlaceDetector.prepositions.contains(text.word(index - 1)) && !text.words.knows(text.word(index))
            && hasHead(text.word(index), text.words) && !text.tokens[index].allTags.contains(.commonInstitution)
    }

    private func hasHead(_ lower: String, _ words: Wordbook) -> Bool {
        for length in 4...12 where lower.count >= length + 3 {
            if words.institutionHeads.contains(String(lower.suffix(length))) { return true }
        }
        return false
    }

    /// `Rosenlund Skole`, `Taiba-moskeen`, `Café Paradis`, «klubben Sparta».
    private func aroundHead(_ text: ScannedText, _ index: Int) -> (Match, end: Int)? {
        let start = beginning(text, index)
        if start < index { return (Match(text.range(start..<(index + 1)), .institution), index + 1) }
        var end = index + 1
        while end - index < 5, let next = text[end], next.gap <= .space {
            if next.mark == "-" || next.mark == "&", text[end + 1]?.hasCapital == true, end > index + 1 {
                end += 1
            } else if isNamePart(text, end) {
                end += 1
            } else {
                break
            }
        }
        // «den skole Jens går på»: a person follows.
        let isPerson = end > index + 1 && !text.tokens[index + 1].allTags.intersection([.given]).isEmpty
        guard end > index + 1, !isPerson else { return nil }
        return (Match(text.range(index..<end), .institution, .likely), end)
    }

    /// Back over the capitals before, as far as they can be the beginning of a name.
    private func beginning(_ text: ScannedText, _ index: Int) -> Int {
        var start = index
        while start > 0, index - start < 6, text.gap(start) <= .space {
            if text.isMark(start - 1, "-"), text.isGlued(start), text.isGlued(start - 1), isNamePart(text, start - 2) {
                start -= 2
            } else if isNamePart(text, start - 1) {
                start -= 1
            } else {
                break
            }
        }
        return start
    }

    private func isNamePart(_ text: ScannedText, _ index: Int) -> Bool {
        guard let token = text[index], token.isWord, token.letters == .capital || token.letters == .capitals, !text.isFree(index),
            !token.isShouted
        else {
            return false
        }
        if !token.beginsSentence { return true }
        return !text.words.knows(token.lower) || !token.allTags.intersection([.place, .given, .family]).isEmpty
    }

    /// `A/S`, `ApS`, `I/S` behind a name.
    private func company(_ text: ScannedText, _ index: Int) -> Int? {
        let token = text.tokens[index]
        if token.lower == "aps" || token.lower == "ivs", token.letters != .lower { return index + 1 }
        guard ["a", "i", "p", "k"].contains(token.lower), token.letters == .single, text.isMark(index + 1, "/"), text.isGlued(index + 1),
            text.word(index + 2) == "s", text.isGlued(index + 2)
        else { return nil }
        return index + 3
    }
}
