internal import CaseSearch
internal import KnowledgeModel

/// Finds cases that could stand in the place of a chosen one, with what would be lost and won.
struct SwapFinder {
    let pool: CasePool
    let table: AspectTable
    let candidates: [Int]
    let chosen: [Int]
    let quotas: [(quota: Quota, aspect: Int)]

    /// So many are named for each case.
    private static let swapCount = 3

    /// Those that lose least beyond what they win; ties go to the first by id.
    ///
    /// - Parameters:
    ///   - others: the chosen cases that stay.
    ///   - adds: what only the case shows that would go.
    func swaps(keeping others: [Int], losing adds: [Int]) -> [Catalogue.Swap] {
        let missing = table.asked.filter { !adds.contains($0) && table.count($0, in: others) == 0 }
        let swaps = candidates.filter { !chosen.contains($0) && keepsQuotas(others + [$0]) }.map { place in
            (place: place, loses: adds.filter { !table.shows(place, $0) }, gains: missing.filter { table.shows(place, $0) })
        }
        let ranked = swaps.map { (swap: $0, balance: weight($0.loses) - weight($0.gains)) }
            .sorted { ($0.balance, $0.swap.place) < ($1.balance, $1.swap.place) }
        return ranked.prefix(Self.swapCount).map { ranked in
            let entry = pool.collection[ranked.swap.place]
            return Catalogue.Swap(id: entry.id, title: entry.title, loses: singles(ranked.swap.loses), gains: singles(ranked.swap.gains))
        }
    }

    /// Pairs decide between what is otherwise equal.
    private func weight(_ aspects: [Int]) -> Double {
        aspects.reduce(0) { $0 + (table.parts[$1].isEmpty ? 1 : CoverageModel.pairShare) }
    }

    private func singles(_ aspects: [Int]) -> [Aspect] { aspects.filter { table.parts[$0].isEmpty }.map { table.aspects[$0] } }

    private func keepsQuotas(_ places: [Int]) -> Bool {
        quotas.allSatisfy { quota, aspect in quota.admits(table.count(aspect, in: places)) }
    }
}
