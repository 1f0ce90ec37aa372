import Testing

/// Every form that answers come in, as it was when somebody looked at it.
@Suite struct GoldenTests {
    private let bench = Workbench.shared

    @Test(
        arguments: [
            ("search.txt", ["search", "mentor til en ung, der er vendt hjem"]),
            ("search.json", ["search", "mentor til en ung, der er vendt hjem", "--filter", "situation=returned"]),
            ("search.csv", ["search", "mentor", "--format", "csv"]),
            ("search-english.txt", ["search", "mentor", "--filter", "age_legal=over_18", "--limit", "1", "--language", "en"]),
            ("search-nothing.txt", ["search", "xyzzy"]), ("search-nothing.json", ["search", "xyzzy"]),
            ("show-case.txt", ["show", "sag-91"]), ("show-case.json", ["show", "sag-91"]),
            ("show-case.md", ["show", "sag-91", "--format", "markdown"]),
            ("show-guidance.txt", ["show", "proeve-mentor"]), ("show-guidance.json", ["show", "proeve-mentor"]),
            ("show-guidance.md", ["show", "proeve-mentor", "--format", "markdown"]),
            ("show-figure.txt", ["show", "tal-proeve"]), ("show-figure.md", ["show", "tal-proeve", "--format", "markdown"]),
            ("show-english.txt", ["show", "indsats-mentor-special", "--language", "en"]),
            ("overview.txt", ["overview"]), ("overview.json", ["overview", "extremism", "situation"]),
            ("overview.csv", ["overview", "--format", "csv"]),
            ("overview.md", ["overview", "kind", "actor", "--format", "markdown"]),
            ("overview-english.txt", ["overview", "kind", "year", "--language", "en"]),
            ("signs.txt", ["signs", "--catalogue", "general_s1"]), ("signs.json", ["signs", "--catalogue", "general_s1"]),
            ("sign.txt", ["signs", "n.s8"]), ("sign.json", ["signs", "n.s8"]),
            ("catalogue.txt", ["catalogue", "--size", "1"]), ("catalogue.json", ["catalogue", "--size", "2", "--criterion", "extremism"]),
            ("catalogue.md", ["catalogue", "--size", "2", "--format", "markdown"]),
            ("catalogue.html", ["catalogue", "--size", "1", "--format", "html"]),
            ("catalogue-english.txt", ["catalogue", "--size", "2", "--quota", "age_legal=under_18:1", "--language", "en"]),
            ("search-sheet.md", ["search", "mentor", "--format", "markdown"]),
            ("sign-english.txt", ["signs", "n.s8", "--language", "en"]),
            ("similar.txt", ["similar", "sag-91"]), ("similar.json", ["similar", "sag-91"]),
            ("similar-english.txt", ["similar", "sag-92", "--explain", "--language", "en"]),
            ("actions.txt", ["actions"]), ("actions.json", ["actions"]), ("actions.csv", ["actions", "--format", "csv"]),
            ("actions.md", ["actions", "--age", "over_18", "--format", "markdown"]),
            ("actions-english.txt", ["actions", "--situation", "returned", "--language", "en"]),
        ])
    func `An answer is as it was`(_ name: String, _ arguments: [String]) throws {
        let format = name.hasSuffix(".json") ? ["--format", "json"] : []
        let run = try Kasus.run(arguments + format, in: bench.folder)
        #expect(run.errors.isEmpty)
        try Golden.expect(run.output, matches: name)
    }

    @Test(arguments: [("consult.txt", "text"), ("consult.json", "json"), ("consult.md", "markdown"), ("consult.html", "html")])
    func `The answer to a concern is as it was`(_ name: String, _ format: String) throws {
        let concern = "En 20-årig mand er hjemvendt og ser på billetter. Han er ikke voldelig. Hans søster ringer til os."
        let run = try bench.run("consult", "-", "--format", format, input: concern)
        #expect(run.errors.isEmpty)
        try Golden.expect(run.output, matches: name)
    }

    @Test(
        arguments: [
            ("check.txt", ["check"]), ("check-english.txt", ["check", "--language", "en"]),
            ("check.json", ["check", "--format", "json"]), ("check-one-file.txt", ["check", "Corpus/guidance/proeve-mentor.md"]),
        ])
    func `What is wrong with a corpus is told as it was`(_ name: String, _ arguments: [String]) throws {
        let bench = Workbench(files: SampleCorpus.broken)
        let run = try Kasus.run(arguments, in: bench.folder)
        #expect(run.code == 65)
        try Golden.expect(run.output + run.errors, matches: name)
    }

    @Test func `An index run tells what it did`() throws {
        let bench = Workbench()
        let runs = [
            try bench.run("index", "--check-only"), try bench.run("index"), try bench.run("index", "--language", "en"),
            try bench.run("--index", "Other", "search", "mentor", "--limit", "1", "--format", "csv"),
        ]
        try Golden.expect(runs.map(\.errors).joined().withoutTimeAndHash, matches: "index.txt")
    }

    @Test(arguments: ["case", "guidance", "sign", "figure"])
    func `A template is as it was`(_ kind: String) throws {
        try Golden.expect(try bench.run("new", kind).output, matches: "new-\(kind).md")
    }
}
