import CorpusFiles
import Foundation
import Testing

@Suite struct `Which folders and files are read` {
    private func refusal(of folder: String) -> String? {
        do {
            _ = try CorpusReader.read(folder: folder)
            return nil
        } catch {
            return error.message.en
        }
    }

    @Test func `A folder that is missing is named, with what to do`() {
        #expect(refusal(of: "/nonexistent/Corpus") == "there is no folder '/nonexistent/Corpus'; choose one with --corpus")
    }

    @Test func `A file is no corpus`() throws {
        let fixture = try CorpusFixture()
        let file = fixture.folder + "/vocabulary/all.yml"
        #expect(refusal(of: file) == "there is no folder '\(file)'; choose one with --corpus")
    }

    @Test func `A corpus without a vocabulary is refused`() throws {
        let fixture = try CorpusFixture(vocabulary: nil)
        #expect(refusal(of: fixture.folder) == "the folder '\(fixture.folder)/vocabulary' is missing or cannot be read")
        try fixture.write("# Ordene", to: "vocabulary/README.md")
        #expect(refusal(of: fixture.folder) == "the folder '\(fixture.folder)/vocabulary' holds no .yml files")
    }

    @Test func `A vocabulary may be split over files in any order`() throws {
        let parts = SmallVocabulary.text.components(separatedBy: "sources:\n  - ")
        let fixture = try CorpusFixture(Sample.whole, vocabulary: nil)
        try fixture.write(parts[0], to: "vocabulary/b.yml")
        try fixture.write("sources:\n  - " + parts[1], to: "vocabulary/a.yml")
        try expect(fixture.problems(), is: [])
    }

    @Test func `An entry with a slip in the ending of its name is not missed in silence`() throws {
        let fixture = try CorpusFixture(["cases/sag-01.txt": "", "cases/gamle/sag-02.md": ""])
        try expect(
            fixture.problems(),
            is: [
                "cases/gamle entries are files that end in .md or .yml", "cases/sag-01.txt entries are files that end in .md or .yml",
            ])
    }

    @Test func `Hidden files and a README may lie among the entries`() throws {
        let fixture = try CorpusFixture(["cases/.DS_Store": "", "cases/README.md": "# Sager", "signs/.sag.md.swp": ""])
        try expect(fixture.problems(), is: [])
    }

    @Test func `A folder called like an entry is reported`() throws {
        let fixture = try CorpusFixture(["cases/sag-01.md/note.txt": ""])
        try expect(fixture.problems(), is: ["cases/sag-01.md file cannot be read"])
    }

    @Test func `A file in place of a folder is reported`() throws {
        let fixture = try CorpusFixture(["cases": ""])
        try expect(fixture.problems(), is: ["cases the folder cannot be read"])
    }

    @Test(.enabled(if: geteuid() != 0, "root may read every folder, so that none is unreadable"))
    func `A folder that may not be read is reported`() throws {
        let fixture = try CorpusFixture(Sample.whole)
        let path = fixture.folder + "/cases"
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path) }
        try expect(fixture.problems(), is: ["cases the folder cannot be read"])
    }
}
