import Foundation
import Testing

@Suite struct IndexCommandTests {
    @Test func `A second run over the same corpus changes nothing`() throws {
        let bench = Workbench()
        #expect(try !bench.run("index").errors.contains("Uændret"))
        let (current, names) = (bench.current, bench.indexNames)
        let again = try bench.run("index")
        #expect(again.code == 0)
        #expect(again.errors.hasPrefix("Uændret: 7 opslag, "))
        #expect(bench.current == current)
        #expect(bench.indexNames == names)
    }

    @Test func `The same corpus gives the same content in another place`() throws {
        let (one, other) = (Workbench().indexed(), Workbench().indexed())
        #expect(one.current == other.current)
        #expect(one.current != nil)
    }

    @Test func `A change of the corpus is found after the next run, and not before`() throws {
        let bench = Workbench.withIndex()
        bench.write(SampleCorpus.unfounded.replacing("tolv minutter", with: "tolv xylofoner"), to: "Corpus/cases/sag-92.md")
        #expect(try bench.run("search", "xylofoner").code == 1)
        #expect(try bench.run("index").code == 0)
        #expect(try bench.run("search", "xylofoner").code == 0)
        #expect(bench.builds.count == 1)
    }

    @Test func `A withdrawn entry leaves no trace`() throws {
        let bench = Workbench.withIndex()
        bench.remove("Corpus/cases/sag-92.md")
        #expect(try bench.run("index").code == 0)
        #expect(try bench.run("show", "sag-92").code == 1)
        let line = #"grep -rlE 'sag-92|skoleprojekt' Index; true"#
        #expect(try bench.bash(line).output.isEmpty)
    }

    @Test func `The previous index is kept on demand`() throws {
        let bench = Workbench.withIndex()
        let old = try #require(bench.builds.first)
        bench.remove("Corpus/cases/sag-92.md")
        #expect(try bench.run("index", "--keep-previous").code == 0)
        #expect(bench.builds.count == 2)
        #expect(bench.builds.contains(old))
        #expect(try bench.run("index").code == 0)
        #expect(bench.builds.count == 1)
    }

    @Test func `A check builds nothing`() throws {
        let bench = Workbench()
        let run = try bench.run("index", "--check-only")
        #expect(run.errors == "7 opslag er i orden.\n")
        #expect(bench.indexNames.isEmpty)
    }

    @Test func `An error in the corpus leaves the old index serving`() throws {
        let bench = Workbench.withIndex()
        let current = bench.current
        bench.write(SampleCorpus.broken["cases/sag-91.md"] ?? "", to: "Corpus/cases/sag-91.md")
        #expect(try bench.run("index").code == 65)
        #expect(bench.current == current)
        #expect(try bench.run("show", "sag-91").code == 0)
    }

    @Test func `What is built can be read by its owner only`() throws {
        let bench = Workbench().indexed()
        let paths = try #require(FileManager.default.enumerator(atPath: bench.index)?.allObjects as? [String])
        #expect(paths.count > 6)
        for path in paths + ["."] {
            let attributes = try FileManager.default.attributesOfItem(atPath: bench.index + "/" + path)
            #expect((attributes[.posixPermissions] as? Int ?? 0o777) & 0o077 == 0, "\(path)")
        }
    }

    @Test func `The shipped corpus builds`() throws {
        let bench = Workbench.shipped
        #expect(bench.builds.count == 1)
        #expect(try bench.run("search", "mentor til en ung, der er vendt hjem").code == 0)
    }
}
