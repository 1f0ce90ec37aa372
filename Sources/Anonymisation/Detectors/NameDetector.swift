/// Names of people. In Danish only proper nouns have a capital inside a sentence, so a capital is a name until a list says
/// that it is something else; at the start of a sentence the dictionary decides.
struct NameDetector: Detector {
    /// A run and what it was judged to be.
    private struct Verdict {
        let run: NameRun
        let kind: IdentifierKind
        var certainty: Match.Certainty
    }

    func matches(in text: ScannedText) -> [Match] {
        var verdicts: [Verdict] = []
        var index = 0
        while index < text.count {
            guard let run = NameRun(text, from: index) else {
                index += 1
                continue
            }
            if let (kind, certainty) = judge(text, run) { verdicts.append(Verdict(run: run, kind: kind, certainty: certainty)) }
            index = run.tokens.upperBound
        }
        shareCertainty(&verdicts, text)
        return verdicts.map { Match(text.range($0.run.tokens), $0.kind, $0.certainty) } + laterMentions(text, verdicts)
            + nicknames(text) + figures(text)
    }

    /// «han går under navnet »Kongen«», «Kaldenavn: Skyggen»: any word with a capital is a name there.
    private func nicknames(_ text: ScannedText) -> [Match] {
        text.tokens.indices.compactMap { index in
            guard text.tokens[index].hasCapital, text.isQuote(index - 1) || text.isMark(index - 1, ":"), text.gap(index) <= .space,
                text.tags(index - 2).contains(.naming), ["navn", "navnet"].contains(where: { text.word(index - 2).hasSuffix($0) })
            else { return nil }
            var end = index + 1
            while text.isQuote(index - 1), end - index < 4, text[end]?.isWord == true, text.gap(end) == .space { end += 1 }
            return Match(text.range(index..<(text.isQuote(end) ? end : index + 1)), .name)
        }
    }

    /// People of history and of the news: names, whom texts may name.
    private func figures(_ text: ScannedText) -> [Match] {
        let words = text.tokens.indices.filter { text.tokens[$0].hasCapital && text.tokens[$0].allTags.contains(.publicFigure) }
        return text.phrases.filter { $0.tags.contains(.publicFigure) }.map { Match(text.range($0.tokens), .name, .possible) }
            + words.map { Match(text.range($0..<($0 + 1)), .name, .possible) }
    }

    /// What is joined to a certain name is one.
    private func shareCertainty(_ verdicts: inout [Verdict], _ text: ScannedText) {
        for index in verdicts.indices.dropFirst() where joins(text, verdicts[index - 1].run, verdicts[index].run) {
            let pair = [index - 1, index]
            guard pair.contains(where: { verdicts[$0].kind == .name && verdicts[$0].certainty == .certain }) else { continue }
            for place in pair
            where verdicts[place].kind == .name && verdicts[place].certainty == .likely && verdicts[place].run.ordinary == 0 {
                verdicts[place].certainty = .certain
            }
        }
    }

    /// Who was named in full once is named wherever a part of the name stands: «Karim Falk … Falk».
    private func laterMentions(_ text: ScannedText, _ verdicts: [Verdict]) -> [Match] {
        var known: Set<String> = []
        for verdict in verdicts where verdict.kind == .name && verdict.certainty == .certain {
            let isFull = verdict.run.words > 1
            for index in verdict.run.tokens where text.tokens[index].hasCapital && text.tokens[index].count > 1 {
                guard isFull || !text.words.knows(text.word(index)) else { continue }
                known.insert(text.word(index))
                if let stem = Genitive.stem(of: text.word(index)) { known.insert(stem) }
            }
        }
        guard !known.isEmpty else { return [] }
        return text.tokens.indices.compactMap { index in
            let token = text.tokens[index]
            guard token.isWord, token.hasCapital || isNameInSmallLetters(text, index), !text.isFree(index),
                known.contains(token.lower) || Genitive.stem(of: token.lower).map(known.contains) ?? false
            else { return nil }
            let isWord = token.beginsSentence && text.words.knows(token.lower)
            return Match(text.range(index..<(index + 1)), .name, isWord ? .likely : .certain)
        }
    }

    /// No word but a name, or a word that stands as only a name does: «Line … at line ringer».
    private func isNameInSmallLetters(_ text: ScannedText, _ index: Int) -> Bool {
        let token = text.tokens[index]
        if token.allTags.contains(.nounLike) { return PersonEvidence(text: text).hasVerbAfter(index + 1) }
        return token.allTags.contains(.given) || !text.words.knows(token.lower)
    }

    /// «Ahmed og Zelvik», «Ahmed, Zelvik»
    private func joins(_ text: ScannedText, _ first: NameRun, _ second: NameRun) -> Bool {
        let place = first.tokens.upperBound
        return second.tokens.lowerBound == place + 1 && Self.joints.contains(text.tokens[place].lower)
    }

    private static let joints: Set<String> = ["og", "eller", ",", "&", "/", "samt"]

    /// «Liv og Storm»: a capital inside the sentence follows, on a word that is a name.
    private func isJoined(_ text: ScannedText, _ end: Int) -> Bool {
        guard let joint = text[end], let next = text[end + 1] else { return false }
        return Self.joints.contains(joint.lower) && next.letters == .capital && !next.beginsSentence
            && (!next.allTags.intersection(.anyName).isEmpty || text.words.isDictionaryName(next.lower))
    }

    private func judge(_ text: ScannedText, _ run: NameRun) -> (kind: IdentifierKind, certainty: Match.Certainty)? {
        guard run.words > 0 else {
            // Initials alone: «drengen A.», «J.H. sagde», «hos M.».
            let isPerson = PersonEvidence(text: text).isPerson(run.tokens) || text.word(run.tokens.lowerBound - 1) == "hos"
            return run.initials > 1 || isPerson ? (.name, .likely) : nil
        }
        if run.words == run.places || isMunicipality(text, run) { return nil }
        if run.institutionWords > 0, run.given == 0 { return (.institution, .likely) }
        if run.words > 1 || run.initials > 0 { return manyWords(text, run) }
        return oneWord(text, run)
    }

    private func isMunicipality(_ text: ScannedText, _ run: NameRun) -> Bool {
        run.places + 1 == run.words && ["kommune", "kommunes"].contains(text.tokens[run.tokens.upperBound - 1].lower)
    }

    private func manyWords(_ text: ScannedText, _ run: NameRun) -> (IdentifierKind, Match.Certainty)? {
        // `Drengen Der Ikke Ville Hjem`: a title, in which a word may be a name by chance.
        if run.listed > 0 { return (.name, run.listed == 1 && run.ordinary > 1 ? .likely : .certain) }
        let isPerson = PersonEvidence(text: text).isPerson(run.tokens)
        if isPerson || run.nounLike > 0 && run.words > run.ordinary + run.nounLike { return (.name, .certain) }
        // Ordinary words in capitals are the title of something.
        if run.ordinary > 0 { return run.ordinary == run.words && run.initials == 0 ? (.name, .faint) : (.name, .likely) }
        return (.name, .certain)
    }

    private func oneWord(_ text: ScannedText, _ run: NameRun) -> (IdentifierKind, Match.Certainty)? {
        let index = run.tokens.lowerBound
        let token = text.tokens[index]
        let evidence = PersonEvidence(text: text)
        if token.letters == .capitals, run.listed == 0 { return acronym(text, run, evidence) }
        if run.given > 0 { return (.name, .certain) }
        if isNamed(text, index) { return (.name, .certain) }
        if evidence.isIntroduced(index) { return (.name, run.ordinary > 0 ? .likely : .certain) }
        if run.nounLike > 0 {
            if evidence.isFollowed(run.tokens) { return (.name, .certain) }
            // A bare noun hardly begins a Danish sentence before a verb: «Storm kom hjem».
            let isName =
                !token.beginsSentence || evidence.hasVerbAfter(run.tokens.upperBound) || isJoined(text, run.tokens.upperBound)
                || isSpeaker(text, index)
            return isName ? (.name, .likely) : nil
        }
        if run.family > 0 {
            if text.words.knows(token.lower) {
                if token.beginsSentence { return evidence.isFollowed(run.tokens) ? (.name, .likely) : nil }
                return (.name, evidence.isFollowed(run.tokens) ? .certain : .likely)
            }
            return (.name, .certain)
        }
        if run.ordinary > 0 {
            return token.beginsSentence ? nil : (.name, isTitle(token, text.words) ? .faint : .possible)
        }
        if evidence.isFollowed(run.tokens) { return (.name, .certain) }
        if PlaceDetector.prepositions.contains(text.word(index - 1)), text.gap(index) <= .space { return (.place, .likely) }
        return (.name, .likely)
    }

    /// `Lærke: han løj`: who says something, with what is said in small letters.
    private func isSpeaker(_ text: ScannedText, _ index: Int) -> Bool {
        (index == 0 || text.gap(index) >= .line) && text.isMark(index + 1, ":") && text[index + 2]?.letters == .lower
            && text[index + 2]?.isWord == true
    }

    /// After «hedder» or «kaldet» any word is a name, after a role only a strange one.
    private func isNamed(_ text: ScannedText, _ index: Int) -> Bool {
        text.tags(index - 1).contains(.naming) || text.isQuote(index - 1) && text.tags(index - 2).contains(.naming)
            || text.word(index - 1) == "som" && text.word(index - 2) == "kendt"
    }

    /// `Bekymringssamtalen`, `Opmærksomhedspunkter`: a long word in the definite form is called so because it is the only one, a very long
    /// one in the plural because it is a title. `Appelgren` only looks like one.
    private func isTitle(_ token: Token, _ words: Wordbook) -> Bool {
        guard token.count >= 8 else { return false }
        let word = Genitive.stem(of: token.lower) ?? token.lower
        if word.hasSuffix("er") { return token.count >= 12 }
        guard ["en", "et", "ne"].contains(where: { word.hasSuffix($0) }) else { return false }
        return (1...3).contains { words.knows(String(word.dropLast($0))) }
    }

    /// In tokens: who stands farther down a list is looked at no more.
    private static let longestList = 40

    /// «Deltagere: ABK, LMS og TRO», «Ref.: MKL», «m/ PHJ»: letters by which people sign.
    private func isSignature(_ text: ScannedText, _ index: Int) -> Bool {
        var place = index - 1
        while index - place < Self.longestList, let joint = text[place], Self.joints.contains(joint.lower),
            text[place - 1]?.hasCapital == true
        { place -= 2 }
        if text.isMark(place, "/") { return ["m", "v"].contains(text.word(place - 1)) }
        if text.isMark(place, "."), ["ref", "init"].contains(text.word(place - 1)) { return true }
        guard text.isMark(place, ":") else { return false }
        return text.tags(text.isMark(place - 1, ".") ? place - 2 : place - 1).contains(.naming)
    }

    private static let work: Set<String> = [
        "skriver", "skrev", "tager", "tog", "følger", "fulgte", "melder", "ringer", "vender", "undersøger", "indkalder", "orienterer",
    ]
    private static let done: Set<String> = [
        "skrevet", "godkendt", "udarbejdet", "ført", "oprettet", "modtaget", "underskrevet", "udfyldt", "noteret", "afholdt", "aftalt",
    ]

    /// «LJ skriver referat», «HB følger op», «notat skrevet af LMJ»
    private func isAtWork(_ text: ScannedText, _ run: Range<Int>) -> Bool {
        if text.word(run.lowerBound - 1) == "af", Self.done.contains(text.word(run.lowerBound - 2)) { return true }
        return Self.work.contains(text.word(run.upperBound)) && text.gap(run.upperBound) == .space
            || PersonEvidence(text: text).isFollowed(run)
    }

    /// Letters that stand for something; of whom, only the context can say.
    private func acronym(_ text: ScannedText, _ run: NameRun, _ evidence: PersonEvidence) -> (IdentifierKind, Match.Certainty)? {
        let token = text.tokens[run.tokens.lowerBound]
        if evidence.isIntroduced(run.tokens.lowerBound), token.count > 3 || token.count == 2 { return (.name, .likely) }
        if token.count > 1, isSignature(text, run.tokens.lowerBound) { return (.name, .likely) }
        if (2...3).contains(token.count), isAtWork(text, run.tokens) { return (.name, .likely) }
        if text.words.knows(token.lower) { return nil }
        if token.count > 5 { return (.name, .likely) }
        return text.words.isDictionaryName(token.lower) ? nil : (.institution, .faint)
    }
}
