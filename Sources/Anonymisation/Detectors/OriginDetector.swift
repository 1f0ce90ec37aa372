/// What is said of a person's nationality, ethnicity or religion: «somalisk dreng», «han er kurder», «en muslimsk familie».
/// The same words about a subject, as in «had mod muslimer», are free.
struct OriginDetector: Detector {
    private static let backgrounds: Set<String> = [
        "baggrund", "afstamning", "oprindelse", "herkomst", "rødder", "ophav", "udseende", "statsborger", "statsborgerskab", "pas", "afkom",
        "opvækst",
        "etnicitet", "nationalitet", "familiebaggrund", "aner", "slægt", "accent",
    ]
    private static let being: Set<String> = ["er", "var", "bliver", "blev", "blevet", "være", "været"]
    /// In words.
    private static let longestCountry = 6
    private static let persons: Set<String> = ["han", "hun", "jeg", "hen", "de", "vi"]
    private static let articles: Set<String> = [
        "en", "som", "den", "denne", "praktiserende", "troende", "ung", "unge", "født", "overbevist", "erklæret",
    ]
    private static let comingWords: Set<String> = [
        "kommer", "kom", "kommet", "stammer", "stammede", "født", "oprindelig", "oprindeligt", "forældre", "forældrene", "forældres",
        "familie", "familien",
        "flygtet", "flygtede", "flygtning", "flygtninge", "mor", "far", "moren", "faren", "opvokset", "bedsteforældre", "slægt", "rødder",
        "hun", "han", "jeg",
        "drengen", "pigen", "manden", "kvinden", "dreng", "pige", "mand", "kvinde",
    ]

    func matches(in text: ScannedText) -> [Match] {
        var matches: [Match] = []
        for (index, token) in text.tokens.enumerated() where token.isWord {
            let tags = token.allTags
            let isAdjective = !tags.intersection([.originAdjective, .beliefAdjective]).isEmpty
            let isNoun = !tags.intersection([.originPerson, .beliefPerson]).isEmpty
            if isAdjective || isNoun {
                // *Muslim* is both in English.
                if isAdjective && isOfPerson(text, index) || isNoun && isOnePerson(text, index) { matches.append(match(text, index, tags)) }
            } else if let phrase = text.phrase(at: index), phrase.tags.contains(.beliefPerson), isFaithOfPerson(text, index) {
                matches.append(Match(text.range(phrase.tokens), .religion))
            } else if isManyPersons(text, index) {
                matches.append(match(text, index, text.words.tags(of: Self.singular(token.lower) ?? "")))
            } else if tags.contains(.country) || text.phraseTags(index).contains(.country) {
                if isHome(text, index) || isRoot(text, index) { matches.append(match(text, index, .originAdjective)) }
            } else if tags.contains(.region), isRoot(text, index) {
                matches.append(match(text, index, .originAdjective))
            } else if token.lower.hasPrefix("konverter"), let conversion = conversion(text, index) {
                matches.append(conversion)
            }
        }
        return matches
    }

    private func match(_ text: ScannedText, _ index: Int, _ tags: Tags) -> Match {
        let start = text.word(index - 1) == "etnisk" ? index - 1 : description(text, index) ?? index
        let isOrigin = tags.contains(.originAdjective) || tags.contains(.originPerson)
        return Match(text.range(start..<(index + 1)), isOrigin ? .nationality : .religion)
    }

    /// «somalisk dreng», «muslimsk baggrund», «han er kurdisk».
    private func isOfPerson(_ text: ScannedText, _ index: Int) -> Bool {
        var next = index + 1
        // «en dansk-tyrkisk mand», «en tyrkisk og kurdisk familie», «en somalisk ung mand»
        if text.isMark(next, "-"), text.isGlued(next) { next += 1 }
        if text.word(next) == "og" || text.word(next) == "eller" { next += 1 }
        for place in next..<(next + 3) {
            guard let token = text[place], token.isWord, token.gap <= .space || place == next && text.isMark(place - 1, "-") else { break }
            // What many have in common is a subject: «muslimske drenge», «kurdiske miljøer».
            if token.tags.contains(.personNoun) || token.tags.contains(.kin) || Self.backgrounds.contains(token.lower) { return true }
            guard place == next,
                ["ung", "unge", "yngre", "ældre", "lille", "gift"].contains(token.lower)
                    || !token.tags.intersection([.originAdjective, .beliefAdjective]).isEmpty
            else { break }
        }
        if text.word(index - 1) == "etnisk" { return Self.being.contains(text.word(index - 2)) }
        let isSaid = Self.being.contains(text.word(index - 1)) || Self.being.contains(text.word(index - 2))
        guard isSaid && hasPerson(text, before: index) || isListed(text, index) || isSecond(text, index) else { return false }
        guard let after = text[index + 1] else { return true }
        return after.form == .mark || after.gap >= .line || ["og", "men", "som", "af", "fra", "eller"].contains(after.lower)
    }

    /// «en somalier», «hun er muslim», «kurderen».
    private func isOnePerson(_ text: ScannedText, _ index: Int) -> Bool {
        if text.word(index).hasSuffix("en") || text.word(index).hasSuffix("eren") { return true }
        // «faren iraner», with the verb of the clause before
        if !text.tags(index - 1).intersection([.kin, .personNoun]).isEmpty { return true }
        if isListed(text, index) { return true }
        // «er afghaner og shiamuslim», and no longer row
        if text.word(index - 1) == "og", !text.tags(index - 2).intersection([.originPerson, .beliefPerson]).isEmpty {
            return Self.being.contains(text.word(index - 3)) || Self.articles.contains(text.word(index - 3))
        }
        let before = text.word((description(text, index) ?? index) - 1)
        if before == "sig", ["kalder", "kaldte"].contains(text.word(index - 2)) { return true }
        if Self.being.contains(before) || Self.articles.contains(before) {
            return before != "unge" || Self.being.contains(text.word(index - 2))
        }
        return before == "ikke" || before == "også" || before == "selv" ? Self.being.contains(text.word(index - 2)) : false
    }

    /// «er kristen og eritreisk»
    private func isSecond(_ text: ScannedText, _ index: Int) -> Bool {
        text.word(index - 1) == "og" && !text.tags(index - 2).intersection([.originAdjective, .beliefAdjective]).isEmpty
            && Self.being.contains(text.word(index - 3)) && hasPerson(text, before: index - 3)
    }

    /// «er Jehovas Vidner», «medlem af Jehovas Vidner»; what is written about them is free.
    private func isFaithOfPerson(_ text: ScannedText, _ index: Int) -> Bool {
        (Self.being.contains(text.word(index - 1)) || text.word(index - 1) == "af" && text.word(index - 2) == "medlem")
            && hasPerson(text, before: index)
    }

    /// «er 13 år, afghansk, shiamuslim og …»: one of several things that are said of one person.
    private func isListed(_ text: ScannedText, _ index: Int) -> Bool {
        guard text.isMark(index - 1, ","), let verb = (1...8).first(where: { Self.being.contains(text.word(index - $0)) }),
            hasPerson(text, before: index - verb)
        else { return false }
        let isAge = text.word(index - 2) == "år" || text.word(index - 2).hasSuffix("årig")
        let isOrigin = !text.tags(index - 2).intersection([.originAdjective, .beliefAdjective]).isEmpty
        return isAge || isOrigin && text.isMark(index - 3, ",")
    }

    /// «statsløs palæstinenser», «dansk-tyrker»
    private func description(_ text: ScannedText, _ index: Int) -> Int? {
        let place = text.isMark(index - 1, "-") && text.isGlued(index) ? index - 2 : index - 1
        return text.tags(place).intersection([.originAdjective, .beliefAdjective]).isEmpty ? nil : place
    }

    /// «familien er kurdere», «de er muslimer»; «muslimer» by itself is a subject.
    private func isManyPersons(_ text: ScannedText, _ index: Int) -> Bool {
        let before = text.word((description(text, index) ?? index) - 1)
        guard Self.being.contains(before), let singular = Self.singular(text.word(index)) else { return false }
        return !text.words.tags(of: singular).intersection([.originPerson, .beliefPerson]).isEmpty && hasPerson(text, before: index)
    }

    /// `kurdere` and `muslimer` in the singular.
    static func singular(_ word: String) -> String? {
        if word.hasSuffix("ere") { return String(word.dropLast()) }
        return word.hasSuffix("er") && word.count > 5 ? String(word.dropLast(word.hasSuffix("øder") ? 1 : 2)) : nil
    }

    private func hasPerson(_ text: ScannedText, before index: Int) -> Bool {
        for place in stride(from: index - 1, to: index - 8, by: -1) {
            guard let token = text[place], !text.endsSentence(place) else { return false }
            if Self.persons.contains(token.lower) || !token.tags.intersection([.personNoun, .kin, .given]).isEmpty { return true }
        }
        return false
    }

    /// «kommer fra Somalia», «født i Irak»; not «hjemvendt fra Syrien».
    private func isHome(_ text: ScannedText, _ index: Int) -> Bool {
        let place = countryStart(text, index)
        let preposition = text.word(place - 1)
        if preposition == "i" { return ["født", "opvokset", "fødtes"].contains(text.word(place - 2)) }
        guard preposition == "fra" else { return false }
        if text.hasWord(
            ["hjem", "hjemme", "tilbage", "hjemvendt", "hjemvendte", "vendt", "vendte", "rejst", "rejste", "rejser", "ringede", "skrev"],
            before: place, within: 5)
        {
            return false
        }
        return text.hasWord(Self.comingWords, before: place - 1, within: 3) || isOfPeople(text, before: place - 1)
    }

    /// Where the name of a country of several words begins.
    private func countryStart(_ text: ScannedText, _ index: Int) -> Int {
        var place = index
        while place > 0, index - place < Self.longestCountry, !text.phraseTags(place - 1).intersection(.country).isEmpty { place -= 1 }
        return place
    }

    /// «moderen er fra Litauen», «kurdere fra Tyrkiet»
    private func isOfPeople(_ text: ScannedText, before place: Int) -> Bool {
        let subject = Self.being.contains(text.word(place - 1)) ? place - 2 : place - 1
        let tags = text.tags(subject).union(text.words.tags(of: Self.singular(text.word(subject)) ?? ""))
        return text[subject]?.letters != .capitals && !tags.intersection([.kin, .personNoun, .originPerson, .beliefPerson]).isEmpty
    }

    /// «har rødder i Libanon», «stammer fra Balkan».
    private func isRoot(_ text: ScannedText, _ index: Int) -> Bool {
        let place = countryStart(text, index)
        switch text.word(place - 1) {
        case "i": return ["rødder", "aner", "slægt", "ophav", "oprindelse"].contains(text.word(place - 2))
        case "fra": return ["stammer", "stammede", "stamme", "rødder", "oprindelig", "oprindeligt"].contains(text.word(place - 2))
        default: return false
        }
    }

    /// «konverteret til islam».
    private func conversion(_ text: ScannedText, _ index: Int) -> Match? {
        guard text.word(index + 1) == "til", let faith = text[index + 2], faith.isWord else { return nil }
        return Match(text.range(index..<(index + 3)), .religion)
    }
}
