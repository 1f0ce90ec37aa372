import CorpusFiles
import Foundation
import KnowledgeModel
import Testing

@Suite struct `The record of a release` {
    private static let parts = [
        ReleasedPart(kind: "case", says: ["extremism": "islamist"], shows: ["extremism": "islamist"], entries: 12),
        ReleasedPart(kind: "case", says: ["extremism": "other.ethnic"], shows: ["extremism": ""], isSuppressed: true, entries: 5),
        ReleasedPart(kind: "case", says: ["extremism": ""], shows: nil, entries: 1),
    ]

    private func fixture(_ text: String? = nil) throws -> CorpusFixture {
        let fixture = try CorpusFixture(Sample.whole)
        if let text { try fixture.write(text, to: "released.yml") }
        return fixture
    }

    @Test func `Without a file nothing was released`() throws {
        let corpus = try fixture().read()
        #expect(corpus.released.isEmpty)
        #expect(!corpus.hasErrors)
    }

    @Test(arguments: [parts, []])
    func `What was written is read again`(_ parts: [ReleasedPart]) throws {
        let fixture = try fixture()
        try ReleasedFile.write(parts, toCorpus: fixture.folder, vocabulary: fixture.read().vocabulary)
        let corpus = try fixture.read()
        #expect(corpus.diagnostics.map(\.message.en) == [])
        #expect(corpus.released == parts)
    }

    @Test func `It says what it is, and names no entry`() throws {
        let fixture = try fixture()
        try ReleasedFile.write(Self.parts, toCorpus: fixture.folder + "/", vocabulary: fixture.read().vocabulary)
        let text = try String(contentsOfFile: fixture.folder + "/released.yml", encoding: .utf8)
        #expect(text.hasPrefix("# Skrevet af »kasus index --release«"))
        #expect(!text.contains("sag-"))
        #expect(text.contains("  - {kind: case, entries: 12, shows: {extremism: 'islamist'}, says: {extremism: 'islamist'}}\n"))
    }

    @Test(arguments: [
        ("klasser: []", "1:1 expected 'classes: […]'"), ("classes: nej", "1:1 expected 'classes: […]'"),
        ("classes:\n  - {kind: case}", "2:5 expected {kind, entries (a number from 1), shows, says}"),
        ("classes:\n  - {kind: sag, entries: 5, says: {extremism: right}}", "2:5 expected {kind, entries (a number from 1), shows, says}"),
        ("classes:\n  - {kind: case, entries: 0, says: {extremism: right}}", "2:5 expected {kind, entries (a number from 1), shows, says}"),
        (
            "classes:\n  - {kind: case, entries: 5, says: {extremism: rigth}}",
            "2:36 does not fit the vocabulary (rigth); restore it, or read »Frigivelse« in the guide before you delete the file"
        ),
        (
            "classes:\n  - {kind: case, entries: 5, says: {form: right}}",
            "2:36 does not fit the vocabulary (extremism, form); restore it, or read »Frigivelse« in the guide before you delete the file"
        ),
        ("classes: [", "2:1 invalid YAML: did not find expected node content"),
    ])
    func `A file that does not fit stops the build`(_ text: String, _ message: String) throws {
        let corpus = try fixture(text).read()
        #expect(corpus.hasErrors)
        let found = try fixture(text).problems().map { $0.replacing("released.yml:", with: "") }
        #expect(found == [message])
    }
}
