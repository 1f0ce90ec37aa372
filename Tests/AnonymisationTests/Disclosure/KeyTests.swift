import Anonymisation
import KnowledgeModel
import Testing

/// What is shown of the fields that together could single out a person.
@Suite struct KeyTests {
    private typealias Fixture = DisclosureFixture

    private func key(_ outcome: Disclosure.Outcome, _ number: Int) -> [String]? {
        outcome.shown(number).map { entry in ["form", "age", "gender"].map { entry.values(of: $0).joined() } }
    }

    @Test func `Where enough are alike, everything is shown as it was written`() {
        let entries = Fixture.alike(0..<5) + Fixture.alike(5..<11, "right", "adult", "female")
        let outcome = entries.disclosed()
        #expect(outcome.displayed.map(\.entry.id) == entries.map(\.id))
        #expect(key(outcome, 0) == ["islamist", "teen", "male"])
        #expect(key(outcome, 7) == ["right", "adult", "female"])
        #expect(outcome.heldBack.isEmpty)
        #expect(outcome.report.kinds[0].key.map(\.level) == [0, 0, 0])
    }

    @Test func `The least general node is chosen, and it gives up the fields late in the key first`() {
        let entries = Fixture.alike(0..<3) + Fixture.alike(3..<6, "islamist", "teen", "female")
        let outcome = entries.disclosed()
        #expect(outcome.report.kinds[0].key.map(\.level) == [0, 0, 1])
        for number in 0..<6 { #expect(key(outcome, number) == ["islamist", "teen", "unsaid"]) }
    }

    @Test func `A field rises step by step: as written, coarser, coarser still`() {
        let ages = Fixture.alike(0..<3) + Fixture.alike(3..<6, "islamist", "child")
        #expect(key(ages.disclosed(), 0) == ["islamist", "under_18", "male"])
        let forms = Fixture.alike(0..<3, "other.sect") + Fixture.alike(3..<6, "other.state")
        #expect(key(forms.disclosed(), 4) == ["other", "teen", "male"])
        let wings = Fixture.alike(0..<3, "right") + Fixture.alike(3..<6, "left") + Fixture.alike(6..<11, "other.sect")
        let outcome = wings.disclosed()
        #expect(key(outcome, 0) == ["political", "teen", "male"])
        #expect(key(outcome, 6) == ["other", "teen", "male"])
    }

    @Test func `Few outliers lose their own values, so that all others keep theirs`() {
        let outliers = Fixture.alike(195..<198, "left", "adult", "female") + Fixture.alike(198..<200, "right", "adult", "female")
        let outcome = (Fixture.alike(0..<195) + outliers).disclosed()
        #expect(outcome.report.kinds[0].key.map(\.level) == [0, 0, 0])
        #expect(key(outcome, 0) == ["islamist", "teen", "male"])
        for number in 195..<200 { #expect(key(outcome, number) == ["not_stated", "adult", "female"]) }
        #expect(outcome.report.kinds[0].coarsened.map(\.id) == (195..<200).map { "sag-\($0)" })
        #expect(outcome.report.kinds[0].coarsened[0].fields.map(\.id) == ["form"])
        #expect(outcome.report.kinds[0].coarsened[0].reason.alike == 3)
    }

    @Test func `Too few outliers are held back, and nothing points at them`() {
        let guide = Entry(
            id: "vejledning", kind: "guidance", title: Fixture.label("Råd"),
            fields: ["related": .values(["sag-7", "sag-100"])], sections: [])
        let outcome = (Fixture.alike(0..<100) + [Fixture.entry(100, "left", "adult", "female"), guide]).disclosed()
        #expect(outcome.heldBackIDs == ["sag-100"])
        #expect(outcome.heldBack[0].reason == DisclosureReport.Alone(alike: 1, published: 0, wasPublished: false))
        #expect(outcome.displayed.last?.entry.values(of: "related") == ["sag-7"])
    }

    @Test func `Rather than hold an outlier back, others of the few give up their values too`() {
        // Six outliers: five could show more, but then the sixth could show nothing.
        let outliers = Fixture.alike(195..<200, "left", "adult", "female").enumerated().map { index, entry in
            index == 0 ? Fixture.entry(195, "right", "adult", "female") : entry
        }
        let outcome = (Fixture.alike(0..<195) + outliers + [Fixture.entry(200, "other", "child", "female")]).disclosed()
        #expect(outcome.heldBack.isEmpty)
        for number in 195...200 { #expect(key(outcome, number) == ["not_stated", "unknown", "unsaid"]) }
    }

    @Test func `Fewer than k cases are not shown at all; k are shown`() {
        #expect(Fixture.alike(0..<4).disclosed().displayed.isEmpty)
        #expect(Fixture.alike(0..<4).disclosed().heldBack.count == 4)
        #expect(Fixture.alike(0..<5).disclosed().displayed.count == 5)
        let mixed = [("islamist", "teen", "male"), ("right", "adult", "female"), ("left", "child", "male"), ("other", "young", "female")]
        let entries = mixed.enumerated().map { Fixture.entry($0, $1.0, $1.1, $1.2) } + [Fixture.entry(4)]
        let outcome = entries.disclosed()
        #expect(outcome.displayed.count == 5)
        #expect(Set((0..<5).compactMap { key(outcome, $0) }).count == 1)
    }

    @Test func `Nothing to show gives an empty result`() {
        let outcome = [Entry]().disclosed()
        #expect(outcome.displayed.isEmpty && outcome.heldBack.isEmpty && outcome.report.kinds.isEmpty)
    }

    @Test func `An invented case is shown as it was written, and hides nobody`() {
        let invented = (0..<10).map { Fixture.entry($0, provenance: "synthetic") }
        let real = Fixture.alike(10..<13)
        let outcome = (invented + real).disclosed()
        #expect(outcome.displayed.map(\.entry) == invented)
        #expect(outcome.heldBack.count == 3)
        #expect(outcome.report.exempt == 10)
        #expect(outcome.displayed.allSatisfy { !$0.isProtected })
    }

    @Test func `Taken for real, invented cases fall under the rules`() {
        let invented = (0..<3).map { Fixture.entry($0, provenance: "synthetic") }
        let outcome = invented.disclosed(scope: .everybody)
        #expect(outcome.displayed.isEmpty)
        #expect(outcome.report.heldBackCount == 3)
    }

    @Test func `A case that does not say where it comes from is protected`() {
        let entry = Entry(id: "sag-1", kind: "case", title: Fixture.label("x"), fields: ["form": .values(["left"])], sections: [])
        #expect([entry].disclosed().displayed.isEmpty)
        let stranger = Entry(id: "x", kind: "diary", title: Fixture.label("x"), fields: [:], sections: [])
        #expect([stranger].disclosed().heldBackIDs == ["x"])
    }

    @Test func `A value that the vocabulary does not know, and one that is missing, are not told`() {
        let entries =
            Fixture.alike(0..<5, "nonsense")
            + (5..<10).map { number in
                Entry(
                    id: "sag-\(number)", kind: "case", title: Fixture.label("x"),
                    fields: ["provenance": .values(["authentic"]), "age": .values(["teen"]), "gender": .values(["male"])], sections: [])
            }
        let outcome = entries.disclosed()
        for number in 0..<10 { #expect(key(outcome, number) == ["not_stated", "teen", "male"]) }
    }

    @Test func `Where the age group is not stated, what follows from it may still say under or over 18`() {
        let entries = Fixture.alike(0..<5, "islamist", "unknown", "male", ["legal": .values(["grown"])])
        let outcome = entries.disclosed()
        #expect(key(outcome, 0) == ["islamist", "over_18", "male"])
        #expect(outcome.values(0, "legal") == ["grown"])
    }

    @Test func `A field that no kind defines is left out`() {
        let entries = Fixture.alike(0..<5, "islamist", "teen", "male", ["address": .texts(["Storgade 1"])])
        #expect(entries.disclosed().shown(0)?.fields["address"] == nil)
    }

    @Test func `Texts stay as they are`() {
        let outcome = Fixture.alike(0..<5).disclosed()
        #expect(outcome.shown(0)?.sections == Fixture.entry(0).sections)
        #expect(outcome.shown(0)?.title == Fixture.entry(0).title)
    }

    @Test func `Without a key, all cases are one class`() {
        let open = Fixture.vocabulary(key: [])
        #expect(Fixture.alike(0..<4).disclosed(open).displayed.isEmpty)
        #expect((Fixture.alike(0..<3) + Fixture.alike(3..<6, "left")).disclosed(open).displayed.count == 6)
    }
}
