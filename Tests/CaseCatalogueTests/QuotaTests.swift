import CaseSearch
import KnowledgeModel
import Testing

@testable import CaseCatalogue

@Suite struct `Are quotas kept` {
    @Test(
        arguments: [
            ("form=a:1..3", Quota(field: "form", value: "a", minimum: 1, maximum: 3)),
            ("form=a:2", Quota(field: "form", value: "a", minimum: 2, maximum: 2)),
            ("form=a:2..", Quota(field: "form", value: "a", minimum: 2, maximum: nil)),
            ("form=a:..4", Quota(field: "form", value: "a", minimum: 0, maximum: 4)),
            ("sign=n.s1:0..0", Quota(field: "sign", value: "n.s1", minimum: 0, maximum: 0)),
        ])
    func `A quota is read as it is written`(_ text: String, _ quota: Quota) {
        #expect(Quota(text) == quota)
        #expect(Quota(quota.text) == quota)
    }

    @Test(
        arguments: [
            "", "form", "form=a", "form=a:", "=a:1..2", "form=:1", "form=a:3..1", "form=a:-1", "form=a:1..x", "form=a:..", "form:1=a",
            "form=a:1...2", "form=a:99999999999999999999", "form=a:٣", "form=a:1001",
        ])
    func `What is no quota is refused`(_ text: String) {
        #expect(Quota(text) == nil)
    }

    /// Every choice of so many, as the quotas see it.
    private func isAttainable(_ quotas: [Quota], _ pool: CasePool, size: Int) -> Bool {
        func search(_ rest: ArraySlice<Entry>, _ chosen: [Entry]) -> Bool {
            if chosen.count == size {
                return quotas.allSatisfy { quota in quota.admits(chosen.count { $0.values(of: quota.field).contains(quota.value) }) }
            }
            guard let first = rest.first else { return false }
            return search(rest.dropFirst(), chosen + [first]) || search(rest.dropFirst(), chosen)
        }
        return search(pool.collection[...], [])
    }

    @Test(arguments: 0..<60) func `They are met exactly where that is possible`(_ seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let pool = SmallPool.random(9, using: &generator)
        let values = [("form", "a"), ("form", "b"), ("form", "c"), ("side", "left"), ("side", "right"), ("tag", "t1"), ("tag", "t2")]
        let quotas = values.shuffled(using: &generator).prefix(4).map { field, value in
            let minimum = Int.random(in: 0...3, using: &generator)
            return Quota(
                field: field, value: value, minimum: minimum,
                maximum: Bool.random(using: &generator) ? minimum + Int.random(in: 0...2, using: &generator) : nil)
        }
        let possible = isAttainable(quotas, pool, size: 4)
        do throws(CatalogueProblem) {
            let catalogue = try Catalogue(CatalogueRequest(size: 4, quotas: quotas), from: pool)
            #expect(possible)
            #expect(catalogue.quotas.allSatisfy { $0.quota.admits($0.count) })
            for swap in catalogue.cases.flatMap(\.swaps) { #expect(!catalogue.cases.contains { $0.entry.id == swap.id }) }
        } catch {
            #expect(!possible)
            guard case .contradictoryQuotas(let named, let size) = error else { throw error }
            #expect(size == 4)
            let core = named.map(\.quota)
            #expect(!core.isEmpty)
            #expect(!isAttainable(core, pool, size: 4), "the named quotas contradict each other")
            for quota in core { #expect(isAttainable(core.filter { $0 != quota }, pool, size: 4), "and none of them is named in vain") }
        }
    }

    @Test func `The message names the quotas that contradict each other, and no other`() {
        let pool = SmallPool.pool((1...6).map { SmallPool.entry("sag-\($0)", "a", $0 < 4 ? "left" : "right", ["t1"]) })
        let quotas = ["side=left:3..3", "side=right:2..", "form=a:1.."].compactMap { Quota($0) }
        let problem = #expect(throws: CatalogueProblem.self) { try Catalogue(CatalogueRequest(size: 4, quotas: quotas), from: pool) }
        #expect(
            problem?.message.en
                == "these quotas contradict each other when 4 cases are chosen; loosen one of them: side=left:3 (held by 3 cases), side=right:2.. (held by 3 cases)"
        )
        #expect(problem?.message.da.contains("modsiger hinanden") == true)
    }

    @Test func `A quota that asks for more cases than there are is named alone`() {
        let pool = SmallPool.pool(
            (1...4).map { SmallPool.entry("sag-\($0)", "a", "left", []) } + [SmallPool.entry("sag-5", "b", "left", [])])
        let request = CatalogueRequest(size: 3, quotas: ["form=b:2..", "side=left:1.."].compactMap { Quota($0) })
        let problem = #expect(throws: CatalogueProblem.self) { try Catalogue(request, from: pool) }
        #expect(problem?.message.en == "the quota form=b:2.. cannot be met: held by 1 case of those to choose from")
    }

    @Test func `Twelve quotas over 300 cases that cannot be met are found out at once`() {
        var generator = SeededGenerator(seed: 7)
        let pool = SmallPool.pool(
            (100..<400).map { number in
                SmallPool.entry(
                    "sag-\(number)", ["a", "b", "c"].randomElement(using: &generator)!,
                    ["left", "right"].randomElement(using: &generator)!,
                    (1...7).map { "t\($0)" }.filter { _ in Bool.random(using: &generator) })
            })
        let quotas =
            (1...7).compactMap { Quota("tag=t\($0):5..") }
            + ["form=a:4", "form=b:4", "form=c:3", "side=left:5", "side=right:5"].compactMap { Quota($0) }
        #expect(quotas.count == Quota.largestCount)
        let problem = #expect(throws: CatalogueProblem.self) { try Catalogue(CatalogueRequest(size: 10, quotas: quotas), from: pool) }
        #expect(problem?.message.en.contains("form=a:4") == true)
    }
}
