public import KnowledgeModel

/// A new entry to fill in: every field, with the vocabulary's values as comments.
public struct EntryTemplate {
    private let kind: KindDefinition
    private let vocabulary: Vocabulary

    public init(kind: KindDefinition, vocabulary: Vocabulary) {
        self.kind = kind
        self.vocabulary = vocabulary
    }

    /// The file's text. Required fields stand ready to be filled; the others are commented out.
    public var text: String {
        var lines = ["---"]
        for field in vocabulary.fields(of: kind) where field.isWritten && !(field.id == "title" && kind.isNamedByConcept) {
            lines += self.lines(for: field)
        }
        lines.append("---")
        let sections = kind.sections.isEmpty ? ["Afsnit"] : kind.sections
        for section in sections { lines += ["", "## " + section.prefix(1).uppercased() + section.dropFirst(), ""] }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(for field: FieldDefinition) -> [String] {
        let needed = field.cardinality.isRequired ? "" : ", kan udelades"
        var lines = ["# \(field.label.da) / \(field.label.en) (\(field.cardinality.rawValue)\(needed))"]
        if let scheme = field.type.scheme.flatMap(vocabulary.scheme), field.id != "kind" {
            lines += scheme.concepts.map { "#   \($0.id): \($0.label.da)" }
        }
        let start = field.cardinality.isRequired ? "" : "# "
        lines.append("\(start)\(field.id): \(placeholder(for: field))")
        return lines
    }

    private func placeholder(for field: FieldDefinition) -> String {
        if field.id == "kind" { return kind.id }
        if field.id == "id" { return kind.prefix }
        if field.cardinality.isList { return "[\(example(of: field.type))]" }
        return field.cardinality.isRequired && field.type == .flag ? "true" : example(of: field.type)
    }

    private func example(of type: FieldType) -> String {
        switch type {
        case .structure(let members, _):
            "{" + members.map { "\($0.id): \(example(of: $0.type))" }.joined(separator: ", ") + "}"
        case .list(let type): "[\(example(of: type))]"
        case .integer: "0"
        case .year: "2024"
        case .month: "2024-05"
        case .band: "2019-2021"
        case .flag: "true"
        default: ""
        }
    }
}
