import Anonymisation
import Foundation
import KnowledgeModel
import SearchIndex

/// A folder of one test, removed with all that is in it when the test is over.
///
/// A suite holds it as a property: so it outlives every index that the test opens in it.
final class TemporaryFolder: Sendable {
    let path: String

    init() {
        path = FileManager.default.temporaryDirectory.appending(path: "SearchIndexTests-\(UUID().uuidString)").path
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            fatalError("no temporary folder for the test: \(error)")
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The folder of an index in it; it is not there before the first build.
    func index(_ name: String = "Index") -> IndexFolder {
        IndexFolder(path: path + "/" + name)
    }
}

extension IndexFolder {
    /// Builds an index of the entries as the program would: through the gate, in the order of the ids.
    @discardableResult
    func build(
        _ entries: [Entry] = Entry.collection, workers: Int = 2, keepsPrevious: Bool = false
    ) throws(IndexProblem) -> IndexBuilder.Outcome {
        var builder = IndexBuilder(folder: self, lexicon: nil)
        builder.workers = workers
        builder.keepsPrevious = keepsPrevious
        return try builder.build(entries.passed, vocabulary: .small, freeValues: entries.freeValues)
    }

    /// The names of what lies in the folder.
    var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    /// All files below the folder, by their paths.
    var files: [String] {
        let names = FileManager.default.enumerator(atPath: path)?.allObjects.compactMap { $0 as? String } ?? []
        return names.sorted().map { path + "/" + $0 }.filter { FileManager.default.contents(atPath: $0) != nil }
    }

    /// The build that serves, which the test expects to be there.
    func serving() throws -> BuildFolder {
        guard let build = try currentBuild() else { throw IndexProblem.missing }
        return build
    }
}

extension BuildFolder {
    var paths: [String] { [databasePath, entryMapPath, storedPath, textPath, marksPath] }
}

extension [Entry] {
    /// What the gate makes of them; all that it is given here are invented or guidance.
    var passed: [AnonymisedEntry] {
        let gate = Gate(vocabulary: .small)
        return Disclosure(vocabulary: .small).outcome(of: self).displayed.map { shown in
            guard case .passed(let passed) = gate.examine(shown) else { fatalError("\(shown.entry.id) did not pass the gate") }
            return passed
        }
    }

    var freeValues: [String: Set<String>] {
        ["year": Set(flatMap { $0.values(of: "year") })]
    }
}

/// The problem that the work ends in; `nil` where it succeeds.
func problem(_ work: () throws(IndexProblem) -> Void) -> IndexProblem? {
    do {
        try work()
        return nil
    } catch {
        return error
    }
}
