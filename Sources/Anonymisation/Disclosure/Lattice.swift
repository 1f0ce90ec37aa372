/// All ways to tell the key's fields more coarsely: a level for each field (full-domain generalisation).
struct Lattice {
    let top: [Int]

    /// Steps over all fields, to the top.
    var height: Int { top.reduce(0, +) }

    /// The nodes that many steps up, those that leave the fields early in the key finer first.
    func nodes(at height: Int) -> [[Int]] { Self.nodes(top[...], height) }

    private static func nodes(_ top: ArraySlice<Int>, _ height: Int) -> [[Int]] {
        guard let first = top.first else { return height == 0 ? [[]] : [] }
        let rest = top.dropFirst()
        let least = max(0, height - rest.reduce(0, +))
        guard least <= min(first, height) else { return [] }
        return (least...min(first, height)).flatMap { level in nodes(rest, height - level).map { [level] + $0 } }
    }

    /// The first node that fits, the least general first. Whatever is more general than a node that fits has to fit, too: so the
    /// height is found by halving (Samarati 2001).
    func leastGeneral(where fits: ([Int]) -> Bool) -> [Int]? {
        var best = nodes(at: height).first(where: fits)
        var low = 0
        var high = height
        while best != nil, low < high {
            let middle = (low + high) / 2
            if let node = nodes(at: middle).first(where: fits) {
                best = node
                high = middle
            } else {
                low = middle + 1
            }
        }
        return best
    }
}

/// How many entries say each combination, ready to be counted at any node of the lattice.
struct CombinationCounts {
    let counts: [(exact: Combination, count: Int)]
    /// A number for what each row shows, by field and level, and how many numbers there are.
    private let codes: [[(ofRow: [Int], count: Int)]]
    private let key: DisclosureKey

    init(_ combinations: some Sequence<Combination>, _ key: DisclosureKey) {
        var counts: [Combination: Int] = [:]
        for combination in combinations { counts[combination, default: 0] += 1 }
        self.init(counts, key)
    }

    init(_ counts: [Combination: Int], _ key: DisclosureKey) {
        let rows = counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        self.key = key
        self.counts = rows.map { ($0.key, $0.value) }
        codes = key.fields.indices.map { field in
            (0...key.fields[field].topLevel).map { level in Self.numbered(rows.map { key.fields[field].shown($0.key[field], at: level) }) }
        }
    }

    private static func numbered(_ values: [String]) -> (ofRow: [Int], count: Int) {
        var numbers: [String: Int] = [:]
        let ofRow = values.map { value in
            let number = numbers[value] ?? numbers.count
            numbers[value] = number
            return number
        }
        return (ofRow, numbers.count)
    }

    var total: Int { counts.reduce(0) { $0 + $1.count } }

    /// The number of the class that each row falls into at a node, and the sizes of the classes.
    func classes(at node: [Int]) -> (ofRow: [Int], sizes: [Int]) {
        var ofRow = Array(repeating: 0, count: counts.count)
        // The key is short and schemes are small: no product of them comes near the largest integer.
        for (field, level) in node.enumerated() {
            let code = codes[field][level]
            for row in ofRow.indices { ofRow[row] = ofRow[row] * code.count + code.ofRow[row] }
        }
        var numbers: [Int: Int] = [:]
        var sizes: [Int] = []
        for row in ofRow.indices {
            let number = numbers[ofRow[row]] ?? sizes.count
            if number == sizes.count {
                numbers[ofRow[row]] = number
                sizes.append(0)
            }
            sizes[number] += counts[row].count
            ofRow[row] = number
        }
        return (ofRow, sizes)
    }

    /// The least general node that leaves few enough entries in classes of fewer than `k`.
    func leastGeneralNode(k: Int, limit: SuppressionLimit) -> [Int] {
        let total = total
        let node = Lattice(top: key.top).leastGeneral { node in
            limit.allows(classes(at: node).sizes.reduce(0) { $1 < k ? $0 + $1 : $0 }, of: total)
        }
        return node ?? key.top
    }
}

/// How many entries may show less than the others, of all that are published in the end.
struct SuppressionLimit {
    let percent: Int
    /// Entries that are published already, and how many of them show less.
    var published = 0
    var suppressed = 0

    func allows(_ small: Int, of new: Int) -> Bool {
        small == 0 || (small + suppressed) * 100 <= percent * (new + published)
    }

    /// How many entries more it would take until so few of the new ones may show less; `nil` where no number would do.
    func missing(for small: Int, of new: Int) -> Int? {
        if allows(small, of: new) { return 0 }
        guard percent > 0 else { return nil }
        return ((small + suppressed) * 100 + percent - 1) / percent - new - published
    }
}
