import DanishText
import Testing

/// What becomes of a compound in a text.
@Suite(.withDictionary) struct CompoundTests {
    private let analyser: Analyser

    init() throws {
        analyser = try SharedLexicon.analyser()
    }

    private func compound(_ word: String) throws -> AnalysedWord { try analyser.word(word) }

    private func term(_ word: String) throws -> String { try analyser.word(word).term }

    @Test(arguments: [
        ("bekymringssamtale", ["bekymring", "samtale"]), ("bekymringssamtalerne", ["bekymring", "samtalerne"]),
        ("børneforvaltningen", ["barn", "forvaltningen"]), ("arbejdsmarkedsuddannelse", ["arbejde", "marked", "uddannelse"]),
        ("forældrecoach", ["forælder", "coach"]), ("mentorforløb", ["mentor", "forløb"]), ("ungdomsskoler", ["ungdom", "skoler"]),
    ])
    func `Parts count as words of their own, without what links them`(word: String, parts: [String]) throws {
        #expect(try compound(word).parts.map(\.word) == parts)
        #expect(try compound(word).parts.map(\.term) == parts.map(term))
    }

    @Test func `A part has the term that the word has by itself, however it is bent and linked`() throws {
        let samtale = try term("samtale")
        for word in ["bekymringssamtale", "bekymringssamtaler", "bekymringssamtalernes", "rådgivningssamtalen"] {
            #expect(try compound(word).parts.last?.term == samtale, "\(word)")
        }
        let bekymring = try term("bekymring")
        for word in ["bekymringssamtale", "bekymringstegn", "bekymringshenvendelse"] {
            #expect(try compound(word).parts.first?.term == bekymring, "\(word)")
        }
    }

    @Test(arguments: [
        ("stressituation", ["stress", "ituation"], "situation"), ("busstop", ["bus", "stop"], "stop"),
        ("trafikkontrol", ["trafik", "kontrol"], "kontrol"),
    ])
    func `Of three equal consonants two are written, and the last part has its letter back`(
        word: String, parts: [String], head: String
    ) throws {
        let analysed = try compound(word)
        #expect(analysed.parts.map(\.text) == parts)
        #expect(analysed.parts.last?.word == head)
        #expect(try analysed.parts.last?.term == term(head))
    }

    @Test func `The parts stand where they are in the text, capitals and all`() throws {
        let text = "Om Bekymringssamtalen i BØRNEFORVALTNINGEN."
        let tokens = try analyser.tokens(of: text)
        #expect(tokens[1].parts.map { text.part($0.range) } == ["Bekymrings", "samtalen"])
        #expect(tokens[3].parts.map { text.part($0.range) } == ["BØRNE", "FORVALTNINGEN"])
    }

    @Test(arguments: ["bekymrings\u{AD}samtale", "pa\u{30A}rørendesamtale", "bekymringssamtalé"])
    func `In a word with letters of another length each part is the whole word`(word: String) throws {
        let token = try #require(try analyser.tokens(of: "en \(word) mere").dropFirst().first)
        #expect(token.parts.count == 2)
        #expect(token.parts.allSatisfy { $0.range == token.range })
    }

    @Test(arguments: ["islam", "ungdommen", "skolen", "billeder", "terrorist", "kommunen", "handling", "personale", "ekstremisme"])
    func `A word that only looks like a compound is none`(word: String) throws {
        #expect(try compound(word).parts.isEmpty)
    }

    @Test(arguments: ["København", "Aalborg", "Rødovre", "Mohammed", "Jensen", "Lolland"])
    func `A name is not taken apart`(name: String) throws {
        #expect(try compound(name).parts.isEmpty)
        #expect(try SharedLexicon.lexicon().isName(name))
    }

    @Test(arguments: [
        "incelforum", "discordgruppe", "exitprogram", "infohusmøde", "radikaliseringsproces", "syrienskriger", "jihadistmiljø",
    ])
    func `Words that the editors added stand in compounds`(word: String) throws {
        #expect(try compound(word).parts.count == 2)
    }

    @Test func `A stop word is not taken apart`() throws {
        for word in ["hvordan", "sådan", "hvorfor", "anden"] { #expect(try compound(word).parts.isEmpty) }
    }

    @Test(arguments: ["§ 115", "§12 b", "12 b", "SSP+", "§§ 50"])
    func `A number with its mark has no parts, and is what it is without a dictionary`(text: String) throws {
        #expect(try analyser.tokens(of: text) == Analyser(nil).tokens(of: text))
        #expect(try analyser.tokens(of: text).allSatisfy(\.parts.isEmpty))
    }
}
