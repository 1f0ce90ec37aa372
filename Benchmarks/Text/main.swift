// Measures the Danish analysis and the ranking; Benchmarks/quality puts them beside Xapian alone.
//
//   TextBenchmark CORPUS GOLD… [--whole WORDS…] [--wrong]   exact splits of compounds, wrong splits of others, time of a word
//   TextBenchmark --queries JUDGED                          the judged queries as lines of id and text
//   TextBenchmark --judge JUDGED RANKED                     nDCG@10 of lines of id and entries, all and by style
import CaseSearch
import CorpusFiles
import DanishText
import Foundation
import SearchIndex

var arguments = CommandLine.arguments.dropFirst()
if let mode = arguments.first, mode.hasPrefix("--") {
    let paths = Array(arguments.dropFirst())
    let judged = try JudgedQuery.read(String(contentsOfFile: paths[0], encoding: .utf8))
    if mode == "--queries" {
        for query in judged { print("\(query.id)\t\(query.text)") }
    } else {
        let lines = try String(contentsOfFile: paths[1], encoding: .utf8).split(separator: "\n").map { $0.split(separator: "\t") }
        let ranked = Dictionary(lines.map { (String($0[0]), $0.dropFirst().map(String.init)) }, uniquingKeysWith: { first, _ in first })
        let evaluation = Evaluation(judged.map { ($0, Quality(of: ranked[$0.id] ?? [], for: $0)) })
        for group in evaluation.styles + [evaluation.all] {
            let name = (group.name.isEmpty ? "all" : group.name).padding(toLength: 12, withPad: " ", startingAt: 0)
            print(
                name,
                String(format: "%5d %8.3f %8.3f %8.3f", group.queryCount, group.quality.ndcg, group.quality.success, group.quality.recall))
        }
    }
    exit(0)
}
let showsWrong = arguments.contains("--wrong")
arguments.removeAll { $0 == "--wrong" }
guard let corpus = arguments.popFirst() else {
    print("TextBenchmark CORPUS GOLD… [--whole WORDS…] [--wrong]")
    exit(64)
}
let lists = WordLists(try CorpusReader.read(folder: corpus).vocabulary.words)
let clock = ContinuousClock()
let compiling = try clock.measure { _ = try Lexicon.compiled(lists) }
let lexicon = try Lexicon.compiled(lists)
let opening = clock.measure { _ = LexiconCache().lexicon(hash: lexicon.hash) }
let decompounder = Decompounder(lexicon)

/// The lines of a gold list: parts between bars, a linking element of its own joined to its modifier.
func gold(_ path: String) throws -> [[String]] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
        line.filter { !$0.isWhitespace }.split(separator: "|").reduce(into: []) { parts, part in
            if ["s", "e", "er", "es"].contains(part), !parts.isEmpty {
                parts[parts.count - 1] += part
            } else {
                parts.append(String(part))
            }
        }
    }.filter { !$0.isEmpty }
}

func percent(_ share: Int, _ all: Int) -> String { String(format: "%5.1f %%", 100 * Double(share) / Double(max(all, 1))) }

var isWhole = false
var words: [String] = []
for path in arguments {
    if path == "--whole" {
        isWhole = true
        continue
    }
    let expected = try gold(path)
    let found = expected.map { decompounder.parts(of: $0.joined()) }
    let right = zip(expected, found).filter { $0 == $1 }.count
    let share = isWhole ? "split wrongly \(percent(expected.count - right, expected.count))" : "exact \(percent(right, expected.count))"
    print("\(URL(filePath: path).lastPathComponent): \(expected.count) words, \(share)")
    if showsWrong {
        for (expected, found) in zip(expected, found) where expected != found {
            print("    \(expected.joined(separator: "|"))  \(found.joined(separator: "|"))")
        }
    }
    words += expected.map { $0.joined() }
}
let distinct = Set(words)
var parts = 0
let time = clock.measure { for word in distinct { parts += decompounder.parts(of: word).count } }
print("decompounding: \(time / max(distinct.count, 1)) a word over \(distinct.count) distinct words, \(parts) parts")
print("lexicon: compiled or checked in \(compiling), opened in \(opening)")
