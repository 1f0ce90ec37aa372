import CaseSearch
import DanishText
import Foundation
import Testing

/// Somebody asks as people ask, and finds an entry that is worth handing to a colleague.
@Suite struct QuestionTests {
    @Test func `The questions are those of caseworkers, trainers and meetings, in every style`() throws {
        let questions = try Question.all()
        #expect(questions.count >= 100)
        #expect(Set(questions.map(\.id)).count == questions.count, "an id occurs twice")
        #expect(Set(questions.map(\.text)).count == questions.count, "a question occurs twice")
        for user in Question.User.allCases { #expect(questions.count { $0.user == user.rawValue } >= 25, "\(user)") }
        for style in Question.Style.allCases { #expect(questions.count { $0.style == style.rawValue } >= 14, "\(style)") }
        #expect(questions.allSatisfy { Question.User(rawValue: $0.user ?? "") != nil && Question.Style(rawValue: $0.style ?? "") != nil })
    }

    @Test func `What is judged to answer a question exists`() throws {
        let ids = Set(ShippedCorpus.entries.map(\.id))
        var problems: [String] = []
        for question in try Question.all() {
            problems += question.relevant.keys.filter { !ids.contains($0) }.map { "\(question.id): there is no entry '\($0)'" }
            problems += question.relevant.filter { !(1...3).contains($0.value) }.map { "\(question.id): '\($0.key)' is graded \($0.value)" }
            if !question.relevant.values.contains(3) { problems.append("\(question.id) has no entry that answers it") }
        }
        expectNone(problems)
    }

    /// The least share of each style's questions with an entry to hand over among the first three hits.
    private static let fewestSuccesses: [Question.Style: Double] = [
        .compound: 0.89, .english: 0.71, .keywords: 0.94, .misspelt: 0.83, .question: 0.95, .synonym: 0.82,
    ]

    @Test(.enabled(if: DictionaryFiles.installed() != nil, "needs the package hunspell-da"))
    func `The search answers as well as it has before`() throws {
        let evaluation = try ShippedIndex.searcher().evaluate(Question.all())
        Self.print(evaluation)
        #expect(evaluation.all.quality.ndcg >= 0.60)
        #expect(evaluation.all.quality.success >= 0.90)
        for (style, fewest) in Self.fewestSuccesses {
            let group = try #require(evaluation.styles.first { $0.name == style.rawValue })
            #expect(group.quality.success >= fewest, "\(style)")
        }
    }

    private static func print(_ evaluation: Evaluation) {
        Swift.print("style       queries  nDCG@10  success@3  recall@10")
        for group in evaluation.styles + evaluation.users + [evaluation.all] {
            let figures = [group.quality.ndcg, group.quality.success, group.quality.recall].map { String(format: "%9.3f", $0) }
            let name = (group.name.isEmpty ? "all" : group.name).padding(toLength: 12, withPad: " ", startingAt: 0)
            Swift.print(name + String(format: "%6d", group.queryCount) + figures.joined())
        }
        let failed = evaluation.queries.filter { $0.quality.success == 0 }.map(\.name)
        Swift.print("without a good answer among the first three: \(failed.joined(separator: " "))")
    }
}
