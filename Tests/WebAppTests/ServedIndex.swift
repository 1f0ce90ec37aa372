import Foundation
import SearchIndex

/// Folders with an index of the collection that the package ships, built by the program itself.
final class ServedIndex: Sendable {
    let path: String

    /// One for all tests that only ask.
    static let shared: ServedIndex = {
        let index = ServedIndex()
        index.build(from: Program.root + "/Corpus")
        atexit { ServedIndex.shared.remove() }
        return index
    }()

    init() {
        path = FileManager.default.temporaryDirectory.appending(path: "kasus-served-\(UUID().uuidString)").path(percentEncoded: false)
    }

    deinit { remove() }

    var folder: IndexFolder { IndexFolder(path: path) }

    func build(from corpus: String) {
        let run = Program.run(["index", "--corpus", corpus, "--index", path])
        if run.code != 0 { fatalError("no index for the tests: \(run.errors)") }
    }

    /// Puts a copy of the shared index here, for a test that changes or removes it.
    func copyShared() throws { try FileManager.default.copyItem(atPath: Self.shared.path, toPath: path) }

    /// Builds on a thread of its own, so that what else is tested meanwhile goes on.
    func rebuild(from corpus: String) async {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                self.build(from: corpus)
                continuation.resume()
            }
        }
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }
}

/// A corpus of its own that a test may change: the shipped one, copied.
final class ChangingCorpus: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "kasus-corpus-\(UUID().uuidString)").path(percentEncoded: false)
        try FileManager.default.copyItem(atPath: Program.root + "/Corpus", toPath: path)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Has the title of a case say something else.
    func retitle(_ id: String, _ title: String) throws {
        let file = path + "/cases/\(id).md"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let changed = text.replacing(/(?m)^title: .*$/, with: "title: \(title)", maxReplacements: 1)
        try changed.write(toFile: file, atomically: true, encoding: .utf8)
    }
}
