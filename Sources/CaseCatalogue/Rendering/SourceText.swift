public import CaseSearch
public import KnowledgeModel

/// A source with its pages and year, as it is named below a text.
public struct SourceText: Sendable {
    private let language: Language

    public init(language: Language) { self.language = language }

    /// `S1 s. 33, 35 (2018)`.
    public func short(_ source: ShownSource) -> String { "\(source.id)\(places(source))\(year(source))" }

    /// Without the sections of a source that has no pages: `S3 (2024)`.
    public func brief(_ source: ShownSource) -> String { source.pages.isEmpty ? "\(source.id)\(year(source))" : short(source) }

    private func places(_ source: ShownSource) -> String {
        if !source.pages.isEmpty {
            return language.text(da: " s. ", en: " p. ") + source.pages.map(String.init).joined(separator: ", ")
        }
        return source.sections.isEmpty ? "" : ", " + source.sections.joined(separator: "; ")
    }

    private func year(_ source: ShownSource) -> String { source.year.map { " (\($0))" } ?? "" }
}
