import CorpusFiles
import Foundation
import KnowledgeModel
import Testing

@Suite struct `What happens to files as no editor would write them` {
    /// Entries that are right, each under a name of its own.
    private func samples(named number: Int) -> [(path: String, text: String)] {
        [
            ("cases/sag-\(number).md", Sample.aCase.text.replacing("id: sag-01", with: "id: sag-\(number)")),
            ("guidance/samtale-\(number).md", Sample.guidance.text.replacing("id: samtale", with: "id: samtale-\(number)")),
            ("terms/ord-\(number).md", Sample.term.text.replacing("id: ord-exit", with: "id: ord-\(number)")),
            ("offers/indsats-\(number).md", Sample.offer.text.replacing("id: indsats-mentor", with: "id: indsats-\(number)")),
            ("signs/all-\(number).yml", Sample.signs.text),
        ]
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `Of 250 broken files, each is read or reported, and the process lives`(seed: UInt64) throws {
        let fixture = try CorpusFixture()
        var broken = BrokenFiles(seed: seed)
        var paths: Set<String> = []
        for number in 1...50 {
            for (path, text) in samples(named: number) {
                try fixture.write(broken.next(insteadOf: text), to: path)
                paths.insert(fixture.folder + "/" + path)
            }
        }
        let corpus = try fixture.read()
        let reported = Set(corpus.diagnostics.map(\.path))
        let read = Set(corpus.places.values.map(\.path))
        #expect(paths.subtracting(reported).subtracting(read) == [])
        #expect(reported.intersection(read) == [])
        #expect(Set(corpus.entries.map(\.id)) == Set(corpus.places.keys))
        #expect(corpus.diagnostics.allSatisfy(isWellFormed))
    }

    @Test(arguments: 101...104 as ClosedRange<UInt64>)
    func `A broken vocabulary is read or reported, and the process lives`(seed: UInt64) throws {
        let fixture = try CorpusFixture(Sample.whole)
        var broken = BrokenFiles(seed: seed)
        for _ in 1...25 {
            try fixture.write(broken.next(insteadOf: SmallVocabulary.text), to: "vocabulary/all.yml")
            let corpus = try fixture.read()
            #expect(corpus.hasErrors || !corpus.entries.isEmpty)
            #expect(corpus.diagnostics.allSatisfy(isWellFormed))
        }
    }

    /// Whether a diagnostic is one line with a place, or three with the line of the file and a caret.
    private func isWellFormed(_ diagnostic: Diagnostic) -> Bool {
        Language.allCases.allSatisfy { language in
            let lines = diagnostic.rendered(in: language).split(separator: "\n", omittingEmptySubsequences: false)
            let isPlaced = diagnostic.position.map { $0.line >= 1 && $0.column >= 1 } ?? true
            return isPlaced && (diagnostic.excerpt == nil ? lines.count == 1 : lines.count == 3 && lines[2].hasSuffix("^"))
        }
    }
}
