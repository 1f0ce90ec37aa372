internal import KnowledgeModel

/// What a choice is worth: each value that a case of the pool can show counts, and the second case that shows it less than
/// the first.
///
/// Criteria weigh alike; within one its fields, and within a field its values. A field with one value for each case needs as
/// many cases of a value as would be even, as far as the pool has them; of several values one case is enough. The shares of
/// the first, second, … case fall, so that the worth of a choice is monotone and submodular.
struct CoverageModel {
    struct Item {
        let aspect: Aspect
        let criterion: Int
        /// What the first, second, … case that shows it adds.
        let shares: [Double]
    }

    let items: [Item]
    /// For each candidate the numbers of the items that it shows.
    let shown: [[Int]]

    /// What pairs weigh beside single values: enough to prefer a combination not yet seen.
    static let pairShare = 0.2

    init(items: [Item], shown: [[Int]]) {
        self.items = items
        self.shown = shown
    }

    /// - Parameters:
    ///   - universe: what each criterion asks for, by field or pair of fields.
    ///   - candidates: the values of each case that may be chosen.
    init(_ universe: CoverageUniverse, candidates: [HeldValues], size: Int) {
        var items: [Item] = []
        var shown: [[Int]] = candidates.map { _ in [] }
        for (isPair, share) in [(false, 1 - Self.pairShare), (true, Self.pairShare)] {
            let criteria = universe.criteria.enumerated().map { number, criterion in
                (number, criterion.groups.filter { $0.isPair == isPair }.map { Self.held($0, by: candidates) }.filter { !$0.isEmpty })
            }.filter { !$0.1.isEmpty }
            for (criterion, groups) in criteria {
                for group in groups {
                    let weight = share / Double(criteria.count * groups.count * group.count)
                    for value in group {
                        let even = value.isExclusive ? max(1, size / group.count) : 1
                        let need = min(even, value.holders.count)
                        for holder in value.holders { shown[holder].append(items.count) }
                        items.append(Item(aspect: value.aspect, criterion: criterion, shares: Self.shares(weight, need: need)))
                    }
                }
            }
        }
        self.init(items: items, shown: shown)
    }

    private typealias HeldValue = (aspect: Aspect, isExclusive: Bool, holders: [Int])

    /// The values of a group that a candidate has.
    private static func held(_ group: CoverageUniverse.Group, by candidates: [HeldValues]) -> [HeldValue] {
        group.aspects.compactMap { aspect in
            let holders = candidates.indices.filter { aspect.isShown(by: candidates[$0]) }
            return holders.isEmpty ? nil : (aspect, group.isExclusive, holders)
        }
    }

    /// A weight in shares that fall as 1, 1/2, 1/3, ….
    static func shares(_ weight: Double, need: Int) -> [Double] {
        let parts = (1...max(need, 1)).map { 1 / Double($0) }
        let whole = parts.reduce(0, +)
        return parts.map { weight * $0 / whole }
    }

    /// The worth of a choice.
    func worth(_ chosen: [Int]) -> Double {
        var coverage = Coverage(self)
        for candidate in chosen { coverage.add(candidate) }
        return coverage.worth
    }
}

/// A choice that grows and shrinks, with what it is worth.
struct Coverage {
    private let model: CoverageModel
    /// How many of the chosen show each item.
    private(set) var counts: [Int]

    init(_ model: CoverageModel) {
        self.model = model
        counts = Array(repeating: 0, count: model.items.count)
    }

    var worth: Double {
        zip(model.items, counts).reduce(0) { $0 + $1.0.shares.prefix($1.1).reduce(0, +) }
    }

    /// What a candidate would add.
    func gain(_ candidate: Int) -> Double {
        var gain = 0.0
        for item in model.shown[candidate] {
            let shares = model.items[item].shares
            if counts[item] < shares.count { gain += shares[counts[item]] }
        }
        return gain
    }

    mutating func add(_ candidate: Int) { for item in model.shown[candidate] { counts[item] += 1 } }
    mutating func remove(_ candidate: Int) { for item in model.shown[candidate] { counts[item] -= 1 } }
}
