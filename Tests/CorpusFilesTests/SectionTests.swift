import Testing

@Suite struct `Which sections does a text have` {
    @Test func `A missing section is reported at the header`() throws {
        try expect(problems(with: .aCase, writing: "", for: "## Udfald\n\n"), is: ["2:1 section 'udfald' is missing"])
        try expect(
            problems(with: .aCase, writing: "", for: "## Baggrund\n\n", language: .danish),
            is: ["2:1 afsnittet 'baggrund' mangler", "18:1 tekst før det første afsnit ('## …')"])
    }

    @Test func `A section that comes too early is told the order`() throws {
        let swapped = Sample.aCase.text.replacing("## Baggrund", with: "## X").replacing("## Udfald", with: "## Baggrund")
            .replacing("## X", with: "## Udfald")
        let fixture = try CorpusFixture(Sample.whole.merging([Sample.aCase.path: swapped]) { $1 })
        try expect(
            fixture.problems(),
            is: [
                "cases/sag-01.md:18:1 section 'udfald' comes too early; the order is baggrund, bekymring, udfald",
                "cases/sag-01.md:22:1 section 'bekymring' comes too early; the order is baggrund, bekymring, udfald",
            ])
    }

    @Test func `An unknown section is reported with the one that was meant`() throws {
        try expect(
            problems(with: .aCase, writing: "## Bekymringen", for: "## Bekymring"),
            is: ["2:1 section 'bekymring' is missing", "22:1 unknown section 'Bekymringen'; did you mean 'bekymring'?"])
        try expect(
            problems(with: .aCase, writing: "## Mit eget\n\nJa.\n\n## Udfald", for: "## Udfald", language: .danish),
            is: ["29:1 ukendt afsnit 'Mit eget'"])
    }

    @Test func `Sections have capitals as the writer likes`() throws {
        try expect(problems(with: .aCase, writing: "## BEKYMRING", for: "## Bekymring"), is: [])
    }

    @Test func `Sections may have any name where the kind names none`() throws {
        try expect(problems(with: .guidance, writing: "## Hvad ellers?\n\nJa.\n\n## Aftal", for: "## Aftal"), is: [])
    }

    @Test func `An empty section is reported at its heading`() throws {
        try expect(problems(with: .aCase, writing: "", for: "> Det gik godt.\n"), is: ["29:1 section 'Udfald' is empty"])
        try expect(
            problems(with: .guidance, writing: "", for: "Tal sammen. [S1 s. 26-27]\n\n", language: .danish),
            is: ["12:1 afsnittet 'Før samtalen' er tomt"])
    }

    @Test func `The second of two sections of one name is reported`() throws {
        try expect(
            problems(with: .guidance, writing: "## Før samtalen", for: "## Aftal, hvem der gør hvad"),
            is: ["16:1 two sections are called 'Før samtalen'"])
        try expect(
            problems(with: .guidance, writing: "## Før samtalen?", for: "## Aftal, hvem der gør hvad", language: .danish),
            is: ["16:1 to afsnit hedder 'Før samtalen?'"])
        try expect(
            problems(with: .aCase, writing: "## Udfald\n\nJa.\n\n## Udfald", for: "## Udfald"),
            is: ["33:1 two sections are called 'Udfald'"])
    }

    @Test func `A section may not be called as a searched field is`() throws {
        let sign = "---\nid: n.o1\nkind: sign\ncaveat: Nej.\n---\n\n## Forbehold\n\nJa.\n"
        try expect(CorpusFixture(["signs/n.o1.md": sign]).problems(), is: ["signs/n.o1.md:7:1 two sections are called 'Forbehold'"])
    }

    @Test func `A heading without words is reported`() throws {
        try expect(
            problems(with: .guidance, writing: "## ", for: "## Aftal, hvem der gør hvad"), is: ["16:1 the heading has no words"])
        try expect(
            problems(with: .aCase, writing: "## …\n\nJa.\n\n## Udfald", for: "## Udfald", language: .danish),
            is: ["29:1 overskriften har ingen ord"])
    }

    @Test func `Text before the first section is reported once`() throws {
        try expect(
            problems(with: .guidance, writing: "---\n\nIndledning.\n\nMere.\n\n## Før", for: "---\n\n## Før"),
            is: ["12:1 text before the first section ('## …')"])
        try expect(
            problems(with: .aCase, writing: "Indledning.\n\n## Baggrund", for: "## Baggrund", language: .danish),
            is: ["18:1 tekst før det første afsnit ('## …')"])
    }

    @Test func `A text without sections is reported where it begins, and no text at all at the header`() throws {
        let header = "---\nid: a\nkind: guidance\ntitle: A\nyear: 2018\n---\n"
        try expect(
            CorpusFixture(["guidance/a.md": header + "\nBare tekst.\n"]).problems(),
            is: ["guidance/a.md:8:1 text before the first section ('## …')"])
        try expect(
            CorpusFixture(["guidance/a.md": header]).problems(), is: ["guidance/a.md:2:1 there is no text below the header"])
    }

    @Test func `The first level of headings is the title's`() throws {
        try expect(
            problems(with: .guidance, writing: "# Før samtalen", for: "## Før samtalen"),
            is: ["12:1 use '## ' for sections; the title is in the front matter"])
        try expect(
            problems(with: .guidance, writing: "Før samtalen\n============", for: "## Før samtalen", language: .danish),
            is: ["12:1 brug '## ' til afsnit; titlen står i hovedet"])
    }

    @Test func `A heading of the third level stands inside its section`() throws {
        try expect(problems(with: .guidance, writing: "### Først\n\nSkriv", for: "Skriv"), is: [])
    }
}
