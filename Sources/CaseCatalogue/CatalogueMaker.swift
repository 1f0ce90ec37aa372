public import CaseSearch
internal import KnowledgeModel

/// Puts a catalogue together from a pool of cases.
struct CatalogueMaker {
    private let request: CatalogueRequest
    private let pool: CasePool
    private let universe: CoverageUniverse
    /// The values of all cases of the collection, in its order.
    private let values: [HeldValues]
    /// The places in the collection of the cases that may be chosen, and those of them that have to be.
    private let candidates: [Int]
    private let locked: Set<Int>
    /// The locked ones and those of an earlier choice.
    private let fixed: Set<Int>
    private let quotas: [(quota: Quota, aspect: Aspect)]

    init(_ request: CatalogueRequest, _ pool: CasePool) throws(CatalogueProblem) {
        self.request = request
        self.pool = pool
        let universe = try CoverageUniverse(pool.vocabulary, named: request.criteria)
        self.universe = universe
        values = pool.collection.map { HeldValues($0, universe.schemes) }
        let places = Dictionary(uniqueKeysWithValues: pool.collection.enumerated().map { ($1.id, $0) })
        let (locked, kept, excluded) = try Self.places(request, places)
        self.locked = locked
        fixed = locked.union(kept)
        let matching = Set(pool.matching.compactMap { places[$0] })
        candidates = matching.union(fixed).subtracting(excluded).sorted()
        guard request.quotas.count <= Quota.largestCount else { throw .tooManyQuotas }
        var quotas: [(Quota, Aspect)] = []
        for quota in request.quotas { quotas.append((quota, try universe.aspect(of: quota))) }
        self.quotas = quotas
        try Self.check(request, candidates: candidates.count, locked: fixed.count)
    }

    private static func places(
        _ request: CatalogueRequest, _ places: [String: Int]
    ) throws(CatalogueProblem) -> (locked: Set<Int>, kept: Set<Int>, excluded: Set<Int>) {
        func place(_ id: String) throws(CatalogueProblem) -> Int {
            if let place = places[id] { return place }
            throw .unknownCase(id, suggestion: Suggestion.nearest(to: id, among: places.keys.sorted()))
        }
        func set(_ ids: [String]) throws(CatalogueProblem) -> Set<Int> {
            var set: Set<Int> = []
            for id in ids { set.insert(try place(id)) }
            return set
        }
        let sets = (locked: try set(request.locked), kept: try set(request.kept), excluded: try set(request.excluded))
        if let id = (request.locked + request.kept).first(where: { request.excluded.contains($0) }) { throw .lockedAndExcluded(id) }
        return sets
    }

    private static func check(_ request: CatalogueRequest, candidates: Int, locked: Int) throws(CatalogueProblem) {
        guard request.size >= 1 else { throw .sizeTooSmall }
        guard locked <= request.size else { throw .tooManyLocked(count: locked, size: request.size) }
        if request.isNarrowed, candidates == 0 { throw .emptyTheme }
        guard request.size <= candidates else { throw .sizeOverPool(size: request.size, pool: candidates) }
    }

    func catalogue() throws(CatalogueProblem) -> Catalogue {
        let model = CoverageModel(universe, candidates: candidates.map { values[$0] }, size: request.size)
        let selector = selector(model, fixed: fixed)
        guard let chosen = selector.select() else { throw contradiction(selector) }
        let own = request.kept.isEmpty ? chosen : self.selector(model, fixed: locked).select() ?? chosen
        return CatalogueReport(
            request: request, pool: pool, universe: universe, values: values, candidates: candidates, locked: locked,
            quotas: quotas, chosen: ordered(chosen.map { candidates[$0] }),
            edits: Catalogue.Edits(added: ids(chosen, without: own), removed: ids(own, without: chosen))
        ).catalogue()
    }

    private func selector(_ model: CoverageModel, fixed: Set<Int>) -> CaseSelector {
        CaseSelector(
            model: model, plan: plan(quotas.map(\.quota)), locked: candidates.indices.filter { fixed.contains(candidates[$0]) },
            free: candidates.indices.filter { !fixed.contains(candidates[$0]) }, size: request.size)
    }

    private func ids(_ some: [Int], without others: [Int]) -> [String] {
        some.filter { !others.contains($0) }.map { pool.collection[candidates[$0]].id }
    }

    private func plan(_ quotas: [Quota]) -> QuotaPlan {
        let holders = quotas.map { quota in
            candidates.map { values[$0].holds(quota.value, of: quota.field) }
        }
        return QuotaPlan(quotas: quotas, holders: holders, candidateCount: candidates.count)
    }

    /// The quotas that contradict each other: all are left out one by one, as long as the others still do; or that nobody can tell.
    private func contradiction(_ selector: CaseSelector) -> CatalogueProblem {
        func cannotBeMet(_ quotas: [Quota]) -> Bool {
            plan(quotas).canComplete(selector.locked, with: selector.free, size: request.size) == false
        }
        var core = quotas.map(\.quota)
        guard cannotBeMet(core) else { return .tangledQuotas }
        for quota in core {
            let others = core.filter { $0 != quota }
            if cannotBeMet(others) { core = others }
        }
        let held = core.map { quota in
            (quota: quota, held: candidates.count { values[$0].holds(quota.value, of: quota.field) })
        }
        return .contradictoryQuotas(held, size: request.size)
    }

    /// As the request orders them; the others by id.
    private func ordered(_ chosen: [Int]) -> [Int] {
        let wished = request.order.compactMap { id in chosen.first { pool.collection[$0].id == id } }
        return wished + chosen.filter { !wished.contains($0) }
    }
}

extension Searcher {
    /// The cases that together show most of what the criteria ask for.
    public func catalogue(_ request: CatalogueRequest) throws(CatalogueProblem) -> Catalogue {
        let pool: CasePool
        do {
            pool = try casePool(theme: request.theme, filters: request.filters)
        } catch {
            throw .search(error)
        }
        return try Catalogue(request, from: pool)
    }
}

extension Catalogue {
    /// Chooses from a pool that was read before.
    public init(_ request: CatalogueRequest, from pool: CasePool) throws(CatalogueProblem) {
        self = try CatalogueMaker(request, pool).catalogue()
    }
}
