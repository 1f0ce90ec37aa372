import Foundation
import Testing

/// `kasus import` of tables with coded cases.
@Suite struct ImportTableTests {
    private let bench = ImportBench.make()

    private func importTable(_ text: String, encoding: String.Encoding = .utf8) throws -> Kasus.Outcome {
        try (text.data(using: encoding) ?? Data()).write(to: URL(filePath: bench.folder + "/sager.csv"))
        return try bench.run("import", "sager.csv")
    }

    @Test func `Each row becomes a draft with the next free number, its findings removed or marked`() throws {
        let run = try importTable(ImportBench.table)
        #expect(run.code == 0, "\(run.output)\(run.errors)")
        #expect(ImportBench.drafts(bench) == ["sag-93.md", "sag-94.md"])
        let draft = try ImportBench.read(bench, "Corpus/drafts/sag-93.md")
        try Golden.expect(draft, matches: "import-case.md")
        for secret in ImportBench.secrets { #expect(!(draft + run.output + run.errors).contains(secret), "\(secret)") }
        let check = try bench.run("check")
        #expect(check.code == 0)
        #expect(check.output.contains("Corpus/drafts/sag-93.md"))
        #expect(try bench.run("index").code == 0)
        #expect(try bench.run("show", "sag-93").code == 1)
    }

    @Test(arguments: [
        ("extremism,gender\n\"islamist\",male\n", String.Encoding.utf8), ("\u{FEFF}extremism;gender\r\nislamist;male\r\n", .utf8),
        ("Form for ekstremisme;Køn\nEkstrem islamisme;Mand\n", .windowsCP1252), ("extremism\tgender\nislamist\tmale\n", .utf16),
    ])
    func `Any table that a spreadsheet writes is read`(_ text: String, _ encoding: String.Encoding) throws {
        let run = try importTable(text, encoding: encoding)
        #expect(run.code == 0, "\(run.output)\(run.errors)")
        let draft = try ImportBench.read(bench, "Corpus/drafts/sag-93.md")
        #expect(draft.contains("\nextremism: islamist\n"))
        #expect(draft.contains("\ngender: male\n"))
        if encoding == .windowsCP1252 { #expect(run.errors.contains("Windows-1252")) }
    }

    @Test(arguments: [
        ("extremsm\nislamist\n", "1:1: error: ukendt kolonne 'extremsm'; mente du 'extremism'?"),
        (
            "extremism;situation\nislamist;\"online|\nretrned\"\n",
            "2:10: error: ukendt værdi 'retrned' for 'situation'; mente du 'returned'?"
        ),
        ("extremism;extremism\nislamist;islamist\n", "1:11: error: kolonnen 'extremism' findes to gange"),
        ("extremism;gender\nislamist;male;mere\n", "2:15: error: rækken har flere celler end overskriften"),
        ("extremism\n\"islamist\n", "2:1: error: anførselstegnene"),
        ("period\n2019\n", "2:1: error: '2019' er ikke et bånd"),
        ("id;extremism\nsag-91;islamist\n", "2:1: error: id 'sag-91' findes allerede"),
        ("id\nsag-95\nsag-95\n", "3:1: error: id 'sag-95' findes to gange"),
        ("id\n../../x\n", "2:1: error: '../../x' er ikke et id"),
    ])
    func `What is wrong in a table is told by line and column, and nothing is written`(_ text: String, _ message: String) throws {
        let run = try importTable(text)
        #expect(run.code == 65)
        #expect(run.output.contains("sager.csv:" + message), "\(run.output)")
        #expect(ImportBench.drafts(bench).isEmpty)
    }

    @Test func `An empty table is told`() throws {
        #expect(try importTable("").code == 65)
        #expect(try importTable("extremism\n").code == 1)
        #expect(try importTable("\u{0}\u{1}\u{2}").code == 65)
    }

    @Test func `A table approves nothing`() throws {
        let run = try importTable("review_status;provenance\napproved;synthetic\n")
        #expect(run.code == 0)
        #expect(try ImportBench.read(bench, "Corpus/drafts/sag-93.md").contains("\nreview_status: draft\n"))
        #expect(try bench.run("index").code == 0)
        #expect(try bench.run("show", "sag-93").code == 1)
    }

    @Test func `An id that the table gives is kept, and no other row gets it`() throws {
        #expect(try importTable("id;extremism\n;islamist\nsag-93;islamist\n").code == 0)
        #expect(ImportBench.drafts(bench) == ["sag-93.md", "sag-94.md"])
    }
}
