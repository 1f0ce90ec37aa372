/// How many more entries it would take to tell a field of the key one step more finely. Counted, then tried: a gain is given only
/// if the lattice, asked again with those entries, tells the field more finely.
struct Gains {
    let counts: CombinationCounts
    let key: DisclosureKey
    let k: Int
    let limit: SuppressionLimit

    struct Gain {
        let field: Int
        let level: Int
        /// What the entries would have to say, at that level.
        let needs: [(combination: Combination, cases: Int)]
    }

    func gains(over node: [Int]) -> [Gain] {
        node.indices.filter { node[$0] > 0 }.compactMap { field in
            var finer = node
            finer[field] -= 1
            let missing = self.missing(at: finer)
            var trial = Dictionary(counts.counts.map { ($0.exact, $0.count) }, uniquingKeysWith: +)
            for (row, cases) in missing { trial[counts.counts[row].exact, default: 0] += cases }
            let chosen = CombinationCounts(trial, key).leastGeneralNode(k: k, limit: limit)
            guard !missing.isEmpty, chosen[field] < node[field] else { return nil }
            let needs = missing.map { (key.shown(counts.counts[$0.row].exact, at: finer), $0.cases) }
            return Gain(field: field, level: finer[field], needs: needs)
        }
    }

    /// The fewest entries after which few enough are left in small classes: some small classes are filled, the fullest first,
    /// since a fuller class takes fewer entries and saves more; and where that is cheaper, the rest only have to become a smaller
    /// share, so that entries like the commonest do.
    private func missing(at node: [Int]) -> [(row: Int, cases: Int)] {
        let (ofRow, sizes) = counts.classes(at: node)
        let candidates = sizes.indices.filter { sizes[$0] < k }.sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }
        let commonest = sizes.indices.filter { sizes[$0] >= k }.min { (-sizes[$0], $0) < (-sizes[$1], $1) }
        var best: (cases: Int, needs: [(number: Int, cases: Int)])?
        var filled: [(number: Int, cases: Int)] = []
        var small = candidates.reduce(0) { $0 + sizes[$1] }
        var added = 0
        for next in candidates.map(Optional.some) + [nil] {
            // So many more in all that what is small is no more than the share allowed.
            let rest = limit.missing(for: small, of: counts.total + added)
            if let rest, rest == 0 || commonest != nil, added + rest < best?.cases ?? .max {
                best = (added + rest, filled + (rest == 0 ? [] : [(commonest ?? 0, rest)]))
            }
            guard let next else { break }
            filled.append((next, k - sizes[next]))
            small -= sizes[next]
            added += k - sizes[next]
        }
        return (best?.needs ?? []).compactMap { need in ofRow.firstIndex(of: need.number).map { ($0, need.cases) } }
    }
}
