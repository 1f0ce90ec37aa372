import Anonymisation
import AnonymityProbes
import Dispatch
import Synchronization

/// Random texts: each is scrubbed rightly, and none takes long.
struct Fuzz {
    private static let longest = 10_000
    private static let batch = 500
    /// No text of this length has a reason to take longer, also on a machine at work.
    private static let bound = Duration.seconds(1)

    private let scrubber: Scrubber

    init(_ workshop: Workshop) {
        scrubber = Scrubber(workshop.scanner)
    }

    private struct Result {
        var slowest = Duration.zero
        var characters = 0
        var problems: [String] = []
    }

    /// - Returns: whether nothing was wrong.
    func run(_ count: Int) -> Bool {
        say("## \(count) random texts of up to \(Self.longest) characters")
        let result = Mutex(Result())
        let whole = ContinuousClock().measure {
            DispatchQueue.concurrentPerform(iterations: (count + Self.batch - 1) / Self.batch) { batch in
                let found = self.batch(UInt64(batch), min(Self.batch, count - batch * Self.batch))
                result.withLock {
                    $0.slowest = max($0.slowest, found.slowest)
                    $0.characters += found.characters
                    $0.problems += found.problems
                }
            }
        }
        let found = result.withLock { $0 }
        row("all", "\(whole), \(found.characters) characters")
        row("the slowest text", "\(found.slowest)")
        row("texts with a problem", "\(found.problems.count)")
        for problem in found.problems.prefix(20) { say("    " + problem) }
        if found.slowest > Self.bound { say("    a text took longer than \(Self.bound)") }
        return found.problems.isEmpty && found.slowest <= Self.bound
    }

    private func batch(_ seed: UInt64, _ count: Int) -> Result {
        var random = RandomText(seed: seed)
        var result = Result()
        for number in 0..<count {
            let text = random.next(atMost: Self.longest)
            result.characters += text.unicodeScalars.count
            var problems: [String] = []
            let time = ContinuousClock().measure { problems = ScrubCheck.problems(text, scrubber) }
            result.slowest = max(result.slowest, time)
            result.problems += problems.map { "seed \(seed), text \(number): \($0)" }
        }
        return result
    }
}
