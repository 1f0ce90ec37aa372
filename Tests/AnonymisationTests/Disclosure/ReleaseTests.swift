import Anonymisation
import KnowledgeModel
import Testing

/// What two releases tell together.
@Suite struct ReleaseTests {
    private typealias Fixture = DisclosureFixture

    private func key(_ outcome: Disclosure.Outcome, _ number: Int) -> [String]? {
        outcome.shown(number).map { entry in ["form", "age", "gender"].map { entry.values(of: $0).joined() } }
    }

    @Test func `The record of a release holds classes and sizes, and names no entry`() {
        let record = (Fixture.alike(0..<4) + Fixture.alike(4..<8, "islamist", "child") + [Fixture.entry(8)]).disclosed().record
        let shows = ["form": "islamist", "age": "under_18", "gender": "male"]
        #expect(
            record == [
                ReleasedPart(kind: "case", says: ["form": "islamist", "age": "child", "gender": "male"], shows: shows, entries: 4),
                ReleasedPart(kind: "case", says: ["form": "islamist", "age": "teen", "gender": "male"], shows: shows, entries: 5),
            ])
    }

    @Test(arguments: [1, 4])
    func `A new case waits until it does not stand alone between two releases`(_ count: Int) {
        let first = Fixture.alike(0..<10)
        let outcome = (first + Fixture.alike(10..<(10 + count))).disclosed(released: first.disclosed().record)
        #expect(outcome.displayed.count == 10)
        #expect(outcome.heldBackIDs == (10..<(10 + count)).map { "sag-\($0)" })
        #expect(outcome.heldBack[0].reason == DisclosureReport.Alone(alike: count, published: 10, wasPublished: false))
        #expect(outcome.report.kinds[0].new == count)
    }

    @Test func `Five new cases of a class are shown together`() {
        let first = Fixture.alike(0..<10)
        let outcome = (first + Fixture.alike(10..<15)).disclosed(released: first.disclosed().record)
        #expect(outcome.displayed.count == 15)
        #expect(outcome.report.kinds[0].classes[0].new == 5)
    }

    @Test func `New cases of two classes are shown coarsely together rather than not at all`() {
        let first = Fixture.alike(0..<10) + Fixture.alike(10..<20, "islamist", "teen", "female")
        let new = Fixture.alike(20..<23) + Fixture.alike(23..<26, "islamist", "teen", "female")
        let outcome = (first + new).disclosed(released: first.disclosed().record)
        #expect(key(outcome, 0) == ["islamist", "teen", "male"])
        for number in 20..<26 { #expect(key(outcome, number) == ["islamist", "teen", "unsaid"]) }
    }

    @Test func `A class that was published coarsely stays so, for those in it and for those who come`() {
        let first = Fixture.alike(0..<3) + Fixture.alike(3..<6, "islamist", "teen", "female")
        let outcome = (first + Fixture.alike(6..<80)).disclosed(released: first.disclosed().record)
        for number in 0..<80 { #expect(key(outcome, number) == ["islamist", "teen", "unsaid"]) }
        #expect(outcome.report.kinds[0].new == 74)
        #expect(outcome.report.kinds[0].batch == 0)
        #expect(outcome.report.kinds[0].afresh.map(\.level) == [0, 0, 0])
    }

    @Test func `New cases that fit into no class are told as finely as they can be`() {
        let first = Fixture.alike(0..<3) + Fixture.alike(3..<6, "islamist", "teen", "female")
        let outcome = (first + Fixture.alike(6..<12, "right", "adult")).disclosed(released: first.disclosed().record)
        #expect(key(outcome, 0) == ["islamist", "teen", "unsaid"])
        #expect(key(outcome, 8) == ["right", "adult", "male"])
        #expect(outcome.report.kinds[0].batch == 6)
    }

    @Test func `A first release that told nothing does not keep later cases from being told more`() {
        let mixed = [("islamist", "teen", "male"), ("right", "adult", "female"), ("left", "child", "male"), ("other", "young", "female")]
        let first = mixed.enumerated().map { Fixture.entry($0, $1.0, $1.1, $1.2) } + [Fixture.entry(4, "right", "young", "male")]
        let released = first.disclosed().record
        let outcome = (first + Fixture.alike(5..<15)).disclosed(released: released)
        #expect(key(outcome, 0) == ["not_stated", "unknown", "unsaid"])
        #expect(key(outcome, 5) == ["islamist", "teen", "male"])
    }

    @Test func `Outliers that wait do not make others coarse`() {
        let first = Fixture.alike(0..<100) + [Fixture.entry(100, "left", "adult", "female"), Fixture.entry(101, "right", "child", "male")]
        let released = first.disclosed().record
        #expect(first.disclosed().heldBackIDs == ["sag-100", "sag-101"])
        let outcome = (first + Fixture.alike(102..<107, "other", "young", "female")).disclosed(released: released)
        #expect(outcome.heldBackIDs == ["sag-100", "sag-101"])
        #expect(key(outcome, 102) == ["other", "young", "female"])
    }

    @Test func `Nobody joins the class of the outliers by being new`() {
        let outliers = Fixture.alike(195..<198, "left", "adult", "female") + Fixture.alike(198..<200, "right", "adult", "female")
        let first = Fixture.alike(0..<195) + outliers
        let outcome = (first + Fixture.alike(200..<206, "other", "adult", "female")).disclosed(released: first.disclosed().record)
        #expect(key(outcome, 195) == ["not_stated", "adult", "female"])
        #expect(key(outcome, 200) == ["other", "adult", "female"])
    }

    @Test func `Numbers in ids count as numbers: the ninth case came before the tenth`() {
        let first = Fixture.alike(5..<10)
        let outcome = (first + [Fixture.entry(10)]).disclosed(released: first.disclosed().record)
        #expect(outcome.heldBackIDs == ["sag-10"])
    }

    @Test func `After a withdrawal, who is left in a class that became too small shows less`() {
        let first = Fixture.alike(0..<5) + Fixture.alike(5..<10, "islamist", "teen", "unsaid")
        let released = first.disclosed().record
        let outcome = Array(first.dropFirst()).disclosed(released: released)
        #expect(outcome.displayed.count == 9)
        for number in 1..<10 { #expect(key(outcome, number) == ["islamist", "teen", "unsaid"]) }
        #expect(outcome.report.kinds[0].coarsened.allSatisfy { $0.reason.wasPublished && $0.reason.alike == 4 })
    }

    @Test func `After a withdrawal, who finds no class to join is held back`() {
        let first = Fixture.alike(0..<5)
        let outcome = Array(first.dropFirst()).disclosed(released: first.disclosed().record)
        #expect(outcome.displayed.isEmpty)
        #expect(outcome.heldBack.count == 4)
        #expect(outcome.heldBack[0].reason.wasPublished)
    }

    @Test func `After a withdrawal from a large class, the others stay as they were`() {
        let first = Fixture.alike(0..<10)
        let outcome = Array(first.dropFirst(2)).disclosed(released: first.disclosed().record)
        #expect(outcome.displayed.count == 8)
        #expect(outcome.heldBack.isEmpty)
    }

    @Test func `When all is withdrawn, the report still stands`() {
        let outcome = [Entry]().disclosed(released: Fixture.alike(0..<5).disclosed().record)
        #expect(outcome.displayed.isEmpty)
        #expect(outcome.report.kinds.map(\.entries) == [0])
    }

    /// Cases come in the order of their ids; a release follows each batch and each withdrawal.
    @Test(arguments: 0..<80)
    func `From release to release, what was shown stays as it was, and what is new in a class is nothing or at least k`(_ seed: Int) {
        var collection = RandomCollection(seed: UInt64(1_000 + seed))
        let rules = collection.vocabulary.disclosure
        var released: [ReleasedPart] = []
        var before: [String: [String]] = [:]
        var present: [Entry] = []
        var waiting = collection.entries[...]
        while !waiting.isEmpty {
            let batch = waiting.prefix(1 + collection.generator.number(below: 60))
            waiting = waiting.dropFirst(batch.count)
            present += batch
            let outcome = present.disclosed(collection.vocabulary, released: released)
            let people = outcome.displayed.filter(\.isProtected).map(\.entry)
            let now = Dictionary(uniqueKeysWithValues: people.map { entry in (entry.id, rules.key.map { entry.values(of: $0).joined() }) })
            for (id, shown) in before { #expect(now[id] == shown, "\(id)") }
            let new = now.filter { before[$0.key] == nil }.values
            for (shown, count) in Dictionary(new.map { ($0, 1) }, uniquingKeysWith: +) { #expect(count >= rules.k, "\(shown)") }
            before = now
            released = outcome.record
        }
    }

    @Test(arguments: 0..<40)
    func `Whatever is withdrawn and added, each release by itself is closed, and no entry is told more finely than before`(_ seed: Int) {
        var collection = RandomCollection(seed: UInt64(5_000 + seed))
        let rules = collection.vocabulary.disclosure
        var released: [ReleasedPart] = []
        var present: [Entry] = []
        var waiting = collection.entries[...]
        for _ in 0..<6 {
            let batch = waiting.prefix(collection.generator.number(below: 50))
            waiting = waiting.dropFirst(batch.count)
            present = present.filter { _ in collection.generator.number(below: 10) > 0 } + batch
            let outcome = present.disclosed(collection.vocabulary, released: released)
            let sets = DisplayedSets(outcome.displayed.filter(\.isProtected).map(\.entry), key: rules.key)
            for (shown, size) in sets.classes { #expect(size >= rules.k, "\(shown)") }
            for _ in 0..<20 {
                let size = sets.combined(&collection.generator).count
                #expect(size == 0 || size >= rules.k)
            }
            released = outcome.record
        }
    }
}
