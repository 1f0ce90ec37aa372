internal import KnowledgeModel

/// Which words of a text are signals, and of what.
struct WordSignals {
    private var marks: [ConcernSignal: [Bool]] = [:]
    private let count: Int

    init(count: Int) {
        self.count = count
    }

    mutating func add(_ signal: ConcernSignal, _ words: some Sequence<Int>) {
        for word in words { marks[signal, default: Array(repeating: false, count: count)][word] = true }
    }

    func isNegation(_ word: Int) -> Bool { self[.negation, word] || self[.wideNegation, word] }

    subscript(_ signal: ConcernSignal, _ word: Int) -> Bool { marks[signal]?[word] ?? false }
}
