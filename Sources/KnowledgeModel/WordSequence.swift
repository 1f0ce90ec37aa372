/// Words that follow each other, each after a gap of at most so many others: a pattern with its choices written out.
public struct WordSequence: Sendable, Hashable {
    public struct Step: Sendable, Hashable {
        /// How many other words may stand before it.
        public let gap: Int
        /// The word has to meet one of these.
        public let tests: Set<WordTest>

        public init(gap: Int, tests: Set<WordTest>) {
            self.gap = gap
            self.tests = tests
        }
    }

    /// At least one. The first has no gap.
    public let steps: [Step]

    public init(steps: [Step]) {
        self.steps = steps
    }
}

extension CuePattern {
    /// What a pattern may come to when its choices are written out. Choices between single words do not count.
    static let mostSequences = 64
    /// Each gap multiplies the places to look at.
    static let mostGaps = 3

    /// The sequences that the pattern stands for.
    public func sequences() throws(Problem) -> [WordSequence] {
        try Self.expansions(parts).map { items throws(Problem) in try Self.sequence(items) }
    }

    /// The lists that the pattern names.
    public var listNames: [String] { Self.tests(of: parts).compactMap { if case .list(let name) = $0 { name } else { nil } } }

    private static func tests(of parts: [Part]) -> [WordTest] {
        parts.flatMap { part -> [WordTest] in
            switch part {
            case .test(let test): [test]
            case .gap: []
            case .choice(let alternatives): alternatives.flatMap { tests(of: $0) }
            case .optional(let parts): tests(of: parts)
            }
        }
    }

    private enum Item: Hashable {
        case tests(Set<WordTest>)
        case gap(Int)
    }

    private static func expansions(_ parts: [Part]) throws(Problem) -> [[Item]] {
        var heads: [[Item]] = [[]]
        for part in parts {
            if case .test(let test) = part {
                for head in heads.indices { heads[head].append(.tests([test])) }
                continue
            }
            let tails = try expansions(part)
            guard heads.count * tails.count <= mostSequences else {
                throw Problem(0, da: "for mange muligheder; del det i flere linjer", en: "too many choices; make several lines of it")
            }
            heads = heads.flatMap { head in tails.map { head + $0 } }
        }
        return heads
    }

    private static func expansions(_ part: Part) throws(Problem) -> [[Item]] {
        switch part {
        case .test(let test): return [[.tests([test])]]
        case .gap(let count): return [[.gap(count)]]
        case .optional(let parts): return [[]] + (try expansions(parts))
        case .choice(let alternatives):
            var words: Set<WordTest> = []
            var longer: [[Item]] = []
            for alternative in alternatives {
                for items in try expansions(alternative) {
                    if items.count == 1, case .tests(let tests) = items[0] { words.formUnion(tests) } else { longer.append(items) }
                }
            }
            return (words.isEmpty ? [] : [[.tests(words)]]) + longer
        }
    }

    private static func sequence(_ items: [Item]) throws(Problem) -> WordSequence {
        var steps: [WordSequence.Step] = []
        var gap: Int?
        for item in items {
            switch item {
            case .gap(let count):
                guard gap == nil, !steps.isEmpty else { throw looseGap }
                gap = count
            case .tests(let tests):
                steps.append(WordSequence.Step(gap: gap ?? 0, tests: tests))
                gap = nil
            }
        }
        guard gap == nil, !steps.isEmpty else { throw looseGap }
        guard steps.count(where: { $0.gap > 0 }) <= mostGaps else {
            throw Problem(0, da: "højst \(mostGaps) mellemrum", en: "at most \(mostGaps) gaps")
        }
        return WordSequence(steps: steps)
    }

    private static let looseGap = Problem(
        0, da: "et mellemrum '..' står mellem to ord", en: "a gap '..' stands between two words")
}

extension CuePattern {
    /// The tests of a pattern that is a single word, as the items of a list are.
    public func tests() throws(Problem) -> Set<WordTest> {
        let steps = try sequences().flatMap(\.steps)
        guard steps.count == 1 else {
            throw Problem(0, da: "en liste har enkelte ord", en: "a list holds single words")
        }
        return steps[0].tests
    }
}

extension [WordList] {
    /// The tests of each list by its name, those of the lists that it names among them. Words that cannot be read are left out: whoever read the lists has reported them.
    public func tests() -> [String: Set<WordTest>] {
        var tests: [String: Set<WordTest>] = [:]
        for list in self {
            var words: Set<WordTest> = []
            for test in list.words.compactMap({ try? CuePattern(parsing: $0).tests() }).joined() {
                if case .list(let name) = test { words.formUnion(tests[name] ?? []) } else { words.insert(test) }
            }
            tests[list.name] = words
        }
        return tests
    }
}
