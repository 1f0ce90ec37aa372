import Foundation
import Testing

/// `kasus catalogue` on cases about real people, of which two are younger than all others and four share a rare situation.
@Suite struct CatalogueDisclosureTests {
    private static let bench: Workbench = {
        let bench = Workbench(files: [:])
        for name in ["anonymity", "allowed.yml"] {
            try? FileManager.default.copyItem(atPath: Repository.corpus + "/" + name, toPath: bench.folder + "/Corpus/" + name)
        }
        write(to: bench) { _ in "0" }
        // The check names the hash of each text, for those who have read it.
        let report = (try? bench.run("check"))?.output ?? ""
        write(to: bench) { number in
            let line = report.split(separator: "\n").first { $0.contains("sag-\(number).md") && $0.contains("text_hash") } ?? ""
            return line.firstMatch(of: /text_hash: (\w+)/).map { String($0.output.1) } ?? ""
        }
        return bench.indexed()
    }()

    private static func write(to bench: Workbench, hash: (Int) -> String) {
        for number in 100..<140 {
            let text = SampleCorpus.person(
                number, age: number < 138 ? "young_adult" : "teen", gender: number % 2 == 0 ? "male" : "female",
                provenance: "authentic_anonymised")
            let record = "anonymity: {method: læst af to, reviewers: 2, checked_month: '2026-10', text_hash: '\(hash(number))'}"
            bench.write(
                text.replacing("provenance: authentic_anonymised", with: "provenance: authentic_anonymised\n" + record),
                to: "Corpus/cases/sag-\(number).md")
        }
    }

    @Test(arguments: ["text", "json", "markdown", "html"]) func `Nothing is told of a case that is held back`(_ format: String) throws {
        let run = try Self.bench.run("catalogue", "--size", "38", "--format", format)
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.output.contains("sag-137"))
        for id in ["sag-138", "sag-139"] { #expect(!run.output.contains(id)) }
        #expect(try Self.bench.run("catalogue", "--lock", "sag-138").code == 64)
        #expect(try Self.bench.run("catalogue", "--size", "39").errors.contains("kun 38 sager"))
    }

    @Test func `No case shows a value that was made coarser, and the booklet says why`() throws {
        let text = try Self.bench.run("catalogue", "--size", "38", "--format", "markdown").output
        #expect(text.contains("**Situation:** Hjemvendt\n"))
        #expect(!text.contains("**Situation:** Hjemvendt; Overgang fra barn til voksen"))
        #expect(!text.contains("**Aldersgruppe:** Teenager"))
        #expect(text.contains("vises så groft, at ingen kan genkendes"))
        #expect(!text.contains("· opdigtet"))
    }

    @Test func `Counts and gaps are of what is shown`() throws {
        let run = try Self.bench.run("catalogue", "--format", "json")
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let fields = (answer["criteria"] as? [[String: Any]] ?? []).flatMap { $0["fields"] as? [[String: Any]] ?? [] }
        #expect(!fields.isEmpty)
        for field in fields {
            for value in field["values"] as? [[String: Any]] ?? [] {
                let count = value["collection"] as? Int ?? -1
                #expect(count == 0 || count >= 5, "\(field["field"] ?? "") \(value["id"] ?? "")")
            }
        }
        let teen = fields.filter { $0["field"] as? String == "age_band" }.flatMap { $0["values"] as? [[String: Any]] ?? [] }
            .first { $0["id"] as? String == "teen" }
        #expect(teen?["collection"] as? Int == 0)
    }
}
