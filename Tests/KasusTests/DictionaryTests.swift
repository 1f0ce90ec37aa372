import Foundation
import Testing

/// Where the dictionary comes from, and where what is compiled from it lies. The dictionaries here are small and our own.
@Suite struct DictionaryTests {
    private let bench = Workbench()

    init() {
        bench.write(dictionary: "A", words: "bekymring/29\nsamtale/31,39\nmentor/31,39\n")
        bench.write(dictionary: "B", words: "samtale/31,39\n")
    }

    /// Runs with a dictionary of ours, and with a cache in the bench.
    private func run(_ dictionary: String, _ arguments: String...) throws -> Kasus.Outcome {
        let environment = ["DICPATH": bench.folder + "/" + dictionary, "XDG_CACHE_HOME": bench.folder + "/cache"]
        return try Kasus.run(arguments, environment: environment, in: bench.folder)
    }

    private func names(_ folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: bench.folder + "/" + folder)) ?? []).sorted()
    }

    private var parts: String { #""bekymrings","# }

    @Test func `The folder that DICPATH names comes first`() throws {
        #expect(try run("A", "index").errors.hasPrefix("7 opslag, "))
        #expect(try run("A", "analyse", "bekymringssamtale", "--format", "json").output.contains(parts))
        #expect(try run("B", "--index", "Other", "analyse", "bekymringssamtale", "--format", "json").output.contains(parts) == false)
    }

    @Test func `One lexicon lies in the cache, readable by its owner only, and nothing elsewhere`() throws {
        let before = names("")
        #expect(try run("A", "index").code == 0)
        #expect(try run("A", "search", "mentor").code == 0)
        #expect(names("") == (before + ["Index", "cache"]).sorted())
        #expect(names("cache") == ["kasus"])
        #expect(names("cache/kasus").count == 1)
        #expect(names("A") == ["da_DK.aff", "da_DK.dic"])
        let path = bench.folder + "/cache/kasus/" + (try #require(names("cache/kasus").first))
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }

    @Test func `Without a cache of the desktop it lies below the home folder`() throws {
        for folder in ["", "relative"] {
            let environment = ["DICPATH": bench.folder + "/A", "HOME": bench.folder + "/home", "XDG_CACHE_HOME": folder]
            #expect(try Kasus.run(["index"], environment: environment, in: bench.folder).code == 0)
            #expect(names("home/.cache/kasus").count == 1)
            #expect(names("relative").isEmpty)
        }
    }

    @Test func `Another dictionary does not matter as long as the cache holds the lexicon`() throws {
        _ = try run("A", "index")
        #expect(try run("B", "search", "mentor").code == 0)
        #expect(try run("B", "analyse", "bekymringssamtale", "--format", "json").output.contains(parts))
    }

    @Test func `When the cache is emptied the same dictionary is compiled again`() throws {
        _ = try run("A", "index")
        bench.remove("cache")
        let search = try run("A", "search", "mentor")
        #expect(search.code == 0)
        #expect(search.errors.isEmpty)
        #expect(names("cache/kasus").count == 1)
    }

    @Test func `When cache and dictionary are gone the index is refused, and a new one heals it`() throws {
        _ = try run("A", "index")
        bench.remove("cache")
        for question in [["search", "mentor"], ["overview"], ["show", "sag-91"]] {
            let environment = ["DICPATH": bench.folder + "/B", "XDG_CACHE_HOME": bench.folder + "/cache"]
            let run = try Kasus.run(question, environment: environment, in: bench.folder)
            #expect(run.code == 69)
            #expect(run.errors == "kasus: den danske ordbog er en anden, end da indekset blev bygget; kør 'kasus index'\n")
            #expect(run.output.isEmpty)
        }
        #expect(try run("B", "index").code == 0)
        #expect(try run("B", "search", "mentor").code == 0)
    }

    @Test func `A damaged lexicon is compiled anew`() throws {
        _ = try run("A", "index")
        let name = "cache/kasus/" + (try #require(names("cache/kasus").first))
        bench.write("damaged", to: name)
        #expect(try run("A", "search", "mentor").code == 0)
        #expect(try run("A", "analyse", "bekymringssamtale", "--format", "json").output.contains(parts))
    }

    @Test func `With a dictionary that cannot be read all works but compounds, and that is said once`() throws {
        let latin = Data([0x31, 0x0A, 0x62, 0xF8, 0x72, 0x6E, 0x0A])
        try latin.write(to: URL(filePath: bench.folder + "/A/da_DK.dic"))
        let index = try run("A", "index")
        #expect(index.code == 0)
        #expect(index.errors.hasPrefix("Den danske ordbog kan ikke bruges ("))
        #expect(index.errors.contains("sammensatte ord bliver ikke delt"))
        #expect(index.errors.contains("\n7 opslag, "))
        let search = try run("A", "search", "mentor")
        #expect(search.code == 0 && search.errors.isEmpty)
        let analysis = try run("A", "analyse", "bekymringssamtale", "--language", "en")
        #expect(analysis.output.contains("no dictionary: stem only"))
        #expect(names("cache/kasus").isEmpty)
    }

    @Test func `Where the cache cannot be written, the lexicon is compiled for each run, and nothing of it is left`() throws {
        bench.write("a file", to: "cache")
        let index = try run("A", "index")
        #expect(index.code == 0)
        #expect(index.errors.hasPrefix("7 opslag, "))
        try FileManager.default.createDirectory(atPath: bench.folder + "/tmp", withIntermediateDirectories: true)
        let environment = [
            "DICPATH": bench.folder + "/A", "XDG_CACHE_HOME": bench.folder + "/cache", "TMPDIR": bench.folder + "/tmp",
        ]
        let answer = try Kasus.run(["analyse", "bekymringssamtale", "--format", "json"], environment: environment, in: bench.folder)
        #expect(answer.code == 0 && answer.errors.isEmpty)
        #expect(answer.output.contains(parts))
        #expect(names("tmp").isEmpty)
    }

    @Test func `Two programs that compile at the same moment both end well`() throws {
        let line = #"for n in 1 2 3; do "$KASUS" --index "Index$n" index 2> "errors$n" || echo "failed $n" & done; wait"#
        let environment = ["DICPATH": bench.folder + "/A", "XDG_CACHE_HOME": bench.folder + "/cache"]
        #expect(try bench.bash(line, environment: environment).output.isEmpty)
        #expect(names("cache/kasus").count == 1)
        for number in 1...3 { #expect(try run("A", "--index", "Index\(number)", "search", "mentor").code == 0) }
    }
}

extension Trait where Self == ConditionTrait {
    /// Only where the dictionary is installed, and no other chosen; else the reason is printed.
    static var withDictionary: Self {
        .enabled(if: FileManager.default.fileExists(atPath: "/usr/share/hunspell/da_DK.dic"), "needs the package hunspell-da")
    }
}
