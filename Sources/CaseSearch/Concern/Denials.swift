internal import KnowledgeModel

/// Tells which words of a text are denied, over, or only asked and supposed.
///
/// *Ikke* denies what follows up to the end of its clause, a *men* or an *og*, and the word or two before it (*han truer ikke*).
/// *Ingen*, *uden* and *hverken* deny a whole list. Both go on through *at*: *ingen tegn på, at han drikker*.
struct Denials {
    /// How far a denial reaches, in words.
    private static let reach = 12
    private static let wideReach = 30
    /// How far a doubt reaches.
    private static let doubtReach = 16
    /// A list goes on after a comma where its *eller* comes within so many words, or its *og*.
    private static let longestItem = 10
    private static let longestItemBeforeAnd = 3

    private let text: ConcernText
    private let signals: WordSignals
    private(set) var denied: [Bool]
    private(set) var ended: [Bool]
    private(set) var doubted: [Bool]
    /// Told of the past, so that it is not acute.
    private(set) var past: [Bool]
    /// The negations that count.
    private let negations: [Bool]

    /// - Parameter cues: the words of each cue. A negation that belongs to one, such as the *ikke* of *kommer ikke i skole*, denies
    ///   nothing outside it.
    init(_ text: ConcernText, _ signals: WordSignals, cues: [[Int]]) {
        self.text = text
        self.signals = signals
        let count = text.words.count
        let none = Array(repeating: false, count: count)
        (denied, ended, doubted, past) = (none, none, none, none)
        var isClaimed = none
        for words in cues {
            for word in words where signals.isNegation(word) {
                isClaimed[word] = true
                for inside in word...(words.last ?? word) { denied[inside] = true }
            }
        }
        func isFree(_ word: Int) -> Bool { !isClaimed[word] && !signals[.noNegation, word] }
        negations = text.words.indices.map { isFree($0) && signals.isNegation($0) }
        denyFronted()
        for word in text.words.indices {
            if negations[word] { deny(from: word, isWide: signals[.wideNegation, word]) }
            if signals[.past, word] {
                mark(&past, after: word, reach: Self.reach, isWide: false)
                markBefore(word)
            }
            if signals[.ended, word] { mark(&ended, after: word, reach: Self.reach, isWide: false) }
            if signals[.doubt, word] { mark(&doubted, after: word, reach: Self.doubtReach, isWide: true) }
            if signals[.question, word], isOpening(word), text.questions.contains(text.words[word].sentence) {
                mark(&doubted, after: word, reach: Self.doubtReach, isWide: true, stopsAtComplement: true)
            }
        }
    }

    /// Whether a match is denied: it begins in the reach of a negation, holds one, or ends right before one.
    func isDenied(_ words: [Int]) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        if words.contains(where: signals.isNegation) { return false }
        if denied[first] || (first...last).contains(where: { signals.isNegation($0) && !signals[.noNegation, $0] }) { return true }
        return isDeniedAfterwards(last)
    }

    /// *Truer ikke*, *truer han ikke*; *vold har der ikke været*, *vold har ingen set*.
    private func isDeniedAfterwards(_ last: Int, isListed: Bool = false) -> Bool {
        let rest = ((last + 1)..<(last + 5)).prefix { $0 < text.words.count && text.words[$0].segment == text.words[last].segment }
        func isNegation(_ place: Int) -> Bool {
            place < rest.count && negations[rest[rest.startIndex + place]] && !signals[.preposition, rest[rest.startIndex + place]]
        }
        guard let next = rest.first else { return false }
        if signals[.list, next], rest.count > 1, !isListed { return isDeniedAfterwards(rest[rest.startIndex + 1], isListed: true) }
        if isNegation(0) || signals[.person, next] && isNegation(1) { return true }
        guard signals[.auxiliary, next] else { return false }
        if isNegation(1) { return signals[.wideNegation, rest[rest.startIndex + 1]] }
        return isNegation(2) || isNegation(3)
    }

    private func isOpening(_ word: Int) -> Bool {
        word == 0 || text.words[word - 1].sentence != text.words[word].sentence || signals[.question, word - 1]
    }

    /// *At nogen skal væk, har han aldrig sagt*: the denial comes after what it denies.
    private mutating func denyFronted() {
        for first in text.words.indices
        where signals[.complement, first] && (first == 0 || text.words[first - 1].sentence != text.words[first].sentence) {
            let clause = text.words[first...].prefix { $0.segment == text.words[first].segment }
            let next = text.words[clause.endIndex...].prefix { $0.sentence == text.words[first].sentence }
            guard next.indices.prefix(Self.reach).contains(where: { negations[$0] }) else { continue }
            for word in clause.indices { denied[word] = true }
        }
    }

    private mutating func deny(from word: Int, isWide: Bool) {
        mark(&denied, after: word, reach: isWide ? Self.wideReach : Self.reach, isWide: isWide)
    }

    private func mark(_ marks: inout [Bool], after word: Int, reach: Int, isWide: Bool, stopsAtComplement: Bool = false) {
        for next in (word + 1)..<(word + 1 + reach) where next < text.words.count {
            guard text.words[next].sentence == text.words[word].sentence else { return }
            if stopsAtComplement, signals[.complement, next] { return }
            if isBorder(next, isWide: isWide) { return }
            if signals[.and, next], next + 1 < text.words.count, signals[.article, next + 1] { return }
            if text.words[next].segment != text.words[next - 1].segment, !continues(next, isWide: isWide) { return }
            marks[next] = true
        }
    }

    /// *Han truede dem for tre år siden*: what stands before it in its clause is past as well.
    private mutating func markBefore(_ word: Int) {
        for previous in stride(from: word, through: max(0, word - Self.reach), by: -1) {
            guard text.words[previous].segment == text.words[word].segment, previous == word || !isBorder(previous, isWide: false) else {
                return
            }
            past[previous] = true
        }
    }

    private func isBorder(_ word: Int, isWide: Bool) -> Bool {
        signals[.border, word] || !isWide && (signals[.and, word] || signals[.linked, word] && isAboutSomebody(word))
    }

    /// *Sin far, der …* tells of the father; *budskaber, der …* says which.
    private func isAboutSomebody(_ linked: Int) -> Bool {
        linked == 0 || signals[.relative, linked - 1] || signals[.child, linked - 1] || signals[.person, linked - 1]
    }

    /// Whether a denial goes on after a comma: into *at* and *der*, and through a list (*ingen vold, våben eller trusler*).
    private func continues(_ word: Int, isWide: Bool) -> Bool {
        if signals[.complement, word] { return true }
        if signals[.list, word] { return true }
        if signals[.linked, word] { return isWide || !isAboutSomebody(word) }
        guard isWide else { return false }
        for next in word...(word + Self.longestItem) where next < text.words.count {
            if text.words[next].sentence != text.words[word].sentence || signals[.person, next] || signals[.border, next] { return false }
            if signals[.list, next] { return true }
            let isListed = signals[.and, next] || text.words[next].segment != text.words[word].segment
            if isListed { return next <= word + Self.longestItemBeforeAnd }
        }
        return false
    }
}
