/// How old somebody is, to the year: `14-årig`, `14 år gammel`, «en dreng på 14», «Ali (14)», «født i 2007».
///
/// Spans of ages, groups («de 15-årige») and durations («en 3-årig aftale») tell of nobody. Eighteen as the border that the
/// law draws is free.
struct AgeDetector: Detector {
    private static let groups: Set<String> = [
        "de", "for", "blandt", "mange", "alle", "flere", "unge", "samtlige", "andelen", "af", "procent", "til", "og", "mellem", "disse",
        "nogle", "fleste", "antallet", "børn", "drenge", "piger", "danske",
    ]
    private static let durations: Set<String> = [
        "aftale", "aftalen", "periode", "perioden", "uddannelse", "uddannelsen", "bevilling", "kontrakt", "projekt", "projektet", "plan",
        "handlingsplan",
        "indsats", "indsatsen", "forløb", "forløbet", "dom", "fængselsstraf", "fængselsdom", "straf", "strategi", "satsning", "karantæne",
        "rammeaftale",
        "evaluering", "erfaring", "forsøgsordning", "ordning", "garanti", "opholdstilladelse", "undersøgelse", "forskningsprojekt", "frist",
        "rejse", "krig",
        "kamp", "forhold", "ægteskab", "samarbejde", "samarbejdet", "bånd", "bund", "historie", "tilbagefald", "praksis",
    ]
    private static let verbs: Set<String> = ["er", "var", "bliver", "blev", "blevet", "fylder", "fyldte", "fyldt", "været"]
    /// A number behind them counts people.
    private static let households: Set<String> = ["familie", "familien", "familier", "par", "parret", "forældrepar"]
    private static let pronouns: Set<String> = ["han", "hun", "jeg"]
    private static let persons: Set<String> = ["han", "hun", "jeg", "hen", "du", "som", "der"]
    private static let notAge: Set<String> = [
        "meter", "cm", "kilo", "kg", "gange", "timer", "time", "dage", "dag", "uger", "uge", "måneder", "måned", "minutter", "procent",
        "kr", "kroner", "af",
        "personer", "elever", "km", "ud", "gram", "point", "sekunder", "siden", "søskende", "børn", "brødre", "søstre", "venner", "mand",
        "unge", "i",
    ]

    func matches(in text: ScannedText) -> [Match] {
        var matches: [Match] = []
        for index in text.tokens.indices {
            if let match = match(text, index) { matches.append(match) }
        }
        return matches
    }

    private func match(_ text: ScannedText, _ index: Int) -> Match? {
        let token = text.tokens[index]
        if token.isWord, let joined = joinedWord(text, index) { return joined }
        guard let age = age(text, index) else { return birthYear(text, index) }
        return adjective(text, index, age) ?? aboutAge(text, index, age) ?? years(text, index, age) ?? bare(text, index, age)
    }

    private func age(_ text: ScannedText, _ index: Int) -> Int? {
        let token = text.tokens[index]
        if token.isNumber, token.count <= 3, let age = Int(token.lower), age <= 115, !text.isGlued(index) || text[index - 1]?.form == .mark
        {
            return age
        }
        return token.cues.contains(.numberWord) ? NumberWords.value(of: token.lower) : nil
    }

    private func found(_ text: ScannedText, _ tokens: Range<Int>, _ age: Int?, _ certainty: Match.Certainty = .certain) -> Match {
        Match(text.range(tokens), .age, certainty, age: age)
    }

    // MARK: `14-årig`

    private static let endings: Set<String> = ["årig", "årige", "åriges", "årigs"]

    private func adjective(_ text: ScannedText, _ index: Int, _ age: Int) -> Match? {
        var last = index + 1
        if text.isMark(last, "-"), text.gap(last) <= .space { last += 1 }
        if text.word(last) == "year", text.isMark(last + 1, "-"), text.word(last + 2) == "old" {
            return found(text, index..<(last + 3), age)
        }
        guard Self.endings.contains(text.word(last)), text.gap(last) <= .space else { return nil }
        return isGroup(text, index, last) ? nil : found(text, index..<(last + 1), age)
    }

    /// `fjortenårig`
    private func joinedWord(_ text: ScannedText, _ index: Int) -> Match? {
        let word = text.tokens[index].lower
        guard word.utf8.count > 8, let ending = Self.endings.first(where: { word.hasSuffix($0) && word.count > $0.count }),
            let age = NumberWords.value(of: String(word.dropLast(ending.count))), !isGroup(text, index, index)
        else { return nil }
        return found(text, index..<(index + 1), age)
    }

    /// Whether it tells of a span, of many, or of how long something takes.
    private func isGroup(_ text: ScannedText, _ first: Int, _ last: Int) -> Bool {
        if Self.durations.contains(text.word(last + 1)) || Self.durations.contains(text.word(last + 2)) && text.gap(last + 2) <= .space {
            return true
        }
        // `15-17-årige`, `13- til 15-årige`
        if text[first - 1]?.form == .mark, text[first - 2]?.isNumber == true, text.isMark(first - 1, "-") { return true }
        if text.word(first - 1) == "til", text[first - 2]?.isNumber == true || text.isMark(first - 2, "-") { return true }
        if text.word(first - 1) == "og", text[first - 2]?.isNumber == true || text.isMark(first - 2, "-") { return true }
        guard text.word(last).hasSuffix("e") || text.word(last).hasSuffix("es") else { return false }
        if Self.groups.contains(text.word(first - 1)) { return !isOne(text, last + 1) }
        return text[first]?.beginsSentence == true || first == 0 || text.gap(first) >= .line ? !isOne(text, last + 1) : false
    }

    /// `dreng`, `Ali`: what follows is one person.
    private func isOne(_ text: ScannedText, _ index: Int) -> Bool {
        guard let token = text[index], token.isWord, text.gap(index) <= .space else { return false }
        return token.hasCapital || !token.tags.intersection([.personNoun, .kin]).isEmpty
    }

    /// «en pige i 15-års-alderen», «en dreng i 12-årsalderen»
    private func aboutAge(_ text: ScannedText, _ index: Int, _ age: Int) -> Match? {
        guard text.word(index - 1) == "i", isPersonNoun(text, index - 2) else { return nil }
        var end = index + 1
        while end - index < 5, text.isMark(end, "-") || text.word(end) == "års" { end += 1 }
        guard text.word(end) == "alderen" || text.word(end) == "årsalderen" else { return nil }
        return found(text, index..<(end + 1), age)
    }

    // MARK: `14 år`

    private func years(_ text: ScannedText, _ index: Int, _ age: Int) -> Match? {
        let place = unitPlace(text, index)
        let unit = text.word(place)
        guard text.gap(place) <= .space, ["år", "års", "måneder", "uger", "years", "måned"].contains(unit) else { return nil }
        var end = place + 1
        if unit == "år", text.word(end) == "og", text[end + 1]?.isNumber == true, text.word(end + 2).hasPrefix("måned") { end += 3 }
        if unit == "år", ["halvt", "halvandet"].contains(text.word(end + 2)), text.word(end) == "og" { end += 3 }
        if ["gammel", "gamle", "gammelt", "old"].contains(text.word(end)) {
            return isBorder(text, index, age) ? nil : found(text, index..<(end + 1), unit == "år" || unit == "years" ? age : 0)
        }
        if unit.hasPrefix("måned") || unit == "uger", text.word(index - 1) == "på", ["baby", "babyen"].contains(text.word(index - 2)) {
            return found(text, index..<end, 0)
        }
        guard unit == "år", !["siden", "senere", "efter", "før", "fængsel", "fængslet", "frem", "tilbage"].contains(text.word(end)) else {
            return nil
        }
        let isSaid = isSaidOfPerson(text, index) || isPersonNoun(text, index - 1)
        return isSaid && !isBorder(text, index, age) ? found(text, index..<end, age) : nil
    }

    /// Where the unit stands: behind `13½`, `13 1/2` and `13,5` as well.
    private func unitPlace(_ text: ScannedText, _ index: Int) -> Int {
        if text.isMark(index + 1, "½") { return index + 2 }
        if text.number(index + 1)?.value == 1, text.isMark(index + 2, "/"), text.number(index + 3)?.value == 2 { return index + 4 }
        let isDecimal =
            text[index + 1]?.isMark(among: ",.") == true && text.isGlued(index + 1) && text.isGlued(index + 2)
            && text[index + 2]?.isNumber == true
        return isDecimal ? index + 3 : index + 1
    }

    /// «dreng 14 år», «pigen på 16 gik».
    private func isPersonNoun(_ text: ScannedText, _ index: Int) -> Bool {
        text[index]?.letters != .capitals && text.tags(index).contains(.personNoun) && !Self.households.contains(text.word(index))
    }

    /// A bare number: «drengen på 14», «Ali (14)», «han er 14».
    private func bare(_ text: ScannedText, _ index: Int, _ age: Int) -> Match? {
        let isBirthday = text.word(index - 1).hasPrefix("fyld")
        guard age >= 1, text.tokens[index].isNumber || age >= 5,
            isBirthday || !Self.notAge.contains(text.word(index + 1)) || text.gap(index + 1) >= .line
        else { return nil }
        let isFollowedByNumber =
            text[index + 1]?.form == .mark && !text.isMark(index + 1, "(") && text.isGlued(index + 2) && text[index + 2]?.form != .mark
        guard !isFollowedByNumber, !text.isMark(index + 1, "%"), text[index + 1]?.isNumber != true else { return nil }
        let isOnPerson = text.word(index - 1) == "på" && (isPersonNoun(text, index - 2) || isNamed(text, index - 2))
        let hasHalf = isHalf(text, index + 1)
        let endsClause =
            isOnPerson || hasHalf
            || (text[index + 1].map { $0.form == .mark || $0.gap >= .line || Self.clauseWords.contains($0.lower) } ?? true)
        guard endsClause, isOnPerson || isSaidOfPerson(text, index), !isBorder(text, index, age) else { return nil }
        // `14.` before a small letter is an ordinal number.
        if text.isMark(index + 1, "."), text[index + 2]?.letters == .lower, text[index + 2]?.isWord == true { return nil }
        let end = hasHalf ? index + 3 : text.isMark(index + 1, "½") ? index + 2 : index + 1
        return found(text, index..<end, age)
    }

    /// «farmor Inger på 81 passer ham»
    private func isNamed(_ text: ScannedText, _ index: Int) -> Bool {
        text[index]?.hasCapital == true && text.tokens[index].allTags.contains(.given) && !text.isFree(index)
    }

    /// «seksten et halvt»
    private func isHalf(_ text: ScannedText, _ index: Int) -> Bool { text.word(index) == "et" && text.word(index + 1).hasPrefix("halv") }

    private static let clauseWords: Set<String> = [
        "og", "men", "da", "når", "nu", "til", "som", "der", "eller", "så", "hvor", "med", "fra", "har", "er", "går", "bor", "kom", "blev",
        "ville", "i",
    ]

    private func isSaidOfPerson(_ text: ScannedText, _ index: Int) -> Bool {
        var before = index - 1
        if text.word(before) == "kun" || text.word(before) == "lige" || text.word(before) == "nu" || text.word(before) == "blot" {
            before -= 1
        }
        // «Alder: 14», «i en alder af 14»
        if text.word(before) == "alder" || text.word(before - 1) == "alder" { return true }
        // «og fylder 16»
        if ["fylder", "fyldte"].contains(text.word(before)), text.word(before - 1) == "og" { return true }
        // «Ali, 14 år,», «drengen (14)»
        if text.isMark(before, ",") || text.isMark(before, "(") {
            return isPerson(text, before - 1) && (text.isMark(before, "(") || closes(text, index))
        }
        // «er somalisk statsborger og 32 år»
        if text.word(before) == "og", text.word(index + 1) == "år", closes(text, index), isPerson(text, before - 1),
            text.hasWord(Self.verbs, before: before, within: 4)
        {
            return true
        }
        if text.word(before) == "på" { return isPerson(text, before - 1) && !Self.households.contains(text.word(before - 1)) }
        // «storesøster 17, lillebror 9»
        if text.tokens[index].isNumber, !text.tags(before).intersection(.kin).isEmpty, isPersonNoun(text, before) {
            return text[index + 1].map { $0.isMark(among: ",.)") || $0.gap >= .line || $0.lower == "og" } ?? true
        }
        // «så bliver hun 15»
        if Self.pronouns.contains(text.word(before)), Self.verbs.contains(text.word(before - 1)) { return !isSupposed(text, before - 1) }
        guard Self.verbs.contains(text.word(before)) else { return false }
        if text.word(before - 1) == "unge", text.word(before - 2) == "den", !isSupposed(text, before - 2) { return true }
        for place in stride(from: before - 1, to: before - 5, by: -1) {
            guard let token = text[place], !text.endsSentence(place) else { break }
            if Self.persons.contains(token.lower) || isPerson(text, place) { return true }
        }
        return Self.persons.subtracting(["som", "der"]).contains(text.word(index - 2))
            || Self.pronouns.contains(text.word(before + 1))
    }

    /// «når den unge er 16», «hvis …»: whoever it may be.
    private func isSupposed(_ text: ScannedText, _ index: Int) -> Bool {
        text.hasWord(
            ["når", "hvis", "at", "om", "inden", "indtil", "før", "til", "såfremt", "fordi", "medmindre"], before: index, within: 2)
    }

    /// The age stands between commas, or the sentence ends: not `Ali, 14 elever og …`.
    private func closes(_ text: ScannedText, _ index: Int) -> Bool {
        let next = text.word(index + 1) == "år" ? index + 2 : index + 1
        return text[next].map { $0.isMark(among: ",.)") || $0.gap >= .line } ?? true
    }

    private func isPerson(_ text: ScannedText, _ index: Int) -> Bool {
        guard let token = text[index], token.isWord else { return false }
        if !token.allTags.intersection([.personNoun, .kin, .role, .given, .family, .nounLike, .originPerson, .beliefPerson]).isEmpty {
            return true
        }
        return token.letters == .capital && (!token.beginsSentence || !text.words.knows(token.lower)) && !text.isFree(index)
            && token.allTags.intersection([.place, .month]).isEmpty
    }

    /// «over 18 år», «når den unge fylder 18»; «han fylder 18 i maj» tells how old he is.
    private func isBorder(_ text: ScannedText, _ index: Int, _ age: Int) -> Bool {
        let before = text.word(index - 1)
        if ["over", "under", "mellem", "mindst", "højst", "ca", "omkring", "cirka", "næsten", "indtil"].contains(before) { return true }
        guard age == 18, ["fylder", "fyldt", "fyldte", "inden", "er", "bliver", "var", "blev"].contains(before) else { return false }
        return before != "fylder" || !Self.pronouns.contains(text.word(index - 2)) || isSupposed(text, index - 2)
    }

    // MARK: «født i 2007»

    private func birthYear(_ text: ScannedText, _ index: Int) -> Match? {
        guard let year = text.number(index), year.digits == 4, (1920...2030).contains(year.value) else { return nil }
        let before =
            text.word(index - 1) == "i" || text.word(index - 1) == "år" || text.isMark(index - 1, ":") || text.isMark(index - 1, ".")
            ? index - 2 : index - 1
        guard ["født", "årgang", "fødselsår", "f", "fødselsåret"].contains(text.word(before)),
            text.word(before) != "f" || text.isMark(before + 1, ".")
        else { return nil }
        return found(text, index..<(index + 1), nil)
    }
}
