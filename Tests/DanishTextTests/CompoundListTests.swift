import DanishText
import Foundation
import Testing

/// How often words fall into the parts that a person sees. The figures are printed.
@Suite(.withDictionary) struct CompoundListTests {
    @Test func `Of the compounds of this field 95 in 100 fall into just their parts`() throws {
        let list = try CompoundList.field()
        #expect(list.words.count >= 200)
        #expect(list.words.allSatisfy { $0.count > 1 })
        #expect(try exactShare(of: list, "field compounds") >= 0.95)
    }

    @Test func `Of words that are no compounds 2 in 100 are split at most`() throws {
        let list = try CompoundList.wholes()
        #expect(list.words.count >= 300)
        #expect(list.words.allSatisfy { $0.count == 1 })
        #expect(try exactShare(of: list, "words that are no compounds, left whole") >= 0.98)
    }

    @Test(.enabled(if: CompoundList.hasPublicList, "needs the list of compounds in ../shared/data"))
    func `Of a public list 90 in 100 fall into just their parts`() throws {
        let list = try CompoundList(CompoundList.publicList)
        #expect(list.words.count > 1_000)
        #expect(try exactShare(of: list, "public list") >= 0.90)
    }

    @Test func `No word is in a list twice, or in both`() throws {
        let words = try (CompoundList.field().words + CompoundList.wholes().words).map { $0.joined() }
        let twice = Dictionary(grouping: words) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
        #expect(twice == [])
    }

    private func exactShare(of list: CompoundList, _ name: String) throws -> Double {
        let decompounder = try SharedLexicon.decompounder()
        let wrong = list.words.map { (expected: $0, found: decompounder.parts(of: $0.joined())) }.filter { $0.expected != $0.found }
        let share = 1 - Double(wrong.count) / Double(list.words.count)
        print("\(name): \(String(format: "%.1f %%", share * 100)) of \(list.words.count) words as expected; some that are not:")
        for pair in wrong.prefix(8) { print("    \(pair.expected.joined(separator: "|")) is \(pair.found.joined(separator: "|"))") }
        return share
    }
}
