import CorpusFiles
import Testing

@Suite struct `Where does a header go wrong` {
    private func problems(header: String) throws -> [String] {
        try CorpusFixture(["guidance/a.md": "---\n\(header)\n---\n\n## Ét\n\nJa.\n"]).problems()
            .map { $0.replacing("guidance/a.md:", with: "") }
    }

    @Test(arguments: ["", "\n", "\u{FEFF}", "tekst\n", "id: a\n", "--\nid: a\n---\n", "--- \nid: a\n---\n", "\n---\nid: a\n---\n"])
    func `A file without a header between two lines of three hyphens is reported`(text: String) throws {
        let fixture = try CorpusFixture(["guidance/a.md": text])
        try expect(
            fixture.problems(), is: ["guidance/a.md:1:1 the file has to begin with a header between two lines of '---'"])
        try expect(
            fixture.problems(in: .danish), is: ["guidance/a.md:1:1 filen skal begynde med et hoved mellem to linjer med '---'"])
    }

    @Test func `A header that is never closed is reported`() throws {
        let fixture = try CorpusFixture([Sample.term.path: Sample.term.text.replacing("exit_wish\n---\n", with: "exit_wish\n")])
        try expect(
            fixture.problems(), is: ["terms/ord-exit.md:1:1 the file has to begin with a header between two lines of '---'"])
    }

    @Test func `An empty header is reported below its first line`() throws {
        try expect(CorpusFixture(["guidance/a.md": "---\n---\n\n## Ét\n\nJa.\n"]).problems(), is: ["guidance/a.md:2:1 YAML is empty"])
        try expect(problems(header: "# kun en note"), is: ["2:1 YAML is empty"])
    }

    @Test func `A slip in YAML is reported at its line and column`() throws {
        try expect(
            problems(header: "id: a\ntitle: Tegn: hvad nu"), is: ["3:12 invalid YAML: mapping values are not allowed in this context"])
        try expect(problems(header: "id: a\ntitle: 'A"), is: ["3:10 invalid YAML: found unexpected end of stream"])
        try expect(problems(header: "id: a\n\tkind: b"), is: ["3:1 invalid YAML: found a tab character that violates indentation"])
        try expect(problems(header: "id: a\nrelated: [a, b\ntitle: c"), is: ["4:6 invalid YAML: did not find expected ',' or ']'"])
        try expect(problems(header: "id: *a"), is: ["2:5 invalid YAML: found undefined alias"])
    }

    @Test func `A slip in a YAML file is reported in that file's lines`() throws {
        let fixture = try CorpusFixture(["signs/a.yml": "# To\n\n- id: n.s1\n  kind: sign: x\n"])
        try expect(fixture.problems(), is: ["signs/a.yml:4:13 invalid YAML: mapping values are not allowed in this context"])
        try expect(fixture.problems(in: .danish).map { $0.contains("ugyldig YAML") }, is: [true])
    }

    @Test func `A control character is reported where it stands`() throws {
        try expect(problems(header: "id: a\ntitle: Æ\u{1}b"), is: ["3:9 invalid YAML: control characters are not allowed"])
    }

    @Test func `A second document in a header is reported`() throws {
        try expect(problems(header: "id: a\n...\n%YAML 1.1").first?.contains("invalid YAML"), is: true)
    }

    @Test func `The text below a broken header is read all the same`() throws {
        let text = Sample.guidance.text.replacing("title: ", with: "title: 'x ").replacing("s. 26-27", with: "s. 60")
        try expect(
            CorpusFixture([Sample.guidance.path: text]).problems(),
            is: [
                "guidance/samtale.md:9:16 invalid YAML: found unexpected end of stream",
                "guidance/samtale.md:14:13 source S1 has only 59 pages",
            ])
    }

    @Test(arguments: ["- ", "? ", "[", "{a: ", "[{a: ", "- [", #"["]", "#, "? - ", ": ", "a:\n "])
    func `YAML nested 40,000 deep is reported, and the process lives`(opening: String) throws {
        let nested = String(repeating: opening, count: 40_000)
        let fixture = try CorpusFixture([
            "guidance/a.md": "---\nid: a\nrelated: \(nested)\n---\n\n## Ét\n\nJa.\n",
            "guidance/b.md": "---\n\(nested)\n---\n\n## Ét\n\nJa.\n",
            "signs/a.yml": nested,
        ])
        try fixture.write(nested, to: "vocabulary/z.yml")
        #expect(try fixture.read().diagnostics.count == 1)
        try fixture.write("sources: []", to: "vocabulary/z.yml")
        #expect(Set(try fixture.read().diagnostics.map(\.path)).count == 3)
    }

    @Test func `Nesting is reported at the line where it grows too deep`() throws {
        let nested = String(repeating: "[", count: 40)
        try expect(problems(header: "id: a\ntitle: A\nrelated:\n  - \(nested)"), is: ["5:1 YAML is nested too deeply"])
    }
}
