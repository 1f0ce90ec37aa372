/// What around a word says that it names a person.
struct PersonEvidence {
    let text: ScannedText

    /// Whether the words around a run of tokens speak of a person.
    func isPerson(_ run: Range<Int>) -> Bool {
        isIntroduced(run.lowerBound) || isFollowed(run)
    }

    /// «læreren Jens», «min fætter, Jens», «hedder Jens», «talte med Jens», «siger Jens».
    func isIntroduced(_ start: Int) -> Bool {
        var before = start - 1
        while text[before]?.form == .mark, text.isQuote(before) || text.isMark(before, ":") { before -= 1 }
        guard text[before] != nil, connects(before, start) else { return false }
        let tags = text.tags(before)
        if text.isMark(before, ",") { return !text.tags(before - 1).intersection([.kin]).isEmpty && text[before - 1]?.letters == .lower }
        if tags.contains(.naming) { return true }
        if before == start - 1, !tags.intersection([.role, .kin, .personVerb, .companyVerb]).isEmpty { return true }
        // «hr. Hansen»
        if text.isMark(before, "."), text.gap(before) == .none, text.tags(before - 1).contains(.role) { return true }
        guard ["med", "til", "hos", "af", "på", "fra", "for"].contains(text.word(before)) else { return false }
        return (1...3).contains { text.tags(before - $0).contains(.companyVerb) && connects(before - $0, before) }
    }

    /// «Jens sagde», «Jens' mor», «Jens (14)», «Jens, 14 år», «Jens på 14».
    func isFollowed(_ run: Range<Int>) -> Bool {
        let after = run.upperBound
        guard let next = text[after], next.gap <= .line, !next.beginsSentence || next.form == .mark else { return false }
        if next.tags.contains(.personVerb), next.letters == .lower { return true }
        let last = text.tokens[run.upperBound - 1].lower
        // *Hans* is the name and the pronoun.
        if last.hasSuffix("s") && last != "hans" || last.hasSuffix("z") || last.hasSuffix("x") || text.isMark(after, "'") {
            let possessed = text.isMark(after, "'") ? after + 1 : after
            if text[possessed]?.letters == .lower, text.tags(possessed).contains(.kin) { return true }
        }
        if text.isMark(after, "(") || text.isMark(after, ",") || text.word(after) == "på" {
            guard let age = text.number(after + 1), age.value < 100, age.digits <= 2 else { return false }
            return text.isMark(after + 2, ")") || text.isMark(after + 2, ",") || text.word(after + 2) == "år"
        }
        return false
    }

    /// A person does it: «X sagde», where other things only are.
    func hasVerbAfter(_ end: Int) -> Bool {
        guard let next = text[end], next.gap <= .line else { return false }
        return !next.tags.intersection([.personVerb, .linkingVerb]).isEmpty
    }

    private func connects(_ first: Int, _ last: Int) -> Bool {
        guard first >= 0, first < last else { return false }
        return !((first + 1)...last).contains { text.gap($0) > .line } && !text.endsSentence(first)
    }
}

extension ScannedText {
    func isQuote(_ index: Int) -> Bool {
        guard let token = self[index], token.form == .mark else { return false }
        return token.isMark(among: "\"»«“”„'")
    }
}
