@testable import CaseSearch
import KnowledgeModel
import SearchIndex
import Testing

/// What holds of similar cases whatever the collection.
@Suite struct SimilarPropertyTests {
    private static let words = ["lejren", "skolen", "filmen", "heste", "bjerge", "brevet", "venner", "natten"]

    /// So many cases with fields and words by chance; the same seed gives the same.
    private static func collection(_ seed: UInt64, count: Int = 24) -> [Entry] {
        var random = SeededGenerator(seed: seed)
        func some(_ values: [String], _ most: Int) -> [String] {
            Array(values.shuffled(using: &random).prefix(Int.random(in: 0...most, using: &random)))
        }
        func one(_ values: [String]) -> [String] { [values.randomElement(using: &random)!] }
        return (0..<count).map { number in
            let fields = [
                "form": one(["one", "two", "two.first", "two.second", "not_stated"]), "sign": some(["a.1", "a.2", "a.3", "b.1", "c.1"], 4),
                "situation": some(["travel", "home", "ill", "nothing"], 3), "age": one(["young", "old", "not_stated"]),
                "band": one(["child", "teen", "adult", "not_stated"]), "gender": one(["kvinde", "mand"]),
                "duration": one(["short", "long"]), "outcome": one(["better", "worse"]), "course": one(["solved", "dropped", "running"]),
            ]
            let held = Set(fields.flatMap { field, values in values.map { "\(field)=\($0)" } })
            let denied = some(["sign=a.1", "sign=a.2", "situation=travel"], 2).filter { !held.contains($0) }
            return Entry.made(
                "sag-\(100 + number)", fields.filter { !$0.value.isEmpty }, denied: denied,
                text: some(Self.words, 6).joined(separator: " ") + ".")
        }
    }

    private static func answers(_ entries: [Entry]) throws -> [String] {
        let bench = try CaseBench(entries)
        return try entries.map { entry in
            try bench.similar(to: entry.id).map { "\($0.found.id) \($0.isContrast) \($0.isUnfounded) \($0.reasons)" }.joined(
                separator: "\n")
        }
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func `Gender, outcome and duration never change an answer`(_ seed: UInt64) throws {
        let entries = Self.collection(seed)
        let answers = try Self.answers(entries)
        for field in ["gender", "outcome", "duration"] {
            #expect(try Self.answers(entries.map { $0.without(field) }) == answers, "\(field)")
        }
    }

    @Test(arguments: 5...8 as ClosedRange<UInt64>)
    func `The order in which values are written never changes an answer`(_ seed: UInt64) throws {
        let entries = Self.collection(seed)
        let answers = try Self.answers(entries)
        #expect(try Self.answers(entries.map(\.turnedRound)) == answers)
    }

    @Test(arguments: 9...12 as ClosedRange<UInt64>)
    func `The same question gives the same answer, no case twice, five at most`(_ seed: UInt64) throws {
        let entries = Self.collection(seed)
        let bench = try CaseBench(entries)
        for entry in entries {
            let hits = try bench.similar(to: entry.id)
            let ids = hits.map(\.found.id)
            #expect(try bench.similar(to: entry.id).map(\.found.id) == ids)
            #expect(Set(ids).count == ids.count)
            #expect(ids.count <= 5)
            #expect(!ids.contains(entry.id))
            #expect(hits.filter(\.isContrast).count <= 1)
        }
    }

    @Test(arguments: 13...15 as ClosedRange<UInt64>)
    func `An item is in one list only, and its section is one of the case's`(_ seed: UInt64) throws {
        let entries = Self.collection(seed)
        let bench = try CaseBench(entries)
        for entry in entries {
            for hit in try bench.similar(to: entry.id) {
                let items = hit.reasons.shared + hit.reasons.different + hit.reasons.unknown
                let keys = items.map { "\($0.field)=\($0.value) \($0.isDenied)" }
                #expect(Set(keys).count == keys.count, "\(entry.id) \(hit.found.id)")
                for item in items { #expect(["baggrund", "tegn", "udfald"].contains(item.anchor)) }
            }
        }
    }

    @Test func `Between cases each measure is symmetric, and 1 for what is the same`() throws {
        let bench = try CaseBench(Self.collection(20, count: 40))
        let cases = SimilarCases(bench.searcher.entries, try bench.searcher.entries.vocabulary())
        for first in 0..<40 {
            for second in 0..<40 {
                let (one, other) = (cases.profile(first), cases.profile(second))
                for (number, field) in cases.fields.enumerated() {
                    func likeness(_ one: CaseProfile, _ other: CaseProfile) -> Double {
                        FieldMeasure.likeness(one.values[number], other.values[number], of: field, isBetweenCases: true)
                    }
                    #expect(likeness(one, other) == likeness(other, one), "\(field.id)")
                    #expect((0...1).contains(likeness(one, other)), "\(field.id)")
                    if !one.values[number].isEmpty { #expect(likeness(one, one) == 1, "\(field.id)") }
                }
                #expect(cases.likeness(one, other) == cases.likeness(other, one))
            }
        }
    }

    @Test func `A question is as near as its own values are there, whatever else the case holds`() throws {
        let bench = try CaseBench([.made("sag-1", ["sign": ["a.1", "a.2"], "band": ["child"], "form": ["two.first"]])])
        let cases = SimilarCases(bench.searcher.entries, try bench.searcher.entries.vocabulary())
        func likeness(_ field: String, _ value: String) throws -> Double {
            let number = try #require(cases.fields.firstIndex { $0.id == field })
            let asked = CaseProfile([FieldValue(field: field, value: value)], denied: [], cases.fields)
            return FieldMeasure.likeness(
                asked.values[number], cases.profile(0).values[number], of: cases.fields[number], isBetweenCases: false)
        }
        #expect(try likeness("sign", "a.1") == 1)
        #expect(try likeness("sign", "b.1") == 1)
        #expect(try likeness("sign", "a.3") == 0)
        #expect(try likeness("band", "child") == 1)
        #expect(try likeness("band", "teen") == 0.5)
        #expect(try likeness("band", "adult") == 0)
        #expect(try likeness("form", "two.first") == 1)
        #expect(try likeness("form", "two.second") == 0.5)
        #expect(try likeness("form", "one") == 0)
    }
}

extension Entry {
    fileprivate func without(_ field: String) -> Entry {
        Entry(id: id, kind: kind, title: title, fields: fields.filter { $0.key != field }, sections: sections)
    }

    fileprivate var turnedRound: Entry {
        let fields = fields.mapValues { content in
            if case .values(let values) = content { FieldContent.values(values.reversed()) } else { content }
        }
        return Entry(id: id, kind: kind, title: title, fields: fields, sections: sections)
    }
}
