import KnowledgeModel
import Testing

/// Words that are names of a value also find the entries that hold the value, and the answer says so.
@Suite(.withDictionary) struct SynonymTests {
    private let shelf: Shelf

    init() throws {
        shelf = try Shelf(
            [
                .shelved("sag-01", "En mand kom tilbage sidste år.", topic: ["returned"]),
                .shelved("sag-02", "Han fik hjælp af en voksen ven.", topic: ["mentoring"]),
                .shelved("sag-03", "En støtteperson kom på besøg.", topic: []),
                .shelved("sag-04", "Skolen ringede om en trussel.", topic: []),
                .shelved("sag-05", "Der blev talt om ekstremisme.", topic: []), .shelved("sag-06", "Han kaldes ekstremist.", topic: []),
            ] + Entry.fillers(6))
    }

    @Test(arguments: [
        ("mentorordning", "sag-02"), ("mentorordningen", "sag-02"), ("mentoring scheme", "sag-02"), ("buddy", "sag-02"),
        ("hjemvendt", "sag-01"),
        ("Returnee", "sag-01"), ("rejst hjem fra krig", "sag-01"),
    ])
    func `A label, another word for it, or an English one finds what holds the value`(text: String, id: String) throws {
        #expect(try shelf.ids(text) == [id])
    }

    @Test func `What was searched beside the words is said, in both languages`() throws {
        #expect(try shelf.answer("buddy").alsoSearched == [Label(da: "Mentorordning", en: "Mentoring scheme")])
        #expect(try shelf.answer("støtteperson").alsoSearched == [Label(da: "Mentorordning", en: "Mentoring scheme")])
    }

    @Test func `The label itself needs no saying`() throws {
        #expect(try shelf.answer("mentorordning").alsoSearched.isEmpty)
    }

    @Test func `A broader value finds what is narrower`() throws {
        #expect(try shelf.ids("udrejse") == ["sag-01"])
    }

    @Test func `Who says the word comes before who only holds the value`() throws {
        #expect(try shelf.ids("støtteperson") == ["sag-03", "sag-02"])
    }

    @Test func `A label within a longer question is found, and in another order it is none`() throws {
        #expect(try shelf.answer("hvad er en mentoring scheme for skolen").alsoSearched.map(\.en) == ["Mentoring scheme"])
        #expect(try shelf.answer("scheme mentoring").alsoSearched.isEmpty)
    }

    @Test func `In quotes a word is only that word`() throws {
        #expect(try shelf.ids("\"støtteperson\"") == ["sag-03"])
        #expect(try shelf.answer("\"buddy\"").alsoSearched.isEmpty)
        #expect(try shelf.answer("\"buddy\"").total == 0)
    }

    @Test func `A value that most entries hold sets none apart, and is not searched`() throws {
        let answer = try shelf.answer("højrefløj")
        #expect(answer.total == 0)
        #expect(answer.alsoSearched.isEmpty)
    }

    @Test func `A value that no entry holds is not said to be searched`() throws {
        let answer = try shelf.answer("psychiatry")
        #expect(answer.total == 0)
        #expect(answer.alsoSearched.isEmpty)
    }

    @Test func `English words of the field find the Danish ones`() throws {
        #expect(try shelf.ids("school") == ["sag-04"])
        #expect(try shelf.ids("threat school") == ["sag-04"])
    }

    @Test func `Words of one family find each other, the one that was typed first`() throws {
        #expect(try shelf.ids("ekstremisme") == ["sag-05", "sag-06"])
        #expect(try shelf.ids("ekstremist") == ["sag-06", "sag-05"])
    }
}
