internal import CaseSearch
internal import KnowledgeModel

/// What a choice shows and lacks, case by case and value by value.
struct CatalogueReport {
    private let request: CatalogueRequest
    private let pool: CasePool
    private let universe: CoverageUniverse
    private let table: AspectTable
    /// The places in the collection of those that could be chosen, and were.
    private let candidates: [Int]
    private let chosen: [Int]
    private let quotas: [(quota: Quota, aspect: Int)]
    private let swaps: SwapFinder
    private let locked: Set<Int>
    private let edits: Catalogue.Edits

    init(
        request: CatalogueRequest, pool: CasePool, universe: CoverageUniverse, values: [HeldValues], candidates: [Int],
        locked: Set<Int>, quotas: [(quota: Quota, aspect: Aspect)], chosen: [Int], edits: Catalogue.Edits
    ) {
        let table = AspectTable(universe, quotas.map(\.aspect), values)
        self.request = request
        self.pool = pool
        self.universe = universe
        self.table = table
        self.candidates = candidates
        self.chosen = chosen
        self.quotas = quotas.map { ($0.quota, table.number(of: $0.aspect)) }
        self.locked = locked
        self.edits = edits
        swaps = SwapFinder(pool: pool, table: table, candidates: candidates, chosen: chosen, quotas: self.quotas)
    }

    func catalogue() -> Catalogue {
        var request = request
        (request.theme, request.filters) = (pool.theme.text, pool.theme.filters)
        return Catalogue(
            vocabulary: pool.vocabulary, request: request, theme: pool.theme, filters: filters(), collectionSize: pool.collection.count,
            poolSize: candidates.count,
            isGeneralised: pool.collection.contains(where: pool.vocabulary.isAboutRealPeople), criteria: criteria(), cases: cases(),
            quotas: quotas.map { quota, aspect in
                Catalogue.MetQuota(quota: quota, aspect: table.aspects[aspect], count: table.count(aspect, in: chosen))
            }, gaps: gaps(), edits: edits)
    }

    private func filters() -> [Catalogue.Filter] {
        let fields = pool.vocabulary.commonFields + pool.vocabulary.kinds.filter(\.isAboutPeople).flatMap(\.fields)
        return pool.theme.filters.sorted { $0.key < $1.key }.map { id, values in
            let field = fields.first { $0.id == id }
            let scheme = field?.type.scheme.flatMap(pool.vocabulary.scheme)
            return Catalogue.Filter(
                label: field?.label ?? Label(da: id, en: id), values: values.map { scheme?[$0]?.label ?? Label(da: $0, en: $0) })
        }
    }

    // MARK: Values

    private func criteria() -> [Catalogue.Criterion] {
        universe.criteria.map { criterion in
            let fields = criterion.groups.filter { !$0.isPair }.map { group in
                Catalogue.Field(id: group.fields[0].id, label: group.fields[0].label, values: group.aspects.map(value))
            }
            return Catalogue.Criterion(id: criterion.id, label: criterion.label, fields: fields)
        }
    }

    private func value(_ aspect: Aspect) -> Catalogue.Value {
        let number = table.number(of: aspect)
        return Catalogue.Value(
            id: aspect.parts[0].value, label: aspect.parts[0].label,
            collectionCount: table.count(number, in: pool.collection.indices), poolCount: table.count(number, in: candidates),
            cases: chosen.filter { table.shows($0, number) }.map { pool.collection[$0].id })
    }

    private func gaps() -> Catalogue.Gaps {
        func lacks(_ aspect: Int, _ places: some Sequence<Int>) -> Bool { table.count(aspect, in: places) == 0 }
        /// A pair tells something only where both of its values are there.
        func tells(_ aspect: Int, _ places: some Sequence<Int>) -> Bool { table.parts[aspect].allSatisfy { !lacks($0, places) } }
        let everywhere = pool.collection.indices
        return Catalogue.Gaps(
            ofCollection: table.asked.filter { lacks($0, everywhere) && tells($0, everywhere) }.map { table.aspects[$0] },
            ofChoice: table.asked.filter { !lacks($0, candidates) && lacks($0, chosen) && tells($0, chosen) }.map { table.aspects[$0] })
    }

    // MARK: Cases

    private func cases() -> [Catalogue.Case] {
        return chosen.map { place in
            let entry = pool.collection[place]
            let others = chosen.filter { $0 != place }
            let adds = table.asked.filter { table.shows(place, $0) && table.count($0, in: others) == 0 }
            // A pair says no more than the value in it that is new by itself.
            let told = adds.filter { aspect in !table.parts[aspect].contains(where: adds.contains) }
            return Catalogue.Case(
                entry: entry, isLocked: locked.contains(place), isInvented: !pool.vocabulary.isAboutRealPeople(entry),
                adds: told.map { table.aspects[$0] },
                swaps: locked.contains(place) ? [] : swaps.swaps(keeping: others, losing: adds))
        }
    }
}
