import Anonymisation
import DanishText
import Foundation
import KnowledgeModel
import SearchIndex
import Testing

extension ShippedCorpus {
    /// Builds an index of the shipped corpus, as `kasus index` does.
    static func index(in folder: URL) throws -> IndexFolder {
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
