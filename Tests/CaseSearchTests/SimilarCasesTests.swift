import CaseSearch
import KnowledgeModel
import Testing

/// Which cases are shown for one, and which never are.
@Suite struct SimilarCasesTests {
    private func ids(_ entries: [Entry], _ id: String = "sag-01", limit: Int = 5) throws -> [String] {
        try CaseBench(entries).similar(to: id, limit: limit).map(\.found.id)
    }

    @Test func `The case that shares most comes first, and no case is like itself`() throws {
        let entries = [
            Entry.made("sag-01", ["sign": ["a.1", "a.2"], "age": ["young"]]), .made("sag-02", ["sign": ["a.3"], "age": ["young"]]),
            .made("sag-03", ["sign": ["a.1", "a.2"], "age": ["young"]]), .made("sag-04", ["sign": ["a.1"], "age": ["old"]]),
        ]
        let ids = try ids(entries)
        #expect(ids.first == "sag-03")
        #expect(Set(ids) == ["sag-02", "sag-03", "sag-04"])
    }

    @Test func `Of two that are just as like, the first id comes first`() throws {
        let entries = [Entry.made("sag-01", ["sign": ["a.1"]])] + ["sag-02", "sag-03", "sag-04"].map { Entry.made($0, ["sign": ["a.1"]]) }
        #expect(try ids(entries, limit: 1) == ["sag-02"])
    }

    @Test func `The words on the problem count, those on how it went do not`() throws {
        let entries = [
            Entry.made("sag-01", ["age": ["young"]], text: "Drømmer om lejren i bjergene."),
            .made("sag-02", ["age": ["young"]], text: "Intet.", outcome: "Lejren i bjergene blev glemt."),
            .made("sag-03", ["age": ["young"]], text: "Taler om lejren."), .made("sag-04", ["age": ["young"]], text: "Bjergene kalder."),
        ]
        #expect(try ids(entries).last == "sag-02")
    }

    @Test func `Words that name a gender do not make cases alike`() throws {
        let entries = [
            Entry.made("sag-01", ["age": ["young"]], text: "En kvinde, en kvinde."),
            .made("sag-02", ["age": ["young"]], text: "En mand i byen."),
            .made("sag-03", ["age": ["young"]], text: "En kvinde i byen."),
        ]
        #expect(try ids(entries, limit: 1) == ["sag-02"])
    }

    @Test func `One in which the concern proved unfounded is among them, though others are nearer`() throws {
        let near = (2...8).map { Entry.made("sag-0\($0)", ["sign": ["a.1", "a.2"], "age": ["young"], "course": ["solved"]]) }
        let unfounded = Entry.made("sag-09", ["sign": ["a.1"], "age": ["young"], "situation": ["nothing"]])
        let hits = try CaseBench([.made("sag-01", ["sign": ["a.1", "a.2"], "age": ["young"]]), unfounded] + near).similar(to: "sag-01")
        #expect(hits.count == 5)
        #expect(hits.filter(\.isUnfounded).map(\.found.id) == ["sag-09"])
    }

    @Test func `An unfounded case that is far from the question is not dragged in`() throws {
        let near = (2...8).map { Entry.made("sag-0\($0)", ["sign": ["a.1"], "age": ["young"]]) }
        let unfounded = Entry.made("sag-09", ["sign": ["a.3"], "age": ["young"], "course": ["rejected"]])
        let hits = try CaseBench([.made("sag-01", ["sign": ["a.1"], "age": ["young"]]), unfounded] + near).similar(to: "sag-01")
        #expect(hits.filter(\.isUnfounded).isEmpty)
    }

    @Test func `An unfounded case that shares a sign is shown rather than a nearer one that shares none`() throws {
        let fields = ["sign": ["a.1"], "form": ["one"], "age": ["young"], "band": ["teen"]]
        let entries = [
            Entry.made("sag-01", fields), .made("sag-02", fields),
            .made("sag-03", ["form": ["one"], "age": ["young"], "band": ["teen"], "course": ["rejected"]], text: "En ung."),
            .made("sag-04", ["sign": ["a.1", "a.2"], "form": ["one"], "band": ["adult"], "course": ["rejected"]], text: "En ung."),
        ]
        #expect(try CaseBench(entries).similar(to: "sag-01", limit: 2).last?.found.id == "sag-04")
    }

    @Test func `One contrast is alike in signs and went otherwise`() throws {
        let near = (2...7).map { Entry.made("sag-0\($0)", ["sign": ["a.1", "a.2"], "age": ["young"], "course": ["solved"]]) }
        let other = [
            Entry.made("sag-08", ["sign": ["a.3"], "age": ["young"], "course": ["dropped"]]),
            .made("sag-09", ["sign": ["a.1"], "age": ["old"], "course": ["dropped", "running"]]),
        ]
        let question = Entry.made("sag-01", ["sign": ["a.1", "a.2"], "age": ["young"], "course": ["solved"]])
        let hits = try CaseBench([question] + near + other).similar(to: "sag-01")
        #expect(hits.filter(\.isContrast).map(\.found.id) == ["sag-09"])
        #expect(hits.count == 5)
    }

    @Test func `A case that is still running is no contrast, and neither is one that proved unfounded`() throws {
        let question = Entry.made("sag-01", ["sign": ["a.1"], "course": ["solved"]])
        let others = [
            Entry.made("sag-02", ["sign": ["a.1"], "course": ["running"]]), .made("sag-03", ["sign": ["a.1"], "course": ["rejected"]]),
        ]
        #expect(try CaseBench([question] + others).similar(to: "sag-01").allSatisfy { !$0.isContrast })
    }

    @Test func `Where three are the same and a fourth is as near, the fourth is shown too`() throws {
        let copies = (2...7).map { Entry.made("sag-0\($0)", ["sign": ["a.1", "a.2"], "situation": ["travel"]]) }
        let unlike = Entry.made("sag-08", ["sign": ["a.1", "a.3"], "situation": ["travel", "home"]])
        let question = Entry.made("sag-01", ["sign": ["a.1", "a.2", "a.3"], "situation": ["travel", "home"]])
        #expect(try ids([question, unlike] + copies, limit: 3).contains("sag-08"))
    }

    @Test func `A twin among more cases than are compared closely is found first`() throws {
        let many = (100..<700).map { Entry.made("sag-\($0)", ["sign": ["a.2"], "age": [$0 % 2 == 0 ? "young" : "old"]]) }
        let twin = Entry.made("sag-999", ["sign": ["a.1", "a.3"], "age": ["young"], "situation": ["travel"]])
        let question = Entry.made("sag-01", ["sign": ["a.1", "a.3"], "age": ["young"], "situation": ["travel"]])
        #expect(try ids([question, twin] + many).first == "sag-999")
    }

    @Test func `A concern in words alone finds by words, and one in terms alone by terms`() throws {
        let bench = try CaseBench([
            .made("sag-01", ["sign": ["a.1"]], text: "Han taler om lejren."), .made("sag-02", ["sign": ["a.2"]], text: "Hun tegner heste."),
        ])
        func first(_ text: String, _ told: [FieldValue] = []) throws -> String? {
            try bench.searcher.similar(SimilarRequest(.concern(text: text, told: told))).hits.first?.found.id
        }
        #expect(try first("Vores elev tegner hele dagen") == "sag-02")
        #expect(try first("", [FieldValue(field: "sign", value: "a.1")]) == "sag-01")
        #expect(try first("", [FieldValue(field: "sign", value: "b.1")]) == "sag-01", "a sign of another catalogue")
    }

    @Test func `What cannot be answered says why`() throws {
        let bench = try CaseBench([.made("sag-01", ["sign": ["a.1"]]), .card("mentor", age: ["young"])])
        func problem(_ start: SimilarRequest.Start, limit: Int = 5) -> SearchProblem? {
            do throws(SearchProblem) {
                _ = try bench.searcher.similar(SimilarRequest(start, limit: limit))
                return nil
            } catch {
                return error
            }
        }
        #expect(problem(.entry("sag-02")) == .unknownEntry(suggestion: "sag-01"))
        #expect(problem(.entry("indsats-mentor")) == .notACase)
        #expect(problem(.concern(text: "")) == .nothingTold)
        #expect(problem(.concern(text: "xyzzy og det")) == .nothingTold)
        #expect(problem(.concern(text: "", told: [FieldValue(field: "sign", value: "z.9")])) == .nothingTold)
        #expect(problem(.entry("sag-01"), limit: 0) == .similarLimitOutOfRange)
        #expect(problem(.entry("sag-01"), limit: 21) == .similarLimitOutOfRange)
    }

    @Test func `An explanation names words that several entries hold, fields and their weights`() throws {
        let bench = try CaseBench([
            .made("sag-01", ["sign": ["a.1"]], text: "Lejren i bjergene."), .made("sag-02", ["sign": ["a.1"]], text: "Lejren ved havet."),
        ])
        let request = SimilarRequest(.concern(text: "lejren havet", told: [FieldValue(field: "sign", value: "a.1")]), isExplained: true)
        let hit = try #require(try bench.searcher.similar(request).hits.first { $0.found.id == "sag-02" })
        let explanation = try #require(hit.explanation)
        #expect(explanation.terms == ["lejr"])
        #expect(explanation.fields.map(\.field) == ["sign"])
        #expect(explanation.fields.map(\.weight) == [4])
    }
}
