internal import KnowledgeModel

/// What the entries of one kind show of the key, with regard to what was published before.
///
/// Entries that were published before keep what they showed. New ones join a class that was published, if at least `k` of them
/// can; the others are a batch of their own. Who is left in a class that others were withdrawn from shows less, until enough show
/// the same.
struct KeyDisclosure {
    /// What the new entries show that join no class.
    let batch: KeyBatch
    /// What each entry shows, by its place; who is held back has none.
    private(set) var shown: [Combination?]
    /// What each entry showed in the release before, by its place.
    let before: [ReleasedParts.Showing?]
    /// The places of those that are new, and of those among them that are in the batch, in its order.
    let newPlaces: [Int]
    let batchPlaces: [Int]
    let limit: SuppressionLimit
    /// The fields that entries of a class lost because others of it were withdrawn, by place.
    private(set) var lost: [Int: Int] = [:]
    /// The places of those that were published before and can be shown no more.
    private(set) var heldBackAgain: [Int] = []

    private let key: DisclosureKey
    private let k: Int

    /// - Parameter exact: what each entry says, in the order in which the ids were given.
    init(_ exact: [Combination], key: DisclosureKey, rules: DisclosureRules, released: [ReleasedPart]) {
        self.key = key
        k = rules.k
        var parts = ReleasedParts(released, key, present: exact)
        let before = exact.map { parts.take($0) }
        self.before = before
        newPlaces = exact.indices.filter { before[$0] == nil }
        let joined = Self.joining(newPlaces, exact, published: before, key, k: rules.k)
        batchPlaces = newPlaces.filter { joined[$0] == nil }
        limit = SuppressionLimit(
            percent: rules.suppressedAtMost, published: exact.count - batchPlaces.count,
            suppressed: before.count { $0?.isSuppressed == true })
        batch = KeyBatch(batchPlaces.map { exact[$0] }, key: key, k: rules.k, limit: limit)
        shown = exact.indices.map { before[$0]?.shown ?? joined[$0] }
        for (index, place) in batchPlaces.enumerated() { shown[place] = batch.shown[index] }
        coarsenRemainders()
    }

    /// New entries join the finest published class that they fit into, at least `k` at a time. So a class that was published
    /// coarsely stays so for whoever comes later. Classes of outliers, and the one that tells nothing, draw nobody in.
    private static func joining(
        _ new: [Int], _ exact: [Combination], published: [ReleasedParts.Showing?], _ key: DisclosureKey, k: Int
    ) -> [Int: Combination] {
        let classes = Set(published.compactMap { $0 }.filter { !$0.isSuppressed && key.fineness($0.shown) > 0 }.map(\.shown))
        let finestFirst = classes.sorted { left, right in
            let (fine, coarse) = (key.fineness(left), key.fineness(right))
            return fine == coarse ? left.lexicographicallyPrecedes(right) : fine > coarse
        }
        var joined: [Int: Combination] = [:]
        for combination in finestFirst {
            let fitting = new.filter { joined[$0] == nil && key.mayShow(combination, of: exact[$0]) }
            guard fitting.count >= k else { continue }
            for place in fitting { joined[place] = combination }
        }
        return joined
    }

    /// Entries whose class has become too small since it was published lose values until they are in one that is not.
    private mutating func coarsenRemainders() {
        var sizes: [Combination: Int] = [:]
        for combination in shown.compactMap({ $0 }) { sizes[combination, default: 0] += 1 }
        // What is new in a class is at least k, so these were all published before.
        var pool = shown.indices.filter { place in shown[place].map { sizes[$0, default: 0] < k } == true }
        for place in pool {
            if let combination = shown[place] { sizes[combination, default: 0] -= 1 }
            shown[place] = nil
        }
        for mask in key.masks where !pool.isEmpty {
            for (combination, places) in KeyBatch.grouped(pool, by: { key.suppressing(mask, in: before[$0]?.shown ?? []) }) {
                guard places.count + sizes[combination, default: 0] >= k else { continue }
                sizes[combination, default: 0] += places.count
                for place in places {
                    shown[place] = combination
                    lost[place] = mask
                }
                pool.removeAll(where: places.contains)
            }
        }
        heldBackAgain = pool
    }

    /// How each entry is shown, for the record.
    var showings: [ReleasedParts.Showing?] {
        let outliers = Set(batch.suppressed.keys.map { batchPlaces[$0] }).union(lost.keys)
        return shown.indices.map { place in
            shown[place].map {
                ReleasedParts.Showing(shown: $0, isSuppressed: before[place]?.isSuppressed == true || outliers.contains(place))
            }
        }
    }
}
