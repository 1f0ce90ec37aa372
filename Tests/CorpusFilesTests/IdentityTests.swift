import Testing

@Suite struct `What is an entry called, and where does it lie` {
    @Test func `The id is the file's name`() throws {
        let fixture = try CorpusFixture(["guidance/samtaler.md": Sample.guidance.text])
        try expect(fixture.problems(), is: ["guidance/samtaler.md:2:5 id 'samtale' differs from the file name 'samtaler'"])
        try expect(fixture.problems(in: .danish), is: ["guidance/samtaler.md:2:5 id 'samtale' svarer ikke til filnavnet 'samtaler'"])
    }

    @Test func `An id keeps the dot in its name`() throws {
        let sign = "---\nid: n.o1\nkind: sign\ncaveat: Nej.\n---\n\n## Hvad\n\nJa.\n"
        try expect(CorpusFixture(["signs/n.o1.md": sign]).problems(), is: [])
    }

    @Test func `An id begins as its kind asks, and has more than that`() throws {
        let text = Sample.term.text
        let fixture = try CorpusFixture([
            "terms/exit.md": text.replacing("ord-exit", with: "exit"), "terms/ord-.md": text.replacing("ord-exit", with: "ord-"),
        ])
        try expect(
            fixture.problems(),
            is: [
                "terms/exit.md:2:5 the id has to begin with 'ord-'",
                "terms/ord-.md:2:5 'ord-' is not an id (lower-case letters, digits, hyphens)",
            ])
    }

    @Test(arguments: ["Samtale", "sam tale", "samtale-", "bekymrings--samtale", "samtale_2", "før"])
    func `An id has small letters, digits and single hyphens only`(wrong: String) throws {
        try expect(
            problems(with: .term, writing: "id: \(wrong)", for: "id: ord-exit"),
            is: ["2:5 '\(wrong)' is not an id (lower-case letters, digits, hyphens)"])
    }

    @Test func `The same id in two files is reported at the second, with the path of the first`() throws {
        let fixture = try CorpusFixture([
            "cases/sag-01.md": Sample.aCase.text.replacing("related: [samtale, n.s1]\n", with: ""),
            "guidance/sag-01.md": Sample.guidance.text.replacing("samtale", with: "sag-01"),
        ])
        try expect(fixture.problems(), is: ["guidance/sag-01.md:2:5 id 'sag-01' is already in Corpus/cases/sag-01.md"])
        try expect(fixture.problems(in: .danish), is: ["guidance/sag-01.md:2:5 id 'sag-01' findes allerede i Corpus/cases/sag-01.md"])
        try expect(fixture.read().entries.map(\.kind), is: ["case"])
    }

    @Test func `A kind in the folder of another is told where it belongs`() throws {
        let fixture = try CorpusFixture(["guidance/ord-exit.md": Sample.term.text])
        try expect(fixture.problems(), is: ["guidance/ord-exit.md:3:7 kind 'term' belongs in the folder 'terms'"])
        try expect(fixture.problems(in: .danish), is: ["guidance/ord-exit.md:3:7 materialetypen 'term' hører til i mappen 'terms'"])
    }

    @Test func `An unknown kind is reported with the one that was meant`() throws {
        try expect(
            problems(with: .term, writing: "kind: trem", for: "kind: term"), is: ["3:7 unknown kind 'trem'; did you mean 'term'?"])
    }

    @Test func `An entry with the wrong name is still read to its end`() throws {
        let text = Sample.guidance.text.replacing("id: samtale", with: "id: snak").replacing("s. 26-27", with: "s. 260")
        try expect(
            CorpusFixture([Sample.guidance.path: text]).problems(),
            is: [
                "guidance/samtale.md:2:5 id 'snak' differs from the file name 'samtale'",
                "guidance/samtale.md:14:13 source S1 has only 59 pages",
            ])
        let term = Sample.term.text.replacing("id: ord-exit", with: "id: ord-x").replacing("=exit_wish", with: "=nej")
        try expect(
            CorpusFixture([Sample.term.path: term]).problems(),
            is: [
                "terms/ord-exit.md:2:5 id 'ord-x' differs from the file name 'ord-exit'",
                "terms/ord-exit.md:5:10 unknown value 'nej'; known are online, exit_wish",
            ])
    }
}
