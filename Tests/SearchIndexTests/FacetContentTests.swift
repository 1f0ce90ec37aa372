import KnowledgeModel
import SearchIndex
import Testing

@Suite struct FacetContentTests {
    private let folder = TemporaryFolder()

    private func map(_ entries: [Entry] = Entry.collection) throws -> EntryMap {
        try folder.index().build(entries)
        return try IndexReader.open(folder.index()).entries
    }

    @Test func `Facets come in the vocabulary's order, with the labels of both languages`() throws {
        let map = try map()
        #expect(map.facets.map(\.id) == ["kind", "provenance", "extremism", "resource", "year"])
        #expect(map.facets[2].label == Label(da: "extremism på dansk", en: "extremism in English"))
        let forms = map.facets[2].values
        #expect(forms.map(map.valueID) == ["islamist", "travel", "returned", "right", "left"])
        #expect(map.valueLabel(forms.lowerBound) == Label(da: "islamist på dansk", en: "islamist in English"))
    }

    @Test func `A field that is no facet is not among them`() throws {
        #expect(!(try map().facets.contains { ["gender", "sources", "licence"].contains($0.id) }))
    }

    @Test func `A facet without a scheme has the values that occur, in their order`() throws {
        let years = [2019, 1998, 2021].map { Entry.guidance("g\($0)", "Titel", year: String($0), [("Afsnit", "Tekst")]) }
        let map = try map(years.sorted { $0.id < $1.id })
        let values = try #require(map.facets.last).values
        #expect(values.map(map.valueID) == ["1998", "2019", "2021"])
        #expect(values.map(map.valueLabel) == ["1998", "2019", "2021"].map { Label(da: $0, en: $0) })
    }

    @Test func `An entry's own values are those it was written with, and its kind`() throws {
        let map = try map()
        let own = (0..<map.entryCount).map { map.ownValues(ofEntry: $0).map(map.valueID) }
        #expect(
            own == [
                ["guidance", "published_summary", "islamist", "right", "2018"], ["case", "synthetic", "returned", "family", "friend"],
                ["case", "synthetic", "right", "school"], ["case", "synthetic", "islamist"],
            ])
    }

    @Test func `A broader value includes the entries of all that is narrower`() throws {
        let map = try map()
        func holders(_ value: String) throws -> [String] {
            let number = try #require(map.facets[2].values.first { map.valueID($0) == value })
            return map.members(of: number).map { map.entry($0).id }
        }
        #expect(try holders("islamist") == ["barrierer", "sag-01", "sag-03"])
        #expect(try holders("travel") == ["sag-01"])
        #expect(try holders("returned") == ["sag-01"])
        #expect(try holders("right") == ["barrierer", "sag-02"])
        #expect(try holders("left") == [])
    }

    @Test(arguments: [1, 63, 64, 65, 130])
    func `Every value's set agrees with the entries, whatever their number`(count: Int) throws {
        let entries = Entry.many(count)
        let map = try map(entries)
        let scheme = try #require(Vocabulary.small.scheme("extremism"))
        for value in map.facets[2].values {
            let id = map.valueID(value)
            let expected = entries.indices.filter { number in
                entries[number].values(of: "extremism").contains { scheme.ancestry(of: $0).contains { $0.id == id } }
            }
            #expect(map.members(of: value) == expected)
            #expect(map.entries(withValue: value).count == (count + 63) / 64)
        }
    }

    @Test func `A value that the vocabulary does not know counts nowhere`() throws {
        let map = try map([Entry.case_("sag-01", "Titel", ["unknown"], ["family"], [("Afsnit", "Tekst")])])
        #expect(map.ownValues(ofEntry: 0).map(map.valueID) == ["case", "synthetic", "family"])
    }
}

extension EntryMap {
    /// The numbers of the entries in a value's set.
    func members(of value: Int) -> [Int] {
        let words = entries(withValue: value)
        return (0..<words.count * 64).filter { words[$0 / 64] >> UInt64($0 % 64) & 1 == 1 }
    }
}
