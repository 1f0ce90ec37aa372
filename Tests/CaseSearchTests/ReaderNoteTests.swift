import Anonymisation
import CaseSearch
import Foundation
import KnowledgeModel
import SearchIndex
import Testing

/// What the reader of a case about real people is told of how it is shown.
@Suite struct ReaderNoteTests {
    private static func vocabulary(isInvented: Bool) -> Vocabulary {
        func label(_ da: String, _ en: String) -> Label { Label(da: da, en: en) }
        return Vocabulary(
            schemes: [
                ConceptScheme(
                    id: "provenance", label: label("Oprindelse", "Provenance"), isOrdered: false, groups: [],
                    concepts: [Concept(id: "real", label: label("Ægte", "Real"), attributes: isInvented ? ["invented": ["true"]] : [:])]),
                ConceptScheme(
                    id: "age", label: label("Alder", "Age"), isOrdered: false, groups: [],
                    concepts: [Concept(id: "young", label: label("Ung", "Young"))]),
            ],
            kinds: [
                KindDefinition(
                    id: "case", label: label("Sag", "Case"), folder: "cases", prefix: "",
                    fields: [
                        FieldDefinition(
                            id: "age", label: label("Aldersgruppe", "Age group"), type: .concept(scheme: "age"), cardinality: .one),
                        FieldDefinition(id: "form", label: label("Form", "Form"), type: .concept(scheme: "age"), cardinality: .one),
                    ], isAboutPeople: true)
            ], commonFields: [], sources: [], disclosure: DisclosureRules(k: 5, key: ["form", "age"], sensitive: []), criteria: [])
    }

    /// The gate of the first vocabulary passes what the reader's vocabulary calls real.
    private func shown(isInvented: Bool) throws -> ShownEntry {
        let folder = IndexFolder(path: FileManager.default.temporaryDirectory.appending(path: "note-\(UUID().uuidString)").path)
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        let entries = (0..<5).map { number in
            Entry(
                id: "sag-\(number)", kind: "case", title: Label(da: "Titel", en: "Title"),
                fields: ["provenance": .values(["real"]), "age": .values(["young"])], sections: [])
        }
        let gate = Gate(vocabulary: Self.vocabulary(isInvented: true))
        let shown = Disclosure(vocabulary: Self.vocabulary(isInvented: true)).outcome(of: entries).displayed
        let passed: [AnonymisedEntry] = shown.compactMap { entry in
            if case .passed(let passed) = gate.examine(entry) { passed } else { nil }
        }
        _ = try IndexBuilder(folder: folder, lexicon: nil).build(
            passed, vocabulary: Self.vocabulary(isInvented: isInvented), freeValues: [:])
        return try Searcher(folder).entry("sag-0")
    }

    @Test func `A case about real people says that it is told coarsely, and by which rule`() throws {
        let note = try #require(try shown(isInvented: false).note)
        #expect(note.da.hasPrefix("For at ingen kan genkendes, vises form og aldersgruppe kun så groft, at mindst 5 er ens."))
        #expect(
            note.en.hasPrefix("So that nobody can be recognised, form and age group are shown only so coarsely that at least 5 are alike."))
    }

    @Test func `An invented case says nothing of the kind`() throws {
        #expect(try shown(isInvented: true).note == nil)
    }
}
