internal import KnowledgeModel

/// Tells which words of a text are denied, over, or only asked and supposed.
///
/// *Ikke* denies what follows up to the end of its clause, a *men* or an *og*, and the word or two before it (*han truer ikke*).
/// *Ingen*, *uden* and *hverken* deny a whole list. Both go on through *at*: *ingen tegn på, at han drikker*.
struct Denials {
    /// How far a denial reaches, in words.
    private static let reach = 8
    private static let wideReach = 12
    /// How far a doubt reaches.
    private static let doubtReach = 16
    /// *ikke* denies what ended at most so many words before it.
    private static let reachBack = 2

    private let text: ConcernText
    private let signals: WordSignals
    private(set) var denied: [Bool]
    private(set) var ended: [Bool]
    private(set) var doubted: [Bool]
    /// Told of the past, so that it is not acute.
    private(set) var past: [Bool]
    /// The negations that count.
    private let negations: [Bool]

    /// - Parameter isClaimed: words that belong to a cue, such as the *ikke* of *kommer ikke i skole*; they deny nothing else.
    init(_ text: ConcernText, _ signals: WordSignals, isClaimed: [Bool]) {
        self.text = text
        self.signals = signals
        let count = text.words.count
        let none = Array(repeating: false, count: count)
        (denied, ended, doubted, past) = (none, none, none, none)
        func isFree(_ word: Int) -> Bool { !isClaimed[word] && !signals[.noNegation, word] }
        negations = text.words.indices.map { isFree($0) && (signals[.negation, $0] || signals[.wideNegation, $0]) }
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
        if denied[first] || (first...last).contains(where: { negations[$0] && !words.contains($0) }) { return true }
        for word in (last + 1)..<(last + 1 + Self.reachBack) where word < text.words.count {
            guard text.words[word].segment == text.words[last].segment, !isBorder(word, isWide: false) else { return false }
            if negations[word] { return signals[.negation, word] }
        }
        return false
    }

    private func isOpening(_ word: Int) -> Bool {
        word == 0 || text.words[word - 1].sentence != text.words[word].sentence || signals[.question, word - 1]
    }

    private mutating func deny(from word: Int, isWide: Bool) {
        mark(&denied, after: word, reach: isWide ? Self.wideReach : Self.reach, isWide: isWide)
    }

    private func mark(_ marks: inout [Bool], after word: Int, reach: Int, isWide: Bool, stopsAtComplement: Bool = false) {
        for next in (word + 1)..<(word + 1 + reach) where next < text.words.count {
            guard text.words[next].sentence == text.words[word].sentence else { return }
            if stopsAtComplement, signals[.complement, next] { return }
            if isBorder(next, isWide: isWide) { return }
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
        signals[.border, word] || !isWide && (signals[.and, word] || signals[.linked, word])
    }

    /// Whether a denial goes on after a comma: into *at* and *der*, and through a list (*ingen vold, våben eller trusler*).
    private func continues(_ word: Int, isWide: Bool) -> Bool {
        if signals[.complement, word] { return true }
        guard isWide || signals[.list, word] else { return false }
        if signals[.linked, word] || signals[.list, word] { return true }
        for next in word..<(word + 4) where next < text.words.count {
            if text.words[next].sentence != text.words[word].sentence || signals[.person, next] || signals[.border, next] { return false }
            if next > word, signals[.and, next] || signals[.list, next] || text.words[next].segment != text.words[word].segment {
                return true
            }
        }
        return false
    }
}
