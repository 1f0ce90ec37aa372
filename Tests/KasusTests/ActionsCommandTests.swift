import Foundation
import Testing

@Suite struct ActionsCommandTests {
    private let bench = Workbench.shared

    @Test func `An action with its card, its cases and what they combined`() throws {
        let json = try json("actions", "--age", "over_18")
        #expect(Set(json.keys) == ["filters", "actions", "notes"])
        #expect(json["filters"] as? [String: [String]] == ["age_legal": ["over_18"]])
        let actions = try #require(json["actions"] as? [[String: Any]])
        let mentor = try #require(actions.first { $0["offer"] as? String == "mentor_special" })
        #expect(Set(mentor.keys) == ["id", "offer", "label", "summary", "fields", "cases", "combined", "sources"])
        #expect(mentor["id"] as? String == "indsats-mentor-special")
        let use = try #require((mentor["cases"] as? [[String: Any]])?.first)
        #expect(Set(use.keys) == ["id", "title", "anchor", "steps"])
        let combined = try #require((mentor["combined"] as? [[String: Any]])?.first)
        #expect(combined["offer"] as? String == "internship")
        #expect(combined["sameTime"] as? [String] == ["sag-91"])
    }

    @Test func `A card says by which law, for whom, and whether it is voluntary`() throws {
        let actions = try #require(try json("actions")["actions"] as? [[String: Any]])
        let fields = actions.first { $0["id"] as? String == "indsats-mentor-special" }?["fields"] as? [[String: Any]] ?? []
        let ids = Set(fields.compactMap { $0["field"] as? String })
        #expect(ids.isSuperset(of: ["age_legal", "voluntary", "intervention_target"]))
    }

    @Test func `Nothing that reads like a rate is said`() throws {
        for format in ["text", "json", "csv", "markdown"] {
            let output = try bench.run("actions", "--format", format).output
            #expect(!output.contains("%"), "\(format)")
            #expect(!output.contains("improved"), "\(format)")
            #expect(!output.contains("Bedring"), "\(format)")
        }
    }

    @Test func `An unknown value is refused with what may have been meant`() throws {
        let run = try bench.run("actions", "--age", "under18")
        #expect(run.code == 64)
        #expect(run.errors.contains("under_18"))
        #expect(try bench.run("actions", "--situation", "xyzzy").code == 64)
    }

    @Test func `A combination that nothing fits ends with 1`() throws {
        let run = try bench.run("actions", "--age", "under_18", "--situation", "departed")
        #expect(run.code == 1)
        #expect(run.output.contains("Ingen mulige handlinger"))
    }

    private func json(_ arguments: String...) throws -> [String: Any] {
        let run = try Kasus.run(arguments + ["--format", "json"], in: bench.folder)
        #expect(run.errors.isEmpty)
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }
}
