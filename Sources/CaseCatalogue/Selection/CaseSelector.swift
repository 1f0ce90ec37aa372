/// Chooses candidates: greedily what adds most, then swaps as long as one adds.
///
/// Greedy choice alone reaches at least 1 - 1/e of the best worth where worth is monotone and submodular (Nemhauser, Wolsey
/// and Fisher 1978); quotas weaken that promise, swaps make up for it. Deterministic: of equals, the first candidate wins.
struct CaseSelector {
    let model: CoverageModel
    let plan: QuotaPlan
    /// Candidates that are in, whatever they add.
    let locked: [Int]
    /// The others that may be chosen.
    let free: [Int]
    let size: Int

    /// Below this, two worths are equal but for rounding.
    private static let noise = 1e-12

    /// The chosen candidates in rising order; `nil` where no choice is found that meets the quotas.
    func select() -> [Int]? {
        guard plan.canComplete(locked, with: free, size: size) == true else { return nil }
        var chosen = locked
        var coverage = Coverage(model)
        for candidate in locked { coverage.add(candidate) }
        while chosen.count < size {
            guard let next = next(after: chosen, coverage) else { return nil }
            chosen.append(next)
            coverage.add(next)
        }
        improve(&chosen, &coverage)
        return chosen.sorted()
    }

    /// The candidate that adds most and leaves every quota attainable.
    private func next(after chosen: [Int], _ coverage: Coverage) -> Int? {
        let taken = Set(chosen)
        let open = free.filter { !taken.contains($0) }
        var gains = open.map { (candidate: $0, gain: coverage.gain($0)) }
        while let best = gains.indices.reduce(
            nil as Int?, { best, index in best.map { gains[index].gain > gains[$0].gain + Self.noise ? index : $0 } ?? index })
        {
            let candidate = gains.remove(at: best).candidate
            if plan.canComplete(chosen + [candidate], with: open.lazy.filter { $0 != candidate }, size: size) == true { return candidate }
        }
        return nil
    }

    /// Swaps one chosen candidate for another, always the swap that adds most, until none adds.
    private func improve(_ chosen: inout [Int], _ coverage: inout Coverage) {
        // Each swap adds, so that no choice comes twice; the limit is for what rounding may do.
        for _ in 0..<1_000 {
            let taken = Set(chosen)
            var best: (place: Int, candidate: Int, gain: Double)?
            for place in locked.count..<max(locked.count, chosen.count) {
                var without = coverage
                without.remove(chosen[place])
                let lost = without.gain(chosen[place])
                for candidate in free where !taken.contains(candidate) {
                    let gain = without.gain(candidate) - lost
                    guard gain > (best?.gain ?? 0) + Self.noise else { continue }
                    var swapped = chosen
                    swapped[place] = candidate
                    if plan.admits(swapped) { best = (place, candidate, gain) }
                }
            }
            guard let best else { return }
            coverage.remove(chosen[best.place])
            coverage.add(best.candidate)
            chosen[best.place] = best.candidate
        }
    }
}
