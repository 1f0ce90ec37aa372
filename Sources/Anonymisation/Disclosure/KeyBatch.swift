/// What a group of entries shows of the key when all of them are published at once: the lattice's node, and what single
/// entries lose beyond it.
///
/// Afterwards every combination is shown by none or at least `k` of the group. So it may join what was published before:
/// neither the whole nor the difference holds a smaller class.
struct KeyBatch {
    private(set) var node: [Int]
    /// By the entry's place in the group.
    private(set) var shown: [Int: Combination] = [:]
    /// The fields of which an entry shows nothing, although the node would.
    private(set) var suppressed: [Int: Int] = [:]
    private(set) var heldBack: [Int] = []
    /// How many of the group are alike at the node, by place.
    private(set) var alike: [Int: Int] = [:]

    private let key: DisclosureKey
    private let k: Int

    /// - Parameter exact: what each entry says.
    init(_ exact: [Combination], key: DisclosureKey, k: Int, limit: SuppressionLimit) {
        self.key = key
        self.k = k
        node = CombinationCounts(exact, key).leastGeneralNode(k: k, limit: limit)
        let node = node
        let atNode = exact.map { key.shown($0, at: node) }
        var pool: [Int] = []
        for (combination, places) in Self.grouped(Array(exact.indices), by: { atNode[$0] }) {
            for place in places { alike[place] = places.count }
            if places.count >= k { show(combination, by: places) } else { pool += places }
        }
        suppress(pool.sorted(), atNode)
    }

    /// Suppresses as few values as it takes, in the order of the key's masks. Who is still alone then is held back.
    private mutating func suppress(_ entries: [Int], _ atNode: [Combination]) {
        var pool = entries
        var settled: [[Int]] = []
        for mask in key.masks where !pool.isEmpty {
            for (combination, places) in Self.grouped(pool, by: { key.suppressing(mask, in: atNode[$0]) }) {
                guard places.count + sizes[combination, default: 0] >= k else { continue }
                show(combination, by: places)
                for place in places { suppressed[place] = mask }
                settled.append(places)
                pool.removeAll(where: places.contains)
            }
        }
        guard !pool.isEmpty else { return }
        guard entries.count >= k else {
            heldBack = pool.sorted()
            return
        }
        // Rather than hold entries back, let others of the few lose all values too, so that together they are enough.
        while pool.count < k, let places = settled.popLast() {
            hide(places)
            pool += places
        }
        show(key.fields.map(\.unstated), by: pool)
        for place in pool { suppressed[place] = (1 << key.fields.count) - 1 }
    }

    private var sizes: [Combination: Int] = [:]

    private mutating func show(_ combination: Combination, by places: [Int]) {
        for place in places { shown[place] = combination }
        sizes[combination, default: 0] += places.count
    }

    private mutating func hide(_ places: [Int]) {
        for place in places {
            if let combination = shown.removeValue(forKey: place) { sizes[combination, default: 0] -= 1 }
        }
    }

    /// In the order of the combinations, whatever the order of the entries.
    static func grouped(_ places: [Int], by combination: (Int) -> Combination) -> [(Combination, [Int])] {
        Dictionary(grouping: places, by: combination).sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ($0.key, $0.value) }
    }
}
