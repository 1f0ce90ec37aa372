/// Names in small letters: «min nabo jens», «drengen ahmed», and any listed name that is no Danish word.
struct SmallLetterNameDetector: Detector {
    private static let modals: Set<String> = [
        "skal", "kan", "må", "vil", "lade", "lader", "lod", "ville", "kunne", "skulle", "måtte", "at", "bør", "får", "fik", "se", "høre",
    ]

    private static let titles: Set<String> = ["hr", "herr", "fru", "frk", "frøken", "familien"]

    func matches(in text: ScannedText) -> [Match] {
        var matches: [Match] = []
        var index = 0
        while index < text.count {
            if let (match, end) = name(text, index) {
                matches.append(match)
                index = end
            } else {
                index += 1
            }
        }
        return matches
    }

    private func name(_ text: ScannedText, _ index: Int) -> (Match, end: Int)? {
        guard isCandidate(text, index) else { return nil }
        var end = index + 1
        while end - index < 6, let token = text[end], token.gap <= .space {
            if isCandidate(text, end) || isFirstName(text.tokens[index]) && isSurname(text, end) {
                end += 1
            } else if token.mark == "-", text.isGlued(end), text.isGlued(end + 1), isCandidate(text, end + 1) {
                end += 2
            } else if token.tags.contains(.particle), text.gap(end + 1) <= .space,
                isCandidate(text, end + 1) || text.isMark(end + 1, "-") && isCandidate(text, end + 2)
            {
                end += isCandidate(text, end + 1) ? 2 : 3
            } else {
                break
            }
        }
        guard let certainty = certainty(text, index..<end) else { return nil }
        return (Match(text.range(index..<end), .name, certainty), end)
    }

    private func isCandidate(_ text: ScannedText, _ index: Int) -> Bool {
        guard let token = text[index], token.isWord, token.letters == .lower, token.count > 1, !text.isFree(index),
            token.tags.intersection([.kin, .role, .personNoun]).isEmpty
        else { return false }
        if !token.allTags.intersection(.anyName).isEmpty { return true }
        guard token.count > 2, token.tags.isEmpty, token.stemTags.isEmpty else { return false }
        return text.words.isDictionaryName(token.lower) && !text.words.knows(token.lower)
    }

    /// Behind a first name: what has a capital, or what is no word where nothing has one.
    private func isSurname(_ text: ScannedText, _ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.isWord, !text.isFree(index) else { return false }
        if token.letters == .capital { return true }
        return text.hasNoCapitals && token.count > 3 && token.tags.isEmpty && !text.words.knows(token.lower)
            && !text.words.knowsAsGenitive(token.lower)
    }

    private func certainty(_ text: ScannedText, _ run: Range<Int>) -> Match.Certainty? {
        let first = ofOne(text, run.lowerBound)
        return run.count == 1 || first == .certain ? first : ofMany(text, run)
    }

    /// A first and a last name. Where both are also words, a role has to stand before them.
    private func ofMany(_ text: ScannedText, _ run: Range<Int>) -> Match.Certainty? {
        let isFull =
            run.contains { isFirstName(text.tokens[$0]) }
            && run.count { !text.tokens[$0].allTags.intersection([.given, .family]).isEmpty } > 1
        let hasStrange = run.contains { text.tokens[$0].isWord && !text.words.knows(text.tokens[$0].lower) }
        let isIntroduced = isIntroduced(text, run.lowerBound)
        guard hasStrange else {
            return isFull && isIntroduced ? .certain : isFull && isFirstName(text.tokens[run.lowerBound]) ? .likely : nil
        }
        return isFull || isIntroduced ? .certain : .likely
    }

    private func ofOne(_ text: ScannedText, _ index: Int) -> Match.Certainty? {
        let token = text.tokens[index]
        let evidence = PersonEvidence(text: text)
        let isWord = text.words.knows(token.lower)
        if token.allTags.contains(.nounLike) {
            if isIntroduced(text, index), endsThere(text, index) { return .certain }
            return isSubject(text, index) ? .possible : nil
        }
        if isFirstName(token) {
            guard isWord else { return .certain }
            if isIntroduced(text, index) { return .certain }
            if text.hasNoCapitals, evidence.isFollowed(index..<(index + 1)) || evidence.hasVerbAfter(index + 1) { return .likely }
            return isSubject(text, index) ? .possible : nil
        }
        // A surname that is also a word is one only behind a first name or a title.
        guard !isWord else {
            return Self.titles.contains(text.word(index - 1)) || Self.titles.contains(text.word(index - 2)) && text.isMark(index - 1, ".")
                ? .certain : nil
        }
        return isIntroduced(text, index) || evidence.isFollowed(index..<(index + 1)) ? .certain : .likely
    }

    private func isFirstName(_ token: Token) -> Bool { token.allTags.contains(.given) && !token.allTags.contains(.nounLike) }

    /// «min nabo bo», and not «hvor skal min søn bo».
    private func isIntroduced(_ text: ScannedText, _ index: Int) -> Bool {
        PersonEvidence(text: text).isIntroduced(index) && !text.tags(index - 1).contains(.personVerb)
            && !text.hasWord(Self.modals, before: index, within: 4)
    }

    private static let afterNames: Set<String> = ["og", "som", "der", "på", "til", "i", "om", "siden", "igen", "med", "før", "efter"]
    private static let clauseStarts: Set<String> = ["at", "og", "men", "så", "fordi", "hvis", "da", "når", "om"]
    private static let thinking: Set<String> = ["tror", "troede", "synes", "mener", "siger", "sagde", "skriver", "skrev"]

    /// «at line ringer», «stine og line har», «jeg tror bo er»: a bare noun hardly stands so before a verb.
    private func isSubject(_ text: ScannedText, _ index: Int) -> Bool {
        let next = text.tags(index + 1)
        guard text.gap(index) <= .space || index == 0 || text.hasNoCapitals else { return false }
        let before = text.word(index - 1)
        let isBesideName = before == "og" && text[index - 2].map { !$0.allTags.intersection(.anyName).isEmpty } ?? false
        let isBeforeName = text.word(index + 1) == "og" && text[index + 2].map { !$0.allTags.intersection(.anyName).isEmpty } ?? false
        if isBesideName, next.contains(.linkingVerb) || next.contains(.personVerb) || text.hasNoCapitals && text[index + 1] == nil {
            return true
        }
        if isBeforeName, !text.tags(index + 3).intersection([.linkingVerb, .personVerb]).isEmpty { return true }
        let begins = index == 0 || text.gap(index) >= .line || Self.clauseStarts.contains(before) || Self.thinking.contains(before)
        return begins && (next.contains(.personVerb) || next.contains(.linkingVerb) && Self.thinking.contains(before))
    }

    /// Whether the clause goes on as it would after a subject.
    private func endsThere(_ text: ScannedText, _ index: Int) -> Bool {
        guard let next = text[index + 1] else { return true }
        if next.form == .mark || next.gap >= .line || Self.afterNames.contains(next.lower) { return true }
        return PersonEvidence(text: text).hasVerbAfter(index + 1)
    }
}
