import KnowledgeModel
import Testing

@testable import CaseSearch

/// Why a hit stands where it does.
@Suite(.withDictionary) struct ExplanationTests {
    private let shelf: Shelf

    init() throws {
        shelf = try Shelf(
            [
                .shelved(
                    "sag-01", "En bekymringssamtale om skolen og en mentor.", title: "Samtale med drengen", english: "Talk to the boy"),
                .shelved("sag-02", "Mentoren og skolen. En samtale om en bekymring, og baggrund i øvrigt."),
                .shelved("sag-03", "En støtteperson.", topic: ["mentoring"], in: "Om mentorens arbejde"),
                .shelved("sag-04", "Han fik hjælp af en ven.", topic: ["mentoring"], in: "Udfald"),
            ] + Entry.fillers(5))
    }

    private func parts(_ text: String, of id: String) throws -> [Explanation.Part] {
        let hit = try #require(try shelf.answer(text, explains: true).hits.first { $0.id == id })
        return try #require(hit.explanation).parts
    }

    @Test func `Nothing is explained unless that is asked for`() throws {
        #expect(try shelf.answer("samtale").hits.allSatisfy { $0.explanation == nil })
    }

    /// Each of these entries has one passage, which has the entry's number.
    @Test(arguments: [
        "samtale", "bekymringssamtale", "mentor skolen", "samtale om bekymring", "mentorordning støtteperson", "mentorr skoln",
        "§ 115 skole",
        "\"en samtale\" mentor", "skole OR mentor", "drengen mentor skolen hjælp ven samtale bekymring støtteperson arbejde perron vejret",
    ])
    func `The parts that count add up to what the passage weighs`(text: String) throws {
        let searcher = shelf.searcher
        let parsed = QueryParser().parse(text)
        let plan = try QueryPlanner(analyser: searcher.analyser, entries: searcher.entries).plan(parsed, searcher.reader.database)
        let query = try #require(Ranker(entries: searcher.entries).rankingQuery(plan))
        let weights = Dictionary(
            uniqueKeysWithValues: try searcher.reader.database.search(query, limit: 100, weighting: Ranking.weighting).map {
                (searcher.entries.entry(Int($0.document) - 1).id, $0.weight)
            })
        let hits = try shelf.answer(text, explains: true).hits
        #expect(!hits.isEmpty)
        for hit in hits {
            let sum = try #require(hit.explanation).parts.filter(\.counts).reduce(0) { $0 + $1.weight }
            let weight = try #require(weights[hit.id])
            #expect(abs(sum - weight) < 0.001 * weight, "\(hit.id): \(sum), \(weight)")
        }
    }

    @Test func `The heaviest part comes first, and of one word only one way counts`() throws {
        let parts = try parts("bekymringssamtale", of: "sag-01")
        #expect(parts.map(\.weight) == parts.map(\.weight).sorted(by: >))
        #expect(parts.filter(\.counts).map(\.terms) == [["bekymringssamtal"]])
        #expect(parts.contains { $0.terms == ["Cbekymring+samtal"] && !$0.counts && $0.kind.en == "the same parts in another compound" })
    }

    @Test func `A word says in which fields it stands`() throws {
        #expect(try parts("samtale", of: "sag-01").first { $0.terms == ["samtal"] }?.fields == [.title])
        #expect(try parts("samtale", of: "sag-01").first { $0.terms == ["Hsamtal"] }?.fields == [.text])
        #expect(try parts("mentor", of: "sag-01").first?.fields == [.text])
        #expect(try parts("mentor", of: "sag-03").first { $0.terms == ["mentor"] }?.fields == [.heading])
        #expect(try parts("boy", of: "sag-01").first?.fields == [.title])
    }

    @Test func `A heading that the form gives is no field that counts`() throws {
        #expect(try parts("baggrund", of: "sag-02").first { $0.terms == ["baggrund"] }?.fields == [.text])
    }

    @Test func `A value is a field of its own`() throws {
        let part = try #require(try parts("mentorordning", of: "sag-04").first)
        #expect(part.terms == ["Ktopic=mentoring"])
        #expect(part.fields == [.value])
        #expect(part.kind.da == "værdi i vokabularet")
    }

    @Test func `Parts close together and phrases name all their terms`() throws {
        let near = try #require(try parts("bekymringssamtale", of: "sag-02").first)
        #expect(near.terms == ["bekymring", "samtal"])
        #expect(near.kind.en == "the parts close together")
        let phrase = try #require(try parts("\"samtale om en bekymring\"", of: "sag-02").first)
        #expect(phrase.terms == ["samtal", "om", "en", "bekymring"])
        #expect(phrase.kind.en == "phrase" && phrase.counts)
    }

    @Test func `Neighbouring words that are one compound are explained as that`() throws {
        #expect(try parts("bekymring samtale", of: "sag-01").contains { $0.kind.en == "neighbouring words as one compound" && $0.counts })
    }

    @Test func `Every way of finding has a name in both languages`() {
        let kinds: [QueryPlan.Way.Kind] = [
            .whole, .variant, .related, .head, .modifier, .pair, .near, .concept, .correction, .completion, .phrase, .joined,
        ]
        let labels = kinds.map(\.label)
        #expect(Set(labels.map(\.da)).count == kinds.count && Set(labels.map(\.en)).count == kinds.count)
    }
}
