internal import CaseSearch
internal import KnowledgeModel

/// What a choice shows and lacks, case by case and value by value.
struct CatalogueReport {
    let request: CatalogueRequest
    let pool: CasePool
    let universe: CoverageUniverse
    let values: [HeldValues]
    /// The places in the collection of those that could be chosen, had to be, and were.
    let candidates: [Int]
    let locked: Set<Int>
    let quotas: [(quota: Quota, aspect: Aspect)]
    let chosen: [Int]
    let edits: Catalogue.Edits

    /// So many cases are named that could stand in the place of one.
    private static let swapCount = 3

    func catalogue() -> Catalogue {
        Catalogue(
            request: request, collectionSize: pool.collection.count, poolSize: candidates.count, criteria: criteria(), cases: cases(),
            quotas: quotas.map { quota, aspect in Catalogue.MetQuota(quota: quota, aspect: aspect, count: count(aspect, in: chosen)) },
            gaps: gaps(), edits: edits)
    }

    private func count(_ aspect: Aspect, in places: [Int]) -> Int { places.count { aspect.isShown(by: values[$0]) } }

    // MARK: Values

    private func criteria() -> [Catalogue.Criterion] {
        let everywhere = Array(pool.collection.indices)
        return universe.criteria.map { criterion in
            let fields = criterion.groups.filter { !$0.isPair }.map { group in
                Catalogue.Field(
                    id: group.fields[0].id, label: group.fields[0].label,
                    values: group.aspects.map { aspect in
                        Catalogue.Value(
                            id: aspect.parts[0].value, label: aspect.parts[0].label, collectionCount: count(aspect, in: everywhere),
                            poolCount: count(aspect, in: candidates),
                            cases: chosen.filter { aspect.isShown(by: values[$0]) }.map { pool.collection[$0].id })
                    })
            }
            return Catalogue.Criterion(id: criterion.id, label: criterion.label, fields: fields)
        }
    }

    private func gaps() -> Catalogue.Gaps {
        let everywhere = Array(pool.collection.indices)
        func lacks(_ aspect: Aspect, _ places: [Int]) -> Bool { count(aspect, in: places) == 0 }
        /// A pair tells something only where both of its values are there.
        func tells(_ aspect: Aspect, _ places: [Int]) -> Bool {
            !aspect.isPair || aspect.parts.allSatisfy { !lacks(Aspect(parts: [$0]), places) }
        }
        return Catalogue.Gaps(
            ofCollection: aspects.filter { lacks($0, everywhere) && tells($0, everywhere) },
            ofChoice: aspects.filter { !lacks($0, candidates) && lacks($0, chosen) && tells($0, chosen) })
    }

    /// All values and pairs that the criteria ask for, each once, single values first.
    private var aspects: [Aspect] {
        let groups = universe.criteria.flatMap(\.groups)
        var seen: Set<Aspect> = []
        return (groups.filter { !$0.isPair } + groups.filter(\.isPair)).flatMap(\.aspects).filter { seen.insert($0).inserted }
    }

    // MARK: Cases

    private func cases() -> [Catalogue.Case] {
        let inventing = pool.vocabulary.inventedProvenances
        return chosen.map { place in
            let entry = pool.collection[place]
            let others = chosen.filter { $0 != place }
            let adds = aspects.filter { $0.isShown(by: values[place]) && count($0, in: others) == 0 }
            return Catalogue.Case(
                entry: entry, isLocked: locked.contains(place), isInvented: entry.isInvented(inventing),
                adds: adds.filter { !$0.isPair || !isImplied($0, by: adds) },
                swaps: locked.contains(place) ? [] : swaps(for: place, keeping: others, losing: adds))
        }
    }

    /// A pair says no more than the value in it that is new by itself.
    private func isImplied(_ pair: Aspect, by adds: [Aspect]) -> Bool {
        pair.parts.contains { adds.contains(Aspect(parts: [$0])) }
    }

    private func swaps(for place: Int, keeping others: [Int], losing adds: [Aspect]) -> [Catalogue.Swap] {
        let missing = aspects.filter { count($0, in: others) == 0 }
        let swaps = candidates.filter { !chosen.contains($0) && keepsQuotas(others + [$0]) }.map { candidate in
            Catalogue.Swap(
                id: pool.collection[candidate].id, title: pool.collection[candidate].title,
                loses: adds.filter { !$0.isShown(by: values[candidate]) },
                gains: missing.filter { $0.isShown(by: values[candidate]) && !adds.contains($0) })
        }
        // What is lost less what is won decides; ties go to the first by id.
        let ranked = swaps.enumerated().sorted { first, second in
            (first.element.balance, first.offset) < (second.element.balance, second.offset)
        }
        return ranked.prefix(Self.swapCount).map { swap in
            Catalogue.Swap(
                id: swap.element.id, title: swap.element.title, loses: swap.element.loses.filter { !$0.isPair },
                gains: swap.element.gains.filter { !$0.isPair })
        }
    }

    private func keepsQuotas(_ places: [Int]) -> Bool {
        quotas.allSatisfy { quota, aspect in quota.admits(count(aspect, in: places)) }
    }
}

extension Catalogue.Swap {
    /// Single values lost beyond those won; pairs decide between equals.
    fileprivate var balance: Double {
        func weight(_ aspects: [Aspect]) -> Double { aspects.reduce(0) { $0 + ($1.isPair ? CoverageModel.pairShare : 1) } }
        return weight(loses) - weight(gains)
    }
}

extension Vocabulary {
    /// The field that says where entries come from, and its values that mean invented.
    var inventedProvenances: (field: String, values: Set<String>) {
        for field in commonFields {
            guard let scheme = field.type.scheme.flatMap(scheme) else { continue }
            let invented = scheme.concepts.filter { $0.attributes["invented"] == ["true"] }.map(\.id)
            if !invented.isEmpty { return (field.id, Set(invented)) }
        }
        return ("", [])
    }
}

extension Entry {
    func isInvented(_ provenance: (field: String, values: Set<String>)) -> Bool {
        values(of: provenance.field).contains(where: provenance.values.contains)
    }
}
