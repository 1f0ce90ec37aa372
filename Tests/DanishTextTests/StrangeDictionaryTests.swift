import Foundation
import Testing

@testable import DanishText

/// A dictionary may hold anything.
@Suite struct StrangeDictionaryTests {
    @Test func `A dictionary that is no UTF-8 is refused with a reason`() throws {
        let dictionary = try SmallDictionary()
        try Data([0x31, 0x0A, 0x62, 0xF8, 0x72, 0x6E, 0x0A]).write(to: URL(filePath: dictionary.files.words))
        #expect(throws: Lexicon.Problem.self) { try dictionary.lexicon() }
        #expect(dictionary.cachedNames == [])
    }

    @Test func `A dictionary that is gone is refused with a reason`() throws {
        let dictionary = try SmallDictionary()
        try FileManager.default.removeItem(atPath: dictionary.files.affixes)
        #expect(throws: Lexicon.Problem.self) { try dictionary.lexicon() }
    }

    @Test(arguments: ["", "0\n", "\n\n\n", "1"])
    func `An empty dictionary knows nothing`(text: String) throws {
        let dictionary = try SmallDictionary()
        try dictionary.write(text, to: dictionary.files.words)
        let lexicon = try dictionary.lexicon()
        #expect(!lexicon.knows("samtale"))
        #expect(Decompounder(lexicon).parts(of: "bekymringssamtale") == ["bekymringssamtale"])
    }

    @Test func `Line ends of another system are line ends`() throws {
        let dictionary = try SmallDictionary()
        let words = ["2", "samtale/31,39", "bekymring/29,39"].joined(separator: "\r\n")
        try dictionary.write(words, to: dictionary.files.words)
        try dictionary.write(SmallDictionary.affixes.replacing("\n", with: "\r\n"), to: dictionary.files.affixes)
        #expect(Decompounder(try dictionary.lexicon()).parts(of: "bekymringssamtale") == ["bekymrings", "samtale"])
    }

    @Test(arguments: 0..<12)
    func `Lines at random are compiled without harm`(round: Int) throws {
        var generator = SeededGenerator(seed: UInt64(round) &+ 69)
        var random = RandomText(seed: UInt64(round))
        let flags = ["2", "6", "8", "10", "29", "30", "31", "34", "36", "39", "45", "55", "56", "69", "70", "x", "", "99999"]
        let letters = Array("abdeghiklmnorstæøåAÆ".unicodeScalars)
        let words = (0..<300).map { number -> String in
            guard number % 3 > 0 else { return random.text() }
            let word = (0..<Int.random(in: 1...(number % 50 == 1 ? 400 : 9), using: &generator)).map { _ in
                Character(letters.randomElement(using: &generator)!)
            }
            let chosen = (0..<Int.random(in: 0...5, using: &generator)).map { _ in flags.randomElement(using: &generator)! }
            return String(word) + "/" + chosen.joined(separator: ",") + (number % 7 == 0 ? " st:" + random.text() : "")
        }
        let lexicon = try SmallDictionary(words).lexicon()
        let decompounder = Decompounder(lexicon)
        for (first, second) in zip(words, words.dropFirst()) {
            let word = String((first + second).filter(\.isLetter)).lowercased()
            #expect(decompounder.parts(of: word).joined() == word)
        }
    }
}
