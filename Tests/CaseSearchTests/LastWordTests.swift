import CaseSearch
import KnowledgeModel
import Testing

/// While someone types, the last word may be the beginning of one.
@Suite(.withDictionary) struct LastWordTests {
    private let shelf: Shelf

    init() throws {
        shelf = try Shelf(
            [
                .shelved("sag-01", "En mentor kom, og en zebrafink sang."),
                .shelved("sag-02", "En mentor kom på skolen til en bekymringssamtale."),
                .shelved("sag-03", "Skolen holdt en bekymringssamtale."),
            ] + Entry.fillers(3))
    }

    private func ids(_ text: String, completes: Bool = true) throws -> [String] {
        var request = SearchRequest(text: text)
        request.completesLastWord = completes
        return try shelf.searcher.search(request).hits.map(\.id)
    }

    @Test(arguments: ["me", "men", "ment", "mento", "mentor", "Mento"])
    func `A beginning finds the words that go on so`(text: String) throws {
        #expect(try ids(text) == ["sag-01", "sag-02"])
    }

    @Test func `Only where that is asked for`() throws {
        #expect(try ids("ment", completes: false) == [])
    }

    @Test func `A beginning within a question counts as a word does`() throws {
        #expect(try ids("skolen ment") == ["sag-02"])
        #expect(try ids("ment skolen") == ids("skolen"))
    }

    @Test func `A word that one entry alone holds is found only when it is typed out`() throws {
        #expect(try ids("zebra") == [])
        #expect(try ids("zebrafin") == [])
        #expect(try ids("zebrafink") == ["sag-01"])
    }

    @Test func `One letter is no beginning yet`() throws {
        #expect(try ids("m") == [])
    }

    @Test func `A word under way is neither corrected nor called unknown for good`() throws {
        var request = SearchRequest(text: "bekymringssam")
        request.completesLastWord = true
        let answer = try shelf.searcher.search(request)
        #expect(answer.corrected == nil)
        #expect(answer.hits.count == 2)
        #expect(answer.words.unknown == 0)
        request.text = "mentro"
        #expect(try shelf.searcher.search(request).corrected == nil)
        request.text = "mentro skolen"
        #expect(try shelf.searcher.search(request).corrected == "mentor skolen")
    }
}
