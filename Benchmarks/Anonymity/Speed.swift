import Anonymisation
import AnonymityProbes
import Foundation

/// How long scrubbing takes, and that it grows with the length of the text and no faster, whatever the text is made of.
struct Speed {
    private let workshop: Workshop

    init(_ workshop: Workshop) {
        self.workshop = workshop
    }

    func print() {
        say("## Ordinary Danish text")
        let vocabulary = workshop.corpus.vocabulary
        let sample = workshop.corpus.entries.flatMap { EntryTexts(of: $0, vocabulary: vocabulary).texts.map(\.text) }
            .joined(separator: "\n\n")
        for megabytes in [1, 10] {
            var text = ""
            while text.utf8.count < megabytes << 20 { text += sample }
            text = String(decoding: Array(text.utf8.prefix(megabytes << 20)), as: UTF8.self)
            row("scrubbing \(megabytes) MB", String(format: "%.2f s", time(text)))
        }
        say("\n## Nanoseconds per character, by length")
        let lengths = [1_000, 10_000, 100_000, 1_000_000]
        row("", lengths.map { String(format: "%9d", $0) }.joined())
        for (name, alphabet) in Alphabet.all {
            let times = lengths.map { length in
                let text = alphabet.text(length: length)
                return time(text) * 1e9 / Double(length)
            }
            row(name, times.map { String(format: "%9.0f", $0) }.joined())
        }
    }

    /// The best of three.
    private func time(_ text: String) -> Double {
        let scrubber = Scrubber(workshop.scanner)
        let rounds = text.utf8.count > 2 << 20 ? 1 : 3
        return (0..<rounds).map { _ in
            let start = Self.processorTime
            _ = scrubber.scrub(text)
            return Self.processorTime - start
        }.min() ?? 0
    }

    /// In seconds: what others do on the machine does not count.
    private static var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
