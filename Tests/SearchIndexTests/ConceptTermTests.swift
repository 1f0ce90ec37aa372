import DanishText
import KnowledgeModel
import SearchIndex
import Testing

/// Values of the vocabulary as terms of the passages that tell them.
@Suite struct ConceptTermTests {
    private let folder = TemporaryFolder()

    /// The values by passage, in their order.
    private func concepts(_ entries: [Entry]) throws -> [[String]] {
        try folder.index().buildWordy(entries, nil)
        let reader = try IndexReader.open(folder.index())
        return try (0..<reader.entries.passageCount).map { passage in
            try reader.terms(ofPassage: passage).keys.filter { $0.hasPrefix("K") }.map { String($0.dropFirst()) }.sorted()
        }
    }

    @Test func `A value stands in the section that tells it`() throws {
        let entry = Entry.case_(
            "sag-01", "Sag", ["right"], ["family"], [("Baggrund", "En ung."), ("Indsats", "Hjælp."), ("Udfald", "Godt.")])
        let concepts = try concepts([entry])
        #expect(concepts == [["extremism=right", "kind=case", "provenance=synthetic"], ["resource=family"], []])
    }

    @Test func `Where no section tells it, it stands in the first`() throws {
        let entry = Entry.case_("sag-01", "Sag", ["right"], ["family"], [("Baggrund", "En ung."), ("Udfald", "Godt.")])
        #expect(try concepts([entry])[0].contains("resource=family"))
        #expect(try concepts([entry])[1].isEmpty)
    }

    @Test func `What is broader stands with it`() throws {
        let entry = Entry.case_("sag-01", "Sag", ["returned"], [], [("Baggrund", "En ung.")])
        let forms = try concepts([entry])[0].filter { $0.hasPrefix("extremism") }
        #expect(forms == ["extremism=islamist", "extremism=returned", "extremism=travel"])
    }

    @Test func `A value without a scheme, such as a year, is no term`() throws {
        let entry = Entry.guidance("vejledning", "Titel", year: "2018", [("Afsnit", "Tekst.")])
        #expect(try concepts([entry])[0].allSatisfy { !$0.hasPrefix("year") })
    }

    @Test func `No word of a text is taken for such a term, or for a part`() throws {
        let text = "Kkind=case Mbekymring HSamtale Cbekymring+samtale K M H C"
        try folder.index().buildWordy([.told("sag-01", text)], nil)
        let reader = try IndexReader.open(folder.index())
        let capitals = try reader.terms(ofPassage: 0).keys.filter { $0.first?.isUppercase == true }
        #expect(Set(capitals) == ["Kkind=case", "Kextremism=left", "Kprovenance=synthetic"])
    }

    @Test func `Labels in both languages, and what stands beside brackets, name the value`() throws {
        try folder.index().buildWordy([.told("sag-01", "Tekst.")], nil)
        let map = try IndexReader.open(folder.index()).entries
        let analyser = try Analyser(nil)
        func named(_ text: String) throws -> [String] {
            let terms = try analyser.tokens(of: text).filter { !$0.isStopWord }.map(\.term)
            return map.values(labelled: terms).map(map.valueID)
        }
        #expect(try named("returned in English") == ["returned"])
        #expect(try named("Returned på dansk") == ["returned"])
        #expect(try named("dansk på returned") == [])
        #expect(try named("returned") == [])
        #expect(try named("") == [])
        let number = try #require(map.values(labelled: try analyser.tokens(of: "returned dansk").map(\.term)).first)
        #expect(map.facet(ofValue: number)?.id == "extremism")
    }

    @Test func `Related words know each other, and English ones the Danish`() throws {
        try folder.index().buildWordy([.told("sag-01", "Tekst.")], nil)
        let map = try IndexReader.open(folder.index()).entries
        let analyser = try Analyser(nil)
        func term(_ word: String) throws -> String { try analyser.word(word).term }
        #expect(try map.relatives(of: term("ekstremist")).contains(term("ekstremisme")))
        #expect(try map.relatives(of: term("ekstremisme")).contains(term("ekstremist")))
        #expect(try map.relatives(of: term("privacy")) == [term("databeskyttelse")])
        #expect(try map.relatives(of: term("databeskyttelse")) == [])
        #expect(map.relatives(of: "findesikke") == [])
    }
}
