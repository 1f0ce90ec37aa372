/// Where letters do not tell what is a name: sentences in capitals, words of other scripts, s p a c e d letters. Amber, since
/// only a person can judge.
struct UnreadableDetector: Detector {
    func matches(in text: ScannedText) -> [Match] {
        shouted(text) + foreign(text) + spaced(text)
    }

    /// In capitals every name and every word that the dictionary does not know.
    private func shouted(_ text: ScannedText) -> [Match] {
        var matches: [Match] = []
        var start: Int?
        func close(_ end: Int) {
            if let first = start { matches.append(Match(text.range(first..<end), .name, .likely)) }
            start = nil
        }
        for (index, token) in text.tokens.enumerated() {
            if token.isShouted, token.isWord, isStrange(text, index) {
                if start == nil { start = index }
                continue
            }
            if start != nil, isBetween(text, index) { continue }
            if start != nil, token.form == .mark, token.mark == "-", text.isGlued(index), text.isGlued(index + 1) { continue }
            close(index)
        }
        close(text.count)
        return matches
    }

    /// `AMALIE SKOV BRANDT`: a known word between two that are not.
    private func isBetween(_ text: ScannedText, _ index: Int) -> Bool {
        guard let next = text[index + 1], next.isShouted, next.isWord else { return false }
        let token = text.tokens[index]
        return token.isShouted && token.isWord && token.count > 3 && token.gap == .space && next.gap == .space && isStrange(text, index + 1)
    }

    private func isStrange(_ text: ScannedText, _ index: Int) -> Bool {
        let token = text.tokens[index]
        guard !text.isFree(index), token.count > 1,
            token.allTags.intersection([.place, .role, .kin, .personVerb, .linkingVerb, .month]).isEmpty
        else {
            return false
        }
        if !token.allTags.intersection(.anyName).isEmpty { return true }
        return !text.words.knows(token.lower) && !text.words.knowsAsGenitive(token.lower)
    }

    private func foreign(_ text: ScannedText) -> [Match] {
        text.tokens.indices.filter { index in
            let token = text.tokens[index]
            return token.isWord && text.view.scalars[Int(token.start)..<Int(token.end)].contains(where: Self.isForeign)
        }.map { Match(text.range($0..<($0 + 1)), .name, .likely) }
    }

    private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x24F && scalar.isLetter && !(0x1E00...0x1EFF).contains(scalar.value)
    }

    /// `N U U R A`: at least four letters, each by itself.
    private func spaced(_ text: ScannedText) -> [Match] {
        var matches: [Match] = []
        var index = 0
        while index < text.count {
            var end = index
            while let token = text[end], token.isWord, token.count == 1, end == index || token.gap == .space { end += 1 }
            if end - index >= 4 { matches.append(Match(text.range(index..<end), .name, .likely)) }
            index = max(end, index + 1)
        }
        return matches
    }
}
