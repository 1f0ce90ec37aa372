internal import KnowledgeModel

/// Tells of which words a text speaks of somebody else than the person whom the concern is about.
///
/// A clause is about its subject: *hans far drikker* is about the father, up to the next *han* or the end of the sentence; in
/// *hun bor hos sin bror på 8 år* the brother is not the subject, and only his age is his. *Min bror* is the person himself, and
/// so is *sin bror* where somebody else is the subject (*søsteren ringer om sin bror*). A *han* in a text about a girl is
/// somebody else. Which words do what is data, see ``ConcernSignal``.
struct OwnerTracker {
    private let text: ConcernText
    private let signals: WordSignals
    private let isPersonMale: Bool?

    private var isOther = false
    private var hasSubject = false
    /// Whether the one named last is somebody else: whom *der* and *som* go back to.
    private var wasOther = false
    private var hasNamedRelative = false
    /// Whom the clause was about before a *der* or *som*; it goes on after the comma that ends that.
    private var beforeLinked: Bool?
    private(set) var others: [Bool]

    init(_ text: ConcernText, _ signals: WordSignals) {
        self.text = text
        self.signals = signals
        isPersonMale = Self.isPersonMale(text, signals)
        others = Array(repeating: false, count: text.words.count)
        for word in text.words.indices { read(word) }
    }

    /// What the nouns say (*drengen*, *min datter*), else most of the words. `nil` where it is even.
    private static func isPersonMale(_ text: ConcernText, _ signals: WordSignals) -> Bool? {
        func balance(_ counts: (Int) -> Bool) -> (male: Int, female: Int) {
            (
                text.words.indices.count { signals[.male, $0] && counts($0) },
                text.words.indices.count { signals[.female, $0] && counts($0) }
            )
        }
        let nouns = balance { signals[.child, $0] && !signals[.company, $0] }
        if (nouns.male > 0) != (nouns.female > 0) { return nouns.male > 0 }
        let all = balance { _ in true }
        return all.male == all.female ? nil : all.male > all.female
    }

    private mutating func read(_ word: Int) {
        let current = text.words[word]
        if word == 0 || text.words[word - 1].sentence != current.sentence {
            (isOther, hasSubject, wasOther, beforeLinked) = (false, false, false, nil)
        } else if signals[.border, word] || signals[.complement, word] {
            hasSubject = false
        } else if text.words[word - 1].segment != current.segment, !signals[.auxiliary, word] {
            // A clause that begins with its verb (*…, har mange kammerater*) goes on about the same one.
            hasSubject = false
        }
        if let before = beforeLinked, text.words[word - 1].segment != current.segment {
            (isOther, beforeLinked) = (before, nil)
        }
        if signals[.linked, word] {
            if beforeLinked == nil { beforeLinked = isOther }
            (isOther, hasSubject) = (wasOther, true)
        } else if signals[.company, word], isBesidePerson(word) {
            wasOther = true
        } else if signals[.relative, word] || signals[.child, word], !signals[.nobody, word] {
            name(word)
            return
        } else if signals[.person, word] {
            isOther = isOfOtherGender(word)
            (hasSubject, wasOther) = (true, isOther)
        }
        let isAttached = word > 0 && others[word - 1] && signals[.attached, word]
        others[word] = isOther || isAttached
    }

    private func isOfOtherGender(_ word: Int) -> Bool {
        guard let isPersonMale else { return false }
        return signals[isPersonMale ? .female : .male, word] && !signals[isPersonMale ? .male : .female, word]
    }

    /// A noun for somebody close: whose it is tells whether it is the person, what stands before it whether it is the subject.
    private mutating func name(_ word: Int) {
        let start = beginning(of: word)
        let isSomebodyElse: Bool
        if signals[.mine, start] || isDescribed(word) {
            isSomebodyElse = false
        } else if signals[.own, start] {
            isSomebodyElse = !isOther
        } else if signals[.child, word] {
            isSomebodyElse = signals[.theirs, start] && !hasNamedRelative
        } else {
            isSomebodyElse = true
        }
        hasNamedRelative = hasNamedRelative || signals[.relative, word] && isSomebodyElse
        let isObject =
            hasSubject || signals[.own, start]
            || start > 0 && signals[.preposition, start - 1] && text.words[start - 1].sentence == text.words[start].sentence
        if !isObject { (isOther, hasSubject) = (isSomebodyElse, true) }
        wasOther = isSomebodyElse
        for part in start...word { others[part] = isSomebodyElse }
    }

    /// *Sammen med nogle ældre unge*: a *med* or *hos* stands up to four words before.
    private func isBesidePerson(_ word: Int) -> Bool {
        (max(0, word - 4)..<word).contains { signals[.beside, $0] && text.words[$0].segment == text.words[word].segment }
    }

    /// *En far på 38* where a clause begins or after *er* and *for*: nobody is said to be his child, and his age is told.
    private func isDescribed(_ word: Int) -> Bool {
        guard word + 1 < text.words.count, signals[.attached, word + 1],
            let article = (max(0, word - 2)..<word).last(where: { signals[.article, $0] })
        else { return false }
        guard article > 0, text.words[article - 1].segment == text.words[article].segment else { return true }
        return [.complement, .border, .copula, .preposition].contains { signals[$0, article - 1] }
    }

    /// Where the noun's *hans*, *min* or *sin* stands, with up to three words between; else the noun itself.
    private func beginning(of word: Int) -> Int {
        for place in stride(from: word - 1, through: max(0, word - 4), by: -1) {
            guard text.words[place].segment == text.words[word].segment, !signals[.preposition, place] else { break }
            if signals[.theirs, place] || signals[.mine, place] || signals[.own, place] { return place }
            if signals[.person, place] || signals[.relative, place] || signals[.child, place] { break }
        }
        return word
    }
}
