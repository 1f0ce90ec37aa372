import CorpusFiles
import Foundation
import KnowledgeModel
import Testing

@Suite struct `What does an entry hold` {
    private func aCase() throws -> Entry {
        try #require(try CorpusFixture(Sample.whole).read().entries.first { $0.id == "sag-01" })
    }

    @Test func `Its title and kind are its own, all else are fields`() throws {
        let entry = try aCase()
        #expect(entry.kind == "case")
        #expect(entry.title == Label(da: "En ung mand søger ud", en: "En ung mand søger ud"))
        #expect(
            Set(entry.fields.keys) == [
                "sources", "related", "period", "extremism", "situation", "sign", "severity_present", "offer", "denied",
            ])
    }

    @Test func `A field without a value is absent, which means unknown`() throws {
        let text = Sample.aCase.text.replacing("situation: [online]", with: "situation: []")
        let corpus = try CorpusFixture(Sample.whole.merging([Sample.aCase.path: text]) { $1 }).read()
        let entry = try #require(corpus.entries.first { $0.id == "sag-01" })
        #expect(entry.fields["situation"] == nil)
        #expect(entry.values(of: "situation") == [])
        #expect(entry.value(of: "situation") == nil)
    }

    @Test func `Values are in the order of the file`() throws {
        #expect(try aCase().values(of: "related") == ["samtale", "n.s1"])
        #expect(try aCase().value(of: "period") == "2019-2021")
        #expect(try aCase().values(of: "denied") == ["situation=exit_wish"])
    }

    @Test func `Records have their members in the order of the vocabulary`() throws {
        let text = Sample.aCase.text.replacing("{step: 2, what: counselling}", with: "{what: mentor, step: 2}")
        let corpus = try CorpusFixture(Sample.whole.merging([Sample.aCase.path: text]) { $1 }).read()
        let entry = try #require(corpus.entries.first { $0.id == "sag-01" })
        guard case .records(let records, let value)? = entry.fields["offer"] else { return #expect(Bool(false)) }
        #expect(value == "what")
        #expect(records.map { $0.members.map(\.id) } == [["step", "what", "goals"], ["step", "what"]])
        #expect(records[1]["step"] == .integer(2))
        #expect(records[0]["goals"] == .list([goal("I skole", met: "true")]))
        #expect(entry.values(of: "offer") == ["mentor"])
        #expect(entry.values(of: "sources") == [])
    }

    private func goal(_ text: String, met: String) -> StructuredValue {
        StructuredValue(members: [.init(id: "text", content: .text(text)), .init(id: "met", content: .text(met))])
    }

    @Test func `Sections have the blocks of the text, with anchors and citations`() throws {
        let sections = try aCase().sections
        #expect(sections.map(\.anchor) == ["baggrund", "bekymring", "udfald"])
        #expect(
            sections[0].blocks == [
                .paragraph([
                    .text("Han går i skole. "), .citation(Citation(source: "S1", firstPage: 26, lastPage: 26)), .text(" Han har en "),
                    .emphasis("god"), .text(" ven."),
                ])
            ])
        #expect(sections[0].plainText == "Han går i skole. Han har en god ven.")
        #expect(sections[1].plainText == "Læreren hørte ham tale.\nFørst én gang\nSå igen")
    }

    @Test func `It is the same after a journey through JSON`() throws {
        let entry = try aCase()
        let data = try JSONEncoder().encode(entry)
        try expect(JSONDecoder().decode(Entry.self, from: data), is: entry)
    }
}
