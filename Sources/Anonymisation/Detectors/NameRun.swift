/// Capitalised words that stand together and may be one name: `Jens Hansen`, `H.C. Andersen`, `Anne-Marie von Bülow`.
struct NameRun {
    let tokens: Range<Int>
    /// What its words are.
    private(set) var given = 0
    private(set) var family = 0
    private(set) var nounLike = 0
    private(set) var dictionaryNames = 0
    private(set) var unknown = 0
    private(set) var ordinary = 0
    private(set) var places = 0
    private(set) var institutionWords = 0
    private(set) var initials = 0
    /// Words but for initials and small words between.
    var words: Int { given + family + nounLike + dictionaryNames + unknown + ordinary + places + institutionWords }
    var listed: Int { given + family }

    private static let longest = 12

    /// The run that begins at a token, if a name can begin there.
    init?(_ text: ScannedText, from start: Int) {
        guard Self.canBegin(text, start) else { return nil }
        var end = start + 1
        // Letters that stand for something are no part of a longer name: `IBAN DK`, `SSP Odense`.
        if Self.isAcronym(text, start), !Self.isListed(text, start) {
            tokens = start..<end
            count(text, start)
            return
        }
        while end - start < Self.longest, let next = Self.next(text, end) { end = next }
        tokens = Self.withParticle(text, Self.withHyphens(text, start..<Self.withStop(text, end)))
        for index in tokens where text.tokens[index].hasCapital || text.tokens[index].letters == .mixed { count(text, index) }
    }

    // MARK: How far it reaches

    private static func canBegin(_ text: ScannedText, _ index: Int) -> Bool {
        let token = text.tokens[index]
        guard isPart(text, index) else { return false }
        if token.letters == .single, !text.isMark(index + 1, ".") || text[index + 2]?.beginsSentence ?? true { return false }
        guard token.beginsSentence else { return true }
        return couldBeName(text, index)
    }

    /// At the start of a sentence: a listed name, or a word that the dictionary does not know in small letters.
    private static func couldBeName(_ text: ScannedText, _ index: Int) -> Bool {
        let token = text.tokens[index]
        if !token.allTags.intersection(.anyName).isEmpty { return true }
        // `Børne- og ungeafdelingen`: the first part of a compound stands in no dictionary by itself.
        if text.isMark(index + 1, "-"), text.isGlued(index + 1), !text.isGlued(index + 2) { return false }
        if token.letters == .single { return text.isMark(index + 1, ".") && text.isGlued(index + 1) && text[index + 2]?.hasCapital == true }
        return !text.words.knows(token.lower) && !text.words.knowsAsGenitive(token.lower)
    }

    private static func isAcronym(_ text: ScannedText, _ index: Int) -> Bool {
        text.tokens[index].letters == .capitals && text.tokens[index].count <= 5
    }

    private static func isListed(_ text: ScannedText, _ index: Int) -> Bool {
        !text.tokens[index].allTags.intersection([.given, .family]).isEmpty
    }

    private static func isPart(_ text: ScannedText, _ index: Int) -> Bool {
        guard let token = text[index], token.isWord, token.hasCapital || token.letters == .mixed && startsHigh(text, token),
            !token.isShouted
        else {
            return false
        }
        return !text.isFree(index)
    }

    /// A word that names nobody by itself, such as `Vest`, behind a first name.
    private static func isSurname(_ text: ScannedText, _ index: Int) -> Bool {
        guard let token = text[index], token.letters == .capital, text.phraseTags(index).isEmpty, let first = text[index - 1],
            first.letters == .capital,
            first.tags.contains(.given) || first.tags.isEmpty && !text.words.knows(first.lower)
        else { return false }
        return token.allTags.intersection([.institution, .platform, .allowed]).isEmpty
    }

    private static func startsHigh(_ text: ScannedText, _ token: Token) -> Bool { text.view.scalars[Int(token.start)].isUpper }

    /// The end after one more part: a capital, an initial, a hyphen or a small word before a capital.
    private static func next(_ text: ScannedText, _ end: Int) -> Int? {
        guard let token = text[end], token.gap <= .line else { return nil }
        let previous = text.tokens[end - 1]
        if token.form == .mark {
            if token.mark == ".", token.gap == .none, previous.letters == .single, isPart(text, end + 1), text.gap(end + 1) <= .space,
                !text.tokens[end + 1].beginsSentence
            {
                return end + 2
            }
            if token.mark == "-", token.gap == .none, text.isGlued(end + 1), isPart(text, end + 1) { return end + 2 }
            return nil
        }
        guard !token.beginsSentence, token.gap < .line || goesOn(text, end) else { return nil }
        if isRoman(token) && previous.letters == .capital || isBareInitial(text, end) { return end + 1 }
        let isCapitalName = previous.letters == .capitals && (isListed(text, end - 1) || !isAcronym(text, end - 1) && token.count > 3)
        if isPart(text, end) || isSurname(text, end), !isAcronym(text, end) || isListed(text, end) || isCapitalName {
            return token.letters == .single && !text.isMark(end + 1, ".") ? nil : end + 1
        }
        guard previous.isWord else { return nil }
        return pastParticles(text, end)
    }

    /// `van der Berg`, `al-Hassan`: after the small words the name goes on.
    private static func pastParticles(_ text: ScannedText, _ start: Int) -> Int? {
        var end = start
        while end - start < 3, text.tags(end).contains(.particle), text[end]?.letters == .lower, text.gap(end) == .space { end += 1 }
        guard end > start else { return nil }
        if isPart(text, end), text.gap(end) == .space { return end + 1 }
        return text.isMark(end, "-") && text.isGlued(end) && isPart(text, end + 1) ? end + 2 : nil
    }

    /// `Camilla P ringer`: the first letter of a surname without its full stop. `I` is *you* in the plural.
    private static func isBareInitial(_ text: ScannedText, _ index: Int) -> Bool {
        text.tokens[index].letters == .single && text.gap(index) == .space && text.word(index) != "i"
            && (text.tokens[index - 1].tags.contains(.given) || text.words.isDictionaryName(text.word(index - 1)))
            && (!text.isGlued(index + 1) || text.isMark(index + 1, ","))
    }

    /// Whether a name may go on in the next line: not with a label, nor with a word that names nobody.
    private static func goesOn(_ text: ScannedText, _ index: Int) -> Bool {
        if text.isMark(index + 1, ":") { return false }
        let token = text.tokens[index]
        return token.letters == .lower || !token.allTags.intersection(.anyName).isEmpty || !text.words.knows(token.lower)
    }

    /// `Christian IV`
    private static func isRoman(_ token: Token) -> Bool {
        token.letters == .capitals && token.count <= 4 && token.lower.unicodeScalars.allSatisfy { "ivx".unicodeScalars.contains($0) }
    }

    /// `Mads P. har`, `Mads P.s far`: the full stop of the last initial, where no sentence ends.
    private static func withStop(_ text: ScannedText, _ end: Int) -> Int {
        guard text.tokens[end - 1].letters == .single, text.isMark(end, "."), text.isGlued(end), !text.endsSentence(end) else { return end }
        return text.word(end + 1) == "s" && text.isGlued(end + 1) ? end + 2 : end + 1
    }

    /// With what a hyphen ties to it: `Astma-Bodil`, `Tholstrup-familien`.
    private static func withHyphens(_ text: ScannedText, _ run: Range<Int>) -> Range<Int> {
        var (start, end) = (run.lowerBound, run.upperBound)
        if text.isMark(start - 1, "-"), text.isGlued(start), text.isGlued(start - 1), text[start - 2]?.hasCapital == true,
            !text.isFree(start - 2)
        {
            start -= 2
        }
        while text.isMark(end, "-"), text.isGlued(end), text.isGlued(end + 1), text[end + 1]?.isWord == true, end - start < longest {
            end += 2
        }
        return start..<end
    }

    /// Small words inside names that are words of every sentence as well.
    private static let plainParticles: Set<String> = ["de", "den", "der", "du", "af", "da", "di"]

    /// `von Stauning` without a first name.
    private static func withParticle(_ text: ScannedText, _ run: Range<Int>) -> Range<Int> {
        let before = run.lowerBound - 1
        guard text.tags(before).contains(.particle), text[before]?.letters == .lower, text.gap(run.lowerBound) == .space,
            !plainParticles.contains(text.word(before))
        else { return run }
        return before..<run.upperBound
    }

    // MARK: What it is made of

    private mutating func count(_ text: ScannedText, _ index: Int) {
        let token = text.tokens[index]
        if token.letters == .single {
            initials += 1
            return
        }
        let tags = token.allTags
        let isKnown = text.words.knows(token.lower)
        if tags.contains(.given), !tags.contains(.nounLike) {
            given += 1
        } else if tags.contains(.family) {
            family += 1
        } else if tags.contains(.nounLike) {
            nounLike += 1
        } else if tags.contains(.place) || text.phraseTags(index).contains(.place) {
            places += 1
        } else if tags.contains(.institutionWord) {
            institutionWords += 1
        } else if isKnown {
            ordinary += 1
        } else if text.words.isDictionaryName(token.lower) {
            dictionaryNames += 1
        } else if text.words.knowsAsGenitive(token.lower) {
            ordinary += 1
        } else {
            unknown += 1
        }
    }
}
