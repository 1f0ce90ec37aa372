// Asks the same questions as a client over HTTP does, in a loop without HTTP: search and JSON, one reader for each core.
//
//   LoopBenchmark INDEX QUESTIONS SECONDS     QUESTIONS: a question on each line; prints answers a second, p50 and p99 in ms
import CaseSearch
import Foundation
import SearchIndex
import WireFormat

/// Asks one question after the other for so long, and tells how many milliseconds each took.
@Sendable func ask(_ questions: [String], from first: Int, _ folder: IndexFolder, for seconds: Double) throws -> [Double] {
    let searcher = try Searcher(folder)
    var times: [Double] = []
    let start = ContinuousClock.now
    while ContinuousClock.now - start < .seconds(seconds) {
        let begin = ContinuousClock.now
        let answer = try searcher.search(SearchRequest(text: questions[(first + times.count) % questions.count]))
        let text = try WireFormat.compactJSON(SearchResponse(answer, language: .danish))
        times.append((ContinuousClock.now - begin) / .milliseconds(1))
        if text.isEmpty { return [] }
    }
    return times
}

func measure(_ questions: [String], _ folder: IndexFolder, for seconds: Double) async throws -> [Double] {
    try await withThrowingTaskGroup(of: [Double].self) { group in
        for worker in 0..<ProcessInfo.processInfo.activeProcessorCount {
            group.addTask { try ask(questions, from: worker * 7, folder, for: seconds) }
        }
        return try await group.reduce(into: [Double]()) { $0 += $1 }.sorted()
    }
}

guard CommandLine.arguments.count == 4, let seconds = Double(CommandLine.arguments[3]) else {
    print("LoopBenchmark INDEX QUESTIONS SECONDS")
    exit(64)
}
let lines = try String(contentsOfFile: CommandLine.arguments[2], encoding: .utf8).split(separator: "\n").map(String.init)
let times = try await measure(lines, IndexFolder(path: CommandLine.arguments[1]), for: seconds)
print(String(format: "%.0f %.2f %.2f", Double(times.count) / seconds, times[times.count / 2], times[times.count * 99 / 100]))
