import CaseSearch
import DanishText
import Foundation
import KnowledgeModel
import Testing

/// Somebody writes what worries them, and it is understood as a colleague would.
@Suite struct ConcernTests {
    /// What was understood of some concerns, counted over all of them.
    private struct Tally {
        var right = 0
        var wrong = 0
        var missed = 0
        var deniedRight = 0
        var deniedWrong = 0
        var deniedMissed = 0
        var asPresent = 0
        var acuteWrong: [String] = []
        var report: [String] = []

        var precision: Double { Double(right) / Double(max(1, right + wrong)) }
        var recall: Double { Double(right) / Double(max(1, right + missed)) }
    }

    private static func tally(_ name: String) throws -> Tally {
        let reader = try ConcernReader(ShippedCorpus.vocabulary, lexicon: ShippedCorpus.lexicon)
        var tally = Tally()
        for concern in try Concern.all(name) {
            let read = try reader.read(concern.text)
            let held = values(read.chips.filter { !$0.isDenied })
            let denied = values(read.chips.filter(\.isDenied))
            let (wanted, tolerated, wantedDenied) = (folded(concern.chips), folded(concern.maybe), folded(concern.denied))
            let wrong = held.subtracting(wanted).subtracting(tolerated)
            let missed = wanted.subtracting(held)
            tally.right += held.intersection(wanted).count
            tally.wrong += wrong.count
            tally.missed += missed.count
            tally.deniedRight += denied.intersection(wantedDenied).count
            tally.deniedWrong += denied.subtracting(wantedDenied).subtracting(tolerated).count
            tally.deniedMissed += wantedDenied.subtracting(denied).count
            tally.asPresent += held.intersection(wantedDenied).count
            if let acute = concern.acute, acute != read.isAcute { tally.acuteWrong.append("\(concern.id): acute is \(read.isAcute)") }
            let lines = [
                ("wrong", wrong), ("missed", missed), ("denied wrongly", denied.subtracting(wantedDenied).subtracting(tolerated)),
                ("not denied", wantedDenied.subtracting(denied)),
            ].filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1.map(\.description).sorted().joined(separator: " "))" }
            if !lines.isEmpty { tally.report.append("\(concern.id): \(lines.joined(separator: "; "))") }
        }
        return tally
    }

    private static func values(_ chips: [ReadConcern.Chip]) -> Set<Concern.Value> {
        folded(chips.map { Concern.Value(field: $0.field, value: $0.value) })
    }

    /// Signs of several catalogues that say the same are one: the first that each is close to.
    private static func folded(_ values: [Concern.Value]) -> Set<Concern.Value> {
        Set(
            values.map { value in
                let concept = ShippedCorpus.vocabulary.scheme(value.field)?[value.value]
                return Concern.Value(field: value.field, value: concept?.attributes["close"]?.first ?? value.value)
            })
    }

    private static func show(_ name: String, _ tally: Tally) {
        for line in tally.report + tally.acuteWrong { print("\(name) \(line)") }
        print(
            """
            \(name): precision \(percent(tally.precision)), recall \(percent(tally.recall)) of \(tally.right + tally.missed) chips; \
            denied: \(tally.deniedRight) right, \(tally.deniedWrong) wrong, \(tally.deniedMissed) missed; \
            acute wrong: \(tally.acuteWrong.count)
            """)
    }

    private static func percent(_ share: Double) -> String {
        "\(Int((share * 1000).rounded()) / 10).\(Int((share * 1000).rounded()) % 10) %"
    }

    @Test(arguments: ["concerns", "unseen", "blind", "fresh"])
    func `Nine in ten of what is understood was said, and seven in ten of what was said is understood`(_ name: String) throws {
        let tally = try Self.tally(name)
        Self.show(name, tally)
        #expect(tally.precision >= 0.9)
        #expect(tally.recall >= 0.7)
        #expect(tally.asPresent == 0, "something that was denied is taken to hold")
    }
}
