/// Finds the cues in a text: one pass over its words, each looked at by the cues that may begin with it.
struct CueMatcher {
    struct Match {
        let cue: Int
        /// The words it was read from, in their order.
        let words: [Int]
    }

    /// Where people say who they are: *Psykiatrisk sygeplejerske: …*.
    private static let openingWords = 3

    /// A cue where a class of words begins it, and where its further steps stand in ``steps``.
    private struct Beginning {
        let cue: Int
        let isOpening: Bool
        let rest: Range<Int>
    }

    private let steps: [CueBook.Step]
    /// By class of words, the cues that begin with it.
    private let beginnings: [[Beginning]]
    private let linking: Set<Int>
    private let dividing: Set<Int>

    init(_ book: CueBook) {
        var steps: [CueBook.Step] = []
        var beginnings = Array(repeating: [Beginning](), count: book.classes.count)
        for (number, cue) in book.cues.enumerated() {
            let start = steps.count
            steps += cue.steps.dropFirst()
            beginnings[cue.steps[0].wordClass].append(Beginning(cue: number, isOpening: cue.isOpening, rest: start..<steps.count))
        }
        self.steps = steps
        self.beginnings = beginnings
        linking = book.linkingClasses
        dividing = book.dividingClasses
    }

    /// In the order of their first words.
    func matches(in text: ConcernText) -> [Match] {
        let marks = text.classes.map { classes in
            Marks(isLinking: classes.contains(where: linking.contains), isDividing: classes.contains(where: dividing.contains))
        }
        // The cues that may begin with each spelling, so that a word which comes again costs no more than a look at them.
        let candidates = text.classes.map { classes in classes.flatMap { beginnings[$0] } }
        var matches: [Match] = []
        text.words.withUnsafeBufferPointer { words in
            steps.withUnsafeBufferPointer { steps in
                marks.withUnsafeBufferPointer { marks in
                    text.classSet.withRows { rows in
                        let search = Search(words: words, rows: rows, steps: steps, marks: marks)
                        var found: [Int] = []
                        for start in words.indices {
                            for cue in candidates[words[start].spelling] where start < Self.openingWords || !cue.isOpening {
                                found.removeAll(keepingCapacity: true)
                                found.append(start)
                                if search.complete(&found, cue.rest) { matches.append(Match(cue: cue.cue, words: found)) }
                            }
                        }
                    }
                }
            }
        }
        return matches
    }

    private struct Marks {
        let isLinking: Bool
        let isDividing: Bool
    }

    /// A text made ready to be looked at very often: no array is counted in or out while it is.
    private struct Search {
        let words: UnsafeBufferPointer<ConcernText.Word>
        let rows: ClassSet.Rows
        let steps: UnsafeBufferPointer<CueBook.Step>
        let marks: UnsafeBufferPointer<Marks>

        /// Finds the words of the steps that are left, the nearest first.
        func complete(_ found: inout [Int], _ rest: Range<Int>) -> Bool {
            guard let first = rest.first, let before = found.last else { return true }
            let step = steps[first]
            var segment = words[before].segment
            var next = before + 1
            while next < words.count, next <= before + 1 + step.gap {
                let word = words[next]
                guard word.sentence == words[before].sentence else { return false }
                if word.segment != segment {
                    guard next == before + 1 && step.gap == 0 || marks[word.spelling].isLinking else { return false }
                    segment = word.segment
                }
                if rows[word.spelling, step.wordClass] {
                    found.append(next)
                    if complete(&found, rest.dropFirst()) { return true }
                    found.removeLast()
                }
                if marks[word.spelling].isDividing { return false }
                next += 1
            }
            return false
        }
    }
}

/// Which classes each of many spellings belongs to, a bit for each.
struct ClassSet {
    private var bits: [UInt64] = []
    private let rowLength: Int

    init(classCount: Int) {
        rowLength = (classCount + 63) / 64
    }

    mutating func append(_ classes: [Int]) {
        let start = bits.count
        bits.append(contentsOf: repeatElement(0, count: rowLength))
        for number in classes { bits[start + number / 64] |= 1 << UInt64(number % 64) }
    }

    struct Rows {
        fileprivate let bits: UnsafeBufferPointer<UInt64>
        fileprivate let rowLength: Int

        subscript(_ spelling: Int, _ wordClass: Int) -> Bool {
            bits[spelling * rowLength + wordClass / 64] & (1 << UInt64(wordClass % 64)) != 0
        }
    }

    func withRows<Result>(_ body: (Rows) -> Result) -> Result {
        bits.withUnsafeBufferPointer { body(Rows(bits: $0, rowLength: rowLength)) }
    }
}
