import CorpusFiles
import DocumentTools
import KnowledgeModel

/// The source that a document is, and how its places are cited.
struct DocumentSource {
    let id: String
    /// What the vocabulary says of it; `nil` for one that it does not know yet.
    let known: Source?
    private let pageCount: Int?

    init(_ document: DocumentText, title: String, _ importer: Importer) {
        let slug = Slug.anchor(of: title)
        known =
            importer.source
            ?? importer.corpus.vocabulary.sources.first { $0.isCitable && !slug.isEmpty && Slug.anchor(of: $0.title) == slug }
        id = known?.id ?? importer.folder.nextSourceID()
        pageCount = known == nil ? document.pageCount : known?.pages
    }

    /// By page where the source has pages, else by section; `nil` where the page is not known.
    func citation(pages: ClosedRange<Int>?, heading: String) -> String? {
        guard let pageCount else { return "\(id), \(Self.plain(heading))" }
        guard let pages, pages.upperBound <= pageCount else { return nil }
        return pages.count == 1 ? "\(id) s. \(pages.lowerBound)" : "\(id) s. \(pages.lowerBound)-\(pages.upperBound)"
    }

    /// The places that a draft cites, as the field `sources` takes them.
    func records(_ draft: EntryDraft) -> String? {
        let year = known?.year.map { ", year: \($0)" } ?? ""
        var seen: Set<String> = []
        var records: [String] = []
        for citation in draft.sections.flatMap(\.blocks).compactMap(\.citation) {
            for place in places(in: citation) where seen.insert(place).inserted { records.append("  - {id: \(id), \(place)\(year)}") }
        }
        return records.isEmpty ? nil : "\n" + records.joined(separator: "\n")
    }

    private func places(in citation: String) -> [String] {
        guard pageCount != nil else { return ["section: " + YAMLText.quoted(String(citation.dropFirst(id.count + 2)))] }
        let numbers = citation.dropFirst(id.count + 4).split(separator: "-").compactMap { Int($0) }
        guard let first = numbers.first, let last = numbers.last, first <= last else { return [] }
        return (first...last).map { "page: \($0)" }
    }

    /// What the editor has to add to the vocabulary.
    func comments(title: String) -> [String] {
        guard known == nil else { return [] }
        let pages = pageCount.map { ", pages: \($0)" } ?? ""
        return [
            "Kilden \(id) er ny. Føj den til i vocabulary/sources.yml med udgiver og årstal:",
            "  - {id: \(id), title: \(YAMLText.quoted(title))\(pages)}",
        ]
    }

    /// A heading as it can stand between brackets.
    private static func plain(_ heading: String) -> String {
        let text = heading.filter { !"[]*_`<>\\".contains($0) }
        return text.isEmpty ? "afsnit" : text
    }
}
