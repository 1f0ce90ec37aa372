import CaseSearch
import KnowledgeModel
import Testing

@testable import CaseCatalogue

@Suite struct `How good is the choice` {
    private func model(_ pool: CasePool, size: Int) throws -> CoverageModel {
        let universe = try CoverageUniverse(pool.vocabulary, named: [])
        return CoverageModel(universe, candidates: pool.collection.map { HeldValues($0, universe.schemes) }, size: size)
    }

    /// The best worth of any choice, by trying all.
    private func best(_ model: CoverageModel, size: Int, from candidates: ArraySlice<Int>, chosen: [Int] = []) -> Double {
        if chosen.count == size { return model.worth(chosen) }
        guard let first = candidates.first, candidates.count >= size - chosen.count else { return 0 }
        return max(
            best(model, size: size, from: candidates.dropFirst(), chosen: chosen + [first]),
            best(model, size: size, from: candidates.dropFirst(), chosen: chosen))
    }

    @Test(arguments: 0..<40) func `It reaches 95 per cent of the best choice, and the exact search finds the best`(_ seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let pool = SmallPool.random(Int.random(in: 5...11, using: &generator), using: &generator)
        let size = Int.random(in: 1...5, using: &generator)
        let model = try model(pool, size: size)
        let comparison = SelectionComparison(model, size: size)
        let optimum = comparison.optimum(nodeLimit: 1_000_000)
        let tried = best(model, size: size, from: Array(model.shown.indices)[...])
        #expect(optimum.isProven)
        #expect(abs(optimum.bound - tried) < 1e-9)
        #expect(comparison.ours >= 0.95 * tried - 1e-12)
    }

    @Test(arguments: 0..<30) func `Another case never lowers the worth, and adds no more to a larger choice`(_ seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let pool = SmallPool.random(12, using: &generator)
        let model = try model(pool, size: 6)
        let order = Array(model.shown.indices).shuffled(using: &generator)
        let (small, large, next) = (Array(order.prefix(2)), Array(order.prefix(7)), order[10])
        let (toSmall, toLarge) = (
            model.worth(small + [next]) - model.worth(small), model.worth(large + [next]) - model.worth(large)
        )
        #expect(toLarge >= -1e-12)
        #expect(toSmall >= toLarge - 1e-12)
    }

    @Test(arguments: 0..<10) func `A gain is the difference of worths`(_ seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let model = try model(SmallPool.random(9, using: &generator), size: 4)
        var coverage = Coverage(model)
        var chosen: [Int] = []
        for candidate in Array(model.shown.indices).shuffled(using: &generator).prefix(5) {
            #expect(abs(coverage.gain(candidate) - (model.worth(chosen + [candidate]) - model.worth(chosen))) < 1e-12)
            coverage.add(candidate)
            chosen.append(candidate)
            #expect(abs(coverage.worth - model.worth(chosen)) < 1e-12)
        }
    }

    @Test(arguments: 0..<10) func `The same wishes give the same choice, in whatever order the entries come`(_ seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let pool = SmallPool.random(14, using: &generator)
        let request = CatalogueRequest(size: 5)
        let first = try Catalogue(request, from: pool).cases.map(\.entry.id)
        #expect(first == (try Catalogue(request, from: pool)).cases.map(\.entry.id))
        #expect(first == (try Catalogue(request, from: SmallPool.pool(pool.collection.shuffled(using: &generator)))).cases.map(\.entry.id))
        #expect(first == first.sorted())
    }

    @Test func `Of equal cases, the first by id is chosen`() throws {
        let pool = SmallPool.pool(["sag-3", "sag-1", "sag-2"].map { SmallPool.entry($0, "a", "left", ["t1"]) })
        #expect(try Catalogue(CatalogueRequest(size: 1), from: pool).cases.map(\.entry.id) == ["sag-1"])
    }

    @Test(arguments: 0..<20) func `Locked cases stay, left-out ones do not come`(_ seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let pool = SmallPool.random(12, using: &generator)
        let ids = pool.collection.map(\.id).shuffled(using: &generator)
        let request = CatalogueRequest(size: 5, locked: Array(ids.prefix(2)), excluded: Array(ids.suffix(3)))
        let chosen = try Catalogue(request, from: pool).cases
        #expect(chosen.count == 5)
        #expect(Set(chosen.filter(\.isLocked).map(\.entry.id)) == Set(ids.prefix(2)))
        #expect(Set(chosen.map(\.entry.id)).isDisjoint(with: ids.suffix(3)))
        #expect(chosen.allSatisfy { !$0.isLocked || $0.swaps.isEmpty })
    }

    @Test func `A locked case comes although the theme leaves it out`() throws {
        let entries = (1...6).map { SmallPool.entry("sag-\($0)", "a", "left", ["t\($0)"]) }
        let pool = SmallPool.pool(entries, matching: ["sag-1", "sag-2", "sag-3"])
        let request = CatalogueRequest(size: 2, locked: ["sag-6"], theme: "noget")
        let catalogue = try Catalogue(request, from: pool)
        #expect(catalogue.cases.map(\.entry.id) == ["sag-1", "sag-6"])
        #expect(catalogue.poolSize == 4)
        #expect(catalogue.collectionSize == 6)
    }

    @Test func `Values that say nothing are never asked for`() throws {
        let pool = SmallPool.pool([SmallPool.entry("sag-1", "silent", "silent", ["silent"]), SmallPool.entry("sag-2", "a", "left", ["t1"])])
        let catalogue = try Catalogue(CatalogueRequest(size: 1), from: pool)
        #expect(catalogue.cases.map(\.entry.id) == ["sag-2"])
        #expect(!catalogue.gaps.ofChoice.contains { $0.parts.contains { $0.value == "silent" } })
    }
}
