import KnowledgeModel
import Testing

/// What the question's language says of words, phrases, exclusions and alternatives.
@Suite(.withDictionary) struct QuestionTextTests {
    private let shelf: Shelf

    init() throws {
        shelf = try Shelf(
            [
                .shelved("sag-01", "En samtale om drengen efter § 115 i loven."),
                .shelved("sag-02", "En bekymringssamtale i huset efter § 12 b."),
                .shelved("sag-03", "Børneforvaltningen og politiet mødtes om 115 sager."),
                .shelved("sag-04", "Ungeforvaltningen skrev et brev."),
                .shelved("sag-05", "Børne- og ungeforvaltningen svarede på 12 breve."), .shelved("sag-06", "Politiet talte med drengen."),
            ] + Entry.fillers(6))
    }

    @Test(arguments: ["§115", "§ 115", "efter § 115", "§\u{A0}115", "§§ 115"])
    func `A section is found however it is written, before a mere number`(text: String) throws {
        #expect(try shelf.ids(text).first == "sag-01")
        #expect(try shelf.ids("§ 115") == shelf.ids("§115"))
    }

    @Test(arguments: ["12b", "12 b", "§ 12 b", "§12b", "§ 12b"])
    func `So is a number with its letter`(text: String) throws {
        #expect(try shelf.ids(text).first == "sag-02")
    }

    @Test func `A hyphen stands for a part of a compound in a question as it does in a text`() throws {
        #expect(try shelf.ids("børne- og ungeforvaltning").first == "sag-05")
        let parts = try shelf.answer("børne- og ungeforvaltning", explains: true).hits.first?.explanation?.parts ?? []
        #expect(parts.contains { $0.terms == ["børneforvaltning"] })
        #expect(try shelf.ids("børneforvaltningen").contains("sag-05"))
    }

    @Test func `Leaving out a word leaves out no compound of it`() throws {
        #expect(try Set(shelf.ids("samtale")) == ["sag-01", "sag-02"])
        #expect(try shelf.ids("samtale -samtale") == ["sag-02"])
        #expect(try shelf.ids("samtale -bekymring") == shelf.ids("samtale"))
        #expect(try shelf.ids("samtale -bekymringssamtale") == ["sag-01"])
    }

    @Test func `Words apart from each other are not read as one`() throws {
        #expect(try shelf.ids("12 -brev b") != shelf.ids("12b"))
        #expect(try shelf.ids("§ \"drengen\" 115") == ["sag-01"])
    }

    @Test func `Of alternatives either will do`() throws {
        #expect(try Set(shelf.ids("brev OR drengen")) == ["sag-01", "sag-04", "sag-05", "sag-06"])
        #expect(try Set(shelf.ids("brev ELLER \"talte med drengen\"")) == ["sag-04", "sag-05", "sag-06"])
    }

    @Test func `A phrase is found as it stands, compounds and all`() throws {
        #expect(try shelf.ids("\"samtale om drengen\"") == ["sag-01"])
        #expect(try shelf.ids("\"drengen samtale\"") == [])
        #expect(try shelf.ids("\"bekymringssamtale i huset\"") == ["sag-02"])
        #expect(try shelf.ids("\"samtale i huset\"") == [])
    }

    @Test func `A question of stop words alone asks for those`() throws {
        #expect(try shelf.ids("og").contains("sag-03"))
    }

    @Test func `The order of the words decides nothing but the order of hits`() throws {
        #expect(try Set(shelf.ids("politiet drengen")) == Set(shelf.ids("drengen politiet")))
    }
}
