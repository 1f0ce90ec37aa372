/// Numbers of cases, journals and documents: KLE with a handling facet, the police's, and whatever follows such a label.
/// A topic of KLE alone, `27.24.00`, is free.
struct CaseNumberDetector: Detector {
    static let labels: Set<String> = [
        "sagsnr", "sagsnummer", "sagsnummeret", "sagsid", "journalnr", "journalnummer", "journalnummeret", "jnr", "jr", "journal",
        "dokumentnr",
        "dokumentnummer", "doknr", "dok", "acadre", "esdh", "sbsys", "kmd", "anmeldelsesnr", "anmeldelsesnummer", "anmeldelse", "politisag",
        "straffesag", "sag", "sagen", "sags", "id", "pasnr", "pasnummer", "pas", "kørekort", "kørekortnr", "kørekortnummer", "udlnr",
        "udlændingenummer", "personid", "borgerid", "elevnr", "elevnummer", "studienummer", "medarbejdernr", "medarbejdernummer",
        "tjenestenr",
        "tjenestenummer", "patientnr", "patientnummer", "klientnr", "klientnummer", "sundhedskort", "opholdskort", "ref", "reference",
        "løbenr",
        "indsatnr", "fangenr", "uni", "unilogin", "imei", "stelnr", "stelnummer", "sagsakt", "sagsref", "sygesikring", "sygesikringsnummer",
        "sagsnumer", "sagsnumre", "sagnr", "sagnummer", "sagnummeret", "ticket", "ticketnr", "henvendelsesnr", "retssag",
    ]
    /// Labels that are also ordinary words: what follows has to look like a number of a case.
    private static let weakLabels: Set<String> = [
        "sag", "sagen", "id", "ref", "reference", "journal", "dok", "pas", "anmeldelse", "kmd", "jr", "uni", "kørekort", "straffesag",
        "sundhedskort", "sags",
    ]
    private static let publicSeries: Set<String> = ["forordning", "direktiv", "eu", "lov", "nr", "lsf", "fob", "u", "lbk", "bek", "vej"]

    func matches(in text: ScannedText) -> [Match] {
        var matches: [Match] = []
        var index = 0
        while index < text.count {
            if let (match, end) = shaped(text, index) ?? labelled(text, index) {
                matches.append(match)
                index = max(end, index + 1)
            } else {
                index += 1
            }
        }
        return matches
    }

    // MARK: By their form

    private func shaped(_ text: ScannedText, _ index: Int) -> (Match, end: Int)? {
        let token = text.tokens[index]
        guard !text.isGlued(index) || index == 0 || text[index - 1]?.form == .mark else { return nil }
        if token.isNumber {
            if let end = kle(text, index) ?? police(text, index) { return (Match(text.range(index..<end), .caseNumber), end) }
            if let end = yearAndNumber(text, index) { return (Match(text.range(index..<end), .caseNumber, .likely), end) }
        }
        if token.count == 8, let end = uuid(text, index) { return (Match(text.range(index..<end), .caseNumber), end) }
        let isCapital = token.letters == .capitals && (2...5).contains(token.count)
        if isCapital, let end = lettersAndNumber(text, index) ?? court(text, index) ?? ticket(text, index) {
            return (Match(text.range(index..<end), .caseNumber, .likely), end)
        }
        if token.letters == .single, text.isGlued(index + 1), let end = yearAndNumber(text, index + 1) {
            return (Match(text.range(index..<end), .caseNumber, .likely), end)
        }
        return nil
    }

    /// `SS 9-5521/2024`: a court's letters, its number, the year.
    private func court(_ text: ScannedText, _ index: Int) -> Int? {
        guard text.gap(index + 1) == .space, text[index + 1]?.isNumber == true else { return nil }
        let chain = NumberChain(in: text, from: index + 1, marks: ["-", "/"], atMost: 3)
        guard chain.separators == ["-", "/"], let year = chain.groups.last, CivilDate.isYear(Int(year.digits) ?? 0) else { return nil }
        return chain.tokens.upperBound
    }

    /// `#INC0099412`
    private func ticket(_ text: ScannedText, _ index: Int) -> Int? {
        guard text.isMark(index - 1, "#"), text.isGlued(index), text.isGlued(index + 1), let number = text[index + 1], number.isNumber,
            number.count >= 4
        else { return nil }
        return index + 2
    }

    /// `27.24.00-G01-5-19`
    private func kle(_ text: ScannedText, _ index: Int) -> Int? {
        let topic = NumberChain(in: text, from: index, marks: ["."], atMost: 3)
        guard topic.sizes == [2, 2, 2], topic.separators == [".", "."] else { return nil }
        var end = topic.tokens.upperBound
        if text.isMark(end, "-"), text.gap(end) <= .space { end += 1 }
        guard let facet = text[end], facet.isWord, facet.count == 1, facet.gap <= .space, text.isGlued(end + 1),
            text[end + 1]?.isNumber == true
        else {
            return nil
        }
        return pastSpaced("-", text, codeEnd(text, end + 1))
    }

    /// `- 42 - 23`, `/ 14907`: numbers that go on behind marks with spaces around them.
    private func pastSpaced(_ mark: Unicode.Scalar, _ text: ScannedText, _ start: Int) -> Int {
        var end = start
        while end - start < 6, text.isMark(end, mark), text.gap(end) <= .space, text[end + 1]?.isNumber == true, text.gap(end + 1) <= .space
        {
            end += 2
        }
        return end
    }

    /// `0700-73111-00042-23`
    private func police(_ text: ScannedText, _ index: Int) -> Int? {
        let chain = NumberChain(in: text, from: index, marks: ["-", "/"], atMost: 4)
        let sizes = chain.sizes
        guard sizes.count == 4, sizes[0] == 4, sizes[1] == 5, (3...5).contains(sizes[2]), sizes[3] == 2 || sizes[3] == 4 else { return nil }
        return chain.tokens.upperBound
    }

    /// `2023-12345`, `23/004512`
    private func yearAndNumber(_ text: ScannedText, _ index: Int) -> Int? {
        let chain = NumberChain(in: text, from: index, marks: ["-", "/"], atMost: 3)
        guard chain.groups.count >= 2, chain.separators[0] != " ", text.isGlued(chain.groups[1].token) else { return nil }
        let (year, number) = (chain.groups[0].digits, chain.groups[1].digits)
        let isYear = year.count == 4 && CivilDate.isYear(Int(year) ?? 0) || year.count == 2 && chain.separators[0] == "/"
        guard isYear, (4...9).contains(number.count), !(number.count == 4 && CivilDate.isYear(Int(number) ?? 0)) else { return nil }
        guard !text.hasWord(Self.publicSeries, before: index, within: 3), text.word(chain.groups[1].token + 1) != "kr" else { return nil }
        return codeEnd(text, chain.groups[1].token)
    }

    /// `EMN-2021-00123`, `BS-12345/2021`
    private func lettersAndNumber(_ text: ScannedText, _ index: Int) -> Int? {
        guard text.isMark(index + 1, "-"), text.isGlued(index + 1), text.isGlued(index + 2), text[index + 2]?.isNumber == true else {
            return nil
        }
        let chain = NumberChain(in: text, from: index + 2, marks: ["-", "/"], atMost: 3)
        let glued = chain.groups.filter { text.isGlued($0.token) }
        let digits = glued.reduce(0) { $0 + $1.digits.count }
        guard digits >= 6, glued.count >= 2 || digits >= 7, let last = glued.last else { return nil }
        return codeEnd(text, last.token)
    }

    private func uuid(_ text: ScannedText, _ index: Int) -> Int? {
        var (place, sizes, size) = (index, [Int](), 0)
        while sizes.count < 5, let token = text[place], place == index || text.isGlued(place) {
            if token.mark == "-" {
                sizes.append(size)
                size = 0
            } else if token.form != .mark, token.lower.allSatisfy(\.isHexDigit) {
                size += token.count
            } else {
                break
            }
            place += 1
        }
        return sizes + [size] == [8, 4, 4, 4, 12] ? place : nil
    }

    // MARK: By their label

    private func labelled(_ text: ScannedText, _ index: Int) -> (Match, end: Int)? {
        guard text.tokens[index].cues.contains(.caseLabel) || isSpelledLabel(text, index) else { return nil }
        var isNumbered = ["nr", "nummer", "numer"].contains { text.word(index).hasSuffix($0) }
        var place = index + 1
        while place - index < 7, let token = text[place], token.gap < .line {
            if isFiller(token) {
                if ["nr", "nummer", "id", ":", "#", "akt"].contains(token.lower) { isNumbered = true }
                place += 1
                continue
            }
            if let (match, end) = shaped(text, place) { return (Match(match.range, .caseNumber), end) }
            let end = isNumbered ? pastSpaced("/", text, codeEnd(text, place)) : codeEnd(text, place)
            let tokens = text.tokens[place..<end]
            let digits = tokens.reduce(0) { $0 + ($1.isNumber ? $1.count : 0) }
            let size = tokens.reduce(0) { $0 + ($1.form == .mark ? 0 : $1.count) }
            let isWeak = Self.weakLabels.contains(text.word(index)) && !isNumbered
            guard digits >= 3, size >= (isWeak ? 7 : 4), !(isWeak && tokens.count == 1 && digits == 8), !isYears(tokens) else { return nil }
            return (Match(text.range(place..<end), .caseNumber), end)
        }
        return nil
    }

    private func isYears(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.filter(\.isNumber).allSatisfy { $0.count == 4 && CivilDate.isYear(Int($0.lower) ?? 0) } && !tokens.contains(where: \.isWord)
    }

    /// `j.nr.`
    private func isSpelledLabel(_ text: ScannedText, _ index: Int) -> Bool {
        text.isMark(index + 1, ".") && text.word(index) == "j" && text.isGlued(index + 1)
    }

    private func isFiller(_ token: Token) -> Bool {
        if token.form == .mark { return token.isMark(among: ".:#-–,(") }
        return ["nr", "nummer", "nummeret", "id", "er", "med", "akt", "sags", "j", "login", "under", "lyder", "har", "på"].contains(
            token.lower)
    }

    /// How far a code of digits, letters and marks reaches from its first part without a space.
    private func codeEnd(_ text: ScannedText, _ start: Int) -> Int {
        var end = start + 1
        while end - start < 24, text.isGlued(end), let token = text[end] {
            if token.form == .mark {
                guard token.isMark(among: "-/._"), text.isGlued(end + 1), text[end + 1]?.form != .mark else { break }
            }
            end += 1
        }
        return end
    }
}
