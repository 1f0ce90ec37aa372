import CaseSearch
import DanishText
import Foundation
import SearchIndex

/// The questions of the benchmark, as a file that the C++ floor reads too.
struct Question {
    enum Kind: String, CaseIterable {
        case keyword, filtered, long
    }

    let kind: Kind
    /// Numbers of facet values.
    let filters: [Int]
    let text: String

    /// 260 questions of one to three words, the same number with one or two filters, and forty texts of sixty words.
    static func make(_ entries: EntryMap) throws -> [Question] {
        var generator = try TextGenerator(seed: 99)
        func words(_ count: Int) -> String { (0..<count).map { _ in generator.searchWord() }.joined(separator: " ") }
        let values = entries.facets.map(\.values)
        let keyword = (0..<260).map { Question(kind: .keyword, filters: [], text: words(1 + $0 % 3)) }
        let filtered = (0..<260).map { index in
            let filters = (0...(index % 2)).map { facet in
                let range = values[(index + facet) % values.count]
                return range.lowerBound + generator.number(below: min(6, range.count))
            }
            return Question(kind: .filtered, filters: filters, text: words(1 + index % 3))
        }
        let long = (0..<40).map { Question(kind: .long, filters: [], text: generator.text(ofWords: 60, on: $0)) }
        return keyword + filtered + long
    }

    static func write(_ questions: [Question], to path: String) throws {
        let analyser = try Analyser(nil)
        let lines = try questions.map { question in
            var terms: [String] = []
            for token in try analyser.tokens(of: question.text) where !terms.contains(token.term) {
                // Of a long text the floor takes all words, as one who has no list of stop words would.
                if token.isStopWord, question.kind != .long { continue }
                terms.append(token.term)
            }
            let filters = question.filters.map(String.init).joined(separator: ",")
            return [question.kind.rawValue, filters, question.text, terms.joined(separator: " ")].joined(separator: "\t")
        }
        try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }

    static func read(_ path: String) throws -> [Question] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            return Question(
                kind: Kind(rawValue: String(fields[0]))!, filters: fields[1].split(separator: ",").map { Int($0)! },
                text: String(fields[2]))
        }
    }

    func request(_ entries: EntryMap) -> SearchRequest {
        var filters: [String: [String]] = [:]
        for value in chosenValues(entries) { filters[value.facet, default: []].append(value.id) }
        return SearchRequest(text: text, filters: filters)
    }

    private func chosenValues(_ entries: EntryMap) -> [(facet: String, id: String)] {
        filters.compactMap { value in
            entries.facets.first { $0.values.contains(value) }.map { ($0.id, entries.valueID(value)) }
        }
    }
}
