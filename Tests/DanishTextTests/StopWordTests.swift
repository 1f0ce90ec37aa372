import DanishText
import Testing

@Suite struct StopWordTests {
    @Test(arguments: ["og", "OG", "Det", "i", "på", "PA\u{30A}", "været", "én"])
    func `Common words are marked, however they are written`(word: String) throws {
        let tokens = try AnalysedText(word).tokens
        #expect(tokens.map(\.isStopWord) == [true])
    }

    @Test(arguments: ["mentor", "far", "ung", "ikke-vold", "12", "§ 1", "SSP+", "hjem"])
    func `Words that say something are not marked`(word: String) throws {
        #expect(try AnalysedText(word).tokens.contains { !$0.isStopWord })
    }

    @Test func `Stop words keep their place among the tokens`() throws {
        let tokens = try AnalysedText("far og søn").tokens
        #expect(tokens.map(\.isStopWord) == [false, true, false])
    }
}
