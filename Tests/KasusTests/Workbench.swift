import Foundation

/// A folder to work in, with a corpus in `Corpus` and an index in `Index`, as the program expects them by default.
final class Workbench: Sendable {
    let folder: String

    /// One bench with an index for all tests that only ask.
    static let shared: Workbench = {
        let bench = Workbench()
        atexit { Workbench.shared.remove() }
        return bench.indexed()
    }()

    /// The collection that we ship, with an index of its own.
    static let shipped: Workbench = {
        let bench = Workbench(files: [:])
        try? FileManager.default.removeItem(atPath: bench.folder + "/Corpus")
        try? FileManager.default.createSymbolicLink(atPath: bench.folder + "/Corpus", withDestinationPath: Repository.corpus)
        atexit { Workbench.shipped.remove() }
        return bench.indexed()
    }()

    /// A bench with an index that the test may change or damage: a copy of the one that all share.
    static func withIndex() -> Workbench {
        let bench = Workbench()
        try? FileManager.default.copyItem(atPath: shared.index, toPath: bench.index)
        return bench
    }

    /// - Parameter files: the text of each file by its path below the corpus, beside the vocabulary that we ship.
    init(files: [String: String] = SampleCorpus.files) {
        folder = FileManager.default.temporaryDirectory.appending(path: "kasus-\(UUID().uuidString)").path(percentEncoded: false)
        try? FileManager.default.createDirectory(atPath: folder + "/Corpus", withIntermediateDirectories: true)
        try? FileManager.default.copyItem(atPath: Repository.corpus + "/vocabulary", toPath: folder + "/Corpus/vocabulary")
        for (path, text) in files { write(text, to: "Corpus/" + path) }
    }

    deinit { remove() }

    private func remove() { try? FileManager.default.removeItem(atPath: folder) }

    /// Writes a file, with the folders it lies in.
    func write(_ text: String, to path: String) {
        let url = URL(filePath: folder).appending(path: path)
        try? FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try? Data(text.utf8).write(to: url)
    }

    func remove(_ path: String) { try? FileManager.default.removeItem(atPath: folder + "/" + path) }

    /// Writes a dictionary of a few words, which is compiled at once, to a folder that `DICPATH` may name.
    func write(dictionary name: String, words: String) {
        write("1\n" + words, to: name + "/da_DK.dic")
        write("SFX 29 Y 1\nSFX 29 0 s/32,36 .\nSFX 31 Y 1\nSFX 31 0 0/32,36 .\nSFX 39 Y 1\nSFX 39 0 0/34 .\n", to: name + "/da_DK.aff")
    }

    func run(_ arguments: String..., input: String? = nil, environment: [String: String] = [:]) throws -> Kasus.Outcome {
        try Kasus.run(arguments, input: input.map { Data($0.utf8) }, environment: environment, in: folder)
    }

    /// Runs a line of bash in which `$KASUS` is the program.
    func bash(_ line: String, environment: [String: String] = [:]) throws -> Kasus.Outcome {
        try Kasus.bash(line, environment: environment, in: folder)
    }

    /// Builds the index, so that no test sees a first run unless it wants to.
    func indexed() -> Workbench {
        _ = try? run("index")
        return self
    }

    // MARK: The index

    var index: String { folder + "/Index" }

    /// What lies in the index folder, by name.
    var indexNames: [String] { (try? FileManager.default.contentsOfDirectory(atPath: index))?.sorted() ?? [] }

    /// The names of the builds in it, whether they serve or not.
    var builds: [String] { indexNames.filter { $0.hasPrefix("build") } }

    /// Which build serves, as the index folder's stub has it.
    var current: String? { try? String(contentsOfFile: index + "/current", encoding: .utf8) }
}

/// The package that these tests belong to.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let corpus = root.appending(path: "Corpus").path(percentEncoded: false)
}
