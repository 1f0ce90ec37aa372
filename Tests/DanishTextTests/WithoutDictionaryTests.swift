import DanishText
import Testing

/// What is left where the system has no Danish dictionary.
@Suite struct WithoutDictionaryTests {
    @Test func `It is said that there is none`() {
        #expect(throws: Lexicon.Problem.noDictionary) { try Lexicon.compiled(WordLists(), dictionary: nil) }
    }

    @Test func `Compounds stay whole`() throws {
        let analyser = try Analyser(nil)
        #expect(analyser.lexicon == nil)
        for parts in try CompoundList.field().words {
            let word = try analyser.word(parts.joined())
            #expect(word.parts.isEmpty)
            #expect(!word.term.isEmpty)
        }
    }

    @Test func `Irregular forms stay apart, regular ones meet in their stem`() throws {
        let analyser = try Analyser(nil)
        #expect(try analyser.word("børn").term != analyser.word("barn").term)
        #expect(try analyser.word("samtalerne").term == analyser.word("samtale").term)
    }

    @Test func `Random texts are analysed without parts`() throws {
        let analyser = try Analyser(nil)
        var random = RandomText(seed: 12)
        for _ in 0..<1_000 { #expect(try analyser.tokens(of: random.text()).allSatisfy(\.parts.isEmpty)) }
    }

    @Test(.withDictionary) func `A dictionary changes neither which words there are nor where they stand`() throws {
        let (without, with) = (try Analyser(nil), try SharedLexicon.analyser())
        var random = RandomText(seed: 13)
        for _ in 0..<1_000 {
            let text = random.text() + " børne- og ungeforvaltning " + random.text()
            #expect(try without.tokens(of: text).map(\.range) == with.tokens(of: text).map(\.range))
            #expect(try without.tokens(of: text).map(\.word) == with.tokens(of: text).map(\.word))
        }
    }
}
