import Anonymisation
import CaseSearch
import DanishText
import Foundation
import KnowledgeModel
import SearchIndex
import Testing

/// An index of a few entries, built with the installed dictionary and the words that we ship; removed with the test.
final class Shelf {
    let searcher: Searcher
    private let folder: URL

    /// - Parameter knowsCompounds: whether the dictionary is used.
    init(_ entries: [Entry], knowsCompounds: Bool = true) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "CaseSearchTests-\(UUID().uuidString)")
        let vocabulary = try Vocabulary.shelf()
        let gate = Gate(vocabulary: vocabulary)
        let shown = Disclosure(vocabulary: vocabulary).outcome(of: entries.sorted { $0.id < $1.id }).displayed
        let passed = shown.compactMap { entry -> AnonymisedEntry? in
            if case .passed(let passed) = gate.examine(entry) { passed } else { nil }
        }
        try #require(passed.count == entries.count, "the gate refuses an entry")
        let index = IndexFolder(path: folder.path(percentEncoded: false))
        let lexicon = knowsCompounds ? try ShelfWords.lexicon.get() : nil
        _ = try IndexBuilder(folder: index, lexicon: lexicon).build(passed, vocabulary: vocabulary, freeValues: [:])
        searcher = try Searcher(index)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func answer(_ text: String, _ filters: [String: [String]] = [:], explains: Bool = false) throws -> SearchAnswer {
        var request = SearchRequest(text: text, filters: filters, limit: 100)
        request.explains = explains
        return try searcher.search(request)
    }

    /// The ids of the hits in their order.
    func ids(_ text: String, _ filters: [String: [String]] = [:]) throws -> [String] { try answer(text, filters).hits.map(\.id) }
}

extension Entry {
    /// A case of one section on what these tests do not ask for otherwise.
    static func shelved(
        _ id: String, _ text: String, title: String = "Det handler om", english: String? = nil, topic: [String] = [],
        form: String = "right", in section: String = "Baggrund"
    ) -> Entry {
        shelved(id, title: title, english: english, topic: topic, form: form, sections: [(section, text)])
    }

    static func shelved(
        _ id: String, title: String = "Det handler om", english: String? = nil, topic: [String] = [], form: String = "right",
        sections: [(heading: String, text: String)]
    ) -> Entry {
        Entry(
            id: id, kind: "case", title: Label(da: title, en: english ?? title),
            fields: ["provenance": .values(["synthetic"]), "topic": .values(topic), "form": .values([form])],
            sections: sections.map {
                Section(heading: $0.heading, anchor: Slug.anchor(of: $0.heading), blocks: [.paragraph([.text($0.text)])])
            })
    }

    /// Texts that no question of these tests is about, so that words and values are not in every entry.
    static func fillers(_ count: Int) -> [Entry] {
        (0..<count).map { shelved("sag-9\($0)", "Vejret var gråt, og toget holdt stille ved perronen.", form: "left") }
    }
}

extension SearchAnswer.Hit {
    /// The passage's snippet, what is marked between stars.
    var marked: String { passage.snippet.map { $0.isMatch ? "*\($0.text)*" : $0.text }.joined() }
}

extension Trait where Self == ConditionTrait {
    /// Only where the dictionary is installed; else the reason is printed.
    static var withDictionary: Self { .enabled(if: DictionaryFiles.installed() != nil, "needs the package hunspell-da") }
}
