import CaseSearch
import KnowledgeModel
import Testing

/// Where nothing is found, it is said what empties the answer and what could be asked instead.
@Suite(.withDictionary) struct ReliefTests {
    private let shelf: Shelf

    init() throws {
        shelf = try Shelf(
            [
                .shelved("sag-01", "En mentor holdt samtaler.", topic: ["illness"], form: "right"),
                .shelved("sag-02", "En mentor holdt samtaler.", topic: ["illness"], form: "right"),
                .shelved("sag-03", "Et brev om en rejse.", topic: ["returned"], form: "left"),
            ] + Entry.fillers(3))
    }

    private func reliefs(_ text: String, _ filters: [String: [String]] = [:]) throws -> [Relief] {
        let answer = try shelf.answer(text, filters)
        #expect(answer.total == 0)
        return answer.reliefs
    }

    @Test func `A filter, with the value that leaves most`() throws {
        let relief = try #require(try reliefs("mentor", ["form": ["left"]]).first)
        #expect(relief.cause == .filter(field: "form", label: Label(da: "form-filter", en: "form filter")))
        #expect(relief.total == 2)
        #expect(relief.instead?.id == "right")
        #expect(relief.instead?.label == Label(da: "Højrefløj", en: "Right wing"))
        #expect(relief.instead?.count == 2)
    }

    @Test func `Of several filters the one that is in the way`() throws {
        let reliefs = try reliefs("mentor", ["form": ["right"], "topic": ["returned"]])
        #expect(reliefs.count == 1)
        #expect(reliefs.first?.cause == .filter(field: "topic", label: Label(da: "topic-filter", en: "topic filter")))
        #expect(reliefs.first?.instead?.id == "illness")
    }

    @Test func `All filters, where none is so by itself`() throws {
        let reliefs = try reliefs("mentor", ["form": ["left"], "topic": ["returned"]])
        #expect(reliefs.map(\.cause) == [.filters])
        #expect(reliefs.first?.total == 2)
    }

    @Test func `A phrase whose words stand in another order`() throws {
        let reliefs = try reliefs("\"samtaler mentor\"")
        #expect(reliefs.map(\.cause) == [.phrase])
        #expect(reliefs.first?.total == 2)
    }

    @Test func `An exclusion`() throws {
        let reliefs = try reliefs("mentor -samtaler")
        #expect(reliefs.map(\.cause) == [.exclusion])
        #expect(reliefs.first?.total == 2)
    }

    @Test func `Nothing helps a word that nobody wrote`() throws {
        for text in ["xyzzyx", "\"xyzzyx\"", "xyzzyx -mentor"] { #expect(try reliefs(text).isEmpty, "\(text)") }
        #expect(try reliefs("xyzzyx", ["form": ["left"]]).isEmpty)
        #expect(try shelf.answer("xyzzyx").words.unknown == 1)
    }

    @Test func `Each relief holds what it promises`() throws {
        #expect(try reliefs("mentor", ["form": ["left"]]).first?.total == shelf.answer("mentor").total)
        #expect(try reliefs("mentor -samtaler").first?.total == shelf.answer("mentor").total)
        #expect(try reliefs("\"samtaler mentor\"").first?.total == shelf.answer("samtaler mentor").total)
        let filtered = try reliefs("mentor", ["form": ["right"], "topic": ["returned"]])
        #expect(try filtered.first?.total == shelf.answer("mentor", ["form": ["right"]]).total)
    }

    @Test func `Where something is found, nothing is offered instead`() throws {
        #expect(try shelf.answer("mentor").reliefs.isEmpty)
        #expect(try shelf.answer("mentor xyzzyx").reliefs.isEmpty)
    }
}
