import CaseSearch
import DanishText
import Foundation
import KnowledgeModel
import Testing

@Suite struct ScratchTests {
    @Test func `scratch`() throws {
        guard let path = ProcessInfo.processInfo.environment["KASUS_READ"] else { return }
        let reader = try ConcernReader(ShippedCorpus.vocabulary, lexicon: ShippedCorpus.lexicon())
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            let text = String(line)
            let scalars = Array(text.unicodeScalars)
            func words(_ ranges: [Range<Int>]) -> String {
                ranges.map { String(String.UnicodeScalarView(scalars[$0])) }.joined(separator: " … ")
            }
            print("~ \(text)")
            let read = try reader.read(text)
            for chip in read.chips { print("~    \(chip.isDenied ? "NOT " : "")\(chip.field)=\(chip.value)  [\(words(chip.words))]") }
            for alert in read.alerts { print("~    ! \(alert.id) \(alert.isAcute) [\(words(alert.words))]") }
        }
    }

    @Test func `cases`() throws {
        guard ProcessInfo.processInfo.environment["KASUS_CASES"] != nil else { return }
        let reader = try ConcernReader(ShippedCorpus.vocabulary, lexicon: ShippedCorpus.lexicon())
        var byField: [String: (Int, Int, Int)] = [:]
        for entry in ShippedCorpus.cases {
            let text = ["baggrund", "bekymring", "tegn"].compactMap { entry.section($0)?.plainText }.joined(separator: "\n\n")
            let scalars = Array(text.unicodeScalars)
            let read = try reader.read(text)
            func fold(_ field: String, _ value: String) -> String {
                "\(field)=" + (ShippedCorpus.vocabulary.scheme(field)?[value]?.attributes["close"]?.first ?? value)
            }
            let fields = Set(ShippedCorpus.vocabulary.concern.fields.map(\.id))
            var wanted: Set<String> = []
            for field in fields { for value in entry.values(of: field) { wanted.insert(fold(field, value)) } }
            var got: Set<String> = []
            for chip in read.chips where !chip.isDenied {
                let id = fold(chip.field, chip.value)
                got.insert(id)
                let ok = wanted.contains(id)
                byField[chip.field, default: (0, 0, 0)].0 += ok ? 1 : 0
                byField[chip.field, default: (0, 0, 0)].1 += ok ? 0 : 1
                if !ok { print("# \(entry.id) \(id) [\(chip.words.map { String(String.UnicodeScalarView(scalars[$0])) }.joined(separator: " … "))]") }
            }
            for chip in read.chips where chip.isDenied {
                print("# \(entry.id) NOT \(chip.field)=\(chip.value) [\(chip.words.map { String(String.UnicodeScalarView(scalars[$0])) }.joined(separator: " … "))]")
            }
            for missing in wanted.subtracting(got).sorted() {
                byField[String(missing.split(separator: "=")[0]), default: (0, 0, 0)].2 += 1
                print("#   missed \(entry.id) \(missing)")
            }
        }
        for (field, c) in byField.sorted(by: { $0.key < $1.key }) { print("## \(field) right \(c.0) wrong \(c.1) missed \(c.2)") }
    }
}
