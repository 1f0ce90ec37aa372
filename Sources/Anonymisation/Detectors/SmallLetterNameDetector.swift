/// Names in small letters: «min nabo jens», «drengen ahmed», and any listed name that is no Danish word.
struct SmallLetterNameDetector: Detector {
    private static let modals: Set<String> = ["skal", "kan", "må", "vil", "lade", "lader", "lod", "ville", "kunne", "skulle", "måtte", "at", "bør", "får", "fik", "se", "høre"]

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
            if isCandidate(text, end) || text.tokens[index].allTags.contains(.given) && token.letters == .capital && !text.isFree(end) {
                end += 1
            } else if token.lower == "-", text.isGlued(end), text.isGlued(end + 1), isCandidate(text, end + 1) {
                end += 2
            } else if token.tags.contains(.particle), text.gap(end + 1) <= .space, isCandidate(text, end + 1) || text.isMark(end + 1, "-") && isCandidate(text, end + 2) {
                end += isCandidate(text, end + 1) ? 2 : 3
            } else {
                break
            }
        }
        guard let certainty = certainty(text, index..<end) else { return nil }
        return (Match(text.range(index..<end), .name, certainty), end)
    }

    private func isCandidate(_ text: ScannedText, _ index: Int) -> Bool {
        guard let token = text[index], token.isWord, token.letters == .lower, token.count > 1, !text.isFree(index) else { return false }
        if !token.allTags.intersection(.anyName).isEmpty { return true }
        guard text.words.dictionary != nil, token.count > 2, token.tags.isEmpty, token.stemTags.isEmpty else { return false }
        return !text.words.knows(token.lower) && text.words.isDictionaryName(NameRun.capitalised(token.lower))
    }

    private func certainty(_ text: ScannedText, _ run: Range<Int>) -> Match.Certainty? {
        let first = text.tokens[run.lowerBound]
        let evidence = PersonEvidence(text: text)
        let isIntroduced = evidence.isIntroduced(run.lowerBound) && !text.tags(run.lowerBound - 1).contains(.personVerb)
        let isWord = text.words.knows(first.lower)
        if run.count > 1 {
            let tags = run.map { text.tokens[$0].allTags }
            let isFull = tags.contains { $0.contains(.given) } && tags.contains { $0.contains(.family) }
            if isFull, !isWord || tags[0].contains(.given) { return .certain }
            return isIntroduced ? .certain : isWord ? nil : .likely
        }
        if first.allTags.contains(.given), !first.allTags.contains(.nounLike), !isWord { return .certain }
        let isVerbNext = evidence.hasVerbAfter(run.upperBound)
        if first.allTags.contains(.nounLike) || isWord {
            // «hvor skal min søn bo»
            guard isIntroduced, !text.hasWord(Self.modals, before: run.lowerBound, within: 4) else {
                return first.allTags.contains(.given) && text.hasNoCapitals && evidence.isFollowed(run) ? .likely : nil
            }
            guard first.allTags.contains(.nounLike) else { return .certain }
            let endsClause = text[run.upperBound].map { $0.form == .mark || $0.gap >= .line || ["og", "som", "der", "på"].contains($0.lower) } ?? true
            return isVerbNext || endsClause ? .certain : nil
        }
        return isIntroduced || evidence.isFollowed(run) ? .certain : .likely
    }
}
