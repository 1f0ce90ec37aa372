import Anonymisation
import CaseSearch
import Foundation
import KnowledgeModel
import SearchIndex

/// An index of a few cases of a small vocabulary, removed with the test that uses it.
final class CaseBench {
    let searcher: Searcher
    private let folder: URL

    init(_ entries: [Entry], _ vocabulary: Vocabulary = .cases) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "CaseSearchTests-\(UUID().uuidString)")
        let gate = Gate(vocabulary: vocabulary)
        let shown = Disclosure(vocabulary: vocabulary).outcome(of: entries.sorted { $0.id < $1.id }).displayed
        let passed = shown.compactMap { entry -> AnonymisedEntry? in
            if case .passed(let passed) = gate.examine(entry) { passed } else { nil }
        }
        guard passed.count == entries.count else { throw BenchProblem.refused }
        let index = IndexFolder(path: folder.path(percentEncoded: false))
        _ = try IndexBuilder(folder: index, lexicon: nil).build(passed, vocabulary: vocabulary, freeValues: [:])
        searcher = try Searcher(index)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func similar(to id: String, limit: Int = 5) throws -> [SimilarAnswer.Hit] {
        try searcher.similar(SimilarRequest(.entry(id), limit: limit)).hits
    }
}

enum BenchProblem: Error {
    case refused
}

extension Entry {
    /// A case with these fields; what is not named is unknown.
    static func made(
        _ id: String, _ fields: [String: [String]] = [:], denied: [String] = [], steps: [CourseStep] = [],
        text: String = "En ung blev omtalt.", outcome: String = "Det gik sin gang."
    ) -> Entry {
        var content = fields.mapValues(FieldContent.values)
        content["provenance"] = .values(["synthetic"])
        if !denied.isEmpty { content["denied"] = .values(denied) }
        if !steps.isEmpty { content["offers"] = .records(steps.map(\.record), value: "what") }
        return Entry(
            id: id, kind: "case", title: Label(da: "Sag om noget", en: "Case of something"), fields: content,
            sections: [section("Baggrund", "En borger."), section("Tegn", text), section("Udfald", outcome)])
    }

    /// A card of an offer.
    static func card(_ offer: String, age: [String], situation: [String] = []) -> Entry {
        Entry(
            id: "indsats-" + offer, kind: "card", title: Label(da: offer, en: offer),
            fields: [
                "provenance": .values(["synthetic"]), "offers": .values([offer]), "age": .values(age), "situation": .values(situation),
                "sources": .records(
                    [StructuredValue(members: [.init(id: "id", content: .text("S1")), .init(id: "page", content: .integer(7))])], value: nil
                ),
            ],
            sections: [section("Kort", "Et tilbud.")])
    }

    static func section(_ heading: String, _ text: String) -> Section {
        Section(heading: heading, anchor: Slug.anchor(of: heading), blocks: [.paragraph([.text(text)])])
    }
}

/// One step of a case's course.
struct CourseStep {
    let what: String
    var from: Int?
    var to: Int?
    var place: Int?

    var record: StructuredValue {
        var members = [StructuredValue.Member(id: "what", content: .text(what))]
        for (id, number) in [("step", place), ("start_month", from), ("end_month", to)] {
            if let number { members.append(.init(id: id, content: .integer(number))) }
        }
        return StructuredValue(members: members)
    }
}
