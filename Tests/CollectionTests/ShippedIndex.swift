import Anonymisation
import CaseSearch
import DanishText
import Foundation
import KnowledgeModel
import SearchIndex
import Synchronization
import Testing

/// An index of the shipped corpus, built once for all tests, which only ask.
enum ShippedIndex {
    static func folder() throws -> IndexFolder { try built.get() }

    /// A searcher for one test that asks much.
    static func searcher() throws -> Searcher { try Searcher(folder()) }

    /// Puts one question to a searcher that all tests share: to open one takes longer than most questions.
    static func ask<Answer: Sendable>(_ question: @Sendable (Searcher) throws -> Answer) throws -> Answer {
        try shared.withLock { searcher in
            let open = try searcher ?? self.searcher()
            searcher = open
            return try question(open)
        }
    }

    private static let shared = Mutex<Searcher?>(nil)

    private static let place = FileManager.default.temporaryDirectory.appending(path: "CollectionTests-\(UUID().uuidString)")

    private static let built = Result {
        atexit { try? FileManager.default.removeItem(at: ShippedIndex.place) }
        return try build(in: place)
    }

    /// Builds it as `kasus index` does.
    private static func build(in folder: URL) throws -> IndexFolder {
        let (vocabulary, entries) = (ShippedCorpus.vocabulary, ShippedCorpus.entries)
        let gate = Gate(vocabulary: vocabulary)
        let passed: [AnonymisedEntry] = Disclosure(vocabulary: vocabulary).outcome(of: entries).displayed.compactMap { entry in
            if case .passed(let passed) = gate.examine(entry) { passed } else { nil }
        }
        try #require(passed.count == entries.count, "the gate refuses an entry that we ship")
        var values: [String: Set<String>] = [:]
        for field in vocabulary.facets where field.type.scheme == nil {
            values[field.id] = Set(entries.flatMap { $0.values(of: field.id) })
        }
        let index = IndexFolder(path: folder.path(percentEncoded: false))
        _ = try IndexBuilder(folder: index, lexicon: try Lexicon.compiled(WordLists(vocabulary.words)))
            .build(passed, vocabulary: vocabulary, freeValues: values)
        return index
    }
}
