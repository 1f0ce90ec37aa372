// Measures how good the choice of cases is, beside the exact optimum and beside chance. Benchmarks/catalogue builds and runs it.
//
//   CatalogueBenchmark CORPUS
import CaseCatalogue
import CaseSearch
import CorpusFiles
import Foundation
import KnowledgeModel

guard let folder = CommandLine.arguments.dropFirst().first else {
    print("CatalogueBenchmark CORPUS")
    exit(64)
}
let corpus = try CorpusReader.read(folder: folder)
let people = Set(corpus.vocabulary.kinds.filter(\.isAboutPeople).map(\.id))
let shipped = corpus.entries.filter { people.contains($0.kind) }

func pool(_ entries: [Entry]) -> CasePool {
    let sorted = entries.sorted { $0.id < $1.id }
    return CasePool(vocabulary: corpus.vocabulary, collection: sorted, matching: sorted.map(\.id))
}

/// Beside the exact optimum: the shipped cases, and random parts of them.
/// - Returns: the worst share.
func compareWithOptimum() throws -> Double {
    var generator = SeededGenerator(seed: 2018)
    print("| pool | k | ours | optimum | share | nodes searched |\n|---|---|---|---|---|---|")
    var trials: [(String, [Entry], Int)] = [3, 5, 8, 10].map { ("the \(shipped.count) shipped", shipped, $0) }
    for (count, size) in [(12, 4), (16, 5), (20, 6), (24, 8), (30, 8)] {
        for _ in 0..<4 { trials.append(("\(count) of them at random", Array(shipped.shuffled(using: &generator).prefix(count)), size)) }
    }
    var worst = 1.0
    for (name, entries, size) in trials {
        let comparison = try SelectionComparison(CatalogueRequest(size: size), from: pool(entries))
        let exact = comparison.optimum(nodeLimit: 2_000_000)
        let share = comparison.ours / exact.bound
        worst = min(worst, share)
        let mark = exact.isProven ? "" : " (bound)"
        print(
            String(
                format: "| %@ | %d | %.5f | %.5f%@ | %.2f %% | %d |", name as NSString, size, comparison.ours, exact.bound,
                mark as NSString,
                100 * share, exact.nodes))
    }
    print(String(format: "\nWorst share of the optimum: %.2f %%\n", 100 * worst))
    return worst
}

/// Beside 4,000 random choices of ten of the shipped cases.
/// - Returns: how many values more than the best of them.
func compareWithChance() throws -> Int {
    let size = CatalogueRequest.usualSize
    let ours = try Catalogue(CatalogueRequest(size: size), from: pool(shipped))
    var generator = SeededGenerator(seed: 4_000)
    var counts: [Int] = []
    for _ in 0..<4_000 {
        let chosen = shipped.shuffled(using: &generator).prefix(size).map(\.id)
        counts.append(try Catalogue(CatalogueRequest(size: size, locked: chosen), from: pool(shipped)).coveredCount)
    }
    counts.sort()
    print("| choice of \(size) from \(shipped.count) | values shown of \(ours.attainableCount) |\n|---|---|")
    print("| ours | \(ours.coveredCount) |\n| best of 4,000 random | \(counts[counts.count - 1]) |")
    print("| median of them | \(counts[counts.count / 2]) |\n| worst of them | \(counts[0]) |")
    return ours.coveredCount - counts[counts.count - 1]
}

let share = try compareWithOptimum()
let lead = try compareWithChance()
guard share >= 0.95, lead > 0 else {
    print("\nThe choice is not as good as it is said to be.")
    exit(1)
}

/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
