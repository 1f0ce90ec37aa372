import CorpusFiles
import Foundation
import KnowledgeModel
import Testing

@Suite struct `What the detectors know by list` {
    private static let lists = """
        lists:
          given: >
            Anna Bo
            Carl
          places: [Nykøbing Falster, Lejre]
        public_lines:
          - {number: "41 74 90 90", name: Hotline, year: 2018}
        ages:
          - {from: 13, to: 17, da: teenager, en: teenager}
        telling_words:
          - {field: situation, value: online, words: [nettet, "på nettet"]}
        """

    private static let shipped = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Corpus").path(percentEncoded: false)

    @Test func `Lists are words between spaces, or entries in brackets`() throws {
        let fixture = try CorpusFixture(["anonymity/all.yml": Self.lists, "allowed.yml": "- {text: Exit, reason: et program}\n"])
        let corpus = try fixture.read()
        #expect(corpus.diagnostics.isEmpty)
        let lists = corpus.vocabulary.anonymity
        #expect(lists[.given] == ["Anna", "Bo", "Carl"])
        #expect(lists[.places] == ["Nykøbing Falster", "Lejre"])
        #expect(lists.publicLines == [PublicLine(number: "41749090", name: "Hotline", year: 2018)])
        #expect(lists.ages.map(\.label.da) == ["teenager"])
        #expect(lists.tellingWords == [TellingWords(field: "situation", value: "online", words: ["nettet", "på nettet"])])
        #expect(lists.allowed == [AllowedText(text: "Exit", reason: "et program")])
    }

    @Test func `A corpus without lists is sound, and says so of itself`() throws {
        let corpus = try CorpusFixture().read()
        #expect(corpus.diagnostics.isEmpty)
        #expect(corpus.vocabulary.anonymity.isEmpty)
    }

    @Test(arguments: [
        ("lists:", "list:", "anonymity/all.yml:2:3 unknown key 'list'; did you mean 'lists'?"),
        ("given: >", "gven: >", "anonymity/all.yml:2:9 unknown key 'gven'; did you mean 'given'?"),
        ("places: [Nykøbing Falster, Lejre]", "places: []", "anonymity/all.yml:5:11 list 'places' is empty"),
        ("year: 2018", "year: nu", "anonymity/all.yml:7:5 'year' has to be a whole number"),
        ("from: 13, ", "", "anonymity/all.yml:9:5 'from' is missing"), ("da: teenager, ", "", "anonymity/all.yml:9:5 'da' is missing"),
        ("field: situation", "field: situaton", "anonymity/all.yml:11:5 unknown field 'situaton'"),
        ("value: online", "value: onlin", "anonymity/all.yml:11:5 unknown value 'onlin' for 'situation'"),
    ])
    func `A slip in a list is reported at its place`(_ right: String, _ wrong: String, _ message: String) throws {
        let fixture = try CorpusFixture(["anonymity/all.yml": Self.lists.replacing(right, with: wrong, maxReplacements: 1)])
        #expect(try fixture.problems() == [message])
    }

    @Test(arguments: [
        ("- {text: Exit}\n", "allowed.yml:1:3 'reason' is missing"),
        ("- {text: Exit, reason: x}\n- {text: Exit, reason: y}\n", "allowed.yml:2:3 'Exit' is allowed twice"),
        ("- {text: Exit, reason: x, entry: sag-01}\n", "allowed.yml:1:34 unknown key 'entry'"),
        ("- {text: Exit, reason: x, entries: [sag-99]}\n", "allowed.yml:1:3 there is no entry 'sag-99'"),
        ("text: Exit\n", "allowed.yml:1:1 expected a list ('- {text: …, reason: …}')"),
    ])
    func `A slip in the permissions is reported at its place`(_ text: String, _ message: String) throws {
        #expect(try CorpusFixture(["allowed.yml": text]).problems() == [message])
    }

    @Test func `The vocabulary can be read with its lists and without the entries`() throws {
        let fixture = try CorpusFixture(["anonymity/all.yml": Self.lists, "cases/sag-01.md": "en fil med fejl"])
        let (vocabulary, problems) = try CorpusReader.vocabulary(folder: fixture.folder)
        #expect(problems.isEmpty)
        #expect(vocabulary.anonymity[.given].count == 3)
    }

    @Test func `The lists that the corpus ships with are sound`() throws {
        let lists = try CorpusReader.vocabulary(folder: Self.shipped).0.anonymity
        for list in AnonymityWords.allCases { #expect(!lists[list].isEmpty, "\(list.rawValue)") }
        #expect(lists[.given].count >= 1_000 && lists[.family].count >= 200)
        for list in AnonymityWords.allCases {
            let entries = lists[list].map { $0.lowercased() }
            #expect(Set(entries).count >= entries.count * 9 / 10, "\(list.rawValue) has many entries twice")
        }
        for line in lists.publicLines { #expect(line.number.allSatisfy(\.isNumber) && line.year >= 2018) }
        // Every age has exactly one word.
        for age in 0...120 { #expect(lists.ages.count { $0.from <= age && age <= $0.to } == 1, "\(age)") }
    }
}

@Suite struct `Words are found in their file` {
    private func place(_ words: String, _ occurrence: Int = 0, _ anchor: String? = "baggrund", in body: String) throws -> String? {
        let text = Sample.aCase.text.replacing(/## Baggrund\n\n[^#]*/, with: "## Baggrund\n\n" + body + "\n\n")
        let corpus = try CorpusFixture(Sample.whole.merging(["cases/sag-01.md": text]) { $1 }).read()
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let heading = try #require(lines.firstIndex(of: "## Baggrund"))
        let position = try #require(corpus.places["sag-01"]).position(of: words, occurrence: occurrence, inSection: anchor)
        return position.map { "\($0.line - heading - 1):\($0.column)" }
    }

    @Test func `Over line ends, emphasis and citations, and the right one of several`() throws {
        #expect(try place("Karim Falk", in: "Han hedder Karim Falk.") == "2:12")
        #expect(try place("Karim Falk", in: "Han hedder Karim\nFalk og er her.") == "2:12")
        #expect(try place("Karim Falk", in: "Han hedder **Karim** Falk.") == "2:14")
        #expect(try place("Falk", 1, in: "Falk er her.\n\nHer er Falk igen.") == "4:8")
        #expect(try place("Falk", in: "- Et punkt\n- Falk er her") == "3:3")
        #expect(try place("Nej", in: "Han hedder Karim.") == nil)
    }
}
