import CorpusFiles
import Foundation
import Testing

@Suite struct `Which bytes are a text` {
    private func problems(_ data: Data) throws -> [String] {
        let fixture = try CorpusFixture()
        try fixture.write(data, to: "cases/sag-01.md")
        return try fixture.problems()
    }

    @Test func `A file that is not UTF-8 is reported at its first bad byte`() throws {
        let latin1 = Data("---\nid: sag-01\ntitle: Æ s".utf8) + [0xF8] + Data("ger\n---\n".utf8)
        try expect(problems(latin1), is: ["cases/sag-01.md:3:11 file is not UTF-8; save it as UTF-8"])
        try expect(problems(Data([0xC3])), is: ["cases/sag-01.md:1:1 file is not UTF-8; save it as UTF-8"])
    }

    @Test func `A vocabulary that is not UTF-8 is reported`() throws {
        let fixture = try CorpusFixture()
        try fixture.write(Data("\n".utf8) + [0xFF], to: "vocabulary/z.yml")
        try expect(fixture.problems(), is: ["vocabulary/z.yml:2:1 file is not UTF-8; save it as UTF-8"])
    }

    @Test func `A file over 1 MB is not read`() throws {
        let size = 1 << 20
        try expect(problems(Data(repeating: 32, count: size + 1)), is: ["cases/sag-01.md file is too large (2 MB; at most 1 MB)"])
        try expect(problems(Data(repeating: 32, count: size)).map { $0.contains("too large") }, is: [false])
    }

    @Test func `An empty file is asked for a header, an empty catalogue for YAML`() throws {
        let fixture = try CorpusFixture(["cases/sag-01.md": "", "signs/a.yml": "", "signs/b.yml": "# Kun en note\n"])
        try expect(
            fixture.problems(),
            is: [
                "cases/sag-01.md:1:1 the file has to begin with a header between two lines of '---'",
                "signs/a.yml:1:1 YAML is empty", "signs/b.yml:1:1 YAML is empty",
            ])
    }

    @Test(arguments: ["Windows", "old Mac"])
    func `Windows and old Mac line ends read as any other`(system: String) throws {
        let lineEnd = system == "Windows" ? "\r\n" : "\r"
        let fixture = try CorpusFixture(Sample.whole.mapValues { $0.replacing("\n", with: lineEnd) })
        try expect(fixture.problems(), is: [])
        try expect(fixture.read().entries, is: CorpusFixture(Sample.whole).read().entries)
    }

    @Test func `Lines are counted right with Windows line ends`() throws {
        let text = Sample.aCase.text.replacing("S1 s. 26]", with: "S1 s. 99]").replacing("\n", with: "\r\n")
        let fixture = try CorpusFixture(Sample.whole.merging([Sample.aCase.path: text]) { $1 })
        try expect(fixture.problems(), is: ["cases/sag-01.md:20:18 source S1 has only 59 pages"])
    }

    @Test func `A byte order mark is no part of the text`() throws {
        let fixture = try CorpusFixture(Sample.whole.mapValues { "\u{FEFF}" + $0 })
        try expect(fixture.problems(), is: [])
    }

    @Test(arguments: [0x85, 0x2028, 0x2029] as [UInt32])
    func `A rare line end of Unicode, as pasted from a document, does not shift the lines`(code: UInt32) throws {
        let lineEnd = Character(Unicode.Scalar(code)!)
        let text = Sample.aCase.text.replacing("ung mand", with: "ung\(lineEnd)mand").replacing(": islamist", with: ": islamsk")
        let fixture = try CorpusFixture(Sample.whole.merging([Sample.aCase.path: text]) { $1 })
        try expect(fixture.problems(), is: ["cases/sag-01.md:9:12 unknown value 'islamsk' for 'extremism'; did you mean 'islamist'?"])
    }
}
