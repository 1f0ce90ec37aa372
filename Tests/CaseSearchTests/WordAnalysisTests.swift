import CaseSearch
import KnowledgeModel
import Testing

/// What is shown of the analysis of a word.
@Suite(.withDictionary) struct WordAnalysisTests {
    private let shelf: Shelf

    init() throws {
        shelf = try Shelf([.shelved("sag-01", "En samtale.")])
    }

    private func analysis(_ text: String) throws -> WordAnalysis {
        try #require(try shelf.searcher.analyse(text).first)
    }

    @Test func `A compound has parts, a lemma, terms and a reason`() throws {
        let word = try analysis("Bekymringssamtalen")
        #expect(word.word == "Bekymringssamtalen")
        #expect(word.parts == ["Bekymrings", "samtalen"])
        #expect(word.lemmas == ["bekymringssamtale"])
        #expect(word.terms == ["bekymringssamtal", "Mbekymring", "Hsamtal", "Cbekymring+samtal"])
        #expect(word.why == Label(da: "sammensat af bekymring + samtalen", en: "composed of bekymring + samtalen"))
    }

    @Test(arguments: [
        ("børn", "a form of barn"), ("samtale", "in the dictionary as one word"), ("xyzzyx", "not in the dictionary, and no parts fit"),
        ("hvordan", "too common to search for"),
    ])
    func `Other words have their reason`(text: String, why: String) throws {
        let word = try analysis(text)
        #expect(word.why.en == why)
        #expect(word.parts == [text])
    }

    @Test func `A word of the editors' list is whole`() throws { #expect(try analysis("kommune").parts == ["kommune"]) }

    @Test func `An unknown compound has the lemma of its last part`() throws {
        #expect(try analysis("incelsamtalerne").lemmas == ["incelsamtale"])
    }

    @Test func `Words between spaces are one each, hyphens and all`() throws {
        let words = try shelf.searcher.analyse("it-system  børne- og ungeforvaltning (SSP+) § 12 b")
        #expect(words.map(\.word) == ["it-system", "børne", "og", "ungeforvaltning", "SSP+", "§ 12 b"])
        #expect(words[0].parts == ["it-", "system"])
        #expect(words[1].terms.contains("Hforvaltning"))
    }

    @Test func `The parts are the word as it was typed, for any text`() throws {
        var generator = SeededGenerator(seed: 9)
        let pieces = [
            "bekymrings", "SAMTALE", "børne-", "-", "’s", " ", "  ", "§", "12", " b", "é", "\u{AD}", "e\u{301}", "stres", "situation", "😀",
            "ж", "/", "+", "\n",
            "\u{0}", "å\u{30A}", "TV", "'en",
        ]
        for _ in 0..<800 {
            let text = (0..<Int.random(in: 0...9, using: &generator)).map { _ in pieces.randomElement(using: &generator)! }.joined()
            for word in try shelf.searcher.analyse(text) {
                #expect(word.parts.joined() == word.word, "\(text.debugDescription)")
                #expect(!word.parts.contains(""))
                #expect(text.contains(word.word))
                #expect(!word.terms.isEmpty)
            }
        }
    }

    @Test func `Nothing has no words`() throws { #expect(try shelf.searcher.analyse(" –\n").isEmpty) }

    @Test func `Without a dictionary it is said that there is only a stem`() throws {
        let shelf = try Shelf([.shelved("sag-01", "En samtale.")], knowsCompounds: false)
        let word = try #require(try shelf.searcher.analyse("bekymringssamtalen").first)
        #expect(word.why.en == "no dictionary: stem only")
        #expect(word.parts == ["bekymringssamtalen"])
        #expect(word.lemmas.isEmpty)
    }
}
