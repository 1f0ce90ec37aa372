internal import KnowledgeModel

/// What a text says with the cues found in it: which values hold, which are denied, which alerts are called for.
struct Statements {
    struct Said {
        let value: Int
        let words: [Int]
        let hasNumber: Bool
    }

    private(set) var held: [Said] = []
    private(set) var denied: [Said] = []
    /// Words that call for an alert, by its number. A denied or a past one does not; a supposed one does, since it is better to
    /// call in vain.
    private(set) var alarming: [Int: [[Int]]] = [:]

    init(_ text: ConcernText, _ book: CueBook, _ matches: [CueMatcher.Match], _ signals: WordSignals) {
        let meant = Self.meant(matches, book, text.words.count)
        let denials = Denials(text, signals, cues: meant.filter { !book.cues[$0.cue].isDenial }.map(\.words))
        let others = OwnerTracker(text, signals).others
        for match in meant {
            let cue = book.cues[match.cue]
            let isDenied = denials.isDenied(match.words)
            switch cue.meaning {
            case .signal: break
            case .alert(let alert):
                if !isDenied, !denials.past[match.words[0]] { alarming[alert, default: []].append(match.words) }
            case .denial(let number):
                let said = Said(value: number, words: match.words, hasNumber: cue.hasNumber)
                if !isDenied, !Self.isAboutSomebodyElse(match.words, others, signals) { denied.append(said) }
            case .value(let number):
                let value = book.values[number]
                let field = book.fields[value.field]
                guard value.countsForOthers || !Self.isAboutSomebodyElse(match.words, others, signals) else { continue }
                let said = Said(value: number, words: match.words, hasNumber: cue.hasNumber)
                if isDenied {
                    if field.isDeniable { denied.append(said) }
                } else if !denials.ended[match.words[0]], value.countsInDoubt || !match.words.contains(where: { denials.doubted[$0] }) {
                    held.append(said)
                }
            }
        }
    }

    /// Whether the words are about somebody else. A cue that names the other one itself, such as *far drikker*, is not.
    private static func isAboutSomebodyElse(_ words: [Int], _ others: [Bool], _ signals: WordSignals) -> Bool {
        others[words[0]] && !words.contains { others[$0] && (signals[.relative, $0] || signals[.child, $0]) }
    }

    // MARK: Which matches are meant

    /// Without those inside an expression that means nothing, or inside a longer one of the same field.
    private static func meant(_ matches: [CueMatcher.Match], _ book: CueBook, _ wordCount: Int) -> [CueMatcher.Match] {
        var byWord: [Int: [Int]] = [:]
        for (number, match) in matches.enumerated() where group(of: match, book) != nil {
            for word in match.words { byWord[word, default: []].append(number) }
        }
        var seen: Set<Seen> = []
        return matches.enumerated().filter { number, match in
            guard let group = group(of: match, book), group != .nothing,
                seen.insert(Seen(meaning: book.cues[match.cue].meaning, words: match.words)).inserted
            else { return false }
            for word in match.words {
                for other in byWord[word] ?? [] where other != number {
                    let longer = matches[other].words
                    switch Self.group(of: matches[other], book) {
                    case .nothing: if !match.words.containsAll(longer) || match.words == longer { return false }
                    case group: if longer.count > match.words.count, longer.containsAll(match.words) { return false }
                    default: break
                    }
                }
            }
            return true
        }.map(\.element)
    }

    private struct Seen: Hashable {
        let meaning: CueBook.Meaning
        let words: [Int]
    }

    private enum Group: Hashable {
        case field(Int)
        case value(Int)
        case alert(Int)
        case nothing
    }

    private static func group(of match: CueMatcher.Match, _ book: CueBook) -> Group? {
        switch book.cues[match.cue].meaning {
        case .value(let value), .denial(let value):
            book.fields[book.values[value].field].mayOverlap ? .value(value) : .field(book.values[value].field)
        case .alert(let alert): .alert(alert)
        case .signal(.nothing): .nothing
        case .signal: nil
        }
    }
}

extension [Int] {
    /// Whether all of the other, sorted as this is, are in it.
    fileprivate func containsAll(_ other: [Int]) -> Bool {
        var place = 0
        for wanted in other {
            while place < count, self[place] < wanted { place += 1 }
            guard place < count, self[place] == wanted else { return false }
        }
        return true
    }
}
