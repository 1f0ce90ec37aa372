import DanishText
import Testing

/// What holds for any word, known or not.
@Suite(.withDictionary) struct DecompounderPropertyTests {
    private let decompounder: Decompounder

    init() throws {
        decompounder = try SharedLexicon.decompounder()
    }

    /// Joined words of the lists, so that there is much to split, and letters at random.
    private static func words() throws -> [String] {
        var generator = SeededGenerator(seed: 115)
        let known = try (CompoundList.field().words + CompoundList.wholes().words).flatMap { $0 }
        let letters = Array("abcdefghijklmnopqrstuvwxyzæøåéss")
        let joined = (0..<1_500).map { _ in
            (0..<Int.random(in: 1...4, using: &generator)).map { _ in known.randomElement(using: &generator)! }.joined()
        }
        let random = (0..<1_500).map { _ in
            String((0..<Int.random(in: 0...70, using: &generator)).map { _ in letters.randomElement(using: &generator)! })
        }
        return joined + random
    }

    @Test func `The parts of a word, one after the other, are the word`() throws {
        for word in try Self.words() {
            let parts = decompounder.parts(of: word)
            #expect(parts.joined() == word)
            #expect(parts.count == 1 || parts.allSatisfy { $0.count >= 2 }, "\(parts)")
        }
    }

    @Test func `The same word falls into the same parts, whoever asks and whatever was asked before`() throws {
        let other = try SharedLexicon.decompounder()
        let words = try Self.words()
        let first = words.map(decompounder.parts)
        #expect(words.reversed().map(other.parts).reversed() == first)
    }

    @Test func `An analyser splits a word as the decompounder does`() throws {
        let analyser = try SharedLexicon.analyser()
        for word in try Self.words().prefix(1_500) where word.count <= 60 {
            let analysed = try analyser.word(word)
            let parts = decompounder.parts(of: word)
            #expect(analysed.parts.map(\.text) == (parts.count > 1 && !analysed.isStopWord ? parts : []))
            #expect(analysed.parts.allSatisfy { !$0.word.isEmpty && !$0.term.isEmpty })
        }
    }

    @Test func `A word of any length is taken, and beyond 60 letters left whole`() {
        let compound = String(repeating: "bekymringssamtale", count: 118)
        for length in 1...2_000 {
            let word = String(compound.prefix(length))
            let parts = decompounder.parts(of: word)
            #expect(parts.joined() == word)
            if length > 60 { #expect(parts.count == 1) }
        }
    }

    @Test(arguments: [
        "", " ", "-", "bekymrings-samtale", "bekymrings samtale", "12", "§115", "молодёжь", "東京都庁", "الإسلام", "हिन्दी", "👩‍👩‍👧‍👦samtale",
        "bekymringssamtaleж", "pårørende\u{301}samtale", "\u{0}\u{FF}\u{D7}\u{F7}", "ßtræning", "ÿÿÿÿÿÿ",
    ])
    func `What is no word in Danish letters is left whole`(text: String) {
        #expect(decompounder.parts(of: text) == [text])
    }

    @Test func `Random text of any script is analysed without harm, and parts lie inside their word`() throws {
        let analyser = try SharedLexicon.analyser()
        var random = RandomText(seed: 1_968)
        for _ in 0..<3_000 {
            let text = random.text() + " børne- og " + random.text() + "bekymringsSAMTALE" + random.text()
            for token in try analyser.tokens(of: text) where token.otherTerms.isEmpty {
                #expect(
                    token.parts.allSatisfy { token.range.contains($0.range.lowerBound) && $0.range.upperBound <= token.range.upperBound })
            }
        }
    }
}
