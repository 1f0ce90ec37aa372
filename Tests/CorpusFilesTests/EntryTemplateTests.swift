import CorpusFiles
import KnowledgeModel
import Testing

@Suite struct `What does a new entry begin as` {
    private func template(_ kind: String) throws -> String {
        let vocabulary = try CorpusFixture().read().vocabulary
        return EntryTemplate(kind: try #require(vocabulary.kind(kind)), vocabulary: vocabulary).text
    }

    @Test(arguments: [
        "case": "cases/sag-01", "guidance": "guidance/a", "sign": "signs/n.s1", "term": "terms/ord-a", "offer": "offers/indsats-a",
    ])
    func `It has every field and section that is due, and waits only to be filled in`(kind: String, name: String) throws {
        let fixture = try CorpusFixture(["\(name).md": template(kind)])
        let messages = try fixture.read().diagnostics.map(\.message.en)
        #expect(!messages.isEmpty)
        #expect(messages.filter { !$0.hasSuffix(" is empty") && !$0.contains("is not an id") } == [])
    }

    @Test func `It names the values that a field takes`() throws {
        let lines = try template("case").split(separator: "\n")
        #expect(lines.contains("# Form / Form (1)"))
        #expect(lines.contains("#   islamist: Ekstrem islamisme"))
        #expect(lines.contains("extremism: "))
        #expect(lines.contains("# situation: []"))
        #expect(lines.contains("## Bekymring"))
    }

    @Test func `A list of records shows how one is written, and which values its members take`() throws {
        let lines = try template("case").split(separator: "\n")
        let start = try #require(lines.firstIndex(of: "# offer:"))
        #expect(
            lines[start - 2...start + 1] == [
                "#   mentor: Mentor", "#   counselling: Rådgivning", "# offer:",
                "#   - {step: 1, what: mentor, goals: [{text: , met: true}]}",
            ])
        #expect(lines.contains("#   - {id: , page: 0, year: 2024}"))
    }

    @Test func `It hands on what the vocabulary advises for the kind`() throws {
        let guidance = try template("guidance")
        #expect(guidance.contains("\n# Råd til teksten:\n# - Kort\n# - Med kilde: altid\n---\n"))
        try #expect(!template("term").contains("Råd til teksten"))
    }

    @Test func `A record uncommented is read as it stands`() throws {
        let text = try template("case").replacing("# offer:\n#   - ", with: "offer:\n  - ").replacing("text: , ", with: "")
        let messages = try CorpusFixture(["cases/sag-01.md": text]).read().diagnostics.map(\.message.en)
        #expect(messages.filter { !$0.hasSuffix(" is empty") && !$0.contains("is not an id") } == [])
    }

    @Test func `It leaves out what the vocabulary gives`() throws {
        let lines = try template("offer").split(separator: "\n")
        #expect(!lines.contains { $0.hasPrefix("title:") || $0.hasPrefix("sort:") })
        try #expect(!template("case").contains("severity_present"))
    }

    @Test func `Filled in, it is an entry without error`() throws {
        let text = try template("term").replacing("id: ord-", with: "id: ord-exit").replacing("title: ", with: "title: Exit")
            .replacing("# concept: ", with: "concept: situation=exit_wish").replacing("## Afsnit\n", with: "## Hvad det er\n\nAt gå.\n")
        let corpus = try CorpusFixture(["terms/ord-exit.md": text]).read()
        #expect(corpus.diagnostics == [])
        #expect(corpus.entries.map(\.id) == ["ord-exit"])
    }
}
