import CaseSearch
import KnowledgeModel
import Testing

/// Why a case is shown: what is shared, what differs, what one of the two does not tell.
@Suite struct SimilarReasonsTests {
    private func reasons(_ question: Entry, _ found: Entry) throws -> SimilarAnswer.Reasons {
        let bench = try CaseBench([question, found])
        return try #require(try bench.similar(to: question.id).first).reasons
    }

    private func pairs(_ items: [SimilarAnswer.Item]) -> [String] { items.map { ($0.isDenied ? "not " : "") + "\($0.field)=\($0.value)" } }

    @Test func `What both tell is shared`() throws {
        let reasons = try reasons(
            .made("sag-1", ["age": ["young"], "sign": ["a.1", "a.2"]]), .made("sag-2", ["age": ["young"], "sign": ["a.2"]]))
        #expect(pairs(reasons.shared) == ["sign=a.2", "age=young"])
        #expect(reasons.different.isEmpty)
    }

    @Test func `What the case leaves out is unknown, not different`() throws {
        let reasons = try reasons(.made("sag-1", ["sign": ["a.1", "a.2"]]), .made("sag-2", ["sign": ["a.2"]]))
        #expect(pairs(reasons.unknown) == ["sign=a.1"])
        #expect(reasons.unknown.first?.untoldBy == .case)
    }

    @Test func `What the case expressly denies is different`() throws {
        let reasons = try reasons(.made("sag-1", ["sign": ["a.1", "a.2"]]), .made("sag-2", ["sign": ["a.2"]], denied: ["sign=a.1"]))
        #expect(pairs(reasons.different) == ["not sign=a.1"])
        #expect(reasons.unknown.isEmpty)
    }

    @Test func `What the question expressly denies is different where the case tells it`() throws {
        let reasons = try reasons(.made("sag-1", ["sign": ["a.2"]], denied: ["sign=a.1"]), .made("sag-2", ["sign": ["a.1", "a.2"]]))
        #expect(pairs(reasons.different) == ["sign=a.1"])
    }

    @Test func `What both deny is shared`() throws {
        let reasons = try reasons(
            .made("sag-1", ["sign": ["a.2"]], denied: ["sign=a.1"]), .made("sag-2", ["sign": ["a.2"]], denied: ["sign=a.1"]))
        #expect(pairs(reasons.shared) == ["sign=a.2", "not sign=a.1"])
    }

    @Test func `A field of one value differs where both tell it, and is unknown where it is not stated`() throws {
        let different = try reasons(.made("sag-1", ["age": ["young"]]), .made("sag-2", ["age": ["old"]], text: "En ung."))
        #expect(pairs(different.different) == ["age=old"])
        #expect(different.unknown.isEmpty)
        let unknown = try reasons(.made("sag-1", ["age": ["young"]]), .made("sag-2", ["age": ["not_stated"]]))
        #expect(unknown.different.isEmpty)
        #expect(pairs(unknown.unknown) == ["age=young"])
    }

    @Test func `Two that both tell a field and share nothing of it differ`() throws {
        let reasons = try reasons(.made("sag-1", ["situation": ["travel"]]), .made("sag-2", ["situation": ["home"]]))
        #expect(pairs(reasons.different) == ["situation=home"])
        #expect(pairs(reasons.unknown) == ["situation=travel"])
    }

    @Test func `What the question does not speak of stands in no list`() throws {
        let reasons = try reasons(.made("sag-1", ["age": ["young"]]), .made("sag-2", ["age": ["young"], "sign": ["a.1"]]))
        #expect(pairs(reasons.shared + reasons.different + reasons.unknown) == ["age=young"])
    }

    @Test func `A sign of another catalogue that says about the same is shared, and says whose it answers to`() throws {
        let reasons = try reasons(.made("sag-1", ["sign": ["a.1"]]), .made("sag-2", ["sign": ["b.1"]]))
        #expect(pairs(reasons.shared) == ["sign=b.1"])
        #expect(reasons.shared.first?.closeTo == "a.1")
    }

    @Test func `Two signs that are close to the same third are not close to each other`() throws {
        let reasons = try reasons(.made("sag-1", ["sign": ["b.1"]]), .made("sag-2", ["sign": ["c.1"]]))
        #expect(reasons.shared.isEmpty)
        #expect(pairs(reasons.different) == ["sign=c.1"])
    }

    @Test func `A narrower value holds what is asked for, a broader one does not say`() throws {
        let narrower = try reasons(.made("sag-1", ["form": ["two"]]), .made("sag-2", ["form": ["two.first"]]))
        #expect(pairs(narrower.shared) == ["form=two.first"])
        let broader = try reasons(.made("sag-1", ["form": ["two.first"]]), .made("sag-2", ["form": ["two"]]))
        #expect(broader.shared.isEmpty)
    }

    @Test func `Each item leads to a section of the case`() throws {
        let found = Entry.made("sag-2", ["sign": ["a.2"], "age": ["old"], "form": ["one"]], denied: ["sign=a.1"])
        let reasons = try reasons(.made("sag-1", ["sign": ["a.1", "a.2"], "age": ["young"], "form": ["one"]]), found)
        let anchors = found.sections.map(\.anchor)
        let items = reasons.shared + reasons.different + reasons.unknown
        #expect(items.count == 4)
        for item in items { #expect(anchors.contains(item.anchor), "\(item.field)") }
        #expect(items.first { $0.field == "sign" }?.anchor == "tegn")
        #expect(items.first { $0.field == "age" }?.anchor == "baggrund")
    }
}
