/// Danish personal numbers: `ddmmyy-xxxx` in any grouping, replacement numbers (day + 60), the health sector's numbers with
/// letters, and «sidste fire cifre 1234».
///
/// Numbers given since October 2007 need not satisfy modulus 11 (cpr.dk), so it grades and never clears.
struct CPRDetector: Detector {
    private static let marks: Set<String> = ["-", ".", "/", "_", ":", ",", "*"]
    static let labels: Set<String> = [
        "cpr", "cprnr", "cprnummer", "personnummer", "personnr", "personnumre", "ecpr", "erstatningscpr", "cpr's", "cprnumre",
    ]

    /// Words around a part of a number.
    static let partWords: Set<String> = ["sidste", "slutter", "ender", "endelse", "endelsen", "cifre", "løbenummer", "løbenr"]

    func matches(in text: ScannedText) -> [Match] {
        var matches: [Match] = []
        for (index, token) in text.tokens.enumerated() {
            if token.isNumber {
                if let match = number(text, index) ?? withLetters(text, index) { matches.append(match) }
            } else if token.cues.contains(.cprWord) {
                if Self.partWords.contains(token.lower) {
                    matches += lastDigits(text, index)
                } else if let match = labelled(text, index) {
                    matches.append(match)
                }
            }
        }
        return matches
    }

    // MARK: Ten digits

    private func number(_ text: ScannedText, _ index: Int) -> Match? {
        let chain = NumberChain(in: text, from: index, marks: Self.marks, atMost: 12)
        let isLabelled = text.hasWord(Self.labels, before: index, within: 5)
        for length in [12, 10] {
            guard let part = chain.prefix(digits: length), !continues(text, part) else { continue }
            let digits = length == 12 ? withShortYear(part.digits) : part.digits
            guard let digits, CivilDate.beginsWithDate(digits) || isLabelled, isGrouped(part, isLabelled) else { continue }
            guard part.groups.count < 4 || isLabelled || !follows(text, part) else { continue }
            return Match(text.range(part.tokens), .cpr, certainty(part, digits, isLabelled))
        }
        // A slip of the pen: the form is right and the day is none.
        if let part = chain.prefix(digits: 10), part.sizes == [6, 4], part.separators == ["-"], !continues(text, part) {
            return Match(text.range(part.tokens), .cpr, .likely)
        }
        return nil
    }

    /// Groups of even length, as people write it; with a label any.
    private func isGrouped(_ chain: NumberChain, _ isLabelled: Bool) -> Bool {
        if isLabelled { return true }
        // A comma separates items of a list, and a single one inside a number is a slip.
        if chain.separators.count(where: { $0 == "," || $0 == "*" || $0 == ":" }) > 1 { return false }
        // One by one, as one says them.
        if chain.sizes.allSatisfy({ $0 == 1 }) { return true }
        return chain.sizes.allSatisfy { $0 % 2 == 0 } && (chain.sizes.last ?? 0) <= 10
    }

    private func certainty(_ chain: NumberChain, _ digits: String, _ isLabelled: Bool) -> Match.Certainty {
        if isLabelled || chain.groups.count < 4 || chain.digitCount == 12 || satisfiesModulus(digits) { return .certain }
        return .likely
    }

    /// `01011990` + `1234` as `010190` + `1234`.
    private func withShortYear(_ digits: String) -> String? {
        let century = digits.dropFirst(4).prefix(2)
        guard century == "19" || century == "20" else { return nil }
        return String(digits.prefix(4) + digits.dropFirst(6))
    }

    /// Whether digits or letters are glued to the number, or it is part of a longer chain, as in an account number.
    private func continues(_ text: ScannedText, _ chain: NumberChain) -> Bool {
        let after = chain.tokens.upperBound
        // «010190-1234bor»: a space is missing.
        let isPlain = chain.sizes == [6, 4] && chain.separators == ["-"]
        if let next = text[after], next.gap == .none, next.isWord, !isPlain || next.count == 1 { return true }
        if let next = text[after + 1], next.isNumber, next.gap == .none, text.isMark(after, "-"), text.isGlued(after) { return true }
        let before = chain.tokens.lowerBound - 1
        return text.isGlued(before + 1) && (text[before]?.isNumber ?? false)
    }

    /// Whether pairs of digits go on before or after, as in a row of figures.
    private func follows(_ text: ScannedText, _ chain: NumberChain) -> Bool {
        let (before, after) = (chain.tokens.lowerBound - 1, chain.tokens.upperBound)
        return text[before]?.isNumber == true && text.gap(before + 1) == .space
            || text[after]?.isNumber == true && text.gap(after) == .space
    }

    private func satisfiesModulus(_ digits: String) -> Bool {
        let weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]
        return zip(digits.utf8, weights).reduce(0) { $0 + (Int($1.0) - 48) * $1.1 } % 11 == 0
    }

    // MARK: Letters in place of digits

    /// `010190-AB12`, `0101904AA1`, and the masked `010190-xxxx`, which still tells the birthday.
    private func withLetters(_ text: ScannedText, _ index: Int) -> Match? {
        guard let first = text[index], (6...9).contains(first.count), CivilDate.beginsWithDate(first.lower) else { return nil }
        if index > 0, text.isGlued(index), text[index - 1]?.form != .mark { return nil }
        var end = index + 1
        var rest = String(first.lower.dropFirst(6))
        var isCapital = true
        if text.isMark(end, "-") || text.isMark(end, " "), first.count == 6 { end += 1 }
        while end < text.count, text.isGlued(end) || end == index + 1 && text.gap(end) == .space && first.count == 6, rest.count < 5,
            let token = text[end]
        {
            if token.form == .mark {
                guard token.mark == "*" || token.mark == "?" || token.mark == "•" else { break }
            } else if token.isWord, token.letters == .lower {
                isCapital = false
            }
            rest += token.lower
            end += 1
        }
        guard rest.count == 4, !rest.allSatisfy(\.isNumber) else { return nil }
        let range = text.range(index..<end)
        if Set(rest).count == 1 { return Match(range, .cpr) }
        let hasDigit = rest.contains(where: \.isNumber)
        let isLabelled = text.hasWord(Self.labels, before: index, within: 5)
        let isCode = hasDigit && (isCapital || rest.first?.isNumber == true) || isCapital && rest.allSatisfy(\.isLetter)
        return isCode || isLabelled ? Match(range, .cpr) : nil
    }

    // MARK: Parts of a number

    /// `cpr 1234`, `cpr-nr. 010190`.
    private func labelled(_ text: ScannedText, _ index: Int) -> Match? {
        for place in (index + 1)..<(index + 7) {
            guard let token = text[place], token.gap < .line, !text.endsSentence(place) else { return nil }
            guard token.isNumber else { continue }
            if token.count == 4 || token.count == 6 && CivilDate.beginsWithDate(token.lower) {
                return Match(text.range(place..<(place + 1)), .cpr)
            }
            return nil
        }
        return nil
    }

    /// «sidste fire 1847», «fire sidste er 4471», «endelse 1847»: the digits follow at once.
    private func isLastFour(_ text: ScannedText, _ index: Int) -> Bool {
        var place = index + 1
        if isFour(text, place) {
            place += 1
        } else if !isFour(text, index - 1), !text.word(index).hasPrefix("endelse") {
            return false
        }
        if text.isMark(place, ":") || text.word(place) == "er" { place += 1 }
        return text.number(place)?.digits == 4 && text.gap(place) < .line
    }

    private func isFour(_ text: ScannedText, _ index: Int) -> Bool { text.word(index) == "fire" || text.number(index)?.value == 4 }

    /// «sidste fire cifre 1234», «cpr slutter på 1234», «1234 er de sidste fire cifre».
    private func lastDigits(_ text: ScannedText, _ index: Int) -> [Match] {
        let word = text.word(index)
        let isAboutCPR =
            word == "cifre" || word.hasPrefix("løbe") || isLastFour(text, index) || text.hasWord(Self.labels, before: index, within: 8)
            || word == "sidste" && text.hasWord(["cifre", "tal", "numre", "cpr"], after: index, within: 3)
        guard isAboutCPR else { return [] }
        for place in (index + 1)..<(index + 9) {
            guard let token = text[place], token.gap < .line, !text.endsSentence(place) else { break }
            if token.isNumber, token.count == 4 { return [Match(text.range(place..<(place + 1)), .cpr)] }
            if token.isNumber, token.count == 2, let next = text[place + 1], next.isNumber, next.count == 2, next.gap <= .space {
                return [Match(text.range(place..<(place + 2)), .cpr)]
            }
        }
        guard word == "sidste" || word == "cifre" else { return [] }
        for place in stride(from: index - 1, to: index - 6, by: -1) {
            guard let token = text[place], text.gap(place + 1) < .line, !text.endsSentence(place) else { break }
            if token.isNumber, token.count == 4 { return [Match(text.range(place..<(place + 1)), .cpr)] }
        }
        return []
    }
}
