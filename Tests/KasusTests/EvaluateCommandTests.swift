import Foundation
import Testing

/// `kasus evaluate` measures the search on judged queries.
@Suite struct EvaluateCommandTests {
    private let bench = Workbench.withIndex()

    private static let queries = [
        #"{"id": "q1", "user": "caseworker", "style": "keywords", "text": "bagsædet", "relevant": {"sag-91": 3}}"#,
        #"{"id": "q2", "user": "trainer", "style": "keywords", "text": "skoleprojekt", "relevant": {"sag-92": 3, "sag-91": 1}}"#,
        #"{"id": "q3", "user": "trainer", "style": "english", "text": "xyzzyx", "relevant": {"sag-91": 2}}"#,
    ]

    init() { bench.write(Self.queries.joined(separator: "\n") + "\n", to: "queries.jsonl") }

    @Test(arguments: [("evaluate.txt", "da"), ("evaluate-english.txt", "en")])
    func `A table tells the figures of each style, each user and all`(_ name: String, _ language: String) throws {
        let run = try bench.run("evaluate", "queries.jsonl", "--language", language)
        #expect(run.code == 0)
        #expect(run.errors.isEmpty)
        try Golden.expect(run.output, matches: name)
    }

    @Test func `Each query too, where that is asked for`() throws {
        let run = try bench.run("evaluate", "queries.jsonl", "--each")
        for id in ["q1", "q2", "q3"] { #expect(run.lines.contains { $0.hasPrefix(id + " ") }) }
        #expect(try !bench.run("evaluate", "queries.jsonl").output.contains("q1"))
    }

    @Test func `JSON has all, styles, users and queries, each with its figures`() throws {
        let run = try bench.run("evaluate", "queries.jsonl", "--format", "json")
        let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(Set(json.keys) == ["all", "styles", "users", "queries"])
        let groups = ["styles", "users", "queries"].flatMap { json[$0] as? [[String: Any]] ?? [] }
        #expect(groups.map { $0["name"] as? String } == ["english", "keywords", "caseworker", "trainer", "q1", "q2", "q3"])
        let all = try #require(json["all"] as? [String: Any])
        for group in groups + [all] { #expect(Set(group.keys) == ["name", "count", "ndcgAt10", "successAt3", "recallAt10"]) }
        #expect(all["count"] as? Int == 3)
        #expect(groups[4]["ndcgAt10"] as? Double == 1)
        #expect(groups[6]["successAt3"] as? Double == 0)
    }

    @Test func `A file that is not there is 66`() throws {
        for path in ["nowhere.jsonl", ".", "nowhere/queries.jsonl"] {
            let run = try bench.run("evaluate", path)
            #expect(run.code == 66, "\(path)")
            #expect(run.errors == "kasus: filen '\(path)' kan ikke læses\n")
            #expect(run.output.isEmpty)
        }
    }

    @Test(arguments: ["rubbish", "{}", #"{"id": "q", "text": "mentor", "relevant": {"sag-91": "tre"}}"#, "[]"])
    func `A bad line is 65, with its number and without its text`(line: String) throws {
        bench.write(Self.queries[0] + "\n\n" + line + "\n", to: "bad.jsonl")
        let run = try bench.run("evaluate", "bad.jsonl")
        #expect(run.code == 65)
        #expect(run.errors == "kasus: bad.jsonl:3: ikke et bedømt spørgsmål; se 'kasus help evaluate'\n")
        #expect(run.output.isEmpty)
        #expect(try bench.run("evaluate", "bad.jsonl", "--language", "en").errors.hasPrefix("kasus: bad.jsonl:3: not a judged query"))
    }

    @Test func `Bytes that are no text are a bad line`() throws {
        let bytes = Data(Self.queries[0].utf8) + Data([0x0A, 0xFF, 0xFE, 0x0A])
        try bytes.write(to: URL(filePath: bench.folder + "/bytes.jsonl"))
        #expect(try bench.run("evaluate", "bytes.jsonl").errors.contains("bytes.jsonl:2:"))
    }

    @Test func `A question that is too long is refused as everywhere`() throws {
        let long = String(repeating: "mentor ", count: 600)
        bench.write(#"{"id": "q1", "text": "\#(long)", "relevant": {"sag-91": 3}}"#, to: "long.jsonl")
        let run = try bench.run("evaluate", "long.jsonl")
        #expect(run.code == 64)
        #expect(!run.errors.contains("mentor"))
    }

    @Test func `A file without queries has no figures to be proud of`() throws {
        bench.write("\n\n", to: "empty.jsonl")
        let run = try bench.run("evaluate", "empty.jsonl")
        #expect(run.code == 0)
        #expect(run.lines[1].split(separator: " ").suffix(4) == ["0", "0.000", "0.000", "0.000"])
    }

    @Test func `Without a file it is wrong usage`() throws {
        #expect(try bench.run("evaluate").code == 64)
    }
}
