import Foundation
import Testing

@Suite struct SimilarCommandTests {
    private let bench = Workbench.shared

    @Test func `A hit is that of a search with reasons`() throws {
        let json = try json("similar", "sag-91")
        #expect(Set(json.keys) == ["alerts", "query", "hits", "note"])
        let query = try #require(json["query"] as? [String: Any])
        #expect(Set(query.keys) == ["id", "title", "told", "removed", "notUsed"])
        let hit = try #require((json["hits"] as? [[String: Any]])?.first)
        #expect(
            Set(hit.keys) == [
                "id", "kind", "title", "provenance", "passage", "morePassages", "facets", "reasons", "contrast", "unfounded",
            ])
        #expect(hit["id"] as? String == "sag-92")
        #expect(hit["unfounded"] as? Bool == true)
        let reasons = try #require(hit["reasons"] as? [String: [[String: Any]]])
        #expect(Set(reasons.keys) == ["shared", "different", "unknown"])
        for item in reasons.values.joined() {
            #expect(Set(item.keys).isSuperset(of: ["field", "value", "label", "anchor"]))
        }
    }

    @Test func `No number stands in the answer, in no form`() throws {
        let lines = try bench.run("similar", "sag-91", "--format", "json").lines
        for line in lines where line.firstMatch(of: /^\s*("[^"]*" : )?-?\d/) != nil { Issue.record("\(line)") }
        let text = try bench.run("similar", "sag-91").output
        #expect(!text.contains("%"))
        for word in ["score", "rank", "percent", "gender"] {
            #expect(!(try bench.run("similar", "sag-91", "--explain", "--format", "json").output.contains("\"\(word)")), "\(word)")
        }
    }

    @Test func `The explanation names fields, weights and words, and only where it is asked for`() throws {
        let hit = try #require((try json("similar", "sag-91", "--explain")["hits"] as? [[String: Any]])?.first)
        let explanation = try #require(hit["explain"] as? [String: Any])
        #expect(Set(explanation.keys) == ["terms", "fields"])
        for field in explanation["fields"] as? [[String: Any]] ?? [] {
            #expect(Set(field.keys) == ["field", "measure", "weight", "values"])
        }
    }

    @Test func `A concern comes from standard input or a file, and is nowhere in the answer`() throws {
        let concern = "En ung på et værksted ser på billetter kvidderkvast"
        let input = try bench.run("similar", "-", "--format", "json", input: concern)
        #expect(input.code == 0)
        let path = bench.folder + "/bekymring.txt"
        try Data(concern.utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let file = try bench.run("similar", "--text-file", path, "--format", "json")
        #expect(file.output == input.output)
        for output in [input.output, input.errors, file.errors] { #expect(!output.contains("kvidderkvast")) }
    }

    @Test(
        arguments: [
            (["similar"], 64), (["similar", "sag-91", "--text-file", "x"], 64), (["similar", "proeve-mentor"], 64),
            (["similar", "sag-99"], 1), (["similar", "--text-file", "findes-ikke.txt"], 66), (["similar", "sag-91", "--limit", "0"], 64),
        ] as [([String], Int32)])
    func `What cannot be answered ends with a message and a code`(_ arguments: [String], _ code: Int32) throws {
        let run = try Kasus.run(arguments, in: bench.folder)
        #expect(run.code == code)
        #expect(run.output.isEmpty)
        #expect(!run.errors.isEmpty)
    }

    @Test func `A concern without a word, and one too long, are refused`() throws {
        #expect(try bench.run("similar", "-", input: " \n").code == 1)
        #expect(try bench.run("similar", "-", input: String(repeating: "ung ", count: 1_001)).code == 64)
        #expect(try bench.run("similar", "-", input: String(repeating: "ung ", count: 5_000)).code == 64)
    }

    private func json(_ arguments: String...) throws -> [String: Any] {
        let run = try Kasus.run(arguments + ["--format", "json"], in: bench.folder)
        #expect(run.errors.isEmpty)
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }
}
