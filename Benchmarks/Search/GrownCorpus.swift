import Anonymisation
import CorpusFiles
import Foundation
import KnowledgeModel

/// The corpus in a folder, its cases copied until there are so many passages. Copies take their fields and sections from
/// different cases, so that no two are the same.
struct GrownCorpus {
    let vocabulary: Vocabulary
    let entries: [AnonymisedEntry]
    let freeValues: [String: Set<String>]

    init(_ folder: String, passageCount: Int) throws {
        let corpus = try CorpusReader.read(folder: folder)
        let vocabulary = corpus.vocabulary
        let people = Set(vocabulary.kinds.filter(\.isAboutPeople).map(\.id))
        let cases = corpus.entries.filter { people.contains($0.kind) }
        var entries = corpus.entries
        var passages = entries.reduce(0) { $0 + $1.sections.count }
        var copy = 0
        while passages < passageCount, !cases.isEmpty {
            let entry = Self.mixed(cases, copy)
            entries.append(entry)
            passages += entry.sections.count
            copy += 1
        }
        let gate = Gate(vocabulary: vocabulary)
        let shown = Disclosure(vocabulary: vocabulary).outcome(of: entries.sorted { $0.id < $1.id }).displayed
        self.entries = shown.compactMap { entry in
            if case .passed(let passed) = gate.examine(entry) { passed } else { nil }
        }
        self.vocabulary = vocabulary
        var free: [String: Set<String>] = [:]
        for field in vocabulary.facets where field.type.scheme == nil {
            free[field.id] = Set(corpus.entries.flatMap { $0.values(of: field.id) })
        }
        freeValues = free
    }

    private static func mixed(_ cases: [Entry], _ copy: Int) -> Entry {
        func other(_ step: Int) -> Entry { cases[(copy + step * (1 + copy / cases.count)) % cases.count] }
        let own = cases[copy % cases.count]
        var fields: [String: FieldContent] = [:]
        for (step, field) in own.fields.keys.sorted().enumerated() { fields[field] = other(step).fields[field] ?? own.fields[field] }
        fields["provenance"] = own.fields["provenance"]
        let sections = own.sections.indices.map { step in
            let from = other(step).sections
            return from.indices.contains(step) ? from[step] : own.sections[step]
        }
        return Entry(id: "\(own.id)-\(copy)", kind: own.kind, title: own.title, fields: fields, sections: sections)
    }
}
