import Foundation
import Testing

/// Whatever happens to a build, the old index goes on serving and the next build works.
@Suite struct IndexSafetyTests {
    /// An index of the small corpus; builds are then made from the large one, which takes long enough to be disturbed.
    private let bench = Workbench.withIndex()
    private let large = Workbench(files: SampleCorpus.large)

    @Test(arguments: [0, 10, 30, 60, 100, 200])
    func `A kill while it works`(_ delay: Int) throws {
        let process = try Kasus.start(["--corpus", large.folder + "/Corpus", "index"], in: bench.folder)
        while process.isRunning, !bench.indexNames.contains(where: { $0.hasPrefix("building-") }) { usleep(1000) }
        usleep(UInt32(delay) * 1000)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        let search = try bench.run("search", "--limit", "1")
        #expect(search.code == 0)
        #expect(search.errors.isEmpty)
        // Whether the old one answers or the new one, it does so whole.
        #expect(search.output.hasPrefix("7 opslag") || search.output.hasPrefix("157 opslag"))
        try expectNextBuildWorks()
    }

    @Test func `A kill before it has begun to write`() throws {
        let process = try Kasus.start(["--corpus", large.folder + "/Corpus", "index"], in: bench.folder)
        usleep(20_000)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(try bench.run("show", "sag-91").code == 0)
        try expectNextBuildWorks()
    }

    @Test func `A second writer is turned away, and questions are still answered`() throws {
        let lock = open(bench.index + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        try #require(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
        let run = try build()
        #expect(run.code == 69)
        #expect(run.errors == "kasus: et andet program bygger indekset lige nu; vent, til det er færdigt\n")
        try expectOldIndexServes()
        flock(lock, LOCK_UN)
        close(lock)
        try expectNextBuildWorks()
    }

    @Test func `Two builds at the same moment: each is done or is turned away`() throws {
        let twice = #"for n in 1 2; do "$KASUS" --corpus "$CORPUS" index 2>&1; echo "code $?"; done"#
        let run = try bench.bash("(\(twice)) & \(twice); wait", environment: ["CORPUS": large.folder + "/Corpus"])
        let codes = run.lines.filter { $0.hasPrefix("code") }
        #expect(codes.count == 4)
        #expect(Set(codes).isSubset(of: ["code 0", "code 69"]))
        #expect(codes.contains("code 0"))
        try expectNextBuildWorks()
    }

    /// So many kilobytes may a file have before writing to it fails.
    @Test(arguments: [1, 8, 32, 64, 128])
    func `A full disk`(_ kilobytes: Int) throws {
        let run = try bench.bash(
            #"ulimit -f \#(kilobytes); trap "" XFSZ; exec "$KASUS" --corpus "$CORPUS" index"#,
            environment: ["CORPUS": large.folder + "/Corpus"])
        #expect(run.code == 69)
        #expect(run.errors.hasPrefix("kasus: indekset kunne ikke skrives ("))
        #expect(run.errors.hasSuffix("); det gamle indeks gælder stadig\n"))
        try expectOldIndexServes()
        try expectNextBuildWorks()
    }

    @Test func `A full disk where nothing served yet leaves nothing that serves`() throws {
        let run = try large.bash(#"ulimit -f 64; trap "" XFSZ; exec "$KASUS" search mentor"#)
        #expect(run.code == 69)
        #expect(run.output.isEmpty)
        #expect(large.indexNames == ["lock"])
        #expect(try large.run("search", "mentor").code == 0)
    }

    @Test func `A switch that fails`() throws {
        try FileManager.default.createDirectory(atPath: bench.index + "/current.next/x", withIntermediateDirectories: true)
        #expect(try build().code == 69)
        #expect(try bench.run("show", "sag-91").code == 0)
        bench.remove("Index/current.next")
        try expectNextBuildWorks()
    }

    @Test func `A question that is asked while the index is switched is answered`() throws {
        let line = #"""
            (for n in 1 2 3; do "$KASUS" --corpus "$CORPUS" index; "$KASUS" index; done) 2> /dev/null &
            while kill -0 $! 2> /dev/null; do "$KASUS" search mentor > /dev/null || echo "failed $?"; done
            """#
        let run = try bench.bash(line, environment: ["CORPUS": large.folder + "/Corpus"])
        #expect(run.output.isEmpty)
        #expect(run.errors.isEmpty)
    }

    private func build() throws -> Kasus.Outcome {
        try bench.run("--corpus", large.folder + "/Corpus", "index")
    }

    private func expectOldIndexServes() throws {
        #expect(bench.indexNames.filter { $0.hasPrefix("build") }.count == 1, "nothing is left over: \(bench.indexNames)")
        let run = try bench.run("search", "--limit", "1")
        #expect(run.code == 0)
        #expect(run.errors.isEmpty)
        #expect(run.output.hasPrefix("7 opslag"))
    }

    private func expectNextBuildWorks() throws {
        let run = try build()
        #expect(run.code == 0, "\(run.errors)")
        #expect(bench.indexNames.count == 3, "\(bench.indexNames)")
        let search = try bench.run("search", "--limit", "1")
        #expect(search.code == 0)
        #expect(search.errors.isEmpty)
        #expect(search.output.hasPrefix("157 opslag"))
    }
}
