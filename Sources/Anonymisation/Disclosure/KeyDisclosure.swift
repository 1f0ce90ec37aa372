internal import KnowledgeModel

/// What the entries of one kind show of the key, with regard to what was published before.
///
/// Entries that were published before keep what they showed. Those that are new are a batch of their own. Who is left in a class
/// that others were withdrawn from shows less, until enough show the same.
struct KeyDisclosure {
    let batch: KeyBatch
    /// What each entry shows, by its place; who is held back has none.
    private(set) var shown: [Combination?] = []
    /// What each entry showed in the release before, by its place.
    let before: [Combination?]
    /// The places of those that are new, in the order of the batch.
    let newPlaces: [Int]
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
        var shown = before
        let newPlaces = exact.indices.filter { shown[$0] == nil }
        self.before = before
        let batch = KeyBatch(newPlaces.map { exact[$0] }, key: key, k: rules.k, suppressedAtMost: rules.suppressedAtMost)
        for (index, place) in newPlaces.enumerated() { shown[place] = batch.shown[index] }
        self.batch = batch
        self.newPlaces = newPlaces
        self.shown = shown
        coarsenRemainders(excluding: Set(newPlaces))
    }

    /// Entries whose class has become too small since it was published lose values until they are in one that is not.
    private mutating func coarsenRemainders(excluding new: Set<Int>) {
        var sizes: [Combination: Int] = [:]
        for combination in shown.compactMap({ $0 }) { sizes[combination, default: 0] += 1 }
        var pool = shown.indices.filter { place in shown[place].map { sizes[$0, default: 0] < k } == true && !new.contains(place) }
        for place in pool {
            if let combination = shown[place] { sizes[combination, default: 0] -= 1 }
            shown[place] = nil
        }
        for mask in key.masks where !pool.isEmpty {
            for (combination, places) in KeyBatch.grouped(pool, by: { key.suppressing(mask, in: before[$0] ?? []) }) {
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
}
