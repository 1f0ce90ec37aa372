import CaseSearch
import KnowledgeModel
import Testing

/// Words that nobody wrote, put right by words that two entries hold.
@Suite(.withDictionary) struct CorrectionTests {
    private let shelf: Shelf

    init() throws {
        let twice = [
            "Underretning af vold i psykiatrien, og en fest.", "Psykiatrien og underretning af vold ved en fest, med mentorforløb.",
        ]
        shelf = try Shelf(
            twice.enumerated().map { .shelved("sag-0\($0.offset)", $0.element) } + [
                .shelved("sag-02", "Et mentorforløb med en zebrafink."), .shelved("sag-03", "Samtaler om arbejde."),
                .shelved("sag-04", "Samtaler om skole."),
            ] + Entry.fillers(3))
    }

    @Test(arguments: [
        ("underetning", "underretning"), ("psykatrien", "psykiatrien"), ("mentorforlob", "mentorforløb"), ("UNDERETNING", "underretning"),
        ("undertening", "underretning"), ("psykiattrien", "psykiatrien"),
    ])
    func `A slip is corrected, and that is said`(typed: String, meant: String) throws {
        let answer = try shelf.answer(typed)
        #expect(answer.corrected == meant)
        #expect(try answer.hits.map(\.id) == shelf.ids(meant))
        #expect(answer.total > 0)
        #expect(answer.words.unknown == 0)
    }

    @Test func `Quotes undo it`() throws {
        let answer = try shelf.answer("\"underetning\"")
        #expect(answer.corrected == nil)
        #expect(answer.total == 0)
    }

    @Test func `A word that somebody wrote is not corrected`() throws {
        for word in ["underretning", "zebrafink", "psykiatri", "samtale"] {
            #expect(try shelf.answer(word).corrected == nil)
            #expect(try shelf.answer(word).total > 0)
        }
    }

    @Test(arguments: ["hest", "psykologien", "arbejder", "vild"])
    func `A word of the dictionary is never corrected, though another is near`(word: String) throws {
        #expect(try shelf.answer(word).corrected == nil)
    }

    @Test func `No word is corrected to one that a single entry holds`() throws {
        for typed in ["zebrafnk", "zebrafinker", "zebrafikn"] {
            let answer = try shelf.answer(typed)
            #expect(answer.corrected == nil)
            #expect(answer.total == 0 || typed == "zebrafinker")
        }
    }

    @Test(arguments: ["f", "fe", "fes", "xyzzyx", "qwertyuiop", "фест", "12345", String(repeating: "underetning", count: 20)])
    func `Very short, far and foreign words are left as they are`(word: String) throws {
        #expect(try shelf.answer(word).corrected == nil)
    }

    @Test func `The question as it was understood holds known words only, in their order`() throws {
        let answer = try shelf.answer("underetning af qwrtpsd vold i psykatrien")
        #expect(answer.corrected == "underretning af vold i psykiatrien")
        #expect(answer.words.unknown == 1)
    }

    @Test func `Of two words that are equally near the one that more entries hold is meant`() throws {
        let shelf = try Shelf(
            (0..<2).map { .shelved("sag-1\($0)", "Han kaldte det trolbane.") }
                + (0..<3).map { .shelved("sag-2\($0)", "Han kaldte det trolbanx.") })
        #expect(try shelf.answer("trolbanq").corrected == "trolbanx")
    }

    @Test func `Without a dictionary slips are corrected all the same`() throws {
        let shelf = try Shelf((0..<2).map { .shelved("sag-0\($0)", "Underretning af vold.") }, knowsCompounds: false)
        #expect(try shelf.answer("underetning").corrected == "underretning")
    }
}
