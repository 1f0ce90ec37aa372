import CorpusFiles
import KnowledgeModel
import Testing

@Suite struct `What does the vocabulary give an entry` {
    private func entry(_ id: String) throws -> Entry {
        try #require(try CorpusFixture(Sample.whole).read().entries.first { $0.id == id })
    }

    @Test func `A sign has its name and its attributes from the value that its id is`() throws {
        let sign = try entry("n.s1")
        #expect(sign.title == Label(da: "Vold", en: "Violence"))
        #expect(sign.values(of: "sign_severity") == ["serious"])
        #expect(sign.values(of: "order_no") == ["1"])
    }

    @Test func `An offer has its name and its group from the value that its field names`() throws {
        let offer = try entry("indsats-mentor")
        #expect(offer.title == Label(da: "Mentor", en: "Mentor"))
        #expect(offer.value(of: "sort") == "ordinary")
    }

    @Test func `A term keeps its own title beside the value that it is about`() throws {
        try expect(entry("ord-exit").title, is: Label(da: "Exit", en: "Exit"))
        try expect(entry("ord-exit").values(of: "concept"), is: ["situation=exit_wish"])
    }

    @Test func `A derived field has the attributes of the values that it comes from, each once`() throws {
        try expect(entry("sag-01").values(of: "severity_present"), is: ["serious", "other"])
        let text = Sample.aCase.text.replacing("[n.s1, n.o1]", with: "[l.i1, n.o1]")
        let corpus = try CorpusFixture(Sample.whole.merging([Sample.aCase.path: text]) { $1 }).read()
        #expect(corpus.entries.first { $0.id == "sag-01" }?.values(of: "severity_present") == ["other"])
    }

    @Test func `The values of a course are those of its steps`() throws {
        try expect(entry("sag-01").values(of: "offer"), is: ["mentor", "counselling"])
    }

    @Test func `A field from the vocabulary may be written if it says the same`() throws {
        try expect(problems(with: .offer, writing: "offer: mentor\nsort: ordinary", for: "offer: mentor"), is: [])
        try expect(
            problems(with: .signs, writing: "sign_severity: serious\n  caveat: >-", for: "caveat: >-"), is: [])
    }

    @Test func `A field from the vocabulary may not say something else`() throws {
        try expect(
            problems(with: .signs, writing: "sign_severity: other\n  caveat: >-", for: "caveat: >-"),
            is: ["4:18 'sign_severity' comes from the vocabulary (serious); delete the line"])
    }

    @Test func `A sign that is not in the vocabulary is reported at its id`() throws {
        try expect(
            problems(with: .signs, writing: "- id: l.i2", for: "- id: l.i1"), is: ["15:7 unknown value 'l.i2'; did you mean 'l.i1'?"])
        try expect(
            problems(with: .signs, writing: "- id: tegn-7", for: "- id: l.i1", language: .danish),
            is: ["15:7 ukendt værdi 'tegn-7'; kendte er n.s1, n.o1, l.i1"])
    }

    @Test func `An offer that is not in the vocabulary is reported at its field`() throws {
        try expect(
            problems(with: .offer, writing: "offer: mentro", for: "offer: mentor"),
            is: ["4:8 unknown value 'mentro' for 'offer'; did you mean 'mentor'?"])
        try expect(problems(with: .offer, writing: "", for: "offer: mentor\n"), is: ["2:1 field 'offer' (Offer) is missing"])
    }

    @Test func `An entry that the vocabulary names has to say by which value, also where its field is optional`() throws {
        let vocabulary = SmallVocabulary.text.replacing("concept: concept, da", with: "concept: concept, named: true, da")
        let term = Sample.term.text.replacing("title: Exit\n", with: "")
        try expect(CorpusFixture([Sample.term.path: term], vocabulary: vocabulary).problems(), is: [])
        let nameless = term.replacing("concept: situation=exit_wish", with: "concept:")
        try expect(
            CorpusFixture([Sample.term.path: nameless], vocabulary: vocabulary).problems(),
            is: ["terms/ord-exit.md:2:1 field 'concept' (Concept) is missing"])
    }

    @Test func `A concept of any scheme names its scheme and a value of it`() throws {
        try expect(
            problems(with: .term, writing: "concept: situasion=exit_wish", for: "concept: situation=exit_wish"),
            is: ["5:10 unknown scheme 'situasion'; did you mean 'situation'?"])
        try expect(
            problems(with: .term, writing: "concept: situation=exit", for: "concept: situation=exit_wish"),
            is: ["5:10 unknown value 'exit'; known are online, exit_wish"])
        try expect(
            problems(with: .term, writing: "concept: exit_wish", for: "concept: situation=exit_wish"),
            is: ["5:10 'exit_wish' is not of the form scheme=value"])
    }

    @Test func `Searched text fields are sections before those of the file`() throws {
        let sections = try entry("n.s1").sections
        #expect(sections.map(\.heading) == ["Forbehold", "Spørg om", "Hvad tegnet dækker"])
        #expect(sections.map(\.anchor) == ["forbehold", "spoerg-om", "hvad-tegnet-daekker"])
        #expect(sections[0].plainText == "Det er ikke en tjekliste, og det siger intet alene.")
        #expect(sections[1].plainText == "Hvad skete der?\nHvad sagde de andre?")
        #expect(sections[1].citations == [Citation(source: "S1", firstPage: 31, lastPage: 31)])
    }
}
