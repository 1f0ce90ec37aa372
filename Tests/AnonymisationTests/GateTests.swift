@testable import Anonymisation
import KnowledgeModel
import Testing

@Suite struct GateTests {
    private let gate = Gate(vocabulary: .small)

    private func verdict(_ kind: String, _ provenance: FieldContent?) -> Gate.Verdict {
        gate.examine(.sample(kind: kind, provenance: provenance))
    }

    @Test func `An invented case passes as it is`() throws {
        let invented = Entry.sample(kind: "case", provenance: .values(["synthetic"]))
        #expect(gate.examine(invented).passed?.entry == invented)
    }

    @Test(arguments: ["composite", "authentic_anonymised", "published_summary", "made_up", "Synthetic", ""])
    func `A case of any other origin is refused`(provenance: String) {
        #expect(verdict("case", .values([provenance])).passed == nil)
    }

    @Test(arguments: [nil, .values([]), .texts(["synthetic"]), .records([], value: nil)] as [FieldContent?])
    func `A case that does not say where it comes from is refused`(provenance: FieldContent?) {
        #expect(verdict("case", provenance).passed == nil)
    }

    @Test func `A second origin does not help`() {
        #expect(verdict("case", .values(["authentic_anonymised", "synthetic"])).passed == nil)
    }

    @Test func `Without dictionary and lists no real case passes, and the reason is told in both languages`() throws {
        let finding = try #require(verdict("case", .values(["authentic_anonymised"])).findings.first { $0.rule == "invented-only" })
        #expect(finding.tier == .red)
        for text in [finding.reason.da, finding.reason.en, finding.wayOut.da, finding.wayOut.en] { #expect(!text.isEmpty) }
        #expect(finding.reason.da != finding.reason.en)
        #expect(finding.wayOut.da != finding.wayOut.en)
        // With both, the same case fails only for its record.
        let checked = Gate(vocabulary: .small.with(Shipped.corpus.vocabulary.anonymity), dictionary: Shipped.dictionary)
        let rules = checked.examine(.sample(kind: "case", provenance: .values(["authentic_anonymised"]))).findings.map(\.rule)
        #expect(rules == ["record"])
    }

    @Test(arguments: ["published_summary", "synthetic"])
    func `Guidance passes, wherever it comes from`(provenance: String) {
        #expect(verdict("guidance", .values([provenance])).passed != nil)
    }

    @Test func `An entry of a kind that the vocabulary does not know is treated as one about people`() {
        #expect(verdict("diary", .values(["published_summary"])).passed == nil)
        #expect(verdict("diary", .values(["synthetic"])).passed != nil)
    }

    @Test(arguments: ["case", "guidance"], ["synthetic", "composite", "published_summary"])
    func `The same entry gets the same verdict twice, and from another gate`(kind: String, provenance: String) {
        let first = verdict(kind, .values([provenance]))
        for other in [
            verdict(kind, .values([provenance])), Gate(vocabulary: .small).examine(.sample(kind: kind, provenance: .values([provenance]))),
        ] {
            #expect(other.passed?.entry == first.passed?.entry)
            #expect(other.findings == first.findings)
        }
    }

    @Test func `Without a vocabulary of origins nothing about people passes`() {
        let empty = Vocabulary(
            schemes: [], kinds: Vocabulary.small.kinds, commonFields: [], sources: [],
            disclosure: Vocabulary.small.disclosure, criteria: [])
        #expect(Gate(vocabulary: empty).examine(.sample(kind: "case", provenance: .values(["synthetic"]))).passed == nil)
    }
}

extension Gate.Verdict {
    var passed: AnonymisedEntry? {
        if case .passed(let entry) = self { entry } else { nil }
    }

    var findings: [Finding] {
        switch self {
        case .passed: []
        case .refused(let findings), .heldBack(let findings): findings
        }
    }

    var isHeldBack: Bool {
        if case .heldBack = self { true } else { false }
    }
}
