import Anonymisation
import AnonymityProbes
import Foundation
import Testing

/// The figures that `AnonymityBenchmark` prints may not fall.
@Suite struct EvaluationTests {
    private static let marked = try? Probe.read(Shipped.probes.appending(path: "identifiers.jsonl"))
    private static let clean = try? Probe.read(Shipped.probes.appending(path: "clean.jsonl"))

    @Test func `Every direct identifier of the probes is found, and clean sentences are not red`() throws {
        let marked = try #require(Self.marked)
        let clean = try #require(Self.clean)
        #expect(marked.count + clean.count >= 220)
        #expect(clean.allSatisfy(\.spans.isEmpty) && marked.allSatisfy { !$0.spans.isEmpty })
        #expect(abs(marked.count - clean.count) < marked.count / 3)
        let report = ProbeReport(marked + clean, Shipped.scanner)
        #expect(report.direct.share >= 0.99, "\(report.problems)")
        #expect(report.indirect.share >= 0.95, "\(report.problems)")
        #expect(Double(report.cleanWithRed) <= 0.05 * Double(report.clean), "\(report.problems)")
        // Every kind has a probe.
        #expect(Set(report.byKind.keys) == Set(IdentifierKind.allCases.map(\.rawValue)))
    }

    @Test func `Names of all kinds are found in the same sentences`() throws {
        let data = try NameSwap.Data.read(Shipped.probes.appending(path: "name-swap.json"))
        let swap = NameSwap(frames: data.frames, names: data.names, Shipped.scanner)
        #expect(swap.byGroup.count == 4)
        for (group, recall) in swap.byGroup {
            #expect(recall.share >= (group == "noun-like" ? 0.95 : 0.99), "\(group): \(swap.missed.prefix(8))")
        }
    }

    @Test func `Guidance has no flag at all`() {
        var flags = FlagCount()
        for entry in Shipped.corpus.entries where entry.kind == "guidance" {
            for text in EntryTexts(of: entry, vocabulary: Shipped.corpus.vocabulary).texts {
                flags.add(text.text, Shipped.scanner, .reference)
            }
        }
        #expect(flags.words > 10_000)
        #expect(flags.red == 0 && flags.amber == 0)
    }

    /// Two thousand texts here, 100,000 by the benchmark. The work is bounded by the length: no time is measured.
    @Test(arguments: 0..<20)
    func `Random texts get findings in order, within the text and without overlap`(_ seed: UInt64) {
        var random = RandomText(seed: 4711 + seed)
        for round in 0..<100 {
            // Most are short, since tests run without optimisation; each seed has two of full length.
            let text = random.next(atMost: round % 50 == 0 ? 10_000 : 400)
            let count = text.unicodeScalars.count
            var last = 0
            for identifier in Shipped.scanner.identifiers(in: text, setting: .open) {
                #expect(identifier.range.lowerBound >= last && identifier.range.upperBound <= count && !identifier.range.isEmpty)
                last = identifier.range.upperBound
            }
        }
    }

    @Test(.enabled(if: SourceFile.arePresent, "needs the public documents in ../shared/sources"))
    func `Every staff name, phone and mail of the public documents is found`() {
        for file in SourceFile.all {
            let found = file.marked(by: Shipped.scanner)
            for (kind, ranges) in file.contacts {
                for range in ranges {
                    #expect(range.allSatisfy { found.contains($0) }, "\(file.name): a \(kind) at \(range.lowerBound) is not found")
                }
            }
        }
        let counts = SourceFile.all.flatMap(\.contacts).reduce(into: [String: Int]()) { $0[$1.key, default: 0] += $1.value.count }
        #expect(counts["mail", default: 0] >= 4 && counts["phone", default: 0] >= 5 && counts["name", default: 0] >= 3, "\(counts)")
    }
}
