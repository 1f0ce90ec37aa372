import Foundation
import Testing

@testable import CaseSearch

/// The measures of search quality, held against figures worked out by hand.
@Suite struct EvaluationTests {
    private let query = JudgedQuery(id: "q", text: "mentor", relevant: ["a": 3, "b": 2, "c": 1, "d": 0])

    private func quality(_ ids: [String]) -> Quality { Quality(of: ids, for: query) }

    private func isAbout(_ value: Double, _ expected: Double) -> Bool { abs(value - expected) < 1e-9 }

    @Test func `The best order is 1, nothing is 0`() {
        #expect(quality(["a", "b", "c"]) == quality(["a", "b", "c", "x", "d"]))
        #expect(isAbout(quality(["a", "b", "c"]).ndcg, 1))
        #expect(quality([]).ndcg == 0)
        #expect(quality(["x", "y", "d"]).ndcg == 0)
    }

    @Test func `An order in between is what the formula says`() {
        // Gains of 7, 3 and 1, each divided by the logarithm of its place plus one.
        let ideal: Double = 7 + 3 / log2(3.0) + 1 / log2(4.0)
        #expect(isAbout(quality(["b", "x", "a"]).ndcg, (3 + 7 / log2(4.0)) / ideal))
        #expect(isAbout(quality(["x", "x", "x", "x", "x", "x", "x", "x", "x", "a"]).ndcg, 7 / log2(11.0) / ideal))
        #expect(quality(Array(repeating: "x", count: 10) + ["a"]).ndcg == 0)
    }

    @Test func `Success is a good answer among the first three`() {
        #expect(quality(["x", "y", "b"]).success == 1)
        #expect(quality(["x", "y", "z", "a"]).success == 0)
        #expect(quality(["c", "d"]).success == 0)
    }

    @Test func `Recall is the share of the answers among the first ten`() {
        #expect(isAbout(quality(["c", "x", "a"]).recall, 2.0 / 3))
        #expect(quality(["d"]).recall == 0)
        let many = JudgedQuery(id: "m", text: "", relevant: Dictionary(uniqueKeysWithValues: (0..<20).map { ("e\($0)", 1) }))
        #expect(isAbout(Quality(of: (0..<10).map { "e\($0)" }, for: many).recall, 1))
    }

    @Test func `A query without answers counts as nothing found`() {
        let none = Quality(of: ["a"], for: JudgedQuery(id: "n", text: "", relevant: [:]))
        #expect(none.ndcg == 0 && none.success == 0 && none.recall == 0)
    }

    @Test func `Styles and users have their means`() {
        func judged(_ id: String, _ style: String?, _ ids: [String]) -> (query: JudgedQuery, quality: Quality) {
            let query = JudgedQuery(id: id, user: "meeting", style: style, text: "", relevant: ["a": 3])
            return (query, Quality(of: ids, for: query))
        }
        let evaluation = Evaluation([
            judged("1", "words", ["a"]), judged("2", "words", []), judged("3", "english", ["a"]), judged("4", nil, []),
        ])
        #expect(evaluation.styles.map(\.name) == ["english", "words"])
        #expect(evaluation.styles.map(\.quality.success) == [1, 0.5])
        #expect(evaluation.styles.map(\.queryCount) == [1, 2])
        #expect(evaluation.users.map(\.queryCount) == [4])
        #expect(isAbout(evaluation.all.quality.ndcg, 0.5))
        #expect(evaluation.queries.map(\.name) == ["1", "2", "3", "4"])
    }

    @Test func `Nothing judged is nothing, not a number that is none`() {
        #expect(Evaluation([]).all.quality.ndcg == 0)
    }

    @Test func `Queries are read line by line, empty lines left out`() throws {
        let line = #"{"id": "q1", "text": "mentor", "relevant": {"a": 3}}"#
        let queries = try JudgedQuery.read("\n" + line + "\r\n  \n" + line.replacing("q1", with: "q2"))
        #expect(queries.map(\.id) == ["q1", "q2"])
        #expect(queries[0].relevant == ["a": 3])
        #expect(queries[0].style == nil)
        #expect(try JudgedQuery.read("").isEmpty)
    }

    @Test(arguments: ["rubbish", "{}", "[1]", #"{"id": "q", "text": "x"}"#, #"{"id": "q", "text": "x", "relevant": {"a": "3"}}"#])
    func `A line that is no query is named`(line: String) {
        let sound = #"{"id": "q1", "text": "mentor", "relevant": {"a": 3}}"#
        #expect(throws: JudgedQuery.BadLine(line: 3)) { try JudgedQuery.read(sound + "\n\n" + line + "\n" + sound) }
    }
}
