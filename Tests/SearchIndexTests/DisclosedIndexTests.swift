import Anonymisation
import Foundation
import KnowledgeModel
import SearchIndex
import Testing

/// What disclosure control took away is not in the index, in no file of it.
@Suite struct DisclosedIndexTests {
    private let folder = TemporaryFolder()

    /// The small vocabulary with a key. As the gate has it, all origins are invented; as the builder has it, none is.
    private static func vocabulary(isInvented: Bool) -> Vocabulary {
        func label(_ text: String) -> Label { Label(da: text, en: text) }
        func field(_ id: String, _ cardinality: Cardinality) -> FieldDefinition {
            FieldDefinition(
                id: id, label: label(id), type: .concept(scheme: id), cardinality: cardinality, isFacet: true, quasiIdentifier: .high)
        }
        let places = ["aaronsvig", "bertilsvang", "cecilslund"].map { Concept(id: $0, label: label("label of \($0.prefix(1))")) }
        let ages = ["quinquagenarian", "septuagenarian"].map { Concept(id: $0, label: label("label of \($0.prefix(1))")) }
        let coarser = CoarserValue(
            concept: Concept(id: "elderly", label: label("elderly")), level: 1, holds: ages.map(\.id))
        return Vocabulary(
            schemes: [
                ConceptScheme(
                    id: "provenance", label: label("x"), isOrdered: false, groups: [],
                    concepts: [Concept(id: "real", label: label("real"), attributes: isInvented ? ["invented": ["true"]] : [:])]),
                ConceptScheme(id: "age", label: label("age"), isOrdered: false, groups: [], concepts: ages, coarser: [coarser]),
                ConceptScheme(id: "place", label: label("place"), isOrdered: false, groups: [], concepts: places),
            ],
            kinds: [
                KindDefinition(
                    id: "case", label: label("Sag"), folder: "cases", prefix: "", fields: [field("age", .one), field("place", .any)],
                    isAboutPeople: true)
            ],
            commonFields: [
                FieldDefinition(id: "provenance", label: label("x"), type: .concept(scheme: "provenance"), cardinality: .one, isFacet: true)
            ], sources: [], disclosure: DisclosureRules(k: 5, key: ["age"], sensitive: []), criteria: [])
    }

    private func entry(_ number: Int, _ age: String, _ place: String) -> Entry {
        Entry(
            id: "sag-\(number)", kind: "case", title: Label(da: "Titel", en: "Title"),
            fields: ["provenance": .values(["real"]), "age": .values([age]), "place": .values([place])],
            sections: [Section(named: "Afsnit", text: "Der skete noget.")])
    }

    private var entries: [Entry] {
        (0..<4).map { entry($0, "quinquagenarian", "aaronsvig") } + (4..<8).map { entry($0, "septuagenarian", "bertilsvang") }
    }

    private func build(_ entries: [DisplayedEntry]) throws(IndexProblem) -> IndexBuilder.Outcome {
        let gate = Gate(vocabulary: Self.vocabulary(isInvented: true))
        let passed: [AnonymisedEntry] = entries.compactMap { entry in
            if case .passed(let passed) = gate.examine(entry) { passed } else { nil }
        }
        return try IndexBuilder(folder: folder.index(), lexicon: nil).build(
            passed, vocabulary: Self.vocabulary(isInvented: false), freeValues: [:])
    }

    @Test func `Only the coarser value is counted, shown and stored`() throws {
        let outcome = Disclosure(vocabulary: Self.vocabulary(isInvented: false)).outcome(of: entries)
        #expect(try build(outcome.displayed).entryCount == 8)
        let map = try IndexReader.open(folder.index()).entries
        let age = try #require(map.facets.first { $0.id == "age" })
        let counts = age.values.map { (map.valueID($0), map.members(of: $0).count) }
        #expect(counts.map(\.0) == ["quinquagenarian", "septuagenarian", "elderly"])
        #expect(counts.map(\.1) == [0, 0, 8])
        #expect(try map.storedEntry(0).fields["place"] == nil)
        #expect(try map.storedEntry(0).value(of: "age") == "elderly")
    }

    @Test func `No file of the index ties an exact value to an entry`() throws {
        _ = try build(Disclosure(vocabulary: Self.vocabulary(isInvented: false)).outcome(of: entries).displayed)
        // The vocabulary is in the index, so each value stands there as often as in an index without entries, and no more often.
        let withEntries = try occurrences()
        _ = try build([])
        #expect(try withEntries == occurrences())
    }

    private func occurrences() throws -> [String: Int] {
        let bytes = try folder.index().files.map { try Data(contentsOf: URL(filePath: $0)) }
        return Dictionary(
            uniqueKeysWithValues: ["quinquagenarian", "septuagenarian", "aaronsvig", "bertilsvang"].map { value in
                (value, bytes.reduce(0) { $0 + $1.count(of: Data(value.utf8)) })
            })
    }

    @Test func `A builder that is given a class too small refuses it, and the old index serves on`() throws {
        _ = try build(Disclosure(vocabulary: Self.vocabulary(isInvented: false)).outcome(of: entries).displayed)
        // Shown as written, as if disclosure control had not been asked.
        let exempt = Disclosure(vocabulary: Self.vocabulary(isInvented: true))
        let raw = entries.compactMap(exempt.exempt)
        #expect(raw.count == 8)
        #expect(problem { () throws(IndexProblem) in _ = try build(raw) } == .failedCheck("k = 5, 4"))
        #expect(try IndexReader.open(folder.index()).entries.entryCount == 8)
        #expect(try IndexReader.open(folder.index()).entries.storedEntry(0).value(of: "age") == "elderly")
    }
}

extension Data {
    fileprivate func count(of part: Data) -> Int {
        var count = 0
        var rest = self[...]
        while let found = rest.range(of: part) {
            count += 1
            rest = rest[found.upperBound...]
        }
        return count
    }
}
