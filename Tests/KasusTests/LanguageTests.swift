import Testing

@Suite struct LanguageTests {
    private let bench = Workbench.shared

    @Test(
        arguments: [
            ([:], "opslag"), (["LANG": "C"], "opslag"), (["LANG": "da_DK.UTF-8"], "opslag"), (["LANG": "de_DE.UTF-8"], "opslag"),
            (["LANG": "en_US.UTF-8"], "entries"), (["LC_ALL": "en_GB.UTF-8", "LANG": "da_DK.UTF-8"], "entries"),
            (["LC_MESSAGES": "en_GB", "LANG": "da_DK.UTF-8"], "entries"), (["LC_ALL": "da_DK", "LANG": "en_US"], "opslag"),
            (["LC_ALL": "", "LANG": "en_US"], "entries"), (["LC_CTYPE": "en_US.UTF-8"], "opslag"),
        ])
    func `The environment's locale chooses the language, else it is Danish`(_ environment: [String: String], _ word: String) throws {
        #expect(try bench.run("search", environment: environment).output.hasPrefix("7 \(word)\n"))
    }

    @Test(
        arguments: [
            ["--language", "en", "search"], ["search", "--language", "en"], ["search", "--language=en"], ["--language=en", "search"],
            ["search", "mentor", "--language", "en", "--limit", "3"],
        ])
    func `The option is understood before and after the command`(_ arguments: [String]) throws {
        let run = try Kasus.run(arguments, environment: ["LANG": "da_DK.UTF-8"], in: bench.folder)
        #expect(run.code == 0)
        #expect(run.output.contains(" entries"))
    }

    @Test func `The option outranks the environment`() throws {
        let run = try bench.run("search", "--language", "da", environment: ["LC_ALL": "en_US.UTF-8"])
        #expect(run.output.hasPrefix("7 opslag\n"))
    }

    @Test func `Behind two hyphens it is a word of the question`() throws {
        let run = try bench.run("search", "--", "mentor", "--language", "en")
        #expect(run.output.contains(" opslag"))
    }

    @Test func `Every global option is understood after the command`() throws {
        let bench = Workbench()
        bench.write("", to: "elsewhere/README")
        let run = try Kasus.run(
            ["search", "mentor", "--corpus", "../Corpus", "--index=../Index", "--language", "en"], in: bench.folder + "/elsewhere")
        #expect(run.code == 0)
        #expect(run.errors.hasPrefix("There is no index in '../Index'; building it first.\n"))
        #expect(bench.builds.count == 1)
    }

    @Test func `An option without its value is what the message is about`() throws {
        for option in ["--index", "--corpus", "--language"] {
            let run = try bench.run("search", "mentor", option)
            #expect(run.code == 64)
            #expect(run.errors.contains("'\(option)"))
        }
    }

    @Test func `Labels, errors and findings follow the language`() throws {
        #expect(try bench.run("signs", "n.s8", "--language", "en").output.contains("Concern sign"))
        #expect(try bench.run("show", "x", "--language", "en").errors == "kasus: there is no entry with that id\n")
        let broken = Workbench(files: SampleCorpus.broken)
        #expect(try broken.run("check", "--language", "en").output.contains("error: unknown value 'islamsk'"))
        #expect(try broken.run("check").output.contains("error: ukendt værdi 'islamsk'"))
    }
}
