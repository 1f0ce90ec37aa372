public import CaseSearch

/// The worth of a choice beside the best there is, for benchmarks and tests. Quotas and locks are not looked at.
public struct SelectionComparison: Sendable {
    private let model: CoverageModel
    private let size: Int
    /// What the program's choice is worth.
    public let ours: Double

    public init(_ request: CatalogueRequest, from pool: CasePool) throws(CatalogueProblem) {
        let universe = try CoverageUniverse(pool.vocabulary, named: request.criteria)
        let values = pool.collection.map { HeldValues($0, universe.schemes) }
        guard request.size >= 1, request.size <= values.count else { throw .sizeOverPool(size: request.size, pool: values.count) }
        self.init(CoverageModel(universe, candidates: values, size: request.size), size: request.size)
    }

    init(_ model: CoverageModel, size: Int) {
        self.model = model
        self.size = size
        let candidates = Array(model.shown.indices)
        let plan = QuotaPlan(quotas: [], holders: [], candidateCount: candidates.count)
        let chosen = CaseSelector(model: model, plan: plan, locked: [], free: candidates, size: size).select() ?? []
        ours = model.worth(chosen)
    }

    /// The best worth, or what no choice exceeds where the search was given up.
    public struct Optimum: Sendable {
        public let bound: Double
        public let isProven: Bool
        public let nodes: Int
    }

    /// - Parameter nodeLimit: after so many parts of the search it is given up.
    public func optimum(nodeLimit: Int) -> Optimum {
        var search = ExactSearch(model: model, size: size, best: ours, nodeLimit: nodeLimit)
        return search.run()
    }
}
