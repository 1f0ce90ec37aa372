import Testing
import Xapian

@Suite struct TermTests {
    private let folder = TemporaryFolder()

    @Test func `A document lists its terms in byte order with their occurrences`() throws {
        let database = try Database(path: folder.write(["mus kat mus åben Zebra ål"]))
        let terms = try database.terms(ofDocument: 1)
        #expect(terms.map(\.term) == ["Zebra", "kat", "mus", "åben", "ål"])
        #expect(terms.map(\.count) == [1, 1, 2, 1, 1])
    }

    @Test func `A document without terms lists none`() throws {
        let database = try Database(path: folder.write([""]))
        let terms = try database.terms(ofDocument: 1)
        #expect(terms.isEmpty)
    }

    @Test func `The vocabulary lists each term with the number of its documents`() throws {
        let database = try Database(path: folder.write(["kat kat kat", "kat hund", "mus"]))
        let terms = try database.terms()
        #expect(terms.map(\.term) == ["hund", "kat", "mus"])
        #expect(terms.map(\.count) == [1, 2, 1])
    }

    @Test func `The vocabulary of an empty database is empty`() throws {
        let terms = try Database(path: folder.write([])).terms()
        #expect(terms.isEmpty)
    }

    @Test(arguments: [
        ("bær", ["bær", "bærbar", "bærme"]), ("bærb", ["bærbar"]), ("bæ", ["bæk", "bær", "bærbar", "bærme"]),
        ("bærbart", []), ("c", []), ("ø", ["øl", "ørred"]),
    ])
    func `A prefix picks the terms that begin with it`(prefix: String, expected: [String]) throws {
        let database = try Database(path: folder.write(["bær bærbar bærme bæk bar øl ørred år"]))
        let terms = try database.terms(prefix: prefix)
        #expect(terms.map(\.term) == expected)
    }

    @Test func `A zero byte is a letter like another`() throws {
        var document = Document()
        for term in ["a", "a\0", "a\0b", "\0", "ab"] { document.add(term) }
        let writer = try WritableDatabase(path: folder.path("database"), mode: .create)
        try writer.add(document)
        try writer.close()

        let database = try Database(path: folder.path("database"))
        let ofDocument = try database.terms(ofDocument: 1)
        let vocabulary = try database.terms()
        let withPrefix = try database.terms(prefix: "a\0")
        let frequency = try database.documentFrequency(of: "a\0b")
        let unknown = try database.documentFrequency(of: "a\0c")
        let hits = try database.search(.term("a\0b"), limit: 10)
        #expect(ofDocument.map(\.term) == ["\0", "a", "a\0", "a\0b", "ab"])
        #expect(vocabulary.map(\.term) == ["\0", "a", "a\0", "a\0b", "ab"])
        #expect(withPrefix.map(\.term) == ["a\0", "a\0b"])
        #expect(frequency == 1)
        #expect(unknown == 0)
        #expect(hits.map(\.document) == [1])
    }

    @Test func `A frequency counts documents, not occurrences`() throws {
        let database = try Database(path: folder.write(["rød rød rød", "rød grød", "grød"]))
        let frequency = try database.documentFrequency(of: "rød")
        #expect(frequency == 2)
    }

    @Test(arguments: ["ukendt", "ro", "rødt", "RØD", String(repeating: "x", count: 10_000)])
    func `A term that is not there has the frequency zero`(term: String) throws {
        let database = try Database(path: folder.write(["rød"]))
        let frequency = try database.documentFrequency(of: term)
        #expect(frequency == 0)
    }

    @Test func `The empty term stands for every document`() throws {
        let database = try Database(path: folder.write(["kat", "", "mus"]))
        let frequency = try database.documentFrequency(of: "")
        let hits = try database.search(.term(""), limit: 10)
        #expect(frequency == 3)
        #expect(hits.map(\.document) == [1, 2, 3])
    }

    @Test func `The longest term is found again`() throws {
        let longest = String(repeating: "å", count: Document.longestTerm / 2) + "x"
        #expect(longest.utf8.count == Document.longestTerm)
        let database = try Database(path: folder.write([longest]))
        let terms = try database.terms()
        let hits = try database.search(.term(longest), limit: 10)
        #expect(terms.map(\.term) == [longest])
        #expect(hits.map(\.document) == [1])
    }

    @Test func `Many terms come back whole`() throws {
        let words = (0..<5_000).map { "ord\($0)" }
        let database = try Database(path: folder.write([words.joined(separator: " ")]))
        let ofDocument = try database.terms(ofDocument: 1)
        let vocabulary = try database.terms()
        #expect(ofDocument.map(\.term) == words.sorted())
        #expect(vocabulary.map(\.term) == words.sorted())
    }
}
