/// Numbers of companies and workplaces: CVR, SE, P number, EAN. A sole trader's number points to a person.
struct CVRDetector: Detector {
    static let labels: Set<String> = [
        "cvr", "cvrnr", "cvrnummer", "se", "senr", "pnr", "pnummer", "p", "ean", "eannr", "eannummer", "gln", "virksomhedsnummer",
    ]

    func matches(in text: ScannedText) -> [Match] {
        var matches: [Match] = []
        for (index, token) in text.tokens.enumerated() where token.isWord {
            if token.count == 2, token.lower == "dk", token.hasCapital, let number = text[index + 1], number.isNumber, number.count == 8,
                number.gap <= .space
            {
                matches.append(Match(text.range(index..<(index + 2)), .cvr))
            } else if token.cues.contains(.companyLabel), let match = labelled(text, index) {
                matches.append(match)
            }
        }
        return matches
    }

    private func labelled(_ text: ScannedText, _ index: Int) -> Match? {
        let label = text.word(index)
        let isShort = label == "se" || label == "p"
        // *se* is a word as well.
        if isShort, text[index]?.letters == .lower || !text.isMark(index + 1, "-") { return nil }
        for place in (index + 1)..<(index + 6) {
            guard let token = text[place], token.gap < .line else { return nil }
            guard token.isNumber else {
                guard
                    token.isMark(among: ".-:#")
                        || ["nr", "nummer", "dk", "er", "på", "lokationsnummer"].contains(token.lower)
                else { return nil }
                continue
            }
            let chain = NumberChain(in: text, from: place, marks: ["-", "."], atMost: 7)
            for length in [8, 10, 13] {
                if let part = chain.prefix(digits: length) { return Match(text.range(part.tokens), .cvr) }
            }
            return (6...14).contains(chain.digitCount) ? Match(text.range(chain.tokens), .cvr) : nil
        }
        return nil
    }
}
