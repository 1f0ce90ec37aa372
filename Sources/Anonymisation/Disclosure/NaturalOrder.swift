extension String {
    /// The order in which ids are given: runs of digits count as numbers, so that `sag-9` comes before `sag-10`.
    func isGivenBefore(_ other: String) -> Bool {
        let (left, right) = (runs, other.runs)
        for (one, two) in zip(left, right) where one != two {
            if let first = Int(one), let second = Int(two), first != second { return first < second }
            return one < two
        }
        return left.count == right.count ? self < other : left.count < right.count
    }

    /// Digits and everything else, by turns.
    private var runs: [Substring] {
        var runs: [Substring] = []
        var rest = self[...]
        while let first = rest.first {
            let isDigit = first.isASCII && first.isNumber
            let run = rest.prefix { ($0.isASCII && $0.isNumber) == isDigit }
            runs.append(run)
            rest = rest[run.endIndex...]
        }
        return runs
    }
}
