import Anonymisation
import KnowledgeModel
import Testing

/// The claim: whatever sets an onlooker forms from the shown values of the key, each is empty or has at least k entries.
@Suite struct ClosureTests {
    @Test(arguments: 0..<200)
    func `Every intersection, union and difference of what is shown is empty or has at least k entries`(_ seed: Int) {
        var collection = RandomCollection(seed: UInt64(seed))
        let rules = collection.vocabulary.disclosure
        let outcome = collection.entries.disclosed(collection.vocabulary)
        let people = outcome.displayed.filter(\.isProtected).map(\.entry)
        let sets = DisplayedSets(people, key: rules.key)
        for (shown, size) in sets.classes { #expect(size >= rules.k, "\(shown)") }
        for _ in 0..<40 {
            let size = sets.combined(&collection.generator).count
            #expect(size == 0 || size >= rules.k)
        }
        var count = ClassCount(vocabulary: collection.vocabulary)
        for entry in people { count.add(entry) }
        #expect(count.tooSmall == nil)
    }

    @Test(arguments: 0..<60)
    func `Every entry is shown or held back, and shows nothing of the key that it does not say`(_ seed: Int) {
        let collection = RandomCollection(seed: UInt64(seed))
        let vocabulary = collection.vocabulary
        let outcome = collection.entries.disclosed(vocabulary)
        #expect(Set(outcome.displayed.map(\.entry.id) + outcome.heldBackIDs) == Set(collection.entries.map(\.id)))
        #expect(outcome.displayed.count + outcome.heldBack.count == collection.entries.count)
        for displayed in outcome.displayed {
            guard let written = collection.entries.first(where: { $0.id == displayed.entry.id }) else { continue }
            guard displayed.isProtected else {
                #expect(displayed.entry == written)
                continue
            }
            for field in vocabulary.disclosure.key {
                let scheme = vocabulary.scheme("s" + field.dropFirst())
                let truth = written.value(of: field).map { scheme?.coarserLine(of: $0) ?? [] } ?? []
                for value in displayed.entry.values(of: field) { #expect(truth.contains(value) || scheme?[value]?.isUnstated == true) }
            }
        }
    }

    @Test(arguments: 0..<60)
    func `Beside the key, every value that is shown is shown by at least k`(_ seed: Int) {
        let collection = RandomCollection(seed: UInt64(seed))
        let people = collection.entries.disclosed(collection.vocabulary).displayed.filter(\.isProtected).map(\.entry)
        for field in collection.vocabulary.kinds[0].fields where field.quasiIdentifier != .none {
            let counts = Dictionary(people.flatMap { Set($0.values(of: field.id)) }.map { ($0, 1) }, uniquingKeysWith: +)
            for (value, count) in counts where !collection.vocabulary.disclosure.key.contains(field.id) {
                #expect(count >= collection.vocabulary.disclosure.k, "\(value)")
            }
        }
    }

    @Test(arguments: 0..<60)
    func `A class shows at least two values of a sensitive field or none, and none that all of it have`(_ seed: Int) {
        let collection = RandomCollection(seed: UInt64(seed))
        let rules = collection.vocabulary.disclosure
        let people = collection.entries.disclosed(collection.vocabulary).displayed.filter(\.isProtected).map(\.entry)
        let classes = Dictionary(grouping: people) { entry in rules.key.map { entry.values(of: $0) } }
        for field in rules.sensitive {
            for members in classes.values {
                let values = members.map { Set($0.values(of: field)) }
                let different = Set(values.joined())
                #expect(different.isEmpty || different.count >= 2)
                for value in different { #expect(!values.allSatisfy { $0.contains(value) }) }
            }
        }
    }

    @Test(arguments: 0..<60)
    func `The order in which the entries come makes no difference`(_ seed: Int) {
        var collection = RandomCollection(seed: UInt64(seed), largest: 80)
        let outcome = collection.entries.disclosed(collection.vocabulary)
        let shuffled = collection.entries.shuffled(using: &collection.generator).disclosed(collection.vocabulary)
        let shown = outcome.displayed.map(\.entry).sorted { $0.id < $1.id }
        let shownShuffled = shuffled.displayed.map(\.entry).sorted { $0.id < $1.id }
        #expect(shown == shownShuffled)
        #expect(shuffled.heldBackIDs.sorted() == outcome.heldBackIDs.sorted())
        #expect(shuffled.record == outcome.record)
    }

    @Test(arguments: 0..<60)
    func `The node that is chosen leaves few enough to suppress, and none that is less general does`(_ seed: Int) throws {
        let collection = RandomCollection(seed: UInt64(seed), largest: 60)
        let (vocabulary, rules) = (collection.vocabulary, collection.vocabulary.disclosure)
        let people = collection.entries.filter(vocabulary.isAboutRealPeople)
        guard let chosen = collection.entries.disclosed(vocabulary).report.kinds.first?.key.map(\.level), people.count >= rules.k else {
            return
        }
        let schemes = rules.key.compactMap { vocabulary.scheme("s" + $0.dropFirst()) }
        func suppressed(at node: [Int]) -> Int {
            let shown = people.map { entry in
                zip(rules.key, zip(schemes, node)).map { key, place in
                    entry.value(of: key).flatMap { place.0.generalised($0, to: place.1) } ?? ""
                }
            }
            return Dictionary(grouping: shown) { $0 }.values.filter { $0.count < rules.k }.reduce(0) { $0 + $1.count }
        }
        func isEnough(_ node: [Int]) -> Bool { suppressed(at: node) * 100 <= rules.suppressedAtMost * people.count }
        #expect(isEnough(chosen))
        var nodes: [[Int]] = [[]]
        for scheme in schemes { nodes = nodes.flatMap { node in (0...scheme.topLevel).map { node + [$0] } } }
        let height = chosen.reduce(0, +)
        #expect(!nodes.contains { $0.reduce(0, +) < height && isEnough($0) })
    }

    @Test func `The count before an index serves finds a class that is too small`() {
        var count = ClassCount(vocabulary: DisclosureFixture.vocabulary)
        for entry in DisclosureFixture.alike(0..<5) { count.add(entry) }
        #expect(count.tooSmall == nil)
        for entry in DisclosureFixture.alike(5..<8, "left") { count.add(entry) }
        for number in 8..<9 { count.add(DisclosureFixture.entry(number, "right", provenance: "synthetic")) }
        #expect(count.tooSmall == 3)
    }
}
