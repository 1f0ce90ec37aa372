import CaseSearch
import KnowledgeModel
import Testing

/// Whatever is pasted in, something is answered, and the same each time.
@Suite struct `Any text` {
    private static let pieces = [
        "han", "hun", "hans", "hendes", "far", "mor", "bror", "ikke", "ingen", "eller", "og", "at", "der", "truer", "slagsmål", "15", "år",
        "15-årig", "vil", "til", "Syrien", "kniv", ".", ",", "?", "\n\n", "(", ")", "hvis", "Å", "👩‍🏫", "e\u{301}", "\u{200B}", "§ 12 b",
        "ca.",
    ]

    @Test func `Is read without fail, its words inside it and in order`() throws {
        var generator = SeededGenerator(seed: 6)
        let reader = try ConcernReader(SmallConcern.vocabulary, lexicon: nil)
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 0...60, using: &generator))
                .map { _ in Self.pieces.randomElement(using: &generator)! + (Bool.random(using: &generator) ? " " : "") }.joined()
            let read = try reader.read(text)
            #expect(try reader.read(text) == read)
            let length = text.unicodeScalars.count
            for ranges in read.chips.map(\.words) + read.alerts.map(\.words) {
                #expect(!ranges.isEmpty)
                #expect(ranges.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= length && !$0.isEmpty })
                #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
            }
            #expect(
                Set(read.chips.map { "\($0.field)=\($0.value)" }).count == read.chips.count, "a value is both held and denied, or twice")
        }
    }

    @Test(arguments: ["mor ", "ikke ", "eller ", "hans far ", "vil ned til ", "(15) ", "kommer ikke i skole ", "."])
    func `The same word over and over is read to its end`(word: String) throws {
        let text = String(repeating: word, count: 65_536 / word.utf8.count)
        _ = try ConcernReader(SmallConcern.vocabulary, lexicon: nil).read(text)
    }

    @Test func `A language that holds nothing reads nothing`() throws {
        let empty = Vocabulary(
            schemes: [], kinds: [], commonFields: [], sources: [], disclosure: DisclosureRules(k: 5, key: [], sensitive: []), criteria: [])
        let read = try ConcernReader(empty, lexicon: nil).read("Han truer de andre med en kniv")
        #expect(read == ReadConcern.nothing)
    }
}

extension ReadConcern {
    fileprivate static var nothing: ReadConcern { ReadConcern(chips: [], alerts: [], unknown: []) }
}
