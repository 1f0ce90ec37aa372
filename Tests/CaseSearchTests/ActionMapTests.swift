import CaseSearch
import KnowledgeModel
import Testing

/// The map of possible actions: what there is for an age and a situation, and what others combined in which order.
@Suite struct ActionMapTests {
    private static let cards = [
        Entry.card("talk", age: ["young", "old"]), .card("mentor", age: ["young"], situation: ["travel"]), .card("job", age: ["old"]),
    ]

    private func map(_ cases: [Entry], age: String? = nil, situations: [String] = []) throws -> ActionMap {
        try CaseBench(Self.cards + cases).searcher.actions(ActionRequest(age: age, situations: situations))
    }

    private func combination(_ offer: String, with other: String, _ steps: [CourseStep]) throws -> ActionMap.Combination {
        let map = try map([.made("sag-1", ["age": ["young"]], steps: steps)])
        let action = try #require(map.actions.first { $0.offer == offer })
        return try #require(action.combined.first { $0.offer == other })
    }

    @Test func `All offers in the order of the vocabulary, each with its card`() throws {
        let map = try map([])
        #expect(map.actions.map(\.offer) == ["talk", "mentor", "job"])
        #expect(map.actions.map(\.card?.id) == ["indsats-talk", "indsats-mentor", "indsats-job"])
        #expect(map.actions[1].card?.facts.map(\.id) == ["age", "situation"])
        #expect(map.actions[1].card?.sources.map(\.pages) == [[7]])
    }

    @Test func `For an age, the offers of that age and the cases of that age`() throws {
        let cases = [
            Entry.made("sag-1", ["age": ["young"]], steps: [CourseStep(what: "talk", from: 0, to: 1)]),
            .made("sag-2", ["age": ["old"]], steps: [CourseStep(what: "talk", from: 0, to: 1)]),
        ]
        let map = try map(cases, age: "young")
        #expect(map.actions.map(\.offer) == ["talk", "mentor"])
        #expect(map.actions[0].cases.map(\.id) == ["sag-1"])
        #expect(map.filters == ["age": ["young"]])
    }

    @Test func `In a situation, what its card says to use there and what a case in it used`() throws {
        let cases = [
            Entry.made("sag-1", ["age": ["old"], "situation": ["travel"]], steps: [CourseStep(what: "job", from: 0, to: 1)]),
            .made("sag-2", ["age": ["old"], "situation": ["home"]], steps: [CourseStep(what: "talk", from: 0, to: 1)]),
        ]
        #expect(try map(cases, situations: ["travel"]).actions.map(\.offer) == ["mentor", "job"])
        #expect(try map(cases, situations: ["travel", "home"]).actions.map(\.offer) == ["talk", "mentor", "job"])
        #expect(try map(cases, age: "young", situations: ["travel"]).actions.map(\.offer) == ["mentor"])
    }

    @Test func `An offer without a card is shown where a case used it`() throws {
        let bench = try CaseBench([.made("sag-1", steps: [CourseStep(what: "job", from: 0, to: 1)])])
        let actions = try bench.searcher.actions().actions
        #expect(actions.map(\.offer) == ["job"])
        #expect(actions[0].card == nil)
    }

    @Test func `What ended before the other began came before it, and the other after`() throws {
        let steps = [CourseStep(what: "talk", from: 0, to: 2), CourseStep(what: "mentor", from: 2, to: 9)]
        #expect(try combination("mentor", with: "talk", steps).before == ["sag-1"])
        #expect(try combination("talk", with: "mentor", steps).after == ["sag-1"])
    }

    @Test func `What overlaps was at the same time, and so was what began together`() throws {
        let overlap = [CourseStep(what: "talk", from: 0, to: 5), CourseStep(what: "mentor", from: 2, to: 9)]
        #expect(try combination("mentor", with: "talk", overlap).sameTime == ["sag-1"])
        let together = [CourseStep(what: "talk", from: 1, to: 1), CourseStep(what: "mentor", from: 1, to: 9)]
        #expect(try combination("mentor", with: "talk", together).sameTime == ["sag-1"])
    }

    @Test func `Without months the numbers of the steps tell, and without those the order is not told`() throws {
        let numbered = [CourseStep(what: "talk", place: 1), CourseStep(what: "mentor", place: 2)]
        #expect(try combination("mentor", with: "talk", numbered).before == ["sag-1"])
        let bare = [CourseStep(what: "talk"), CourseStep(what: "mentor")]
        #expect(try combination("mentor", with: "talk", bare).orderUntold == ["sag-1"])
    }

    @Test func `A value that is not known is refused with what may have been meant`() throws {
        let bench = try CaseBench(Self.cards)
        #expect(throws: SearchProblem.unknownValue("yung", field: "age", suggestion: "young")) {
            try bench.searcher.actions(ActionRequest(age: "yung"))
        }
        #expect(throws: SearchProblem.unknownValue("travl", field: "situation", suggestion: "travel")) {
            try bench.searcher.actions(ActionRequest(situations: ["travl"]))
        }
    }
}
