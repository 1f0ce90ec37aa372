import KnowledgeModel
import SearchIndex
import Testing

/// The words that may be offered to a reader: none that points to one text.
@Suite struct WordTableTests {
    private let folder = TemporaryFolder()

    private func map(_ texts: [String], title: String = "En sag") throws -> EntryMap {
        let entries = texts.enumerated().map { Entry.told("sag-1\($0.offset)", $0.element, title: title, in: "Om") }
        try folder.index().buildWordy(entries, nil)
        return try IndexReader.open(folder.index()).entries
    }

    private func words(_ map: EntryMap) -> [String] { (0..<map.words.count).map { map.words[$0] } }

    @Test func `A word of one entry alone is not among them, however often it stands there`() throws {
        let map = try map(["Zebrafink zebrafink, zebrafink i skolen.", "Mentoren i skolen.", "Mentoren kom."])
        #expect(words(map) == ["mentoren", "sag", "skolen"])
        #expect((0..<3).map { map.words.entryCount($0) } == [2, 3, 2])
    }

    @Test func `Two passages of one entry are one entry`() throws {
        let entry = Entry.case_("sag-01", "Sag", ["left"], [], [("Baggrund", "Zebrafink."), ("Udfald", "Zebrafink.")])
        try folder.index().buildWordy([entry], nil)
        #expect(try IndexReader.open(folder.index()).entries.words.count == 0)
    }

    @Test func `Neither numbers nor very short or long words are offered, and no stop words`() throws {
        let long = String(repeating: "lang", count: 11)
        let map = try map(Array(repeating: "12 b, § 115, ab, og, hvordan, \(long), tv2, øl, åen", count: 2), title: "Om")
        #expect(words(map) == ["åen"])
    }

    @Test func `Words are offered as people type them, in small letters`() throws {
        #expect(try words(map(["BØRNENE", "børnene"])) == ["børnene", "sag"])
    }

    @Test func `The rows of a beginning are those that a reader would find`() throws {
        let texts = Array(repeating: "mentor mentorer mentorordning menneske øvelse æble ånd zone", count: 2)
        let map = try map(texts)
        let all = words(map)
        #expect(all == all.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        for prefix in ["", "m", "men", "mentor", "mentorordninger", "z", "æ", "ø", "øv", "å", "x", "zzz", "\u{0}", "ÿ"] {
            let rows = map.words.rows(prefix: prefix)
            #expect(rows.map { map.words[$0] } == all.filter { $0.hasPrefix(prefix) }, "\(prefix)")
        }
    }

    @Test func `An empty index has no words`() throws {
        try folder.index().buildWordy([], nil)
        let words = try IndexReader.open(folder.index()).entries.words
        #expect(words.count == 0)
        #expect(words.rows(prefix: "a").isEmpty)
    }
}
