import Testing

@Suite struct CheckCommandTests {
    private let broken = Workbench(files: SampleCorpus.broken)

    @Test func `All errors of all files are reported in one run, each with line and caret`() throws {
        let output = try broken.run("check").output
        for path in ["Corpus/cases/sag-91.md:", "Corpus/guidance/proeve-mentor.md:", "Corpus/terms/terms.yml:"] {
            #expect(output.contains(path))
        }
        #expect(output.contains("extremism: islamsk\n"))
        #expect(output.contains("^\n"))
        #expect(output.contains("ukendt værdi 'islamsk' for 'extremism'; mente du 'islamist'?"))
    }

    @Test func `Only the files that were named are reported on, however they are reached`() throws {
        for path in ["Corpus/cases/sag-91.md", "./Corpus//cases/../cases/sag-91.md", broken.folder + "/Corpus/cases/sag-91.md"] {
            let run = try broken.run("check", path)
            #expect(run.code == 65)
            #expect(run.output.contains("sag-91.md:"))
            #expect(!run.output.contains("proeve-mentor.md"))
        }
    }

    @Test func `A sound file among broken ones is sound`() throws {
        let run = try broken.run("check", "Corpus/figures/tal-proeve.md")
        #expect(run.code == 0)
        #expect(run.output.isEmpty)
    }

    @Test func `A file that is no entry of the corpus is not called sound`() throws {
        broken.write("---\nid: sag-93\n---\n", to: "elsewhere/sag-93.md")
        let run = try broken.run("check", "elsewhere/sag-93.md")
        #expect(run.code == 66)
        #expect(run.errors == "kasus: 'elsewhere/sag-93.md' holder intet opslag i samlingen 'Corpus'\n")
    }

    @Test func `A broken vocabulary is reported whatever file was named`() throws {
        let bench = Workbench()
        bench.write("schemes: [", to: "Corpus/vocabulary/zzz.yml")
        let run = try bench.run("check", "Corpus/cases/sag-91.md")
        #expect(run.code == 65)
        #expect(run.output.hasPrefix("Corpus/vocabulary/zzz.yml:"))
    }

    @Test func `JSON has a finding for each error`() throws {
        let text = try broken.run("check")
        let json = try broken.run("check", "--format", "json")
        #expect(json.code == 65)
        let findings = json.lines.filter { $0.contains(#""severity" : "error""#) }.count
        #expect(findings == text.lines.filter { $0.contains(": error: ") }.count)
        #expect(json.errors.isEmpty)
    }

    @Test func `A sound corpus is called so`() throws {
        let run = try Workbench.shared.run("check")
        #expect(run.output.isEmpty)
        #expect(run.errors == "7 opslag er i orden.\n")
    }

    @Test func `The shipped corpus is sound`() throws {
        let run = try Workbench.shipped.run("check")
        #expect(run.code == 0, "\(run.output)")
    }
}
