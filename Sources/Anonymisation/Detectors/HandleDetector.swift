/// Names that people go by on the net: `@x`, `u/x`, `x#1234`, what follows a platform or «brugernavn».
struct HandleDetector: Detector {
    static let labels: Set<String> = [
        "brugernavn", "brugernavnet", "brugernavne", "gamertag", "gamertagget", "nickname", "nicknamet", "nick", "profilnavn",
        "profilnavnet",
        "username", "handle", "alias", "profilen", "profil", "brugeren", "kontoen", "konto", "kanalen", "snap", "insta",
    ]
    private static let links: Set<String> = [
        "hedder", "hed", "er", "som", "under", "navnet", "kalder", "kaldte", "kaldes", "sig", "hende", "ham", "profilen", "profil",
        "brugernavn", "brugernavnet", "kontoen", "konto", "brugeren", "med", "er:", "alias", "gamertag", "nick", "nickname", "hans",
        "hendes",
        "på", "handle", "kanalen", "gruppen", "af", "skriver", "skrev", "hun", "han", "de", "var", "og",
    ]

    func matches(in text: ScannedText) -> [Match] {
        var matches: [Match] = []
        for index in text.tokens.indices {
            let token = text.tokens[index]
            switch token.mark {
            case "@": add(atSign(text, index), to: &matches)
            case "#": add(discord(text, index), to: &matches)
            case "/": add(reddit(text, index), to: &matches)
            case "_": add(underscore(text, index), to: &matches)
            default:
                if token.cues.contains(.handleLabel) || token.isWord && token.allTags.contains(.platform) {
                    add(named(text, index), to: &matches)
                }
            }
        }
        return matches
    }

    private func add(_ match: Match?, to matches: inout [Match]) {
        if let match { matches.append(match) }
    }

    private func atSign(_ text: ScannedText, _ index: Int) -> Match? {
        guard text.isGlued(index + 1), text[index + 1]?.form != .mark || text.isMark(index + 1, "_") else { return nil }
        if text.isGlued(index), text[index - 1]?.form != .mark { return nil }
        return Match(text.range(index..<end(text, index + 1)), .handle)
    }

    /// `navn#1234`
    private func discord(_ text: ScannedText, _ index: Int) -> Match? {
        guard text.isGlued(index), text.isGlued(index + 1), let number = text[index + 1], number.isNumber, (3...5).contains(number.count),
            let name = text[index - 1], name.form != .mark || name.mark == "_" || name.mark == "."
        else { return nil }
        return Match(text.range(start(text, index - 1)..<(index + 2)), .handle)
    }

    /// `u/navn`, `/u/navn`, `user/navn`
    private func reddit(_ text: ScannedText, _ index: Int) -> Match? {
        guard text.word(index - 1) == "u" || text.word(index - 1) == "user", text.isGlued(index), text.isGlued(index + 1),
            text[index + 1]?.form != .mark || text.isMark(index + 1, "_")
        else { return nil }
        let before = index - 1
        if text.isGlued(before), before > 0, !text.tokens[before - 1].isMark(among: "/(\"»“'") { return nil }
        let start = text.isMark(before - 1, "/") && text.isGlued(before) ? before - 1 : before
        return Match(text.range(start..<end(text, index + 1)), .handle)
    }

    /// `mille_99`, anywhere.
    private func underscore(_ text: ScannedText, _ index: Int) -> Match? {
        guard text.isGlued(index), text.isGlued(index + 1), text[index - 1]?.form != .mark, let next = text[index + 1],
            next.form != .mark || next.mark == "_"
        else { return nil }
        return Match(text.range(start(text, index - 1)..<end(text, index + 1)), .handle, .likely)
    }

    // MARK: Beside a platform

    private func named(_ text: ScannedText, _ index: Int) -> Match? {
        let isLabel = text.tokens[index].cues.contains(.handleLabel) && text.word(index) != "snap" && text.word(index) != "insta"
        var hasLink = false
        var hasColon = false
        var place = index + 1
        while place - index < 9, let token = text[place], token.gap < .line, !text.endsSentence(place) {
            if token.form == .mark {
                guard token.isMark(among: ":=-\"»“'(@."), !text.isMark(place, ".") || token.gap == .none || text.isGlued(place + 1) else {
                    return nil
                }
                if token.mark == ":" || token.mark == "=" || token.isMark(among: "\"»“") { hasColon = true }
                place += 1
                continue
            }
            let end = end(text, place)
            if looksLikeHandle(text, place..<end) { return Match(text.range(place..<end), .handle) }
            if isSaidToBe(text, place..<end) { return Match(text.range(place..<end), .handle, .likely) }
            let isLinked = hasColon || isLabel || hasLink && Self.isNaming(text, before: place)
            if isLinked, isStrange(text, place, end) || isHyphened(text, place..<end) { return Match(text.range(place..<end), .handle) }
            guard Self.links.contains(token.lower) || token.letters != .lower || token.allTags.contains(.platform) else {
                // Any word of a longer sentence: the name may still follow, if it looks like one.
                hasLink = false
                place = end
                continue
            }
            hasLink = true
            place = end
        }
        return nil
    }

    private static let namesOfNames: Set<String> = ["navn", "navnet", "brugernavn", "brugernavnet", "gamertag", "alias"]
    private static let notNames: Set<String> = ["ukendt", "kendt", "slettet", "skjult", "lukket", "ikke", "nyt", "det"]

    /// «Discord-navnet er tågehorn, …»: any word, with which the clause ends.
    private func isSaidToBe(_ text: ScannedText, _ range: Range<Int>) -> Bool {
        let word = text.word(range.lowerBound)
        guard Self.isNaming(text, before: range.lowerBound), Self.namesOfNames.contains(text.word(range.lowerBound - 2)),
            !Self.links.contains(word), !Self.notNames.contains(word)
        else { return false }
        return text[range.upperBound].map { $0.form == .mark || $0.gap >= .line } ?? true
    }

    private static func isNaming(_ text: ScannedText, before place: Int) -> Bool {
        ["hedder", "hed", "som", "navnet", "sig", "er", "profilen", "brugernavnet", "kontoen", "var", "alias", "nick", "gamertag"]
            .contains(text.word(place - 1))
    }

    /// Letters with digits, dots or capitals inside, as no word has them.
    private func looksLikeHandle(_ text: ScannedText, _ range: Range<Int>) -> Bool {
        let tokens = text.tokens[range]
        if tokens.contains(where: { $0.mark == "_" }) { return true }
        let letters = tokens.reduce(0) { $0 + ($1.isWord ? $1.count : 0) }
        let digits = tokens.reduce(0) { $0 + ($1.isNumber ? $1.count : 0) }
        if range.count > 1, letters >= 2, digits >= 1, !tokens.contains(where: { $0.mark == "-" }), tokens.first?.isWord == true {
            return letters + digits >= 5
        }
        if range.count > 1, tokens.contains(where: { $0.mark == "." }), letters >= 4 { return true }
        return tokens.contains { $0.letters == .mixed && $0.count > 3 }
            && !tokens.contains { !$0.allTags.intersection(.free).isEmpty }
    }

    /// `mikkel-pikkel07`, `jonas-den-stille`
    private func isHyphened(_ text: ScannedText, _ range: Range<Int>) -> Bool {
        let tokens = text.tokens[range]
        return range.count > 2 && tokens.contains { $0.mark == "-" } && tokens.allSatisfy { $0.letters == .lower || !$0.isWord }
            && tokens.contains { $0.isNumber || $0.isWord && (!text.words.knows($0.lower) || !$0.allTags.intersection(.anyName).isEmpty) }
    }

    /// A word that neither the dictionary nor the lists know, where a name has been announced.
    private func isStrange(_ text: ScannedText, _ place: Int, _ end: Int) -> Bool {
        let token = text.tokens[place]
        guard token.isWord, token.count > 2, token.allTags.intersection(.free.union(.anyName)).isEmpty, !Self.links.contains(token.lower)
        else {
            return false
        }
        return !text.words.knows(token.lower)
    }

    // MARK: How far a name reaches

    /// No name has more parts.
    private static let mostParts = 24

    private func end(_ text: ScannedText, _ start: Int) -> Int {
        var end = start + 1
        while end - start < Self.mostParts, text.isGlued(end), let token = text[end], token.form != .mark || token.isMark(among: "_.-") {
            if token.form == .mark, token.mark != "_", !text.isGlued(end + 1) || text[end + 1]?.form == .mark && !text.isMark(end + 1, "_")
            {
                break
            }
            end += 1
        }
        return end
    }

    private func start(_ text: ScannedText, _ last: Int) -> Int {
        var start = last
        while last - start < Self.mostParts, start > 0, text.isGlued(start), let token = text[start - 1],
            token.form != .mark || token.isMark(among: "_.-")
        { start -= 1 }
        return start
    }
}
