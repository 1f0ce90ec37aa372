import Foundation
import Testing

/// `kasus search --explain` says why each hit stands where it does.
@Suite(.withDictionary) struct ExplainTests {
    private let bench = Workbench.shared

    private func hits(_ text: String, _ options: String...) throws -> [[String: Any]] {
        let run = try Kasus.run(["search", text, "--format", "json"] + options, in: bench.folder)
        let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        return try #require(json?["hits"] as? [[String: Any]])
    }

    @Test func `JSON has the parts of each hit, with terms, kind, fields and weight`() throws {
        for hit in try hits("mentor samtale", "--explain") {
            let parts = try #require(hit["explanation"] as? [[String: Any]])
            #expect(!parts.isEmpty)
            for part in parts {
                #expect(Set(part.keys) == ["terms", "kind", "fields", "weight", "counts"])
                #expect((part["terms"] as? [String])?.isEmpty == false)
                #expect(Set(part["fields"] as? [String] ?? []).isSubset(of: ["title", "heading", "text", "value"]))
                #expect((part["weight"] as? Double ?? 0) > 0)
            }
            #expect(parts.contains { $0["counts"] as? Bool == true })
        }
    }

    @Test func `Without the option nothing is explained, and the rest is the same`() throws {
        let plain = try hits("mentor")
        #expect(plain.allSatisfy { $0["explanation"] == nil })
        #expect(try hits("mentor", "--explain").map { $0["id"] as? String } == plain.map { $0["id"] as? String })
    }

    @Test func `In a text each part has its line, with its weight and what it is`() throws {
        let run = try bench.run("search", "bagsædet", "--explain")
        #expect(run.lines.contains { $0.wholeMatch(of: /\s+\d+\.\d\d +bagsæd: helt ord; titel, tekst/) != nil }, "\(run.output)")
        let english = try bench.run("search", "bagsædet", "--explain", "--language", "en")
        #expect(english.output.contains("bagsæd: whole word; title, text"))
        #expect(try !bench.run("search", "bagsædet").output.contains("helt ord"))
    }

    @Test func `A phrase is explained as well`() throws {
        let run = try bench.run("search", "\"mentor til den unge\"", "--explain", "--language", "en")
        #expect(run.output.contains("mentor til den ung: phrase; "))
    }

    @Test func `A table has no room for it`() throws {
        let plain = try bench.run("search", "mentor", "--format", "csv")
        #expect(try bench.run("search", "mentor", "--format", "csv", "--explain").output == plain.output)
    }

    @Test func `What empties an answer is an object with its cause`() throws {
        let run = try bench.run("search", "mentor", "--kind", "law", "--format", "json")
        #expect(run.code == 1)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let relief = try #require((json["reliefs"] as? [[String: Any]])?.first)
        #expect(Set(relief.keys) == ["cause", "field", "total", "instead"])
        #expect(relief["cause"] as? String == "filter" && relief["field"] as? String == "kind")
        #expect(Set((relief["instead"] as? [String: Any] ?? [:]).keys) == ["id", "label", "count"])
    }
}
