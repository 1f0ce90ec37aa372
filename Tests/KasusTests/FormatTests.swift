import Foundation
import Testing

/// `--format json` is there for those commands, too, whose text is for people.
@Suite struct FormatTests {
    @Test func `Building tells what the index holds, and that it holds it already`() throws {
        let bench = Workbench()
        let first = try json(bench.run("index", "--format", "json"))
        #expect(Set(first.keys) == ["entries", "passages", "contentHash", "unchanged"])
        #expect(first["entries"] as? Int == 7)
        #expect(first["unchanged"] as? Bool == false)
        let second = try json(bench.run("index", "--format", "json"))
        #expect(second["unchanged"] as? Bool == true)
        #expect(second["contentHash"] as? String == first["contentHash"] as? String)
    }

    @Test func `Checking alone tells how many entries are sound`() throws {
        let checked = try json(Workbench.shared.run("index", "--check-only", "--format", "json"))
        #expect(Set(checked.keys) == ["entries"])
        #expect(checked["entries"] as? Int == 7)
    }

    @Test func `A template comes as JSON with its kind`() throws {
        let answer = try json(Workbench.shared.run("new", "case", "--format", "json"))
        #expect(answer["kind"] as? String == "case")
        #expect(answer["template"] as? String == (try Workbench.shared.run("new", "case").output))
    }

    @Test func `Judged entries that the index does not hold are named`() throws {
        let bench = Workbench.shared
        let line = #"{"id": "q1", "text": "mentor", "relevant": {"sag-91": 3, "sag-nej": 2}}"#
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).jsonl")
        try Data(line.utf8).write(to: path)
        defer { try? FileManager.default.removeItem(at: path) }
        let run = try bench.run("evaluate", path.path(percentEncoded: false))
        #expect(run.code == 0)
        #expect(run.errors == "kasus: 1 bedømt opslag findes ikke i indekset og tæller som ikke fundet: sag-nej\n")
    }

    private func json(_ run: Kasus.Outcome) throws -> [String: Any] {
        #expect(run.code == 0, "\(run.errors)")
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }
}
