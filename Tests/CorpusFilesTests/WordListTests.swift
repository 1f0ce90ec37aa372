import CorpusFiles
import Foundation
import KnowledgeModel
import Testing

@Suite struct `What do the editors know of words` {
    /// What is wrong with a file of words beside the small vocabulary, the path left out.
    private func problems(_ words: String, in language: Language = .english) throws -> [String] {
        let fixture = try CorpusFixture()
        try fixture.write(words, to: "vocabulary/words.yml")
        return try fixture.problems(in: language).map { $0.replacing("vocabulary/words.yml:", with: "") }
    }

    @Test func `Additions, irregular forms, wholes, families and English words are read`() throws {
        let fixture = try CorpusFixture()
        let text = """
            words:
              additions:
                - {word: incel, joins: [incel], forms: [incels, incelen]}
                - {word: online}
              irregular:
                - [børn, barn]
              wholes:
                - [islam, ungdom]
                - kommune
              families:
                - [ekstremisme, ekstremist]
              english:
                - [school, skole]

            """
        try fixture.write(text, to: "vocabulary/words.yml")
        let corpus = try fixture.read()
        #expect(corpus.diagnostics.isEmpty)
        let expected = WordKnowledge(
            additions: [.init(word: "incel", joins: ["incel"], forms: ["incels", "incelen"]), .init(word: "online")],
            irregular: [["børn", "barn"]], wholes: ["islam", "ungdom", "kommune"], families: [["ekstremisme", "ekstremist"]],
            english: [["school", "skole"]])
        #expect(corpus.vocabulary.words == expected)
    }

    @Test func `A vocabulary may do without`() throws {
        try expect(CorpusFixture().read().vocabulary.words, is: WordKnowledge())
        try expect(problems("words:\n  additions:\n  families: []\n"), is: [])
    }

    @Test(arguments: [
        ("words:\n  aditions: []\n", "2:13 unknown key 'aditions'"),
        ("words:\n  additions:\n    - {word: incel, join: [incel]}\n", "3:27 unknown key 'join'"),
        ("words:\n  additions:\n    - {joins: [incel]}\n", "3:7 'word' is missing"),
        ("words:\n  additions:\n    - {word: ''}\n", "3:7 'word' is missing"),
        ("words:\n  additions: {word: incel}\n", "2:14 write a list"), ("words:\n  wholes: islam\n", "2:11 write a list"),
        ("words:\n  irregular:\n    - [børn]\n", "3:7 write [form, word], such as [børn, barn]"),
        ("words:\n  irregular:\n    - [børn, barn, børnene]\n", "3:7 write [form, word], such as [børn, barn]"),
        ("words:\n  irregular:\n    - børn\n", "3:7 write [form, word], such as [børn, barn]"),
        ("words:\n  families:\n    - [ekstremisme]\n", "3:7 write two words at least"),
        ("words:\n  english:\n    - [school]\n", "3:7 write two words at least"),
        ("words:\n  wholes:\n    - [Islam]\n", "3:7 'Islam' has to be one word in small letters"),
        ("words:\n  wholes:\n    - [to ord]\n", "3:7 'to ord' has to be one word in small letters"),
        ("words:\n  additions:\n    - {word: it-system}\n", "3:7 'it-system' has to be one word in small letters"),
        ("words:\n  additions:\n    - {word: incel, forms: [incel2]}\n", "3:28 'incel2' has to be one word in small letters"),
    ])
    func `A slip is reported where it stands`(text: String, problem: String) throws {
        try expect(problems(text), is: [problem])
    }

    @Test func `Danish editors are told in Danish`() throws {
        try expect(problems("words:\n  wholes: islam\n", in: .danish), is: ["2:11 skriv en liste"])
        try expect(problems("words:\n  wholes: [Islam]\n", in: .danish), is: ["2:12 'Islam' skal være ét ord med små bogstaver"])
        try expect(problems("words:\n  ord: []\n", in: .danish), is: ["2:8 ukendt nøgle 'ord'"])
    }

    @Test func `Words in two files are reported at the second`() throws {
        let fixture = try CorpusFixture()
        try fixture.write("words:\n  wholes: [islam]\n", to: "vocabulary/words.yml")
        try fixture.write("words:\n  wholes: [ungdom]\n", to: "vocabulary/zwords.yml")
        try expect(fixture.problems(), is: ["vocabulary/zwords.yml:2:3 'words' occurs twice"])
    }

    @Test func `The lists that we ship hold no word twice, and no addition is also a whole`() throws {
        let words = try ShippedCorpusWords.read()
        #expect(words.additions.count > 10 && words.irregular.count > 10 && words.wholes.count > 50 && words.english.count > 50)
        for list in [words.additions.map(\.word), words.irregular.map { $0[0] }, words.wholes, words.english.map { $0[0] }] {
            #expect(Dictionary(grouping: list) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
        }
        #expect(Set(words.additions.map(\.word)).isDisjoint(with: words.wholes))
    }
}

private enum ShippedCorpusWords {
    static func read() throws -> WordKnowledge {
        let root = #filePath.components(separatedBy: "/Tests/")[0]
        return try CorpusReader.read(folder: root + "/Corpus").vocabulary.words
    }
}
