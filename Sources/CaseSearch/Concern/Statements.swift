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
        let meant = Self.meant(matches, book)
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
                if !isDenied, !Self.isAboutSomebodyElse(match.words, others, signals, mayNameThem: true) { denied.append(said) }
            case .value(let number):
                let value = book.values[number]
                let field = book.fields[value.field]
                guard value.countsForOthers || !Self.isAboutSomebodyElse(match.words, others, signals, mayNameThem: !field.isSingle) else {
                    continue
                }
                let said = Said(value: number, words: match.words, hasNumber: cue.hasNumber)
                if isDenied {
                    if field.isDeniable { denied.append(said) }
                } else if !denials.ended[match.words[0]], value.countsInDoubt || !match.words.contains(where: { denials.doubted[$0] }) {
                    held.append(said)
                }
            }
        }
    }

    /// Whether the words are about somebody else. A cue that names the other one itself, such as *far drikker*, is not, but for
    /// fields of one value: a *bror på 19* is not the person.
    private static func isAboutSomebodyElse(_ words: [Int], _ others: [Bool], _ signals: WordSignals, mayNameThem: Bool) -> Bool {
        others[words[0]] && !(mayNameThem && words.contains { others[$0] && (signals[.relative, $0] || signals[.child, $0]) })
    }

    // MARK: Which matches are meant

    /// Without those inside an expression that means nothing, or inside a longer one of the same field.
    private static func meant(_ matches: [CueMatcher.Match], _ book: CueBook) -> [CueMatcher.Match] {
        var seen: Set<Seen> = []
        var groups: [Group: [CueMatcher.Match]] = [:]
        for match in matches {
            guard let group = group(of: match, book) else { continue }
            let isNew = seen.insert(Seen(meaning: book.cues[match.cue].meaning, words: match.words)).inserted
            if isNew { groups[group, default: []].append(match) }
        }
        let nothing = Cover(groups.removeValue(forKey: .nothing) ?? [])
        let kept = groups.values.flatMap { group in
            let cover = Cover(group)
            return group.filter { !cover.holdsMore(than: $0.words) && !nothing.touches($0.words) }
        }
        return kept.sorted { ($0.words[0], $0.cue) < ($1.words[0], $1.cue) }
    }

    private struct Seen: Hashable {
        let meaning: CueBook.Meaning
        let words: [Int]
    }

    /// Matches by the words that they hold.
    private struct Cover {
        private var byWord: [Int: [[Int]]] = [:]

        init(_ matches: [CueMatcher.Match]) {
            for match in matches { for word in match.words { byWord[word, default: []].append(match.words) } }
        }

        /// Whether one of them holds all these words and others.
        func holdsMore(than words: [Int]) -> Bool {
            (byWord[words[0]] ?? []).contains { $0.count > words.count && $0.containsAll(words) }
        }

        /// Whether one of them shares a word with these, and is not itself a part of them.
        func touches(_ words: [Int]) -> Bool {
            guard !byWord.isEmpty else { return false }
            return words.contains { word in (byWord[word] ?? []).contains { $0.count >= words.count || !words.containsAll($0) } }
        }
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
