import CaseSearch
import Foundation
import SearchIndex

// What Swift does of the benchmark; Benchmarks/run puts it beside the floor.
//
//   SearchBenchmark index PASSAGES FOLDER        builds an index of generated passages; prints its figures
//   SearchBenchmark questions FOLDER FILE        writes the questions
//   SearchBenchmark search FOLDER FILE           prints p50 and p99 of each kind of question, in microseconds
//   SearchBenchmark hits FOLDER FILE             prints the ten best entries of each long text
//   SearchBenchmark consult CORPUS PASSAGES CONCERNS FOLDER
//                                                grows the corpus to so many passages, and prints p50 and p99 of consultations

func peakMemory() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    return (line.split(separator: " ").compactMap { Int($0) }.first ?? 0) / 1024
}

func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}

func index(_ passages: Int, _ folder: String) throws {
    let clock = ContinuousClock()
    let corpus = try GeneratedCorpus(passageCount: passages)
    let generation = clock.measure { for _ in corpus {} }
    let build = try clock.measure {
        _ = try IndexBuilder(folder: IndexFolder(path: folder), lexicon: nil).build(corpus, vocabulary: corpus.vocabulary, freeValues: [:])
    }
    let net = seconds(build) - seconds(generation)
    let memory = peakMemory()
    print("\(passages)\t\(String(format: "%.2f", net))\t\(Int(Double(passages) / net))\t\(memory)")
}

func search(_ folder: String, _ file: String) throws {
    let searcher = try Searcher(IndexFolder(path: folder))
    let questions = try Question.read(file)
    let requests = questions.map { ($0.kind, $0.request(searcher.entries)) }
    for (_, request) in requests { _ = try searcher.search(request) }
    var times: [Question.Kind: [Double]] = [:]
    let clock = ContinuousClock()
    for _ in 0..<3 {
        for (kind, request) in requests {
            let time = try clock.measure { _ = try searcher.search(request) }
            times[kind, default: []].append(seconds(time) * 1e6)
        }
    }
    for kind in Question.Kind.allCases {
        let sorted = times[kind, default: []].sorted()
        print("\(kind.rawValue)\t\(sorted[sorted.count / 2])\t\(sorted[sorted.count * 99 / 100])")
    }
}

func hits(_ folder: String, _ file: String) throws {
    let searcher = try Searcher(IndexFolder(path: folder))
    for question in try Question.read(file) where question.kind == .long {
        let answer = try searcher.search(question.request(searcher.entries))
        print(answer.hits.compactMap { searcher.entries.number(ofEntry: $0.id) }.map(String.init).joined(separator: " "))
    }
}

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("index", 3): try index(Int(arguments[1])!, arguments[2])
case ("questions", 3):
    try Question.write(Question.make(Searcher(IndexFolder(path: arguments[1])).entries), to: arguments[2])
case ("search", 3): try search(arguments[1], arguments[2])
case ("hits", 3): try hits(arguments[1], arguments[2])
case ("consult", 5): try Consultations.run(arguments[1], Int(arguments[2])!, arguments[3], in: arguments[4])
default:
    print("see the head of main.swift")
    exit(64)
}
