/// Account numbers with registration number, payment cards, and MobilePay.
struct BankDetector: Detector {
    private static let labels: Set<String> = [
        "konto", "kontonr", "kontonummer", "kontonummeret", "reg", "regnr", "registreringsnummer", "bankkonto", "nemkonto", "lønkonto",
        "bank",
        "account", "kort", "kortnr", "kortnummer", "dankort", "visa", "mastercard", "betalingskort", "budgetkonto",
    ]
    private static let mobilePay: Set<String> = ["mobilepay", "box", "boks", "myshop", "swipp"]

    func matches(in text: ScannedText) -> [Match] {
        var matches: [Match] = []
        var index = 0
        while index < text.count {
            if text.tokens[index].isNumber, let match = card(text, index) ?? account(text, index) {
                matches.append(match.0)
                index = match.end
            } else {
                if text.tokens[index].tags.contains(.institution), text.word(index) == "mobilepay", let match = mobilePay(text, index) {
                    matches.append(match)
                }
                index += 1
            }
        }
        return matches
    }

    private func account(_ text: ScannedText, _ index: Int) -> (Match, end: Int)? {
        guard let first = text[index], !text.isGlued(index) || text[index - 1]?.form == .mark else { return nil }
        let isLabelled = text.hasWord(Self.labels, before: index, within: 5)
        if first.count == 4, let konto = accountAfter(text, index) {
            let number = text.tokens[konto.first].lower
            let isNear = konto.first - index <= 2
            let isYear = CivilDate.isYear(Int(first.lower) ?? 0)
            guard isLabelled || konto.isLabelled || isNear && number.count == 10 || isNear && !isYear && number.count >= 7 else {
                return nil
            }
            // A postcode before a phone number, or two years, are no account.
            if !isLabelled, !konto.isLabelled, number.count == 8 { return nil }
            let isSure = isLabelled || konto.isLabelled || number.count == 10
            return (Match(text.range(index..<konto.end), .bank, isSure ? .certain : .likely), konto.end)
        }
        guard isLabelled, first.count >= 3 else { return nil }
        let chain = NumberChain(in: text, from: index, marks: ["-", ".", "/"], atMost: 6)
        guard chain.digitCount >= 6, chain.digitCount <= 16 else { return nil }
        return (Match(text.range(chain.tokens), .bank), chain.tokens.upperBound)
    }

    /// The account after a registration number: `1234 0012345678`, `1234 – konto 12 34 56 78`.
    private func accountAfter(_ text: ScannedText, _ index: Int) -> (first: Int, end: Int, isLabelled: Bool)? {
        var isLabelled = false
        for place in (index + 1)..<(index + 8) {
            guard let token = text[place], token.gap < .line || token.gap == .line && Self.labels.contains(token.lower) else { return nil }
            if token.isNumber {
                guard !isLabelled else {
                    let chain = NumberChain(in: text, from: place, marks: ["-", "."], atMost: 6)
                    return (6...12).contains(chain.digitCount) ? (place, chain.tokens.upperBound, true) : nil
                }
                return (6...10).contains(token.count) ? (place, place + 1, false) : nil
            }
            if Self.labels.contains(token.lower) { isLabelled = true }
            let isFiller = [",", "-", ".", ":", "/", "og", "nr", "nummer", "med"].contains(token.lower)
            guard isFiller || Self.labels.contains(token.lower) else { return nil }
        }
        return nil
    }

    /// Sixteen digits, or as many as satisfy the cards' check digit (Luhn).
    private func card(_ text: ScannedText, _ index: Int) -> (Match, end: Int)? {
        let chain = NumberChain(in: text, from: index, marks: ["-"], atMost: 5)
        for count in stride(from: chain.groups.count, to: 0, by: -1) {
            let part = chain.prefix(count)
            guard part.sizes == [4, 4, 4, 4] || part.sizes == [16] || part.sizes == [4, 6, 5] else { continue }
            let isSure = Self.satisfiesLuhn(part.digits) || text.hasWord(Self.labels, before: index, within: 4)
            return (Match(text.range(part.tokens), .bank, isSure ? .certain : .likely), part.tokens.upperBound)
        }
        return nil
    }

    private static func satisfiesLuhn(_ digits: String) -> Bool {
        digits.utf8.reversed().enumerated().reduce(0) { sum, item in
            let value = Int(item.element) - 48
            return sum + (item.offset % 2 == 0 ? value : value * 2 > 9 ? value * 2 - 9 : value * 2)
        } % 10 == 0
    }

    private func mobilePay(_ text: ScannedText, _ index: Int) -> Match? {
        for place in (index + 1)..<(index + 6) {
            guard let token = text[place], token.gap < .line, !text.endsSentence(place) else { return nil }
            if token.isNumber {
                return (4...7).contains(token.count) ? Match(text.range(place..<(place + 1)), .bank) : nil
            }
            let isFiller =
                token.form == .mark || Self.mobilePay.contains(token.lower)
                || ["til", "nr", "nummer", "på", "boksen"].contains(token.lower)
            guard isFiller else { return nil }
        }
        return nil
    }
}
