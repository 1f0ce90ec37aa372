/// Days, and months of a year, in figures and words. A birthday is told apart. The date of a law or a publication and days
/// that everybody knows are free.
struct DateDetector: Detector {
    private static let birthWords: Set<String> = [
        "født", "fødselsdag", "fødselsdagen", "fødselsdato", "fødselsdatoen", "fødselsdata", "fødes", "fødtes", "føds", "fødselsår",
        "birthday",
        "fylder", "født:", "fødsel",
    ]
    private static let dayWords: Set<String> = [
        "den", "d", "dato", "datoen", "dag", "pr", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "inden", "født",
        "f", "senest",
    ]

    func matches(in text: ScannedText) -> [Match] {
        var matches: [Match] = []
        var index = 0
        while index < text.count {
            guard let found = date(text, index) else {
                index += 1
                continue
            }
            let isBirth = isBirth(text, found.range)
            let isFree = !isBirth && self.isFree(text, found.range)
            if isFree {
                index = found.range.upperBound
                continue
            }
            if !found.needsWord || isBirth || text.hasWord(Self.dayWords, before: index, within: 2) {
                matches.append(Match(text.range(found.range), isBirth ? .birthday : .date, found.isFull || isBirth ? .certain : .likely))
            } else if found.isFull, found.range.count == 5, text.tokens[index].count == 2 {
                // `12.03.21` by itself may be a date or a topic number.
                matches.append(Match(text.range(found.range), .date, .likely))
            }
            index = found.range.upperBound
        }
        return matches
    }

    private struct Found {
        let range: Range<Int>
        /// Whether day, month and year are all there.
        let isFull: Bool
        /// Whether it is a date only beside a word that says so.
        var needsWord = false
    }

    private func date(_ text: ScannedText, _ index: Int) -> Found? {
        let token = text.tokens[index]
        if token.isNumber {
            guard !text.isGlued(index) || text[index - 1]?.form == .mark else { return nil }
            return written(text, index) ?? numeric(text, index) ?? compact(text, index)
        }
        guard token.isWord else { return nil }
        if token.tags.contains(.month), text.gap(index + 1) <= .space { return month(text, index) }
        if token.cues.contains(.dayWord), text.tags(index + 1).contains(.month) {
            return Found(range: index..<yearEnd(text, index + 2), isFull: yearEnd(text, index + 2) > index + 2)
        }
        return nil
    }

    // MARK: Forms

    /// `12. marts 2021`, `12 marts`
    private func written(_ text: ScannedText, _ index: Int) -> Found? {
        guard let day = text.number(index), (1...31).contains(day.value), day.digits <= 2 else { return nil }
        let next = text.isMark(index + 1, ".") || text.isMark(index + 1, ",") ? index + 2 : index + 1
        guard text.gap(next) <= .line, text.tags(next).contains(.month) else { return nil }
        let afterMonth = text.isMark(next + 1, ".") && text.gap(next + 1) == .none && text.gap(next + 2) <= .space ? next + 2 : next + 1
        let end = yearEnd(text, afterMonth)
        return end > afterMonth ? Found(range: index..<end, isFull: true) : Found(range: index..<(next + 1), isFull: false)
    }

    /// Past a year, if one stands there: `2021`, `'21`, `, 2021`.
    private func yearEnd(_ text: ScannedText, _ index: Int) -> Int {
        let place = text.isMark(index, ",") || text.isMark(index, "'") || text.isMark(index, "-") ? index + 1 : index
        if text.gap(place) <= .space, ["totusind", "nittenhundred"].contains(where: { text.word(place).hasPrefix($0) }) {
            return place + 1
        }
        guard text.gap(place) <= .line, let year = text.number(place) else { return index }
        if year.digits == 4, CivilDate.isYear(year.value), !text.isGlued(place + 1) || text[place + 1]?.form == .mark { return place + 1 }
        guard year.digits == 2 else { return index }
        let isLast = text[place + 1].map { $0.form == .mark || $0.gap >= .line } ?? true
        return text.isMark(index, "'") || isLast && !text.isMark(place + 1, "%") ? place + 1 : index
    }

    /// `12.3.2021`, `12/3-21`, `2021-03-12`, `den 4.5.`
    private func numeric(_ text: ScannedText, _ index: Int) -> Found? {
        let chain = NumberChain(in: text, from: index, marks: [".", "-", "/"], atMost: 3)
        let values = chain.groups.map { Int($0.digits) ?? 0 }
        let marks = chain.separators
        if chain.sizes == [4, 2, 2], CivilDate.isYear(values[0]), CivilDate.isDay(values[2], month: values[1]), !marks.contains(" ") {
            return Found(range: chain.tokens, isFull: true)
        }
        guard chain.groups.count >= 2, chain.sizes[0] <= 2, chain.sizes[1] <= 2, CivilDate.isDay(values[0], month: values[1]),
            marks[0] != " "
        else {
            return nil
        }
        if chain.groups.count == 3, marks[1] != " " || marks[0] == "/" {
            let end = chain.tokens.upperBound
            // `27.12.04-G01` is a case, `12.3.20.4` a number of something else.
            let goesOn =
                text.isGlued(end) && text.isGlued(end + 1) && text[end]?.form == .mark && text[end + 1]?.form != .mark
                && !text.isMark(end, ":")
            if chain.sizes[2] == 4, CivilDate.isYear(values[2]) { return Found(range: chain.tokens, isFull: true) }
            if chain.sizes[2] == 2, !goesOn, marks[1] != " " {
                let isPlain = marks.contains("/") || chain.sizes == [2, 2, 2] && marks == ["-", "-"]
                return Found(range: chain.tokens, isFull: true, needsWord: !isPlain)
            }
        }
        guard marks[0] == "/" || marks[0] == ".", text.isGlued(chain.groups[1].token) else { return nil }
        return Found(range: chain.prefix(2).tokens, isFull: false, needsWord: true)
    }

    /// `120307` or `12032007` after «født».
    private func compact(_ text: ScannedText, _ index: Int) -> Found? {
        guard let token = text[index], token.count == 6 || token.count == 8,
            CivilDate.beginsWithDate(token.lower, allowingReplacement: false),
            text.hasWord(Self.birthWords, before: index, within: 4)
        else { return nil }
        return Found(range: index..<(index + 1), isFull: true)
    }

    /// `marts 2021`; in English `March 12, 2021`.
    private func month(_ text: ScannedText, _ index: Int) -> Found? {
        let end = yearEnd(text, index + 1)
        if end > index + 1 { return Found(range: index..<end, isFull: false) }
        guard let day = text.number(index + 1), (1...31).contains(day.value), day.digits <= 2, text.tokens[index].hasCapital else {
            return nil
        }
        let last = yearEnd(text, index + 2)
        return last > index + 2 ? Found(range: index..<last, isFull: true) : nil
    }

    // MARK: What it is the date of

    private func isBirth(_ text: ScannedText, _ range: Range<Int>) -> Bool {
        text.hasWord(Self.birthWords, before: range.lowerBound, within: 6)
            || text.hasWord(["fødselsdag", "fødselsdato"], after: range.upperBound - 1, within: 4)
            || text.word(range.lowerBound - 2) == "f" && text.isMark(range.lowerBound - 1, ".")
    }

    private func isFree(_ text: ScannedText, _ range: Range<Int>) -> Bool {
        // `1. januar` is known to all, `1. januar 2005` may be anybody's.
        if let day = text.phrase(at: range.lowerBound), day.tags.contains(.publicDate), day.tokens.upperBound >= range.upperBound {
            return true
        }
        return Self.isOfLaw(text, range)
    }

    /// «lov nr. 140 af 28. februar 2018», «trådte i kraft den 1. januar 2024».
    private static func isOfLaw(_ text: ScannedText, _ range: Range<Int>) -> Bool {
        func hasLawWord(_ places: some Sequence<Int>, _ isPast: (Int) -> Bool) -> Bool {
            for place in places {
                guard let token = text[place], !isPast(place) else { return false }
                if token.tags.contains(.lawWord) { return true }
            }
            return false
        }
        return hasLawWord(stride(from: range.lowerBound - 1, through: range.lowerBound - 14, by: -1)) {
            text.endsSentence($0) || text.gap($0 + 1) > .line
        }
            || hasLawWord(range.upperBound..<(range.upperBound + 9)) { text.endsSentence($0) || text.gap($0) > .line }
    }
}
