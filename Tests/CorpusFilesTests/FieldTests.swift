import Testing

@Suite struct `Which fields does a header have` {
    @Test func `An unknown field is reported at its name, with the one that was meant`() throws {
        try expect(
            problems(with: .aCase, writing: "situasion: [online]", for: "situation: [online]"),
            is: ["10:1 unknown field 'situasion'; did you mean 'situation'?"])
        try expect(
            problems(with: .aCase, writing: "situasion: [online]", for: "situation: [online]", language: .danish),
            is: ["10:1 ukendt felt 'situasion'; mente du 'situation'?"])
    }

    @Test func `An unknown field like no other is answered with the list of fields`() throws {
        try expect(
            problems(with: .term, writing: "farve: rød\nconcept", for: "concept"),
            is: ["5:1 unknown field 'farve'; known are id, kind, title, sources, related, concept"])
    }

    @Test func `A missing field is reported at the header with its label`() throws {
        try expect(
            problems(with: .aCase, writing: "", for: "extremism: islamist\n"), is: ["2:1 field 'extremism' (Form) is missing"])
        try expect(
            problems(with: .guidance, writing: "", for: "year: 2018\n", language: .danish), is: ["2:1 feltet 'year' (Årstal) mangler"])
    }

    @Test(arguments: ["", " ~", " null", " []", " ''"])
    func `A required field with nothing after its name is reported as empty`(nothing: String) throws {
        try expect(
            problems(with: .aCase, writing: "sign:\(nothing)", for: "sign: [n.s1, n.o1]"),
            is: ["11:\(nothing.isEmpty ? 6 : 7) field 'sign' is empty"])
    }

    @Test(arguments: ["", " ~", " null", " []"])
    func `An optional field with nothing after its name is as good as absent`(nothing: String) throws {
        try expect(problems(with: .aCase, writing: "situation:\(nothing)", for: "situation: [online]"), is: [])
        try expect(problems(with: .aCase, writing: "period:\(nothing)", for: "period: 2019-2021"), is: [])
        try expect(problems(with: .term, writing: "concept:\(nothing)", for: "concept: situation=exit_wish"), is: [])
    }

    @Test func `A field that occurs twice is reported where it stands for the last time`() throws {
        try expect(
            problems(with: .aCase, writing: "situation: [online]\nextremism: right", for: "situation: [online]"),
            is: ["11:1 field 'extremism' occurs twice"])
        try expect(
            problems(with: .aCase, writing: "ident: 2\nid: sag-02\nsign:", for: "sign:", language: .danish),
            is: ["12:1 feltet 'id' står to gange"])
    }

    @Test func `A name that occurs twice inside a record is not mistaken for a field of that name`() throws {
        try expect(
            problems(with: .aCase, writing: "{id: S1, id: S3}", for: "{id: S1, page: 26, year: 2018}"),
            is: ["6:6 field 'id' occurs twice"])
        try expect(
            problems(with: .aCase, writing: "  - id: S1\n    page: 1\n    page: 2\n", for: "  - {id: S1, page: 26, year: 2018}\n"),
            is: ["8:5 field 'page' occurs twice"])
    }

    @Test func `A computed field is not to be written`() throws {
        try expect(
            problems(with: .aCase, writing: "severity_present: [serious]\nsign:", for: "sign:"),
            is: ["11:1 'severity_present' is computed; delete the line"])
        try expect(
            problems(with: .aCase, writing: "narrative: x\nsign:", for: "sign:"), is: ["11:1 'narrative' is computed; delete the line"])
    }

    @Test func `A title that the vocabulary gives is not to be written`() throws {
        try expect(
            problems(with: .offer, writing: "title: Mentor\noffer: mentor", for: "offer: mentor"),
            is: ["4:1 the title comes from the vocabulary; delete the line"])
    }

    @Test func `A header that is no list of fields is reported`() throws {
        let fixture = try CorpusFixture(["cases/sag-01.md": "---\nbare tekst\n---\n\n## Baggrund\n\nJa.\n"])
        try expect(fixture.problems(), is: ["cases/sag-01.md:2:1 the header takes 'field: value' lines"])
    }

    @Test func `A name that is no text is unknown like any other`() throws {
        let header = "id: a\nkind: guidance\ntitle: A\nyear: 2018\n? [x, y]\n: z\n? {q: r}\n: z"
        let fixture = try CorpusFixture(["guidance/a.md": "---\n\(header)\n---\n\n## Ét\n\nJa.\n"])
        let names = try fixture.problems().map { $0.prefix { $0 != ";" } }
        #expect(names == ["guidance/a.md:6:3 unknown field '?'", "guidance/a.md:8:3 unknown field '?'"])
    }
}
