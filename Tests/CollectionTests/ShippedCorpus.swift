import CorpusFiles
import DanishText
import Foundation
import KnowledgeModel

/// The collection that the package ships, read once for all tests.
enum ShippedCorpus {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let corpus: Corpus = {
        do {
            return try CorpusReader.read(folder: root.path(percentEncoded: false) + "Corpus")
        } catch {
            fatalError("the shipped corpus cannot be read: \(error)")
        }
    }()

    static var vocabulary: Vocabulary { corpus.vocabulary }

    /// What the system's dictionary knows; `nil` where there is none.
    static let lexicon = try? Lexicon.compiled(WordLists(vocabulary.words))

    static var entries: [Entry] { corpus.entries }
    static let cases = entries(of: "case")
    static let guidance = entries(of: "guidance")

    static func entries(of kind: String) -> [Entry] {
        corpus.entries.filter { $0.kind == kind }
    }

    /// The values of a scheme; a scheme that is not there would let its tests pass unseen.
    static func concepts(of scheme: String) -> [Concept] {
        guard let concepts = vocabulary.scheme(scheme)?.concepts else { fatalError("the vocabulary has no scheme '\(scheme)'") }
        return concepts
    }

    /// The cases that hold a value, or a narrower one.
    static func cases(with value: String, of field: String) -> [Entry] {
        guard let scheme = vocabulary.kind("case")?.fields.first(where: { $0.id == field })?.type.scheme.flatMap(vocabulary.scheme)
        else { fatalError("a case has no values in '\(field)'") }
        guard scheme[value] != nil else { fatalError("'\(field)' has no value '\(value)'") }
        return cases.filter { entry in
            entry.values(of: field).contains { scheme.ancestry(of: $0).contains { $0.id == value } }
        }
    }
}

extension Entry {
    /// Title, sections and texts of the fields as they are read, one after the other.
    var passages: [String] { [title.da] + sections.map { "\($0.heading)\n\($0.plainText)" } + shortTexts }

    /// Every text of the entry, citations left out.
    var text: String { passages.joined(separator: "\n") }

    /// Texts that stand in the header and in no section: notes, and the members of records.
    private var shortTexts: [String] {
        fields.keys.sorted().filter { $0 != "sources" }.flatMap { id -> [String] in
            switch fields[id] {
            case .texts(let texts): texts.filter { text in !sections.contains { $0.plainText.contains(text) } }
            case .records(let records, _): records.flatMap(\.texts)
            case .values, nil: []
            }
        }
    }

    func section(_ anchor: String) -> Section? { sections.first { $0.anchor == anchor } }

    /// The pages or sections that its text cites.
    var citedPlaces: Set<SourcePlace> { Set(sections.flatMap(\.citations).flatMap(SourcePlace.places)) }

    /// The pages or sections that its header names.
    var namedPlaces: Set<SourcePlace> {
        guard case .records(let records, _)? = fields["sources"] else { return [] }
        return Set(
            records.compactMap { record in
                guard let source = record["id"]?.text, let place = (record["page"] ?? record["section"])?.text else { return nil }
                return SourcePlace(source: source, place: place)
            })
    }

    /// The records of a field, such as the steps of a course.
    func records(of field: String) -> [StructuredValue] {
        guard case .records(let records, _)? = fields[field] else { return [] }
        return records
    }
}

extension StructuredValue {
    func integer(_ id: String) -> Int? {
        guard case .integer(let number)? = self[id] else { return nil }
        return number
    }

    func list(_ id: String) -> [StructuredValue] {
        guard case .list(let records)? = self[id] else { return [] }
        return records
    }

    fileprivate var texts: [String] {
        members.flatMap { member -> [String] in
            switch member.content {
            case .text(let text): [text]
            case .integer: []
            case .list(let records): records.flatMap(\.texts)
            }
        }
    }
}

/// A page, or a section where the source has no pages.
struct SourcePlace: Hashable, CustomStringConvertible {
    let source: String
    let place: String

    var page: Int? { Int(place) }
    var description: String { page == nil ? "[\(source), \(place)]" : "[\(source) s. \(place)]" }

    static func places(of citation: Citation) -> [SourcePlace] {
        if let section = citation.section { return [SourcePlace(source: citation.source, place: section)] }
        guard let first = citation.firstPage else { return [] }
        return (first...(citation.lastPage ?? first)).map { SourcePlace(source: citation.source, place: String($0)) }
    }
}
