import CaseSearch
import Foundation
import Testing

/// Somebody asks as people ask, and finds an entry that is worth handing to a colleague.
@Suite struct QuestionTests {
    @Test func `The questions are those of caseworkers, trainers and meetings, in every style`() throws {
        let questions = try Question.all()
        #expect(questions.count >= 30)
        #expect(Set(questions.map(\.id)).count == questions.count, "an id occurs twice")
        #expect(Set(questions.map(\.text)).count == questions.count, "a question occurs twice")
        for user in Question.User.allCases { #expect(questions.count { $0.user == user } >= 8, "\(user)") }
        for style in Question.Style.allCases { #expect(questions.count { $0.style == style } >= 4, "\(style)") }
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

    /// Questions that need more than the words as they stand (compounds, spelling, synonyms, English) are printed only.
    @Test func `A plain question finds an entry to hand over among the first five`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "CollectionTests-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let searcher = try Searcher(ShippedCorpus.index(in: folder))
        var problems: [String] = []
        for style in Question.Style.allCases {
            let questions = try Question.all().filter { $0.style == style }
            var found = 0
            for question in questions {
                let hits = try searcher.search(SearchRequest(text: question.text, limit: 5)).hits.map(\.id)
                let isFound = hits.contains { question.relevant[$0, default: 0] >= 2 }
                if isFound { found += 1 }
                let line = "\(question.id) «\(question.text)» finds \(hits.joined(separator: " "))"
                if style.isPlain {
                    if !isFound { problems.append(line) }
                } else {
                    print("\(isFound ? "found" : "not yet"): \(style) \(line)")
                }
            }
            print("\(style): \(found) of \(questions.count) questions find an entry to hand over among the first five")
        }
        expectNone(problems)
    }
}
