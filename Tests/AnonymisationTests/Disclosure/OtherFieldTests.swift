import Anonymisation
import KnowledgeModel
import Testing

/// Fields beside the key: a value is shown if at least k carry it, else its broader one, else nothing.
@Suite struct OtherFieldTests {
    private typealias Fixture = DisclosureFixture

    /// Ten cases alike; those whose number is in the range have more.
    private func ten(_ numbers: Range<Int>, _ more: [String: FieldContent]) -> [Entry] {
        (0..<10).map { Fixture.entry($0, numbers.contains($0) ? more : [:]) }
    }

    @Test(arguments: [(4, false), (5, true), (10, true)])
    func `A value is shown if at least k carry it`(_ count: Int, _ isShown: Bool) {
        let outcome = ten(0..<count, ["situation": .values(["returned"])]).disclosed()
        #expect(outcome.values(0, "situation") == (isShown ? ["returned"] : []))
        #expect(outcome.shown(0)?.fields["situation"] == (isShown ? .values(["returned"]) : nil))
    }

    @Test func `Cases that are held back do not count`() {
        let entries = (0..<99).map { Fixture.entry($0, $0 < 4 ? ["situation": .values(["returned"])] : [:]) }
        let outlier = Fixture.entry(99, "left", "adult", "female", ["situation": .values(["returned"])])
        let outcome = (entries + [outlier]).disclosed()
        #expect(outcome.heldBackIDs == ["sag-99"])
        #expect(outcome.values(0, "situation") == [])
    }

    @Test func `Invented cases do not count`() {
        let invented = (20..<40).map { Fixture.entry($0, provenance: "synthetic", ["situation": .values(["returned"])]) }
        let outcome = (ten(0..<4, ["situation": .values(["returned"])]) + invented).disclosed()
        #expect(outcome.values(0, "situation") == [])
        #expect(outcome.values(20, "situation") == ["returned"])
    }

    @Test func `A rare value is shown as its broader one, once, if that has enough`() {
        let entries = (0..<10).map { number in
            Fixture.entry(
                number,
                [
                    "background": .values(
                        number < 3 ? ["crime.self", "home"] : number < 6 ? ["crime", "crime.family", "school"] : ["home", "school"])
                ])
        }
        let outcome = entries.disclosed()
        #expect(outcome.values(0, "background") == ["crime", "home"])
        #expect(outcome.values(4, "background") == ["crime", "school"])
    }

    @Test func `A broader value that would itself stand almost alone is not shown`() {
        let entries = (0..<12).map { number in
            Fixture.entry(number, ["background": .values([number < 6 ? "crime.self" : number == 6 ? "crime.family" : "home", "school"])])
        }
        let outcome = entries.disclosed()
        #expect(outcome.values(0, "background") == ["crime.self"])
        #expect(outcome.values(6, "background") == [])
    }

    @Test func `A value without a scheme, such as a span of years, is shown under the same rule`() {
        #expect(ten(0..<4, ["period": .values(["2019-2021"])]).disclosed().values(0, "period") == [])
        #expect(ten(0..<5, ["period": .values(["2019-2021"])]).disclosed().values(0, "period") == ["2019-2021"])
    }

    @Test func `What is computed from another field tells no more than that one shows`() {
        let entries = (0..<10).map { number in
            Fixture.entry(
                number,
                ["sign": .values(number < 3 ? ["s1", "s2"] : ["s2"]), "severity": .values(number < 3 ? ["serious", "other"] : ["other"])])
        }
        let outcome = entries.disclosed()
        #expect(outcome.values(0, "sign") == ["s2"])
        #expect(outcome.values(0, "severity") == ["other"])
    }

    @Test func `A denial is shown if at least k deny the same`() {
        let entries = (0..<10).map { Fixture.entry($0, ["denied": .values($0 < 4 ? ["sign=s1", "sign=s2"] : ["sign=s1"])]) }
        #expect(entries.disclosed().values(0, "denied") == ["sign=s1"])
    }

    @Test func `A rare step goes whole, the others are numbered without a gap, and rare months go`() {
        let entries = (0..<10).map { number in
            Fixture.entry(
                number,
                [
                    "steps": .records(
                        number < 2
                            ? [Fixture.step(1, "mentor", month: 2), Fixture.step(2, "exit", month: 3), Fixture.step(3, "coach", month: 17)]
                            : [Fixture.step(1, "mentor", month: 2), Fixture.step(2, "coach", month: 5)], value: "what")
                ])
        }
        let steps = entries.disclosed().shown(0)?.records("steps") ?? []
        #expect(steps.map { $0["what"]?.text } == ["mentor", "coach"])
        #expect(steps.map { $0["no"]?.text } == ["1", "2"])
        #expect(steps.map { $0["month"]?.text } == ["2", nil])
    }

    @Test func `A field that identifies nobody stays as it is`() {
        let outcome = ten(0..<1, ["primacy": .values(["same"])]).disclosed()
        #expect(outcome.values(0, "primacy") == ["same"])
    }

    // MARK: Sensitive fields

    @Test func `A class in which all have the same sensitive value does not show it`() {
        let same = ten(0..<10, ["outcome": .values(["better"])]).disclosed()
        #expect(same.values(0, "outcome") == [])
        #expect(same.report.kinds[0].uniform.map(\.id) == ["outcome"])
        let different = (0..<10).map { Fixture.entry($0, ["outcome": .values([$0 < 9 ? "better" : "same"])]) }
        #expect(different.disclosed().values(0, "outcome") == ["better"])
        #expect(different.disclosed().report.kinds[0].uniform.isEmpty)
    }

    @Test func `Not knowing is no second value`() {
        let entries = (0..<10).map { Fixture.entry($0, ["outcome": .values([$0 < 9 ? "better" : "unclear"])]) }
        #expect(entries.disclosed().values(0, "outcome") == [])
        #expect(entries.disclosed().values(9, "outcome") == [])
    }

    @Test func `What all of a class share goes, also where they differ in other values`() {
        let entries = (0..<12).map { Fixture.entry($0, ["background": .values(["crime", $0 < 6 ? "home" : "school"])]) }
        #expect(entries.disclosed().values(0, "background") == ["home"])
        #expect(entries.disclosed().values(6, "background") == ["school"])
    }

    @Test func `One class may show a sensitive field that another does not`() {
        let entries =
            (0..<6).map { Fixture.entry($0, ["outcome": .values([$0 < 3 ? "better" : "same"])]) }
            + (6..<12).map { Fixture.entry($0, "right", "teen", "male", ["outcome": .values(["same"])]) }
        let outcome = entries.disclosed()
        #expect(outcome.values(0, "outcome") == ["better"])
        #expect(outcome.values(7, "outcome") == [])
    }

    @Test func `What a class does not show no longer counts for others`() {
        // Five of one class carry it and share it; so the one of the other class is left alone with it.
        let entries =
            Fixture.alike(0..<5, "right", "teen", "male", ["background": .values(["home"])])
            + (5..<16).map { Fixture.entry($0, ["background": .values($0 == 5 ? ["home"] : $0 < 11 ? ["school"] : ["crime"])]) }
        let outcome = entries.disclosed()
        #expect(outcome.values(0, "background") == [])
        #expect(outcome.values(5, "background") == [])
        #expect(outcome.values(11, "background") == ["crime"])
    }
}
