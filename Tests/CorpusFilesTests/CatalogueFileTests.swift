import CorpusFiles
import Testing

@Suite struct `How does one YAML file hold several entries` {
    @Test func `Every item of the list is an entry`() throws {
        try expect(CorpusFixture([Sample.signs.path: Sample.signs.text]).read().entries.map(\.id), is: ["l.i1", "n.s1"])
    }

    @Test func `Places in a block of text are those of the file`() throws {
        try expect(problems(with: .signs, writing: "[S1 s. 60]", for: "[S1 s. 28]"), is: ["13:20 source S1 has only 59 pages"])
        try expect(
            problems(with: .signs, writing: "# Hvad det er\n\n    Han", for: "## Hvad tegnet dækker\n\n    Han"),
            is: ["19:5 use '## ' for sections; the title is in the front matter"])
        try expect(
            problems(with: .signs, writing: "Tekst.\n\n    Han <b>taler</b> om vold.", for: "Han taler om vold."),
            is: ["23:5 images, HTML and code are not shown"])
    }

    @Test func `Empty lines at the top of a block do not shift its places`() throws {
        try expect(
            problems(with: .signs, writing: "text: |\n\n\n    # Slag", for: "text: |\n    ## Hvad tegnet dækker\n\n    Slag")
                .first, is: "13:5 use '## ' for sections; the title is in the front matter")
    }

    @Test(arguments: ["text: >", "text: 'Slag'\n  ask: |"])
    func `A text that YAML would join into one line is reported`(form: String) throws {
        let text = Sample.signs.text.replacing("text: |\n    ## Hvad tegnet dækker\n\n    Slag", with: form + "\n    ## Hvad\n\n    Slag")
        try expect(
            CorpusFixture([Sample.signs.path: text]).problems().first, is: "signs/all.yml:10:9 the text has to be a block ('text: |')")
    }

    @Test func `A list in place of the text is not passed over in silence`() throws {
        try expect(
            problems(with: .signs, writing: "text: [a]\n", for: "text: |\n    ## Hvad tegnet dækker\n\n    Han taler om vold.\n"),
            is: ["18:9 the text has to be a block ('text: |')"])
    }

    @Test func `Errors of each item are reported at that item`() throws {
        try expect(
            problems(with: .signs, writing: "cavaet: Det kan være", for: "caveat: Det kan være"),
            is: ["15:3 field 'caveat' (Caveat) is missing", "17:3 unknown field 'cavaet'; did you mean 'caveat'?"])
        try expect(
            problems(with: .signs, writing: "caveat: X\n  caveat: Det kan være", for: "caveat: Det kan være", language: .danish),
            is: ["18:3 feltet 'caveat' står to gange"])
    }

    @Test func `The same id twice in a file is reported at the second`() throws {
        try expect(
            problems(with: .signs, writing: "- id: n.s1", for: "- id: l.i1"),
            is: ["15:7 id 'n.s1' is already in Corpus/signs/all.yml"])
    }

    @Test func `A file that is no list of entries is reported`() throws {
        let fixture = try CorpusFixture(["signs/a.yml": "id: n.s1\nkind: sign\n", "signs/b.yml": "- bare tekst\n- [x]\n"])
        try expect(
            fixture.problems(),
            is: [
                "signs/a.yml:1:1 expected a list of entries ('- id: …')",
                "signs/b.yml:1:3 an entry takes 'field: value' lines", "signs/b.yml:2:3 an entry takes 'field: value' lines",
            ])
    }

    @Test func `An empty list is an empty catalogue`() throws {
        try expect(CorpusFixture(["signs/a.yml": "[]\n"]).problems(), is: [])
    }
}
