import Foundation
import Testing

/// What is told of disclosure control, and what a release leaves behind.
@Suite struct DisclosureCommandTests {
    private static let people = Workbench(files: SampleCorpus.people)

    @Test(
        arguments: [
            ("check-disclosure-all.txt", ["check", "--disclosure-all"]),
            ("check-disclosure-all-english.txt", ["check", "--disclosure-all", "--language", "en"]),
            ("check-disclosure-all.json", ["check", "--disclosure-all", "--format", "json"]),
            ("check-disclosure.txt", ["check", "--disclosure"]),
        ])
    func `The report is as it was`(_ name: String, _ arguments: [String]) throws {
        let run = try Kasus.run(arguments, in: Self.people.folder)
        #expect(run.code == (name.contains("all") ? 1 : 0))
        try Golden.expect(run.output, matches: name)
    }

    @Test func `A case that stands alone is reported as held back, with the code for findings`() throws {
        let bench = Workbench(files: ["cases/sag-1.md": SampleCorpus.person(1, age: "teen", gender: "male")])
        let run = try bench.run("check", "--disclosure-all")
        #expect(run.code == 1)
        #expect(run.output.contains("sag-1: ingen anden ville vise det samme; mindst 5 skal være ens"))
        #expect(run.output.contains("Med 4 mere kan de første vises."))
        #expect(try bench.run("check", "--disclosure").code == 0)
    }

    @Test func `Cases about real people that are held back are warned of, also without the report`() throws {
        let bench = Workbench(
            files: ["cases/sag-1.md": SampleCorpus.person(1, age: "teen", gender: "male", provenance: "authentic_anonymised")])
        let run = try bench.run("check")
        #expect(run.code == 1)
        #expect(
            run.output.contains(
                "Corpus/cases/sag-1.md:2:1: warning: vises ikke endnu: ingen anden ville vise det samme; mindst 5 skal være ens [disclosure]"
            ))
        #expect(run.errors.contains("1 vises ikke endnu"))
        let json = try bench.run("check", "--disclosure", "--format", "json")
        #expect(json.code == 1)
        #expect(json.output.contains(#""severity" : "warning""#))
        #expect(json.output.contains(#""heldBack" : ["#))
        #expect(try bench.run("index").code == 65)
        #expect(bench.builds.isEmpty)
    }

    @Test func `No report is given unless it is asked for`() throws {
        #expect(try !Self.people.run("check", "--format", "json").output.contains("disclosure"))
        #expect(try Self.people.run("check").output.isEmpty)
    }

    @Test func `On the shipped collection, taken for real, the report shows what little survives`() throws {
        let run = try Workbench.shipped.run("check", "--disclosure-all")
        #expect(run.output.contains("Sag: 38."))
        #expect(run.output.contains("Form for ekstremisme, trin 3 af 3: vises ikke"))
    }

    // MARK: Releases

    @Test func `A release is recorded, by classes, and without a word of invented cases`() throws {
        let bench = Workbench()
        let run = try bench.run("index", "--release")
        #expect(run.code == 0)
        #expect(run.errors.hasSuffix("Frigivet: 0 sager om virkelige mennesker i 0 grupper; det står i 'released.yml'.\n"))
        let record = try String(contentsOfFile: bench.folder + "/Corpus/released.yml", encoding: .utf8)
        #expect(record.hasSuffix("classes: []\n"))
        #expect(!record.contains("sag-"))
        #expect(try bench.run("check").code == 0)
    }

    @Test func `Without --release nothing is recorded`() throws {
        let bench = Workbench()
        #expect(try bench.run("index").code == 0)
        #expect(!FileManager.default.fileExists(atPath: bench.folder + "/Corpus/released.yml"))
    }

    @Test func `A broken record stops the build`() throws {
        let bench = Workbench.withIndex()
        bench.write("classes:\n  - {kind: case, entries: 5, says: {form: x}}\n", to: "Corpus/released.yml")
        let run = try bench.run("index", "--release")
        #expect(run.code == 65)
        #expect(run.errors.contains("Corpus/released.yml:2:36: error: passer ikke til vokabularet"))
        #expect(bench.builds.count == 1)
    }

    @Test func `A record that cannot be written is a failure that says what to do`() throws {
        let bench = Workbench()
        // A folder in its place: as root, permission bits would bind nobody.
        bench.write("x", to: "Corpus/released.yml/in-the-way")
        #expect(try bench.run("index", "--release").code != 0)
    }

    @Test func `Checking alone releases nothing`() throws {
        let run = try Workbench.shared.run("index", "--check-only", "--release")
        #expect(run.code == 64)
        #expect(run.errors.contains("--check-only"))
    }
}
