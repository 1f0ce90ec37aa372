import Anonymisation
import KnowledgeModel
import Testing

/// No other field tells more of the key than the key shows.
@Suite struct ImpliedValueTests {
    private typealias Fixture = DisclosureFixture

    /// Half children, half teenagers: the age group is shown as under 18.
    private func coarse(_ more: [String: FieldContent]) -> [Entry] {
        Fixture.alike(0..<3, "islamist", "teen", "male", more) + Fixture.alike(3..<6, "islamist", "child", "male", more)
    }

    @Test(arguments: [
        ("teen", "minor"), ("child", "minor"), ("young", "grown"), ("adult", "grown"), ("unknown", "no_legal"),
    ])
    func `What follows from the age group is told as finely as the age group`(_ age: String, _ legal: String) {
        // What the entry says itself makes no difference where it says the age group.
        let entries = Fixture.alike(0..<5, "islamist", age, "male", ["legal": .values([age == "unknown" ? "no_legal" : "grown"])])
        #expect(entries.disclosed().values(0, "legal") == [legal])
    }

    @Test func `It stays with a coarser age group, and goes where none is shown`() {
        #expect(coarse([:]).disclosed().values(0, "age") == ["under_18"])
        #expect(coarse([:]).disclosed().values(0, "legal") == ["minor"])
        let mixed = Fixture.alike(0..<3) + Fixture.alike(3..<6, "islamist", "adult")
        let outcome = mixed.disclosed()
        #expect(outcome.values(0, "age") == ["unknown"])
        #expect(outcome.values(0, "legal") == ["no_legal"])
    }

    @Test func `A value that implies a finer age group than is shown goes, and stays where it is shown`() {
        let turning: [String: FieldContent] = ["situation": .values(["turning_18", "online"])]
        #expect(Fixture.alike(0..<5, "islamist", "teen", "male", turning).disclosed().values(0, "situation") == ["turning_18", "online"])
        let outcome = coarse(turning).disclosed()
        #expect(outcome.values(0, "situation") == ["online"])
        #expect(
            outcome.report.kinds[0].fields.first { $0.id == "situation" }?.values.first { $0.value.id == "turning_18" }?.reason
                == .impliesKey)
    }

    @Test func `A step that names an age group is told no finer than the age group itself`() {
        let steps: [String: FieldContent] = ["steps": .records([Fixture.step(1, "mentor", month: 2, for: "teen")], value: "what")]
        let fine = Fixture.alike(0..<5, "islamist", "teen", "male", steps).disclosed().shown(0)
        let coarse = coarse(steps).disclosed().shown(0)
        #expect(fine?.records("steps").first?["for"]?.text == "teen")
        #expect(coarse?.records("steps").first?["what"]?.text == "mentor")
        #expect(coarse?.records("steps").first?["for"] == nil)
    }

    @Test func `A denial about the key, or about what follows from it, is never shown`() {
        let denials: [String: FieldContent] = ["denied": .values(["age=adult", "legal=grown", "form=left", "sign=s1", "primacy=same"])]
        let outcome = Fixture.alike(0..<5, "islamist", "teen", "male", denials).disclosed()
        #expect(outcome.values(0, "denied") == ["sign=s1", "primacy=same"])
    }

    @Test func `Whether a word in the text would tell more than is shown can be asked`() throws {
        let vocabulary = Fixture.vocabulary
        let outcome = coarse([:]).disclosed()
        let coarse = try #require(outcome.displayed.first)
        #expect(vocabulary.tellsMore("teen", of: "age", than: coarse))
        #expect(vocabulary.tellsMore("adult", of: "age", than: coarse))
        #expect(!vocabulary.tellsMore("under_18", of: "age", than: coarse))
        #expect(!vocabulary.tellsMore("unknown", of: "age", than: coarse))
        #expect(!vocabulary.tellsMore("nonsense", of: "age", than: coarse))
        let fine = try #require(Fixture.alike(0..<5).disclosed().displayed.first)
        #expect(!vocabulary.tellsMore("teen", of: "age", than: fine))
        #expect(!vocabulary.tellsMore("under_18", of: "age", than: fine))
        #expect(vocabulary.tellsMore("child", of: "age", than: fine))
    }
}

extension Entry {
    func records(_ field: String) -> [StructuredValue] {
        if case .records(let records, _)? = fields[field] { records } else { [] }
    }
}
