import KnowledgeModel
import Testing

/// A compound and its parts find each other, each in its place.
@Suite(.withDictionary) struct CompoundSearchTests {
    private let shelf: Shelf

    init() throws {
        shelf = try Shelf(
            [
                .shelved("sag-01", "Hun holdt en god bekymringssamtale med drengen."),
                .shelved("sag-02", "De fik en samtale om en bekymring derhjemme."),
                .shelved("sag-03", "Vejlederen tog en lang samtale med hende."),
                .shelved("sag-04", "Man talte om en lærers bekymring igen."),
                .shelved("sag-05", "Pigen kom til en lille rådgivningssamtale der."),
                .shelved("sag-06", "Samtale, samtale, samtale, samtale og samtale igen."),
                .shelved("sag-07", "Bekymring, bekymring, bekymring, bekymring og bekymring."),
                .shelved("sag-08", "Alle forældre var samlet til den samtale."),
            ] + Entry.fillers(4))
    }

    @Test func `A compound finds the phrase, and the word itself comes first`() throws {
        #expect(try shelf.ids("bekymringssamtale") == ["sag-01", "sag-02"])
        #expect(try shelf.ids("Bekymringssamtalerne") == ["sag-01", "sag-02"])
    }

    @Test(arguments: ["samtale om bekymring", "samtale om en bekymring", "bekymring samtale", "bekymringers samtaler"])
    func `A phrase finds the compound`(text: String) throws {
        #expect(try Set(shelf.ids(text).prefix(2)) == ["sag-01", "sag-02"])
    }

    @Test func `A part alone, however often, is no answer to a compound that somebody wrote`() throws {
        let ids = try shelf.ids("bekymringssamtale")
        for id in ["sag-03", "sag-04", "sag-05", "sag-06", "sag-07"] { #expect(!ids.contains(id)) }
    }

    @Test func `A word comes before the compounds that it is a part of`() throws {
        let ids = try shelf.ids("samtale")
        #expect(Set(ids) == ["sag-01", "sag-02", "sag-03", "sag-05", "sag-06", "sag-08"])
        #expect(Set(ids.suffix(2)) == ["sag-01", "sag-05"])
        #expect(try shelf.ids("bekymring").last == "sag-01")
    }

    @Test(arguments: [
        ("samtale", "bekymringssamtale"), ("tegn", "bekymringstegn"), ("møde", "netværksmøde"), ("coach", "forældrecoach"),
        ("forløb", "mentorforløb"), ("bekymring", "bekymringstegn"), ("netværk", "netværksmøde"), ("miljø", "rockermiljø"),
    ])
    func `Whole words come before parts also where parts would come first by their id`(word: String, compound: String) throws {
        let parts = (0..<3).map { Entry.shelved("sag-1\($0)", "Her er \(compound) og mere.") }
        let wholes = (0..<3).map { Entry.shelved("sag-2\($0)", "Her er \(word) og mere.") }
        let shelf = try Shelf(parts + wholes + Entry.fillers(6))
        #expect(try shelf.ids(word) == (wholes + parts).map(\.id))
        #expect(try shelf.ids(compound) == parts.map(\.id))
    }

    @Test func `A compound that nobody wrote is searched by its parts, and that is said`() throws {
        let answer = try shelf.answer("forældresamtale")
        #expect(answer.hits.map(\.id) == ["sag-08"])
        #expect(answer.alsoSearched.map(\.da) == ["forælder + samtale"])
        #expect(answer.corrected == nil)
        #expect(answer.words.asked == 2)
    }

    @Test func `A compound of which nobody wrote one part finds nothing`() throws {
        let answer = try shelf.answer("elefantsamtale")
        #expect(answer.total == 0)
        #expect(answer.alsoSearched.isEmpty)
        #expect(answer.words.unknown == 1)
    }

    @Test func `Without a dictionary a compound finds itself, and a word only words`() throws {
        let shelf = try Shelf(
            [.shelved("sag-01", "En bekymringssamtale."), .shelved("sag-02", "En samtale om en bekymring.")] + Entry.fillers(2),
            knowsCompounds: false)
        #expect(try shelf.ids("bekymringssamtaler") == ["sag-01"])
        #expect(try shelf.ids("samtale") == ["sag-02"])
    }
}
