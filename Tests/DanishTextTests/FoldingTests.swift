import DanishText
import Testing

@Suite struct FoldingTests {
    @Test(arguments: [("pårørende", "pa\u{30A}rørende"), ("Århus", "A\u{30A}rhus"), ("idé", "ide\u{301}"), ("Müller", "Mu\u{308}ller")])
    func `Composed and decomposed letters give the same term`(composed: String, decomposed: String) throws {
        #expect(Array(composed.utf8) != Array(decomposed.utf8))
        let first = try AnalysedText(composed)
        let second = try AnalysedText(decomposed)
        #expect(first.terms == second.terms)
        #expect(first.terms.map { Array($0.utf8) } == second.terms.map { Array($0.utf8) })
        #expect(second.words == [decomposed])
    }

    @Test(arguments: [
        ("idé", "ide"), ("allé", "alle"), ("Müller", "muller"), ("Zoë", "zoe"), ("señor", "senor"), ("ǽble", "æble"), ("bǿr", "bør"),
    ])
    func `Accents are removed`(accented: String, plain: String) throws {
        #expect(try AnalysedText(accented).terms == AnalysedText(plain).terms)
    }

    @Test func `æ, ø and å are letters of their own, not a, o and a`() throws {
        #expect(Set(try AnalysedText("lås las").terms).count == 2)
        #expect(Set(try AnalysedText("køn kon").terms).count == 2)
        #expect(Set(try AnalysedText("vær var").terms).count == 2)
    }

    @Test func `The Kelvin and Ångström signs are the letters they look like`() throws {
        #expect(try AnalysedText("\u{212A}irke \u{212B}rhus").terms == AnalysedText("kirke århus").terms)
    }

    @Test(arguments: [5_000, 65, 64, 63])
    func `A very long word is one token with a short term`(length: Int) throws {
        let word = String(repeating: "æ", count: length)
        let analysed = try AnalysedText("en \(word) til")
        #expect(analysed.words == ["en", word, "til"])
        #expect(analysed.terms[1].utf8.count <= 64)
        #expect(analysed.terms[1].allSatisfy { $0 == "æ" })
    }

    @Test func `A long word is never cut inside a letter`() throws {
        let word = "x" + String(repeating: "å", count: 100)
        let term = try AnalysedText(word).terms[0]
        #expect(word.hasPrefix(term))
        #expect(term.utf8.count == 63)
    }

    @Test func `Long words are the same word as far as they are told apart`() throws {
        let start = String(repeating: "b", count: 64)
        #expect(try AnalysedText(start + "x").terms == AnalysedText(start + "y").terms)
    }

    @Test func `An analyser that has forgotten a word finds the same term again`() throws {
        let analyser = try Analyser(nil)
        let first = try analyser.tokens(of: "Bekymringerne")
        for number in 0..<70_000 { _ = try analyser.tokens(of: "w\(number)x") }
        #expect(try analyser.tokens(of: "Bekymringerne") == first)
    }
}
