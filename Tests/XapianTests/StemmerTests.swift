import Testing
import Xapian

@Suite struct StemmerTests {
    @Test(arguments: [
        ("børnene", "børn"), ("skolen", "skol"), ("skolerne", "skol"), ("bekymringer", "bekymring"),
        ("ærlighed", "ærl"), ("hus", "hus"), ("årene", "åren"),
    ])
    func `A Danish word loses its ending`(word: String, stem: String) throws {
        let stemmer = try Stemmer(language: "danish")
        #expect(try stemmer.stem(word) == stem)
    }

    @Test func `A language goes by its name and by its code`() throws {
        let byName = try Stemmer(language: "danish")
        let byCode = try Stemmer(language: "da")
        for word in ["læreren", "forældrene", "underretningen"] {
            let stem = try byName.stem(word)
            #expect(try byCode.stem(word) == stem)
        }
    }

    @Test(arguments: ["", "none"])
    func `No language leaves words as they are`(language: String) throws {
        let stemmer = try Stemmer(language: language)
        #expect(try stemmer.stem("børnene") == "børnene")
    }

    @Test func `The stem of nothing is nothing`() throws {
        let stemmer = try Stemmer(language: "danish")
        #expect(try stemmer.stem("") == "")
    }

    @Test func `Zero bytes stay in the word`() throws {
        let stemmer = try Stemmer(language: "danish")
        #expect(try stemmer.stem("bil\0børnene") == "bil\0børn")
        #expect(try stemmer.stem("\0") == "\0")
    }

    @Test func `A stem outlives the next word`() throws {
        let stemmer = try Stemmer(language: "danish")
        let first = try stemmer.stem("skolernes")
        let second = try stemmer.stem("underretningernes")
        #expect(first == "skol")
        #expect(second == "underretning")
    }

    @Test func `A very long word has a stem`() throws {
        let stemmer = try Stemmer(language: "danish")
        let long = String(repeating: "båd", count: 100_000)
        #expect(try stemmer.stem(long + "erne") == long)
    }

    @Test func `Any text may be stemmed`() throws {
        let stemmer = try Stemmer(language: "danish")
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<2_000 {
            let scalars = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                Unicode.Scalar(UInt32.random(in: 0..<0x800, using: &generator)) ?? "x"
            }
            let word = String(String.UnicodeScalarView(scalars))
            #expect(try stemmer.stem(word).utf8.count <= word.utf8.count)
        }
    }
}
