import Foundation
import Testing

/// `kasus analyse` shows what the search makes of each word.
@Suite(.withDictionary) struct AnalyseCommandTests {
    private let bench = Workbench.shared

    private func words(_ arguments: String...) throws -> [[String: Any]] {
        let run = try Kasus.run(["analyse", "--format", "json"] + arguments, in: bench.folder)
        #expect(run.code == 0)
        #expect(run.errors.isEmpty)
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    }

    @Test func `JSON has the keys of the contract`() throws {
        let words = try words("bekymringssamtale", "børn", "§ 115", "xyzzyx")
        #expect(words.count == 4)
        for word in words {
            #expect(Set(word.keys) == ["word", "parts", "lemmas", "terms", "why"])
            #expect(word["why"] is String)
            for list in ["parts", "lemmas", "terms"] { #expect(word[list] is [String], "\(list)") }
        }
        #expect(words[0]["parts"] as? [String] == ["bekymrings", "samtale"])
        #expect(words[1]["lemmas"] as? [String] == ["barn"])
        #expect(words[2]["terms"] as? [String] == ["§115", "115"])
        #expect(words[3]["parts"] as? [String] == ["xyzzyx"])
    }

    @Test(arguments: [
        "Bekymringssamtalen", "BØRNEFORVALTNINGEN", "it-system", "Børne- og ungeforvaltning", "stressituation", "§ 12 b",
        "pa\u{30A}rørendesamtale",
        "SSP's", "Møbelpolitik, skolelærere og -pædagoger",
    ])
    func `The parts join to the word as it was typed`(text: String) throws {
        for word in try words(text) {
            let typed = try #require(word["word"] as? String)
            #expect((word["parts"] as? [String])?.joined() == typed)
            #expect(text.contains(typed))
        }
    }

    @Test func `Several words come in their order, each argument by itself`() throws {
        #expect(try words("mentor samtale", "skole").map { $0["word"] as? String } == ["mentor", "samtale", "skole"])
        #expect(try words("12", "b").count == 2)
        #expect(try words("12 b").count == 1)
    }

    @Test(arguments: [("analyse.txt", "da"), ("analyse-english.txt", "en")])
    func `The text is as it was`(_ name: String, _ language: String) throws {
        let run = try bench.run(
            "analyse", "Bekymringssamtalen", "børn", "børne- og ungeforvaltning", "§ 12 b", "xyzzyx", "--language", language)
        #expect(run.code == 0)
        try Golden.expect(run.output, matches: name)
    }

    @Test func `What holds no word is nothing found`() throws {
        let run = try bench.run("analyse", "–", "!")
        #expect(run.code == 1)
        #expect(run.output.isEmpty)
        #expect(try bench.run("analyse", "–", "--format", "json").output == "[\n\n]\n")
    }

    @Test func `Without a word it is wrong usage`() throws {
        #expect(try bench.run("analyse").code == 64)
        #expect(try bench.run("analyse", "mentor", "--format", "csv").code == 64)
    }
}
