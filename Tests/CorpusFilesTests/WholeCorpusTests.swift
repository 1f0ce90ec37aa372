import CorpusFiles
import Foundation
import Testing

@Suite struct `What does a whole corpus read as` {
    @Test func `A corpus without an error has its entries sorted by id, and no message`() throws {
        let corpus = try CorpusFixture(Sample.whole).read()
        #expect(corpus.diagnostics == [])
        #expect(!corpus.hasErrors)
        #expect(corpus.entries.map(\.id) == ["indsats-mentor", "l.i1", "n.s1", "ord-exit", "sag-01", "samtale"])
    }

    @Test func `An entry's place is its file and the line of its header`() throws {
        let fixture = try CorpusFixture(Sample.whole)
        let places = try fixture.read().places
        #expect(places["sag-01"]?.path == fixture.folder + "/cases/sag-01.md")
        #expect(places["sag-01"]?.position == Position(line: 2, column: 1))
        #expect(places["l.i1"]?.path == fixture.folder + "/signs/all.yml")
        #expect(places["l.i1"]?.position == Position(line: 15, column: 3))
    }

    @Test func `A corpus with a vocabulary only is empty and without error`() throws {
        let corpus = try CorpusFixture().read()
        #expect(corpus.entries == [])
        #expect(corpus.diagnostics == [])
        #expect(corpus.vocabulary.kinds.map(\.id) == ["case", "guidance", "sign", "term", "offer"])
    }

    @Test func `All errors of all files come in one run, sorted by file and place`() throws {
        let fixture = try CorpusFixture([
            "guidance/b.md": "---\nid: b\nkind: guidance\ntitle: B\nyear: to tusind\n---\n\n# B\n",
            "guidance/a.md": "---\nid: a\nkind: guidance\ntitle: A\nyear: 20\nvoluntary: ja\n---\n\n## Ét\n\nTal. [S1 s. 99]\n",
            "cases/sag-07.md": "uden hoved\n",
            "signs/x.yml": "- id: n.s9\n  kind: sign\n  caveat: Nej.\n",
        ])
        try expect(
            fixture.problems(),
            is: [
                "cases/sag-07.md:1:1 the file has to begin with a header between two lines of '---'",
                "guidance/a.md:5:7 '20' is not a year",
                "guidance/a.md:6:12 'ja' is not true or false",
                "guidance/a.md:11:6 source S1 has only 59 pages",
                "guidance/b.md:5:7 'to tusind' is not a year",
                "guidance/b.md:8:1 use '## ' for sections; the title is in the front matter",
                "guidance/b.md:8:1 section 'B' is empty",
                "signs/x.yml:1:7 unknown value 'n.s9'; did you mean 'n.s1'?",
            ])
        try #expect(fixture.read().hasErrors)
    }

    @Test func `What stands in a file with an error is not among the entries`() throws {
        let fixture = try CorpusFixture(Sample.whole)
        try fixture.write(Sample.term.text.replacing("situation=", with: "situasion="), to: Sample.term.path)
        let corpus = try fixture.read()
        #expect(corpus.hasErrors)
        #expect(corpus.entries.map(\.id) == ["indsats-mentor", "l.i1", "n.s1", "sag-01", "samtale"])
        #expect(corpus.places["ord-exit"] == nil)
    }

    @Test func `A slash after the folder's name is not repeated in a path`() throws {
        let fixture = try CorpusFixture(["cases/sag-01.md": ""])
        let corpus = try CorpusReader.read(folder: fixture.folder + "//")
        #expect(corpus.diagnostics.map(\.path) == [fixture.folder + "/cases/sag-01.md"])
    }
}
