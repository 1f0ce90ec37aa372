/// Telephone numbers: eight digits in any usual grouping, `+45`, `0045`, numbers of other countries, and what follows
/// «tlf.». Public lines stand on a list and are free.
struct PhoneDetector: Detector {
    private static let marks: Set<String> = ["-", ".", "/", "·", "_"]
    private static let labels: Set<String> = [
        "tlf", "tlfnr", "telefon", "telefonnr", "telefonnummer", "telefonnummeret", "telefonen", "mobil", "mobilnr", "mobilnummer",
        "mobilnummeret", "mobiltelefon", "mob", "ring", "ringe", "ringer", "ringes", "ringede", "sms", "sms'e", "fax", "whatsapp", "signal",
        "nummer", "nummeret", "nr", "kontakt", "træffes", "fastnet", "tel", "phone", "mobile", "taletid", "viber", "vagttelefon",
    ]
    private static let sureLabels = labels.subtracting(["nr", "nummer", "nummeret", "signal", "kontakt", "træffes"])
    private static let notPhone: Set<String> = [
        "kr", "kroner", "dkk", "euro", "eur", "mio", "mia", "millioner", "procent", "pct", "personer", "borgere", "indbyggere", "sager",
    ]
    private static let otherLabels: Set<String> = ["cvr", "cvrnr", "cvrnummer", "se", "ean", "lov", "bekendtgørelse", "issn", "isbn"]
    /// How eight digits are grouped.
    private static let groupings: Set<[Int]> = [
        [8], [2, 2, 2, 2], [4, 4], [2, 4, 2], [2, 6], [6, 2], [3, 2, 3], [2, 3, 3], [3, 3, 2], [4, 2, 2], [2, 2, 4], [3, 5], [5, 3],
    ]

    func matches(in text: ScannedText) -> [Match] {
        var matches: [Match] = []
        var index = 0
        while index < text.count {
            if text.tokens[index].isNumber, let found = number(text, index) {
                if let match = found.match { matches.append(match) }
                index = found.end
            } else {
                index += 1
            }
        }
        return matches
    }

    /// A number, and where it ends; a public line is one without a match.
    private typealias Found = (match: Match?, end: Int)

    private func number(_ text: ScannedText, _ index: Int) -> Found? {
        let chain = NumberChain(in: text, from: index, marks: Self.marks, atMost: 9)
        guard !chain.groups.isEmpty, index == 0 || !text.isGlued(index) || text[index - 1]?.isWord != true || isLabel(text, index - 1)
        else {
            return nil
        }
        if let found = international(text, index, chain) { return found }
        let isLabelled = text.hasWord(Self.sureLabels, before: index, within: 4)
        if let part = chain.prefix(digits: 8), isDanish(text, part, isLabelled || text.hasWord(Self.labels, before: index, within: 3)) {
            return result(text, part, from: index, .certain)
        }
        if ["lokal", "lokalnr", "lokalnummer"].contains(text.word(index - 1)), (3...5).contains(chain.groups[0].digits.count) {
            return result(text, chain.prefix(1), from: index, .likely)
        }
        guard isLabelled else { return swedish(text, chain) }
        // With a label in front other lengths are numbers too: somebody forgot a digit, or it is abroad.
        for count in stride(from: chain.groups.count, to: 0, by: -1) {
            let part = chain.prefix(count)
            guard (6...12).contains(part.digitCount), !Self.isPlainDate(part), !isAmount(text, part) else { continue }
            return result(text, part, from: index, part.digitCount < 7 ? .likely : .certain)
        }
        return nil
    }

    private func isLabel(_ text: ScannedText, _ index: Int) -> Bool { Self.labels.contains(text.word(index)) }

    private func result(
        _ text: ScannedText, _ chain: NumberChain, from start: Int, _ certainty: Match.Certainty
    ) -> Found {
        let digits = chain.digits
        // `+45`, `0045` and `45` before a public line.
        let plain = digits.count > 8 && digits.hasSuffix(digits.suffix(8)) ? String(digits.suffix(8)) : digits
        let isPublic = text.words.publicLines.contains(plain) || text.words.publicLines.contains(digits)
        let match = Match(text.range(start..<chain.tokens.upperBound), .phone, certainty)
        return (isPublic ? nil : match, chain.tokens.upperBound)
    }

    // MARK: Danish numbers

    private func isDanish(_ text: ScannedText, _ chain: NumberChain, _ isLabelled: Bool) -> Bool {
        guard Self.groupings.contains(chain.sizes), endsThere(text, chain),
            !text.hasWord(Self.otherLabels, before: chain.tokens.lowerBound, within: 3)
        else { return false }
        if isLabelled { return !isAmount(text, chain) && !isYears(chain) }
        guard let first = chain.digits.utf8.first, first >= UInt8(ascii: "2") else { return false }
        return !isAmount(text, chain) && !isYears(chain) && !Self.isPlainDate(chain)
    }

    /// Whether no further digit or letter is glued to it, and no longer chain goes on.
    private func endsThere(_ text: ScannedText, _ chain: NumberChain) -> Bool {
        let after = chain.tokens.upperBound
        if let next = text[after], next.gap == .none, next.isWord, next.letters != .capital { return false }
        if let mark = text[after], mark.form == .mark, mark.gap == .none, mark.isMark(among: "-./"), let next = text[after + 1],
            next.isNumber, next.gap == .none
        {
            return false
        }
        guard let previous = text[chain.tokens.lowerBound - 1], previous.isMark(among: "-./,"),
            text.isGlued(chain.tokens.lowerBound)
        else { return true }
        return text[chain.tokens.lowerBound - 2]?.isNumber != true || text.gap(chain.tokens.lowerBound - 1) != .none
    }

    /// `12.345.678`, or what is followed by *kr.*
    private func isAmount(_ text: ScannedText, _ chain: NumberChain) -> Bool {
        if chain.groups.count > 1, chain.separators.allSatisfy({ $0 == "." }), chain.sizes.dropFirst().allSatisfy({ $0 == 3 }) {
            return true
        }
        return text[chain.tokens.upperBound].map { Self.notPhone.contains($0.lower) || $0.mark == "%" } ?? false
    }

    private func isYears(_ chain: NumberChain) -> Bool {
        chain.sizes == [4, 4] && chain.groups.allSatisfy { CivilDate.isYear(Int($0.digits) ?? 0) }
    }

    /// `12-03-2021` and `2021-03-12` are dates.
    private static func isPlainDate(_ chain: NumberChain) -> Bool {
        let values = chain.groups.map { Int($0.digits) ?? 0 }
        switch chain.sizes {
        case [2, 2, 4]: return CivilDate.isDay(values[0], month: values[1]) && CivilDate.isYear(values[2])
        case [4, 2, 2]: return CivilDate.isDay(values[2], month: values[1]) && CivilDate.isYear(values[0])
        case [2, 2, 2]: return CivilDate.isDay(values[0], month: values[1])
        default: return false
        }
    }

    // MARK: Numbers with a country

    private func international(_ text: ScannedText, _ index: Int, _ chain: NumberChain) -> Found? {
        var start = index
        var chain = chain
        if index > 0, text.isGlued(index), text.isMark(index - 1, "+") {
            start = index - 1
        } else if !chain.digits.hasPrefix("00") {
            // `45 12 34 56 78`, without the plus.
            guard chain.groups[0].digits == "45", let part = chain.prefix(digits: 10),
                part.sizes == [2, 2, 2, 2, 2] || part.sizes == [2, 8],
                endsThere(text, part)
            else { return nil }
            return result(text, part, from: index, .certain)
        }
        // `(+45) 12 34 56 78`, `+46 (0)70 …`
        if text.isMark(index + 1, ")"), let next = text[index + 2], next.isNumber {
            if start > 0, text.isMark(start - 1, "(") { start -= 1 }
            chain = NumberChain(in: text, from: index + 2, marks: Self.marks, atMost: 9)
        } else if text.isMark(index + 1, "("), text.isMark(index + 3, ")"), text[index + 4]?.isNumber == true {
            chain = NumberChain(in: text, from: index + 4, marks: Self.marks, atMost: 9)
        }
        // What follows a Danish number of ten digits, such as a postcode, does not belong to it.
        if let part = chain.prefix(digits: chain.digits.hasPrefix("0045") ? 12 : 10), part.digits.drop(while: { $0 == "0" }).hasPrefix("45")
        {
            return result(text, part, from: start, .certain)
        }
        for count in stride(from: chain.groups.count, to: 0, by: -1) {
            let part = chain.prefix(count)
            guard (7...15).contains(part.digitCount), endsThere(text, part) else { continue }
            return result(text, part, from: start, .certain)
        }
        return nil
    }

    /// `070-123 45 67`: a number from abroad that begins with a single zero.
    private func swedish(_ text: ScannedText, _ chain: NumberChain) -> Found? {
        guard let part = chain.prefix(digits: 10) ?? chain.prefix(digits: 9), part.digits.hasPrefix("0"), part.groups.count >= 3,
            part.sizes.contains(where: { $0 % 2 == 1 }), endsThere(text, part)
        else { return nil }
        return result(text, part, from: part.tokens.lowerBound, .likely)
    }
}
