import Anonymisation
import AnonymityProbes
import Foundation

/// How well identifiers are found.
struct Evaluation {
    private let workshop: Workshop
    private let probes: URL
    private let showsMissed: Bool

    init(_ workshop: Workshop, probes: String?, showsMissed: Bool) {
        self.workshop = workshop
        self.probes = probes.map { URL(filePath: $0) } ?? Workshop.probes
        self.showsMissed = showsMissed
    }

    func print() throws {
        try printProbes()
        try printNameSwap()
        try printFlags()
        printNews()
    }

    private func printProbes() throws {
        say("## Probes")
        let marked = try Probe.read(probes.appending(path: "identifiers.jsonl"))
        let clean = try Probe.read(probes.appending(path: "clean.jsonl"))
        let report = ProbeReport(marked + clean, workshop.scanner)
        row("sentences", "\(marked.count) with identifiers, \(clean.count) clean")
        for (kind, recall) in report.byKind.sorted(by: { $0.key < $1.key }) { row("recall: \(kind)", percent(recall)) }
        row("recall: all direct identifiers", percent(report.direct))
        row("recall: all others", percent(report.indirect))
        row("clean sentences with a red flag", "\(report.cleanWithRed) of \(report.clean)")
        row("clean sentences with any flag", "\(report.cleanWithAny) of \(report.clean)")
        list(report.problems)
    }

    private func printNameSwap() throws {
        say("\n## The same sentences with other names")
        let swap = try NameSwap.Data.read(Workshop.probes.appending(path: "name-swap.json"))
        let swapped = NameSwap(frames: swap.frames, names: swap.names, workshop.scanner)
        for (group, recall) in swapped.byGroup.sorted(by: { $0.key < $1.key }) { row("recall: \(group) names", percent(recall)) }
        list(swapped.missed)
    }

    private func printFlags() throws {
        say("\n## Flags per 1,000 words")
        let vocabulary = workshop.corpus.vocabulary
        for kind in vocabulary.kinds where kind.id == "guidance" || kind.isAboutPeople {
            var flags = FlagCount()
            for entry in workshop.corpus.entries where entry.kind == kind.id {
                for text in EntryTexts(of: entry, vocabulary: vocabulary).texts {
                    flags.add(text.text, workshop.scanner, kind.isAboutPeople ? .people : .reference)
                }
            }
            row("shipped: \(kind.label.en)", flags)
        }
        let folder = Workshop.shared.appending(path: "sources")
        let sources = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        for name in sources.sorted() where name.hasSuffix(".txt") {
            var flags = FlagCount()
            flags.add(try String(contentsOf: folder.appending(path: name), encoding: .utf8), workshop.scanner, .open)
            row("source: \(name.dropLast(4))", flags)
        }
        if sources.isEmpty { say("skipped: no public documents in ../shared/sources") }
    }

    private func printNews() {
        say("\n## People in news (UNER Danish-DDT)")
        for part in ["train", "dev"] {
            guard let sentences = try? NewsSentence.read(Workshop.shared.appending(path: "data/ner-ddt-\(part).jsonl")) else {
                say("skipped: no ../shared/data/ner-ddt-\(part).jsonl")
                continue
            }
            let news = NewsReport(sentences, workshop.scanner)
            row("whole names found, \(part)", percent(news.people))
            row("flags, \(part)", news.flags)
            // What is missed in the part that measures is not looked at.
            if part == "train" { list(news.missed) }
        }
    }

    private func percent(_ recall: ProbeReport.Recall) -> String {
        String(format: "%6.1f %%  (%d of %d)", recall.share * 100, recall.found, recall.all)
    }

    private func list(_ problems: [String]) {
        if showsMissed { for problem in problems { say("    " + problem) } }
    }

    private func row(_ label: String, _ value: String) { AnonymityBenchmark.row(label, value) }

    private func row(_ label: String, _ flags: FlagCount) {
        row(label, String(format: "%5.1f red, %5.1f amber  (%d words)", flags.rate.red, flags.rate.amber, flags.words))
    }
}
