import CorpusFiles
import KnowledgeModel
import Testing

@Suite struct `How is an error shown` {
    private func rendered(title: String, language: Language = .english) throws -> [String] {
        try CorpusFixture([
            "guidance/a.md": "---\nid: a\nkind: guidance\ntitle: A\nyear: \(title)\n---\n\n## Ét\n\nTal.\n"
        ]).rendered(in: language)
    }

    private func misspelt() throws -> CorpusFixture {
        try CorpusFixture(
            Sample.whole.merging([Sample.aCase.path: Sample.aCase.text.replacing(": islamist", with: ": islamsk")]) { $1 })
    }

    @Test func `An unknown value is shown with its place, the value that was meant, the line and a caret`() throws {
        try expect(
            misspelt().rendered(),
            is: [
                """
                Corpus/cases/sag-01.md:9:12: error: unknown value 'islamsk' for 'extremism'; did you mean 'islamist'?
                extremism: islamsk
                           ^
                """
            ])
    }

    @Test func `The same in Danish`() throws {
        try expect(
            misspelt().rendered(in: .danish),
            is: [
                """
                Corpus/cases/sag-01.md:9:12: error: ukendt værdi 'islamsk' for 'extremism'; mente du 'islamist'?
                extremism: islamsk
                           ^
                """
            ])
    }

    @Test func `A message about a whole file has no place and no line`() throws {
        let fixture = try CorpusFixture(["cases/sag-01.txt": "x"])
        try expect(fixture.rendered(in: .danish), is: ["Corpus/cases/sag-01.txt: error: opslag er filer, der ender på .md eller .yml"])
    }

    @Test func `Control characters of the file do not reach the terminal`() {
        let diagnostic = Diagnostic(
            severity: .error, path: "sag\u{7}.md", position: Position(line: 1, column: 3),
            message: Label(da: "ukendt '\u{1B}[31m'", en: "unknown '\u{1B}[31m\n'"), excerpt: "a\tb\u{1B}[2Jc\u{9B}\u{7F}")
        #expect(diagnostic.rendered(in: .english) == "sag .md:1:3: error: unknown ' [31m '\na b [2Jc  \n  ^")
        #expect(diagnostic.rendered(in: .danish).hasPrefix("sag .md:1:3: error: ukendt ' [31m'\n"))
    }

    @Test func `A control character that YAML lets through by name is shown as a space`() throws {
        try expect(
            rendered(title: #""\e[31mrød""#),
            is: [
                """
                Corpus/guidance/a.md:5:7: error: ' [31mrød' is not a year
                year: "\\e[31mrød"
                      ^
                """
            ])
    }

    @Test func `Of a long line, a hundred characters around the place are shown`() {
        func shown(_ column: Int) -> [String] {
            let line = String(repeating: "a", count: 300) + "æ" + String(repeating: "b", count: 300)
            return Diagnostic(
                severity: .error, path: "x", position: Position(line: 1, column: column), message: Label(da: "", en: ""), excerpt: line
            ).rendered(in: .english).split(separator: "\n").dropFirst().map(String.init)
        }
        func run(_ letter: String, _ count: Int) -> String { String(repeating: letter, count: count) }
        #expect(shown(1) == [run("a", 100), "^"])
        #expect(shown(301) == [run("a", 50) + "æ" + run("b", 49), run(" ", 50) + "^"])
        #expect(shown(601) == [run("b", 100), run(" ", 99) + "^"])
    }

    @Test(arguments: [0, 1, 2, 3, 4, 1000])
    func `A place beyond its line puts the caret at the end`(column: Int) {
        let diagnostic = Diagnostic(
            severity: .warning, path: "x", position: Position(line: 1, column: column), message: Label(da: "æ", en: "e"), excerpt: "ab")
        #expect(
            diagnostic.rendered(in: .danish)
                == "x:1:\(column): warning: æ\nab\n" + String(repeating: " ", count: min(2, max(0, column - 1))) + "^")
    }
}
