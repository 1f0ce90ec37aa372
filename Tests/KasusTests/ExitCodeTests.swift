import Foundation
import Testing

/// The exit codes that scripts build on: 0, 1, 64, 65, 66, 69.
@Suite struct ExitCodeTests {
    private let bench = Workbench.shared

    @Test(
        arguments: [
            ["search", "mentor"], ["show", "sag-91"], ["signs"], ["signs", "n.s8"], ["overview"], ["check"], ["new", "case"],
            ["index", "--check-only"], ["--help"], ["help"], ["help", "search"], ["search", "--help"], ["--version"], [],
        ])
    func `0: what was asked is done`(_ arguments: [String]) throws {
        let run = try Kasus.run(arguments, in: bench.folder)
        #expect(run.code == 0, "\(run.errors)")
    }

    @Test(
        arguments: [
            ["search", "xyzzy"], ["search", "mentor", "--kind", "law"], ["show", "sag-99"], ["signs", "n.s99"],
        ])
    func `1: nothing was found`(_ arguments: [String]) throws {
        #expect(try Kasus.run(arguments, in: bench.folder).code == 1)
    }

    @Test(
        arguments: [
            ["serch"], ["search", "--limt", "3"], ["search", "--limit", "many"], ["search", "--format", "yaml"],
            ["search", "x", "--limit", "0"], ["search", "x", "--limit", "101"], ["search", "x", "--offset=-1"],
            ["search", "x", "--filter", "extremism"], ["search", "x", "--filter", "=islamist"],
            ["search", "x", "--filter", "extremsm=islamist"], ["search", "x", "--filter", "extremism=islamsk"],
            ["search", "x", "--kind", "cas"], ["overview", "extremsm"], ["signs", "--catalogue", "ncf2018"], ["show"],
            ["new"], ["new", "cas"], ["--language", "fr", "signs"], ["search", "mentor", "--index"],
            ["--generate-completion-script", "tcsh"],
        ])
    func `64: wrong usage`(_ arguments: [String]) throws {
        let run = try Kasus.run(arguments, in: bench.folder)
        #expect(run.code == 64)
        #expect(run.output.isEmpty)
        #expect(!run.errors.isEmpty)
    }

    @Test func `64: a question of 100,000 characters`() throws {
        let long = String(repeating: "mentor ", count: 14_286)
        for run in [try bench.run("search", "-", input: long), try bench.run("search", long)] {
            #expect(run.code == 64)
            #expect(run.errors.contains("for langt"))
            #expect(!run.errors.contains("mentor"), "errors never repeat the question")
        }
    }

    @Test func `65: a corpus with errors`() throws {
        let bench = Workbench(files: SampleCorpus.broken)
        #expect(try bench.run("check").code == 65)
        let index = try bench.run("index")
        #expect(index.code == 65)
        #expect(index.errors.hasSuffix("fejl i samlingen; intet er indekseret\n"))
        #expect(try bench.run("search", "mentor").code == 65)
        #expect(bench.builds.isEmpty)
    }

    @Test func `65: an empty corpus`() throws {
        let run = try Workbench(files: [:]).run("index")
        #expect(run.code == 65)
        #expect(run.errors.contains("samlingen er tom; skriv et opslag med 'kasus new'"))
    }

    @Test func `1: an entry that is well written but refused by the gate`() throws {
        let real = SampleCorpus.unfounded.replacing("provenance: synthetic", with: "provenance: composite")
        let bench = Workbench(files: SampleCorpus.files.merging(["cases/sag-92.md": real]) { $1 })
        let run = try bench.run("check")
        #expect(run.code == 1)
        #expect(run.output.contains("Corpus/cases/sag-92.md"))
        #expect(try bench.run("index").code == 65, "nothing is indexed until it is out of the way")
    }

    @Test(
        arguments: [
            ["--corpus", "Nowhere", "check"], ["--corpus", "Nowhere", "index"], ["--corpus", "Nowhere", "new", "case"],
            ["--corpus", "Nowhere", "--index", "None", "search", "x"], ["--corpus", "Corpus/cases", "check"],
            ["check", "Corpus/cases/sag-99.md"],
        ])
    func `66: a file or folder is missing`(_ arguments: [String]) throws {
        let run = try Kasus.run(arguments, in: bench.folder)
        #expect(run.code == 66)
        #expect(run.output.isEmpty)
    }

    @Test func `66: standard input that cannot be read`() throws {
        #expect(try bench.bash(#"exec "$KASUS" search - < /"#).code == 66)
    }

    @Test func `70: an answer that cannot be written`() throws {
        let run = try bench.bash(#"exec "$KASUS" search mentor > /dev/full"#)
        #expect(run.code == 70)
        #expect(run.errors.hasPrefix("kasus: svaret kunne ikke skrives"))
    }
}
