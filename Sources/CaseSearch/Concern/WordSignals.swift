internal import KnowledgeModel

/// Which words of a text are signals, and of what.
struct WordSignals {
    /// A bit for each signal.
    private var masks: [UInt64]

    init(count: Int) {
        masks = Array(repeating: 0, count: count)
    }

    mutating func add(_ signal: ConcernSignal, _ words: some Sequence<Int>) {
        for word in words { masks[word] |= signal.bit }
    }

    subscript(_ signal: ConcernSignal, _ word: Int) -> Bool { masks[word] & signal.bit != 0 }

    func isNegation(_ word: Int) -> Bool { masks[word] & (ConcernSignal.negation.bit | ConcernSignal.wideNegation.bit) != 0 }
}

extension ConcernSignal {
    fileprivate var bit: UInt64 { 1 << UInt64(rawValue) }
}
