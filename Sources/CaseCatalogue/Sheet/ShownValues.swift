public import CaseSearch
public import KnowledgeModel

/// The values of a field in one line.
public struct ShownValues: Sendable {
    let language: Language

    public init(language: Language) {
        self.language = language
    }

    public func text(_ field: ShownEntry.Field) -> String {
        switch field.content {
        case .values(let values): values.map { $0.label[language] }.joined(separator: ", ")
        case .texts(let texts): texts.joined(separator: "; ")
        case .records: ""
        }
    }

    /// As the values stand inside a sentence.
    func inside(_ field: ShownEntry.Field) -> String {
        guard case .values(let values) = field.content else { return text(field) }
        return values.map { $0.label[language].lowercasedFirst }.joined(separator: ", ")
    }
}
