internal import KnowledgeModel

/// Whether quotas can still be met: which sets of so many candidates satisfy all of them.
///
/// Candidates that hold the same of the quotas' values are alike here, so groups of them are counted instead of sets.
struct QuotaPlan {
    private let bounds: [(minimum: Int, maximum: Int)]
    /// For each candidate, a bit for each quota whose value it holds.
    private let signatures: [UInt64]

    init(quotas: [Quota], holders: [[Bool]], candidateCount: Int) {
        bounds = quotas.map { ($0.minimum, $0.maximum ?? .max) }
        signatures = (0..<candidateCount).map { candidate in
            quotas.indices.reduce(0) { holders[$1][candidate] ? $0 | 1 << UInt64($1) : $0 }
        }
    }

    /// Whether a whole choice meets every quota.
    func admits(_ chosen: [Int]) -> Bool {
        let counts = counts(chosen)
        return zip(bounds, counts).allSatisfy { $0.minimum <= $1 && $1 <= $0.maximum }
    }

    /// Whether so many more of the others can be added to the chosen, so that every quota is met; `nil` where quotas cross in so
    /// many ways that the search was given up.
    func canComplete(_ chosen: [Int], with others: some Sequence<Int>, size: Int) -> Bool? {
        var groups: [UInt64: Int] = [:]
        for candidate in others { groups[signatures[candidate], default: 0] += 1 }
        var search = Completion(bounds: bounds, groups: groups)
        return search.isReachable(counts(chosen), left: size - chosen.count)
    }

    private func counts(_ chosen: [Int]) -> [Int] {
        bounds.indices.map { quota in chosen.count { signatures[$0] >> UInt64(quota) & 1 == 1 } }
    }
}

/// A search over how many to take of each group, that never enters the same hopeless state twice.
private struct Completion {
    private let bounds: [(minimum: Int, maximum: Int)]
    private let groups: [(signature: UInt64, count: Int)]
    /// For each group, how many candidates it and the later ones hold, in all and of each quota's value.
    private let ahead: [(all: Int, held: [Int])]
    private var hopeless: Set<[Int]> = []
    private var stepsLeft = 0

    init(bounds: [(minimum: Int, maximum: Int)], groups: [UInt64: Int]) {
        self.bounds = bounds
        self.groups = groups.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
        var ahead: [(all: Int, held: [Int])] = [(0, bounds.map { _ in 0 })]
        for group in self.groups.reversed() {
            let next = ahead[0]
            let held = next.held.enumerated().map { $1 + (group.signature >> UInt64($0) & 1 == 1 ? group.count : 0) }
            ahead.insert((next.all + group.count, held), at: 0)
        }
        self.ahead = ahead
    }

    /// What two quotas that cross need is found in a few hundred steps; what takes more is first looked at as a whole.
    private static let firstSteps = 2_000
    private static let mostSteps = 50_000

    mutating func isReachable(_ counts: [Int], left: Int) -> Bool? {
        stepsLeft = Self.firstSteps
        if let answer = isReachable(from: 0, counts, left) { return answer }
        if asksTooMuch(counts, left) { return false }
        stepsLeft = Self.mostSteps
        return isReachable(from: 0, counts, left)
    }

    /// Whether some of the quotas together ask for more, or allow less, than so many cases hold of them.
    private func asksTooMuch(_ counts: [Int], _ left: Int) -> Bool {
        (1..<(1 << UInt64(bounds.count))).contains { (part: UInt64) in
            let quotas = bounds.indices.filter { part >> UInt64($0) & 1 == 1 }
            let held = quotas.reduce(0) { $0 + counts[$1] }
            let minimum = quotas.reduce(0) { $0 + bounds[$1].minimum }
            let maximum = quotas.reduce(0) { bounds[$1].maximum == .max || $0 == .max ? .max : $0 + bounds[$1].maximum }
            // How many candidates hold how many of these quotas' values.
            var holders = Array(repeating: 0, count: quotas.count + 1)
            for group in groups { holders[(group.signature & part).nonzeroBitCount] += group.count }
            return held + Self.sum(holders.enumerated().reversed(), left) < minimum
                || maximum != .max && held + Self.sum(Array(holders.enumerated()), left) > maximum
        }
    }

    /// What the first so many candidates hold together.
    private static func sum(_ holders: [(offset: Int, element: Int)], _ left: Int) -> Int {
        var (sum, left) = (0, left)
        for (held, count) in holders {
            sum += held * min(left, count)
            left -= min(left, count)
        }
        return sum
    }

    private mutating func isReachable(from group: Int, _ counts: [Int], _ left: Int) -> Bool? {
        guard left >= 0, left <= ahead[group].all else { return false }
        for (quota, bound) in bounds.enumerated() {
            if counts[quota] > bound.maximum || counts[quota] + min(left, ahead[group].held[quota]) < bound.minimum { return false }
        }
        if left == 0 || group == groups.count { return true }
        // What lies beyond a minimum matters no more where there is no maximum.
        let state = [group, left] + zip(counts, bounds).map { $1.maximum == .max ? min($0, $1.minimum) : $0 }
        if hopeless.contains(state) { return false }
        guard stepsLeft > 0 else { return nil }
        stepsLeft -= 1
        for taken in stride(from: min(left, groups[group].count), through: 0, by: -1) {
            let next = counts.enumerated().map { $1 + (groups[group].signature >> UInt64($0) & 1 == 1 ? taken : 0) }
            guard let answer = isReachable(from: group + 1, next, left - taken) else { return nil }
            if answer { return true }
        }
        hopeless.insert(state)
        return false
    }
}
