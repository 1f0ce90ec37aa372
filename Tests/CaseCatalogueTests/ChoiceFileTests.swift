import CorpusFiles
import Foundation
import KnowledgeModel
import Testing

@Suite struct `How is a choice kept in a file` {
    private let cases = ["sag-01", "sag-02", "sag-03"]

    private func read(_ text: String) throws -> Result<CatalogueChoice, CatalogueChoiceProblem> {
        try read(Data(text.utf8))
    }

    private func read(_ data: Data) throws -> Result<CatalogueChoice, CatalogueChoiceProblem> {
        let url = FileManager.default.temporaryDirectory.appending(path: "valg-\(UUID().uuidString)" + CatalogueChoice.ending)
        try data.write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        return CatalogueChoiceReader.read(url.path(percentEncoded: false), cases: cases, vocabulary: SmallPool.vocabulary)
    }

    /// What is wrong, as `line:column message`.
    private func problems(_ text: String) throws -> [String] {
        guard case .failure(let problem) = try read(text) else { return [] }
        return problem.diagnostics.map { diagnostic in
            (diagnostic.position.map { "\($0.line):\($0.column) " } ?? "") + diagnostic.message.en
        }
    }

    @Test func `What is written is read again, whatever the texts hold`() throws {
        let hostile = ["Ti sager", "\"'# : - {}[]", "a\nb\tc\\", "null", "- x", "æ\u{FEFF}øå", "yes", "12"]
        for title in hostile {
            let choice = CatalogueChoice(
                title: title, size: 3, criteria: ["c1", "tag"], theme: title,
                filters: [FieldValue(field: "form", value: "a")],
                quotas: [
                    Quota(field: "side", value: "left", minimum: 1, maximum: 2),
                    Quota(field: "form", value: "b", minimum: 0, maximum: nil),
                ], lock: ["sag-01"], without: ["sag-03"], cases: ["sag-02", "sag-01"])
            let again = try read(choice.yaml(titles: ["sag-02": "En\ntitel # med alt"])).get()
            if title == "null" {
                #expect(again.cases == choice.cases)
            } else {
                #expect(again == choice, "\(title)")
            }
        }
    }

    @Test func `A file with nothing but cases is a choice`() throws {
        let choice = try read("cases: [sag-02, sag-01]\n").get()
        #expect(choice == CatalogueChoice(cases: ["sag-02", "sag-01"]))
    }

    @Test(
        arguments: [
            ("", "1:1 YAML is empty"), ("- sag-01\n", "1:1 the file has to have fields such as 'cases:'"),
            ("cases: [sag-01\nsize: 1", "2:5 invalid YAML"), ("casses: [sag-01]\n", "1:9 unknown field 'casses'; did you mean 'cases'?"),
            ("cases: sag-01\n", "1:8 'cases' has to be a list"), ("size: mange\n", "1:7 a whole number from 1 to 1000 is due here"),
            ("size: 0\n", "1:7 a whole number from 1 to 1000 is due here"),
            ("cases:\n  - sag-01\n  - sag-09\n", "3:5 there is no case 'sag-09'; did you mean 'sag-01'?"),
            ("cases: [sag-01, sag-01]\n", "1:17 'sag-01' occurs twice"),
            ("cases: [sag-01]\nwithout: [sag-01]\n", "1:9 'sag-01' is both chosen and left out"),
            ("size: 1\ncases: [sag-01, sag-02]\n", "1:7 2 cases are chosen, more than 'size'"),
            ("criteria: [c8]\n", "1:12 unknown criterion 'c8'"), ("quotas: [{field: form}]\n", "1:10 'value' is missing"),
            ("quotas: [{field: frm, value: a}]\n", "1:10 unknown field 'frm'; did you mean 'form'?"),
            ("quotas: [{field: form, value: z, min: 1}]\n", "1:10 unknown value 'z' for 'form'"),
            ("quotas: [{field: form, value: a, min: 3, max: 1}]\n", "1:10 'max' is less than 'min'"),
            ("quotas: [{field: form, value: a, min: x}]\n", "1:39 a whole number from 0 to 1000 is due here"),
            ("filters: [{field: secret, value: t1}]\n", "1:11 unknown field 'secret'"),
            ("title: [a]\n", "1:8 a text is due here"), ("cases: [[sag-01]]\n", "1:9 a text is due here"),
        ])
    func `A slip is told at its line and column`(_ text: String, _ expected: String) throws {
        let problems = try problems(text)
        #expect(problems.first?.hasPrefix(expected) == true, "\(problems)")
    }

    @Test func `A file that is no text, too large or not there is told as such`() throws {
        guard case .failure(let problem) = try read(Data([0x63, 0xFF, 0xFE])) else { throw Unexpected() }
        #expect(problem.diagnostics[0].message.en.contains("not UTF-8"))
        guard case .failure(let large) = try read(Data(repeating: 0x20, count: 2 << 20)) else { throw Unexpected() }
        #expect(large.diagnostics[0].message.en.contains("too large"))
        guard case .failure = CatalogueChoiceReader.read("/nowhere/x", cases: [], vocabulary: SmallPool.vocabulary) else {
            throw Unexpected()
        }
    }

    @Test(arguments: 0..<8) func `Of 100 damaged files, each is read or reported, and the process lives`(_ seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let whole = Array(
            CatalogueChoice(
                title: "Ti", size: 2, criteria: ["c1"], quotas: [.init(field: "form", value: "a", minimum: 1, maximum: nil)],
                cases: ["sag-01", "sag-02"]
            ).yaml().utf8)
        let noise = Array("\n\t -:[]{}&*!|>'\"%@#,?0æ\u{0}".utf8)
        for _ in 0..<100 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                if Bool.random(using: &generator) {
                    bytes[place] = noise.randomElement(using: &generator) ?? 0
                } else {
                    bytes.remove(at: place)
                }
            }
            if case .failure(let problem) = try read(Data(bytes)) { #expect(!problem.diagnostics.isEmpty) }
        }
    }

    private struct Unexpected: Error {}
}
