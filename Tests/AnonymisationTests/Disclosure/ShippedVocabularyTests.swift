import Anonymisation
import KnowledgeModel
import Testing

/// A thousand generated cases under the vocabulary that we ship.
@Suite struct ShippedVocabularyTests {
    private static let vocabulary = GeneratedCollection.vocabulary
    private static let outcome = GeneratedCollection.thousand.disclosed(vocabulary)

    private var kind: DisclosureReport.Kind { Self.outcome.report.kinds[0] }

    @Test func `Nobody stands alone, whatever an onlooker puts together`() {
        let sets = DisplayedSets(Self.outcome.displayed.map(\.entry), key: Self.vocabulary.disclosure.key)
        #expect(sets.classes.count > 5)
        for size in sets.classes.values { #expect(size >= 5) }
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<100 {
            let size = sets.combined(&generator).count
            #expect(size == 0 || size >= 5)
        }
    }

    @Test func `Nearly all of a thousand are shown, and something is left of the key`() {
        #expect(Self.outcome.displayed.count >= 990)
        #expect(kind.key.contains { $0.level < $0.topLevel })
        #expect(kind.entries == 1_000)
        #expect(kind.coarsened.count <= 50)
    }

    @Test func `Under and over 18 agrees with the age group that is shown, and splits no class`() {
        var legal: [[String]: Set<[String]>] = [:]
        for entry in Self.outcome.displayed.map(\.entry) {
            let shown = Self.vocabulary.disclosure.key.map { entry.values(of: $0).joined() }
            legal[shown, default: []].insert(entry.values(of: "age_legal"))
        }
        for (shown, values) in legal { #expect(values.count == 1, "\(shown)") }
    }

    @Test func `A denial of the key, and a value that implies what is not shown, are nowhere`() {
        for entry in Self.outcome.displayed.map(\.entry) {
            for denial in entry.values(of: "denied") {
                #expect(!["extremism=", "age_band=", "age_legal=", "gender=", "focus_unit="].contains { denial.hasPrefix($0) })
            }
            if entry.values(of: "situation").contains("turning_18") {
                #expect(["teen", "young_adult"].contains(entry.value(of: "age_band")))
            }
        }
    }

    @Test func `Every value that is shown of a field that helps to recognise is shown by five or more`() {
        for field in Self.vocabulary.kind("case")?.fields ?? [] where field.quasiIdentifier != .none {
            let counts = Dictionary(
                Self.outcome.displayed.flatMap { Set($0.entry.values(of: field.id)) }.map { ($0, 1) }, uniquingKeysWith: +)
            for (value, count) in counts { #expect(count >= 5, "\(field.id)=\(value)") }
        }
        for member in ["target", "actor", "start_month", "end_month", "step"] {
            let shown = Self.outcome.displayed.flatMap { Set($0.entry.records("intervention").compactMap { $0[member]?.text }) }
            #expect(!shown.isEmpty)
            for (value, count) in Dictionary(shown.map { ($0, 1) }, uniquingKeysWith: +) { #expect(count >= 5, "\(member)=\(value)") }
        }
    }

    @Test func `Steps that are left are numbered without a gap`() {
        for entry in Self.outcome.displayed.map(\.entry) {
            let numbers = entry.records("intervention").compactMap { $0["step"]?.text }
            #expect(numbers == (1..<(numbers.count + 1)).map(String.init))
        }
    }

    @Test func `Every value that is shown is one of the vocabulary, so that a filter can find it`() {
        for field in Self.vocabulary.kind("case")?.fields ?? [] {
            guard let scheme = field.type.scheme.flatMap(Self.vocabulary.scheme) else { continue }
            for entry in Self.outcome.displayed.map(\.entry) {
                for value in entry.values(of: field.id) { #expect(scheme[value] != nil, "\(field.id)=\(value)") }
            }
        }
    }

    @Test func `What more cases would give comes true when they come`() throws {
        let entries = GeneratedCollection.entries(60)
        let outcome = entries.disclosed(Self.vocabulary)
        let report = outcome.report.kinds[0]
        #expect(!report.gains.isEmpty)
        for gain in report.gains {
            let before = try #require(report.key.first { $0.id == gain.field.id }).level
            #expect(gain.level == before - 1)
            #expect(gain.cases == gain.needs.reduce(0) { $0 + $1.cases })
            var more = entries
            for need in gain.needs {
                // Cases that say just what is asked for: a coarser value may be written where no more is known.
                let fields = Dictionary(
                    uniqueKeysWithValues: zip(Self.vocabulary.disclosure.key, need.values.map { FieldContent.values([$0.id]) }))
                for _ in 0..<need.cases {
                    let origin: [String: FieldContent] = ["provenance": .values(["composite"])]
                    more.append(
                        Entry(
                            id: "sag-\(more.count + 1)", kind: "case", title: DisclosureFixture.label("x"),
                            fields: fields.merging(origin) { $1 }, sections: []))
                }
            }
            let after = try #require(more.disclosed(Self.vocabulary).report.kinds[0].key.first { $0.id == gain.field.id }).level
            #expect(after < before)
        }
    }

    @Test func `The levels of the shipped vocabulary nest: what is alike at one level is alike at the next`() throws {
        for field in Self.vocabulary.disclosure.key {
            let scheme = try #require(Self.vocabulary.scheme(field))
            for level in 0..<scheme.topLevel {
                let now = Dictionary(grouping: scheme.concepts) { scheme.generalised($0.id, to: level) }
                for group in now.values { #expect(Set(group.map { scheme.generalised($0.id, to: level + 1) }).count == 1) }
            }
        }
        let age = try #require(Self.vocabulary.scheme("age_band"))
        func groups(_ level: Int) -> Set<String> { Set(age.concepts.compactMap { age.generalised($0.id, to: level) }) }
        #expect((0...3).map { groups($0).count } == [6, 3, 2, 0])
        let form = try #require(Self.vocabulary.scheme("extremism"))
        #expect((0...3).map { level in Set(form.concepts.compactMap { form.generalised($0.id, to: level) }).count } == [10, 5, 3, 0])
    }
}
