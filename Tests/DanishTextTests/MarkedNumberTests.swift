import DanishText
import Foundation
import Testing

@Suite struct MarkedNumberTests {
    @Test(arguments: [
        ("§ 115", "§115", ["115"]), ("§115", "§115", ["115"]), ("§\u{A0}115", "§115", ["115"]), ("§§ 50", "§50", ["50"]),
        ("§12 b", "§12b", ["12b"]), ("§ 12\u{A0}b", "§12b", ["12b"]), ("12 b", "12b", ["12"]),
    ])
    func `A number is one token with the sign and the letter that belong to it`(text: String, term: String, others: [String]) throws {
        let analysed = try AnalysedText("efter \(text) i loven")
        #expect(analysed.words == ["efter", text, "i", "loven"])
        #expect(analysed.tokens[1].term == term)
        #expect(analysed.tokens[1].otherTerms == others)
    }

    @Test func `12b written together is the term of 12 b`() throws {
        let analysed = try AnalysedText("12b")
        #expect(analysed.terms == ["12b"])
        #expect(analysed.tokens[0].otherTerms.isEmpty)
    }

    @Test(arguments: ["12 i", "12 å", "12 a\u{30A}", "12 é", "12 e\u{301}", "12 ø"])
    func `A word of one letter after a number stays a word`(text: String) throws {
        let analysed = try AnalysedText(text)
        #expect(analysed.words == [String(text.prefix(2)), String(text.dropFirst(3))])
    }

    @Test(arguments: ["12 bil", "12 B", "12 b1", "12, b", "12\nb", "12  b"])
    func `A letter that is not alone behind the number's space does not belong to it`(text: String) throws {
        #expect(try AnalysedText(text).tokens.first?.range == 0..<2)
    }

    @Test func `Both paragraphs of a list are found`() throws {
        #expect(try AnalysedText("§§ 50 og 51").terms == ["§50", "og", "51"])
    }

    @Test func `A paragraph sign without a number is no word`() throws {
        #expect(try AnalysedText("§ loven § § 7").terms == ["lov", "§7"])
    }

    @Test(arguments: ["§", "§§", "§ ", "mentor §", "§\u{A0}", "§ §"])
    func `A text may end with a paragraph sign`(text: String) throws {
        #expect(try AnalysedText(text).words.allSatisfy { $0 == "mentor" })
    }

    @Test func `8.-9. klasse is two numbers and a word`() throws {
        let analysed = try AnalysedText("elev i 8.-9. klasse")
        #expect(analysed.words == ["elev", "i", "8", "9", "klasse"])
        #expect(analysed.terms.suffix(3) == (try AnalysedText("8 9 klasse").terms)[...])
    }

    @Test func `SSP+ is found by its name and by SSP`() throws {
        let analysed = try AnalysedText("Et SSP+ møde")
        #expect(analysed.words == ["Et", "SSP+", "møde"])
        #expect(analysed.tokens[1].term == "ssp+")
        #expect(analysed.tokens[1].otherTerms == ["ssp"])
    }

    @Test(arguments: ["a+b", "1+2", "12+"])
    func `A plus between words or after a number is no part of them`(text: String) throws {
        #expect(try AnalysedText(text).words.allSatisfy { !$0.contains("+") })
    }

    @Test(arguments: ["Æ+", "ГРУ+", "É+", "Ålborg+"])
    func `A name with a plus is folded like every word`(name: String) throws {
        #expect(try AnalysedText(name).terms == AnalysedText(name.lowercased()).terms)
        #expect(try AnalysedText(name).terms == AnalysedText(name.decomposedStringWithCanonicalMapping).terms)
    }

    @Test(arguments: [
        "§ " + String(repeating: "7", count: 500), String(repeating: "ø", count: 500) + "+", String(repeating: "1", count: 500) + " b",
    ])
    func `A very long number or name has a short term as well`(text: String) throws {
        let tokens = try AnalysedText(text).tokens
        #expect(tokens.count == 1)
        #expect(tokens.flatMap { [$0.term] + $0.otherTerms }.allSatisfy { (1...64).contains($0.utf8.count) })
    }
}
