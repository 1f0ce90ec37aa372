import Foundation
import Testing

/// What is asked is kept nowhere: not in the index, not in the cache, not in temporary files, not in a message.
@Suite(.serialized) struct NoTraceTests {
    private static let identifiers = ["Kvarkbjørn", "050811-6677", "22 33 44 55", "zqvarkpost"]
    private static let rareWords = ["xylofonkvadriller", "xylofonkvadril", "vadmelsdrage"]
    private static let question = """
        Min nabo Karim Kvarkbjørn, cpr 050811-6677 og tlf. 22 33 44 55, skriver på kvark@zqvarkpost.dk om xylofonkvadriller, en vadmelsdrage \
        og en mentor.
        """

    /// One for all, since the lexicon lies in its cache.
    private static let bench: Workbench = {
        let bench = Workbench.closed()
        try? FileManager.default.copyItem(atPath: Repository.corpus + "/anonymity", toPath: bench.folder + "/Corpus/anonymity")
        try? bench.copyLexicon()
        return bench
    }()
    private let bench = bench
    private var environment: [String: String] { bench.closedEnvironment }

    /// Runs a command and looks through its streams. What scrubbing leaves of a text is the answer; an identifier is not.
    private func expectNoTrace(_ arguments: [String], input: Data? = nil, code: Set<Int32> = [0, 1]) throws {
        let name = arguments.map { $0.count < 40 ? $0 : "…" }
        let run = try Kasus.run(arguments, input: input, environment: environment, in: bench.folder)
        #expect(code.contains(run.code), "\(name): \(run.code) \(run.errors.prefix(200))")
        #expect(Traces(of: Self.identifiers + Self.rareWords).found(in: run.errors) == [], "standard error of \(name)")
        let kept = arguments.contains("scrub") ? Self.identifiers : Self.identifiers + Self.rareWords
        #expect(Traces(of: kept).found(in: run.output) == [], "standard output of \(name)")
    }

    private func expectNoTraceInFiles() throws {
        #expect(try Traces(of: Self.identifiers + Self.rareWords).found(below: bench.folder) == [])
    }

    /// A text file of the user's, outside of what the program may write to.
    private func withTextFile(_ data: Data, _ work: (String) throws -> Void) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "kasus-text-\(UUID().uuidString)")
        try data.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try work(file.path(percentEncoded: false))
    }

    private let text = Data(question.utf8)

    @Test func `The look for traces finds what is there`() throws {
        #expect(Traces(of: Self.identifiers).found(in: Self.question).count == 4)
        bench.write("… kvarkbjoern …", to: "tmp/a")
        defer { bench.remove("tmp/a") }
        #expect(try Traces(of: Self.identifiers).found(below: bench.folder) == ["tmp/a: Kvarkbjørn"])
    }

    @Test func `No question leaves a trace, in whatever form it is asked and answered`() throws {
        try expectNoTrace(["index"])
        for format in ["text", "json", "csv"] { try expectNoTrace(["search", Self.question, "--format", format]) }
        try expectNoTrace(["search", "-", "--explain", "--format", "json"], input: text)
        try expectNoTrace(["search", "--", "\"xylofonkvadriller vadmelsdrage\"", "-Kvarkbjørn", "title:zqvarkpost"])
        for format in ["text", "json", "markdown", "html"] { try expectNoTrace(["consult", "-", "--format", format], input: text) }
        for format in ["text", "json"] {
            try expectNoTrace(["similar", "-", "--explain", "--format", format], input: text)
            try expectNoTrace(["scrub", "--format", format], input: text)
        }
        try withTextFile(text) { file in
            for command in ["consult", "similar"] { try expectNoTrace([command, "--text-file", file]) }
            try expectNoTrace(["scrub", file, "--format", "json"])
        }
        try expectNoTraceInFiles()
    }

    @Test func `Nor does one that fails`() throws {
        try expectNoTrace(["index"])
        let broken = text + Data([0xFF, 0xFE])
        for arguments in [["search", "-"], ["similar", "-"], ["consult", "-"], ["scrub"], ["scrub", "-", "--format", "json"]] {
            try expectNoTrace(arguments, input: broken, code: [64])
        }
        let long = Data(String(repeating: Self.question, count: 2_000).utf8)
        for command in ["search", "similar", "consult"] { try expectNoTrace([command, "-"], input: long, code: [64]) }
        try expectNoTrace(["search", Self.question, "--format", "xml"], code: [64])
        try expectNoTrace(["search", Self.question, "--limit", "x"], code: [64])
        try expectNoTrace(["search", Self.question, "--filter", "extremsm=islamist"], code: [64])
        for command in ["consult", "similar", "show", "signs"] { try expectNoTrace([command, Self.question], code: [1, 64]) }
        try expectNoTrace(["--corpus", "Nowhere", "--index", "Nowhere", "search", Self.question], code: [66])
        try expectNoTrace(["--corpus", "Nowhere", "--index", "Nowhere", "scrub"], input: text, code: [66])
        try expectNoTrace([Self.question], code: [64])
        try expectNoTrace(["search", "mentor", "-Kvarkbjørn"], code: [64])
        try expectNoTrace(["show", "sag-91", "050811-6677"], code: [64])
        try expectNoTrace(["scrub", "--kvark", Self.question, "050811-6677"], code: [64])
        try expectNoTraceInFiles()
    }

    @Test func `Nor does one to an index that cannot be used`() throws {
        try expectNoTrace(["index"])
        for name in ["entries.map", "passages.glass", "passages.text"] {
            let build = try #require(bench.builds.first)
            let url = URL(filePath: bench.index + "/" + build + "/" + name)
            try Data(contentsOf: url).prefix(3_000).write(to: url)
            try expectNoTrace(["search", Self.question], code: [0, 1, 69])
            for command in ["consult", "similar"] { try expectNoTrace([command, "-"], input: text, code: [0, 1, 69]) }
            try expectNoTrace(["scrub"], input: text, code: [0, 69])
            try expectNoTraceInFiles()
            try expectNoTrace(["index"])
        }
    }

    @Test func `A crash leaves no core file`() throws {
        let line = #"""
            ulimit -c unlimited; mkfifo pipe; "$KASUS" scrub < pipe & exec 3> pipe; sleep 1
            grep "core file size" /proc/$!/limits; exec 3>&-; wait
            """#
        let run = try bench.bash(line, environment: environment)
        #expect(run.output.split(whereSeparator: \.isWhitespace).dropFirst(4).starts(with: ["0", "0"]), "\(run.output)\(run.errors)")
    }
}

/// A withdrawn entry is gone from disk with the next build.
@Suite struct WithdrawalTests {
    private static let words = ["xylofonkvadriller", "vadmelsdragen", "sag-93"]
    private static let entry = SampleCorpus.workshop.replacing("id: sag-91", with: "id: sag-93")
        .replacing("Værkstedet, ", with: "Om xylofonkvadriller, ").replacing("En mentor til den unge", with: "En mentor til vadmelsdragen")

    /// Bytes in which two databases of the same content differ: the number that Xapian gives each (a UUID), and the time of the build.
    private static let mostBytes = 16 + 20

    @Test func `No word of it is left, and no file differs from those of an index that never held it`() throws {
        let bench = Workbench()
        bench.write(Self.entry, to: "Corpus/cases/sag-93.md")
        #expect(try bench.run("index").code == 0)
        let traces = Traces(of: Self.words)
        let before = try traces.found(below: bench.index)
        for word in Self.words { #expect(before.contains { $0.hasSuffix(word) }, "\(word) stands nowhere to begin with") }

        bench.remove("Corpus/cases/sag-93.md")
        #expect(try bench.run("index").code == 0)
        #expect(try traces.found(below: bench.index) == [])

        // What is stored compressed cannot be searched for, so it is compared.
        let other = Workbench().indexed()
        let files = Traces.files(below: bench.index)
        #expect(files == Traces.files(below: other.index) && files.count > 5)
        for file in files {
            let data = try Data(contentsOf: URL(filePath: bench.index + "/" + file))
            let same = try Data(contentsOf: URL(filePath: other.index + "/" + file))
            #expect(data.count == same.count, "\(file)")
            let differing = zip(data, same).count { $0 != $1 }
            #expect(differing <= (file.hasSuffix(".glass") ? Self.mostBytes : 0), "\(file): \(differing) bytes")
        }
    }

    @Test func `A kept build holds it until the next one`() throws {
        let bench = Workbench()
        bench.write(Self.entry, to: "Corpus/cases/sag-93.md")
        #expect(try bench.run("index").code == 0)
        bench.remove("Corpus/cases/sag-93.md")
        #expect(try bench.run("index", "--keep-previous").code == 0)
        #expect(try !Traces(of: Self.words).found(below: bench.index).isEmpty)
        #expect(try bench.run("index").code == 0)
        #expect(try Traces(of: Self.words).found(below: bench.index) == [])
    }
}
