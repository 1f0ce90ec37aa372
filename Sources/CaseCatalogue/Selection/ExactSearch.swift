/// The best worth of so many candidates, by branch and bound.
///
/// A choice's worth is at most what the Lagrangian relaxation of "an item counts only as often as it is shown" gives: with a
/// price for each item, candidates can be taken by themselves, the dearest first. Prices are improved step by step (Cornuéjols,
/// Fisher and Nemhauser 1977 for the location problem of the same form).
struct ExactSearch {
    private let model: CoverageModel
    private let size: Int
    private let nodeLimit: Int
    private var best: Double
    private var nodes = 0
    /// The highest bound among what was not searched.
    private var open = 0.0

    private static let noise = 1e-9

    init(model: CoverageModel, size: Int, best: Double, nodeLimit: Int) {
        self.model = model
        self.size = size
        self.best = best
        self.nodeLimit = nodeLimit
    }

    mutating func run() -> SelectionComparison.Optimum {
        let prices = model.items.map { $0.shares[0] / 2 }
        search([], Array(model.shown.indices), Coverage(model), 0, prices)
        return SelectionComparison.Optimum(bound: max(best, open), isProven: open <= best + Self.noise, nodes: nodes)
    }

    private mutating func search(_ chosen: [Int], _ others: [Int], _ coverage: Coverage, _ worth: Double, _ prices: [Double]) {
        nodes += 1
        let left = size - chosen.count
        if left == 0 {
            best = max(best, worth)
            return
        }
        guard others.count >= left else { return }
        if left == 1 {
            best = max(best, worth + (others.map(coverage.gain).max() ?? 0))
            return
        }
        var relaxation = Relaxation(model: model, counts: coverage.counts, others: others, left: left, prices: prices)
        let bound = worth + relaxation.bound(rounds: chosen.isEmpty ? 400 : 25, goal: best - worth)
        guard bound > best + Self.noise else { return }
        guard nodes < nodeLimit else {
            open = max(open, bound)
            return
        }
        // The candidate that the relaxation likes best: taken first, then left out for good.
        let next = relaxation.dearest
        var with = coverage
        let gain = with.gain(next)
        with.add(next)
        let rest = others.filter { $0 != next }
        search(chosen + [next], rest, with, worth + gain, relaxation.prices)
        search(chosen, rest, coverage, worth, relaxation.prices)
    }
}

/// An upper bound for what so many candidates can add.
private struct Relaxation {
    private let model: CoverageModel
    /// What the next cases that show each item add, the highest first.
    private let shares: [ArraySlice<Double>]
    private let others: [Int]
    private let left: Int
    /// For each item, what showing it is taken to be worth to a candidate.
    private(set) var prices: [Double]
    private(set) var dearest = 0

    init(model: CoverageModel, counts: [Int], others: [Int], left: Int, prices: [Double]) {
        self.model = model
        shares = zip(model.items, counts).map { $0.shares.dropFirst($1).prefix(left) }
        self.others = others
        self.left = left
        self.prices = prices
        dearest = others[0]
    }

    /// The lowest bound found in so many rounds of subgradient steps; stops below the goal, where nothing is to be found.
    mutating func bound(rounds: Int, goal: Double) -> Double {
        var lowest = Double.infinity
        var lowestPrices = prices
        var pace = 1.0
        for round in 0..<rounds {
            let values = others.map { candidate in (candidate: candidate, value: model.shown[candidate].reduce(0) { $0 + prices[$1] }) }
                .sorted { $0.value > $1.value }
            let taken = values.prefix(left)
            var bound = taken.reduce(0) { $0 + $1.value }
            var slope = prices.map { _ in 0.0 }
            for (item, shares) in shares.enumerated() {
                for share in shares where share > prices[item] {
                    bound += share - prices[item]
                    slope[item] -= 1
                }
            }
            for (candidate, _) in taken { for item in model.shown[candidate] { slope[item] += 1 } }
            if bound < lowest {
                lowest = bound
                lowestPrices = prices
                dearest = values[0].candidate
            } else if round % 5 == 4 {
                pace /= 1.5
            }
            if lowest <= goal { break }
            let steepness = slope.reduce(0) { $0 + $1 * $1 }
            guard steepness > 0 else { break }
            let step = pace * max(bound - goal, 1e-6) / steepness
            for item in prices.indices { prices[item] = min(max(0, prices[item] - step * slope[item]), shares[item].first ?? 0) }
        }
        prices = lowestPrices
        return lowest
    }
}
