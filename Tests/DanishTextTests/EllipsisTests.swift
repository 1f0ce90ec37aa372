import DanishText
import Testing

/// A hyphen that stands for a part of another compound.
@Suite(.withDictionary) struct EllipsisTests {
    private let analyser: Analyser

    init() throws {
        analyser = try SharedLexicon.analyser()
    }

    private func term(_ word: String) throws -> String { try analyser.word(word).term }

    /// The terms that each word of a text has beside its own.
    private func otherTerms(_ text: String) throws -> [[String]] { try analyser.tokens(of: text).map(\.otherTerms) }

    @Test(arguments: [
        ("børne- og ungeforvaltning", "børneforvaltning"), ("børne- eller ungeforvaltningen", "børneforvaltningen"),
        ("ungdoms- og voksenuddannelser", "ungdomsuddannelser"), ("fritids- og ungdomsklub", "fritidsklub"),
        ("Bekymrings- og rådgivningssamtaler", "bekymringssamtaler"),
    ])
    func `A first part has the last part of the compound that follows`(text: String, whole: String) throws {
        #expect(try otherTerms(text).first == [term(whole)])
    }

    @Test func `All members of a list have it`() throws {
        let text = "børne-, unge- og familieafdelingen"
        let tokens = try analyser.tokens(of: text)
        #expect(try tokens.map(\.otherTerms) == [[term("børneafdelingen")], [term("ungeafdelingen")], [], []])
        #expect(try tokens[1].parts.map(\.term) == [term("ung"), term("afdeling")])
        #expect(try tokens[0].parts.map(\.term) == [term("barn"), term("afdeling")])
    }

    @Test(arguments: [("ungdomsskoler og -klubber", "ungdomsklubber"), ("skoleledere, -lærere og -pædagoger", "skolelærere")])
    func `A last part has the first part of the compound before it`(text: String, whole: String) throws {
        #expect(try otherTerms(text).joined().contains(term(whole)))
    }

    @Test func `All last parts of a list have it`() throws {
        let tokens = try analyser.tokens(of: "skoleledere, -lærere og -pædagoger")
        #expect(try tokens.map(\.otherTerms) == [[], [term("skolelærere")], [], [term("skolepædagoger")]])
    }

    @Test func `The word itself stays findable`() throws {
        let tokens = try analyser.tokens(of: "børne- og ungeforvaltning")
        #expect(tokens.map(\.word) == ["børne", "og", "ungeforvaltning"])
        #expect(tokens[1].isStopWord)
        #expect(!tokens[0].isStopWord)
    }

    @Test(arguments: [
        "Mentoren - en bekymringssamtale", "Mentoren – en bekymringssamtale", "mentor—bekymringssamtale", "bekymringssamtale - klubber",
        "bekymringssamtale -- klubber", "en it-bekymringssamtale", "Mentor -\nbekymringssamtale",
    ])
    func `A dash, or a hyphen inside a word, stands for nothing`(text: String) throws {
        #expect(try otherTerms(text).allSatisfy(\.isEmpty))
    }

    @Test(arguments: [
        "børne-", "børne- ", "børne- og", "børne- og mentor", "-klubber", "og -klubber", "mentor og -klubber", "børne-, ", "- -",
        "børne- og -klubber",
        "børne- og unge- og familie- og skole-",
    ])
    func `Where no compound lends a part, the word stands alone`(text: String) throws {
        #expect(try otherTerms(text).allSatisfy(\.isEmpty))
    }

    @Test func `A compound far away lends nothing`() throws {
        #expect(try otherTerms("børne- " + String(repeating: "og ", count: 12) + "ungeforvaltning")[0].isEmpty)
    }

    @Test func `Without a dictionary nothing is lent`() throws {
        let tokens = try Analyser(nil).tokens(of: "børne- og ungeforvaltning")
        #expect(tokens.allSatisfy { $0.otherTerms.isEmpty && $0.parts.isEmpty })
    }
}
