import CaseSearch
import KnowledgeModel
import Testing

/// The part of a passage that shows why it was found.
@Suite(.withDictionary) struct SnippetTests {
    private func marked(_ question: String, in text: String) throws -> String {
        let shelf = try Shelf([.shelved("sag-01", text)] + Entry.fillers(2))
        return try #require(try shelf.answer(question).hits.first { $0.id == "sag-01" }).marked
    }

    @Test(arguments: [
        ("samtale", "En bekymringssamtale."), ("bekymring", "En *bekymrings*samtale."),
    ])
    func `Only the part that was asked for is marked`(question: String, expected: String) throws {
        let expected = question == "samtale" ? "En bekymrings*samtale*." : expected
        #expect(try marked(question, in: "En bekymringssamtale.") == expected)
    }

    @Test func `The whole word is marked where it was asked for`() throws {
        #expect(try marked("bekymringssamtale", in: "Bekymringssamtalerne gik godt.") == "*Bekymringssamtalerne* gik godt.")
    }

    @Test func `Parts close together are marked both`() throws {
        #expect(
            try marked("bekymringssamtale", in: "De holdt en samtale om en bekymring.") == "De holdt en *samtale* om en *bekymring*.")
    }

    @Test func `Capitals, sharp letters and shared consonants are marked where they stand`() throws {
        #expect(try marked("samtale", in: "BEKYMRINGSSAMTALEN var god.") == "BEKYMRINGS*SAMTALEN* var god.")
        #expect(try marked("situation", in: "En stressituation i går.") == "En stress*ituation* i går.")
    }

    @Test func `A hyphen's part is marked as it stands`() throws {
        #expect(try marked("børneforvaltning", in: "Børne- og ungeforvaltningen.") == "*Børne*- og ungeforvaltningen.")
    }

    @Test func `What is found by a value alone has nothing marked`() throws {
        let shelf = try Shelf([.shelved("sag-01", "Han fik hjælp.", topic: ["mentoring"])] + Entry.fillers(3))
        #expect(try shelf.answer("buddy").hits.first?.marked == "Han fik hjælp.")
    }

    @Test func `A passage with more of the question is shown before one with less`() throws {
        let entry = Entry.shelved(
            "sag-01", sections: [("Først", "En mentor kom."), ("Siden", "En mentor kom på skolen om drengen."), ("Sidst", "Skolen.")])
        let shelf = try Shelf([entry] + Entry.fillers(2))
        let hit = try #require(try shelf.answer("mentor drengen skolen").hits.first)
        #expect(hit.passage.anchor == "siden")
        #expect(hit.morePassages.count == 2)
    }
}
