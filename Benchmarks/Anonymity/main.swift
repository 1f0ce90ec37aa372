// Prints how well identifiers are found, in one run:
//
//   swift run -c release AnonymityBenchmark [--missed]
//
// recall per kind on the project's probes, red flags in clean sentences, the name-swap test, flags per 1,000 words on the shipped
// guidance, and where they lie beside the package the public sources and the news sentences; then speed and 100,000 random texts.

import Anonymisation
import AnonymityProbes
import CorpusFiles
import DanishText
import Foundation
import KnowledgeModel
import SearchIndex

let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
let shared = root.deletingLastPathComponent().appending(path: "shared")
let probes = root.appending(path: "Tests/AnonymisationTests/Probes")
let showsMissed = CommandLine.arguments.contains("--missed")

func percent(_ recall: ProbeReport.Recall) -> String {
    String(format: "%6.1f %%  (%d of %d)", recall.share * 100, recall.found, recall.all)
}

func list(_ problems: [String]) {
    if showsMissed { for problem in problems { print("    " + problem) } }
}

func row(_ label: String, _ value: String) {
    print(label.padding(toLength: 34, withPad: " ", startingAt: 0) + value)
}

let corpus = try CorpusReader.read(folder: root.appending(path: "Corpus").path(percentEncoded: false))
let dictionary = (try? Lexicon.compiled(WordLists(corpus.vocabulary.words))).map { WordDictionary($0) }
if dictionary == nil { print("There is no Danish dictionary (hunspell-da): names are known only by the lists.\n") }
let scanner = IdentifierScanner(corpus.vocabulary.anonymity, dictionary: dictionary)

print("## Probes")
let marked = try Probe.read(probes.appending(path: "identifiers.jsonl"))
let clean = try Probe.read(probes.appending(path: "clean.jsonl"))
let report = ProbeReport(marked + clean, scanner)
row("sentences", "\(marked.count) with identifiers, \(clean.count) clean")
for (kind, recall) in report.byKind.sorted(by: { $0.key < $1.key }) { row("recall: \(kind)", percent(recall)) }
row("recall: all direct identifiers", percent(report.direct))
row("clean sentences with a red flag", "\(report.cleanWithRed) of \(report.clean)")
row("clean sentences with any flag", "\(report.cleanWithAny) of \(report.clean)")
list(report.problems)

print("\n## The same sentences with other names")
let swap = try NameSwap.Data.read(probes.appending(path: "name-swap.json"))
let swapped = NameSwap(frames: swap.frames, names: swap.names, scanner)
for (group, recall) in swapped.byGroup.sorted(by: { $0.key < $1.key }) { row("recall: \(group) names", percent(recall)) }
list(swapped.missed)

print("\n## Flags per 1,000 words")
func row(_ label: String, _ flags: FlagCount) {
    row(label, String(format: "%5.1f red, %5.1f amber  (%d words)", flags.rate.red, flags.rate.amber, flags.words))
}
for kind in corpus.vocabulary.kinds where kind.id == "guidance" || kind.isAboutPeople {
    var flags = FlagCount()
    for entry in corpus.entries where entry.kind == kind.id {
        for text in EntryTexts(of: entry, vocabulary: corpus.vocabulary).texts {
            flags.add(text.text, scanner, kind.isAboutPeople ? .people : .reference)
        }
    }
    row("shipped: \(kind.label.en)", flags)
}
let sources = (try? FileManager.default.contentsOfDirectory(atPath: shared.appending(path: "sources").path(percentEncoded: false))) ?? []
for name in sources.sorted() where name.hasSuffix(".txt") {
    var flags = FlagCount()
    flags.add(try String(contentsOf: shared.appending(path: "sources/\(name)"), encoding: .utf8), scanner, .open)
    row("source: \(name.dropLast(4))", flags)
}
if sources.isEmpty { print("skipped: no public documents in ../shared/sources") }

print("\n## People in news (UNER Danish-DDT)")
for part in ["train", "dev"] {
    let file = shared.appending(path: "data/ner-ddt-\(part).jsonl")
    guard let sentences = try? NewsSentence.read(file) else {
        print("skipped: no ../shared/data/ner-ddt-\(part).jsonl")
        continue
    }
    let news = NewsReport(sentences, scanner)
    row("whole names found, \(part)", percent(news.people))
    row("flags, \(part)", news.flags)
    if part == "train" { list(news.missed) }
}

print("\n## Speed")
let sample =
    corpus.entries.flatMap { EntryTexts(of: $0, vocabulary: corpus.vocabulary).texts.map(\.text) }.joined(separator: "\n\n")
    + marked.map(\.text).joined(separator: "\n")
for megabytes in [1, 10] {
    var text = ""
    while text.utf8.count < megabytes << 20 { text += sample }
    text = String(decoding: Array(text.utf8.prefix(megabytes << 20)), as: UTF8.self)
    let time = ContinuousClock().measure { _ = Scrubber(scanner).scrub(text) }
    row("scrubbing \(megabytes) MB", "\(time)")
}

print("\n## Random texts of up to 10,000 characters")
var random = RandomText(seed: 20_240_501)
var slowest = Duration.zero
let count = 100_000
let whole = ContinuousClock().measure {
    for _ in 0..<count {
        let text = random.next(atMost: 10_000)
        let time = ContinuousClock().measure { _ = scanner.identifiers(in: text, setting: .open) }
        slowest = max(slowest, time)
    }
}
row("\(count) texts", "\(whole); the slowest \(slowest)")
