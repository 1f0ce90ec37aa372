import CorpusFiles
import KnowledgeModel
import Testing

@Suite struct `How is a source cited` {
    private func slips(_ citation: String, language: Language = .english) throws -> [String] {
        try problems(with: .guidance, writing: "[\(citation)]", for: "[S1 s. 26-27]", language: language)
    }

    private func citations(_ text: String) throws -> [Citation] {
        let guidance = Sample.guidance.text.replacing("Tal sammen. [S1 s. 26-27]", with: text)
        let entries = try CorpusFixture([Sample.guidance.path: guidance]).read().entries
        return try #require(entries.first?.sections.first).citations
    }

    @Test func `A page, pages or a section are read`() throws {
        try expect(
            citations("Ét. [S1 s. 26] To. [S1 s. 1-59]\n\n- Tre [S3, Sagsflow]\n- Fire. [S3, Kontakt, \"hvem\"]"),
            is: [
                Citation(source: "S1", firstPage: 26, lastPage: 26), Citation(source: "S1", firstPage: 1, lastPage: 59),
                Citation(source: "S3", section: "Sagsflow"), Citation(source: "S3", section: "Kontakt, \"hvem\""),
            ])
    }

    @Test func `A citation may be broken over two lines`() throws {
        try expect(citations("Tal sammen. [S3,\nDer hvor det står]"), is: [Citation(source: "S3", section: "Der hvor det står")])
    }

    @Test func `Other brackets are text`() throws {
        try expect(citations("Han sagde [om sig selv] nej [sic], [ ] og [S] og [A4-ark] og [2]."), is: [])
    }

    @Test func `An unknown source is reported where it stands, with those there are`() throws {
        try expect(slips("S2 s. 26"), is: ["14:13 unknown source 'S2'; known are S1, S3"])
        try expect(slips("S2 s. 26", language: .danish), is: ["14:13 ukendt kilde 'S2'; kendte er S1, S3"])
    }

    @Test func `A source that we do not hold cannot be cited`() throws {
        let vocabulary = SmallVocabulary.text.replacing("{id: X,", with: "{id: P1,")
        let text = Sample.guidance.text.replacing("[S1 s. 26-27]", with: "[P1, Afsnit]")
        try expect(
            CorpusFixture([Sample.guidance.path: text], vocabulary: vocabulary).problems(),
            is: ["guidance/samtale.md:14:13 unknown source 'P1'; known are S1, S3"])
    }

    @Test(arguments: ["S1 s. 60", "S1 s. 0", "S1 s. 58-60", "S1 s. 99999999999999999999-99999999999999999999"])
    func `A page that the source does not have is reported`(citation: String) throws {
        let isNumber = !citation.contains("9999")
        try expect(
            slips(citation),
            is: [isNumber ? "14:13 source S1 has only 59 pages" : "14:13 write '[S1 s. 12]' or '[S1 s. 12-13]'"])
    }

    @Test(arguments: ["S1 s. 27-26", "S1 s. ", "S1 s. seks", "S1 s. 26, 28", "S1 s. 26–27", "S1 s. 1-2-3", "S1 s. -"])
    func `Pages are written in one way`(citation: String) throws {
        try expect(slips(citation), is: ["14:13 write '[S1 s. 12]' or '[S1 s. 12-13]'"])
    }

    @Test func `A page of a source without pages is asked for its section`() throws {
        try expect(slips("S3 s. 4"), is: ["14:13 source S3 has no pages; write '[S3, Section]'"])
        try expect(slips("S3 s. 4", language: .danish), is: ["14:13 kilden S3 har ingen sidetal; skriv '[S3, Afsnit]'"])
    }

    @Test(arguments: ["S3", "S3,", "S3, ", "S3 Sagsflow"])
    func `A source without pages is cited with a section`(citation: String) throws {
        try expect(slips(citation), is: ["14:13 write '[S3, Section]'"])
    }

    @Test(arguments: ["S1", "S1, s. 26", "S1, Sagsflow", "S1 side 26"])
    func `A source with pages is cited with a page`(citation: String) throws {
        try expect(slips(citation, language: .danish), is: ["14:13 skriv '[S1 s. 12]'"])
    }

    @Test func `Each wrong citation of a paragraph is reported at its own place`() throws {
        let text = "Æ. [S1 s. 26] 👩‍👩‍👧 [S9 s. 1]\nså [S1 s. 60]"
        try expect(
            problems(with: .guidance, writing: text, for: "Tal sammen. [S1 s. 26-27]"),
            is: ["14:21 unknown source 'S9'; known are S1, S3", "15:4 source S1 has only 59 pages"])
    }

    @Test func `A citation in a list, a quote and a heading is checked`() throws {
        let text = "- ja [S1 s. 60]\n- nej [S1 s. 61]\n\n> ja [S1 s. 62]\n\n### ja [S1 s. 63]"
        try expect(
            problems(with: .guidance, writing: text, for: "Tal sammen. [S1 s. 26-27]"),
            is: ["14:6", "15:7", "17:6", "19:8"].map { $0 + " source S1 has only 59 pages" })
    }

    @Test(arguments: ["*Ja. [S1 s. 26]*", "**[S1 s. 26]**", "[se [S1 s. 26]](https://x.dk)"])
    func `A citation in emphasis or a link would not be one`(text: String) throws {
        try expect(
            problems(with: .guidance, writing: text, for: "Tal sammen. [S1 s. 26-27]"),
            is: ["14:1 a citation cannot stand in emphasis or a link; put it after"])
    }

    @Test func `A citation in a field of the header is checked where it stands`() throws {
        try expect(problems(with: .signs, writing: "[S1 s. 60]", for: "[S1 s. 30]"), is: ["6:31 source S1 has only 59 pages"])
        try expect(problems(with: .signs, writing: "[S1 s. 61]", for: "[S1 s. 31]"), is: ["9:28 source S1 has only 59 pages"])
        try expect(
            problems(with: .signs, writing: "caveat: 'Ja [S9 s. 1]'", for: "caveat: Det kan være ord alene."),
            is: ["17:15 unknown source 'S9'; known are S1, S3"])
    }
}
