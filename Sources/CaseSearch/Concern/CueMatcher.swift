/// Finds the cues in a text: one pass over its words, each looked at by the cues that may begin with it.
struct CueMatcher {
    struct Match {
        let cue: Int
        /// The words it was read from, in their order.
        let words: [Int]
    }

    /// Where people say who they are: *Psykiatrisk sygeplejerske: …*.
    private static let openingWords = 3

    private let book: CueBook
    /// By class of words, the cues that begin with it.
    private let beginnings: [[Int]]
    private let linking: Set<Int>
    private let dividing: Set<Int>

    init(_ book: CueBook) {
        self.book = book
        var beginnings = Array(repeating: [Int](), count: book.classes.count)
        for (number, cue) in book.cues.enumerated() { beginnings[cue.steps[0].wordClass].append(number) }
        self.beginnings = beginnings
        linking = book.linkingClasses
        dividing = book.dividingClasses
    }

    /// In the order of their first words.
    func matches(in text: ConcernText) -> [Match] {
        var matches: [Match] = []
        var words: [Int] = []
        for start in text.words.indices {
            for wordClass in text.classes(of: start) {
                for cue in beginnings[wordClass] where start < Self.openingWords || !book.cues[cue].isOpening {
                    words.removeAll(keepingCapacity: true)
                    words.append(start)
                    if complete(&words, book.cues[cue].steps, text) { matches.append(Match(cue: cue, words: words)) }
                }
            }
        }
        return matches
    }

    /// Finds the words of the steps that are left, the nearest first.
    private func complete(
        _ words: inout [Int], _ steps: [CueBook.Step], _ text: ConcernText
    ) -> Bool {
        guard words.count < steps.count else { return true }
        let step = steps[words.count]
        let before = words[words.count - 1]
        var segment = text.words[before].segment
        for next in (before + 1)..<(before + 2 + step.gap) where next < text.words.count {
            guard text.words[next].sentence == text.words[before].sentence else { return false }
            if text.words[next].segment != segment {
                guard next == before + 1 && step.gap == 0 || isLinking(next, text) else { return false }
                segment = text.words[next].segment
            }
            if text.classes(of: next).contains(step.wordClass) {
                words.append(next)
                if complete(&words, steps, text) { return true }
                words.removeLast()
            }
            if text.classes(of: next).contains(where: dividing.contains) { return false }
        }
        return false
    }

    private func isLinking(_ word: Int, _ text: ConcernText) -> Bool { text.classes(of: word).contains(where: linking.contains) }
}
