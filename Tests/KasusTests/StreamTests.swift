import Testing

/// Data go to standard output, everything else to standard error.
@Suite struct StreamTests {
    @Test func `The first question builds the index and says so, the second is silent`() throws {
        let bench = Workbench()
        let first = try bench.run("search", "mentor", "--format", "json")
        #expect(first.code == 0)
        #expect(first.errors.hasPrefix("Der er intet indeks i 'Index'; det bygges først.\n7 opslag, "))
        #expect(first.output.first == "{")
        let second = try bench.run("search", "mentor", "--format", "json")
        #expect(second.code == 0)
        #expect(second.errors.isEmpty)
        #expect(second.output == first.output)
    }

    @Test(arguments: [["show", "sag-91"], ["overview"], ["signs"]])
    func `Every command that asks builds a missing index`(_ arguments: [String]) throws {
        let bench = Workbench()
        let run = try Kasus.run(arguments, in: bench.folder)
        #expect(run.code == 0)
        #expect(!run.output.isEmpty)
        #expect(bench.builds.count == 1)
    }

    @Test func `An index run writes nothing to standard output`() throws {
        let run = try Workbench().run("index")
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("7 opslag, "))
    }

    @Test func `Findings are data, their count is not`() throws {
        let run = try Workbench(files: SampleCorpus.broken).run("check")
        #expect(run.output.contains(": error: "))
        #expect(run.errors.hasSuffix(" opslag er i orden.\n"))
    }

    @Test func `Whoever stops reading ends the program quietly`() throws {
        for command in ["overview --format json", "search --limit 100", "signs"] {
            let run = try Workbench.shipped.bash(#""$KASUS" \#(command) | head -1"#)
            #expect(run.code == 0)
            #expect(run.errors.isEmpty)
            #expect(run.lines.count == 2)
        }
    }

    @Test func `Whoever stops reading ends it quietly where the signal for that is switched off, too`() throws {
        let run = try Workbench.shipped.bash(#"trap "" PIPE; ("$KASUS" signs; echo "code $?" >&2) | true"#)
        #expect(run.errors == "code 0\n")
    }

    @Test func `Nothing is asked of a closed standard input`() throws {
        let run = try Workbench.shared.bash(#"exec "$KASUS" search mentor <&-"#)
        #expect(run.code == 0)
    }
}
