import KnowledgeModel
import Testing

/// Everything is told in our own words: no run of eight words is one of a source.
@Suite(.withSources) struct OwnWordsTests {
    private static let length = 8

    /// Runs that may be the same, with the reason. Titles and headings of the sources are allowed by themselves.
    private static let allowed: [(run: String, reason: String)] = []

    /// Every run of eight words in the sources.
    private static let runs: Set<String> = Set(SourceDocuments.texts.values.flatMap { Self.runs(of: $0.comparedWords) })

    /// Names that nobody can put in other words: titles of the sources, and labels of the vocabulary.
    private static let names: Set<String> = {
        let labels = ShippedCorpus.vocabulary.schemes.flatMap(\.concepts).map(\.label.da)
        let headings = ShippedCorpus.entries.flatMap { $0.namedPlaces.map(\.place) }
        let texts = ShippedCorpus.vocabulary.sources.map(\.title) + labels + headings
        return Set(texts.flatMap { Self.runs(of: $0.comparedWords) })
    }()

    @Test func `No text takes over a run of eight words from a source`() {
        let permitted = Self.names.union(Self.allowed.flatMap { Self.runs(of: $0.run.comparedWords) })
        var problems: [String] = []
        for entry in ShippedCorpus.entries {
            for passage in entry.passages {
                let taken = Self.runs(of: passage.comparedWords).filter { Self.runs.contains($0) && !permitted.contains($0) }
                problems += taken.map { "\(entry.id): «\($0)»" }
            }
        }
        expectNone(problems)
    }

    @Test func `A run that was taken over would be found`() throws {
        let page = try #require(SourceDocuments.pages[26]).comparedWords
        let taken = ["vi", "skriver"] + page[20..<30] + ["og", "mere"]
        #expect(Self.runs(of: taken).contains { Self.runs.contains($0) })
        #expect(Self.runs.count > 20_000)
    }

    @Test func `Every exception is still needed`() {
        let texts = ShippedCorpus.entries.flatMap(\.passages).map { $0.comparedWords.joined(separator: " ") }
        expectNone(
            Self.allowed.filter { exception in !texts.contains { $0.contains(exception.run.comparedWords.joined(separator: " ")) } }
                .map { "«\($0.run)» (\($0.reason)) stands in no entry" })
    }

    private static func runs(of words: [String]) -> [String] {
        guard words.count >= length else { return [] }
        return (0...(words.count - length)).map { words[$0..<($0 + length)].joined(separator: " ") }
    }
}
