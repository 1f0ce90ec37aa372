public import KnowledgeModel

/// A new entry to fill in: every field with the vocabulary's values as comments, and what the vocabulary advises on its text.
public struct EntryTemplate {
    private let kind: KindDefinition
    private let vocabulary: Vocabulary
    /// The fields that the file holds.
    private let fields: [FieldDefinition]

    public init(kind: KindDefinition, vocabulary: Vocabulary) {
        self.kind = kind
        self.vocabulary = vocabulary
        fields = vocabulary.fields(of: kind).filter { $0.isWritten && !($0.id == "title" && kind.isNamedByConcept) }
    }

    /// The file's text. Required fields stand ready to be filled; the others are commented out.
    public var text: String {
        var lines = ["---", "# Linjer med # er hjælp og kan slettes. Fjern # foran et felt, når du vil bruge det."]
        for field in fields { lines += self.lines(for: field) }
        lines += advice
        lines.append("---")
        let sections = kind.sections.isEmpty ? ["Afsnit"] : kind.sections
        for section in sections { lines += ["", "## " + section.prefix(1).uppercased() + section.dropFirst(), ""] }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What the vocabulary advises whoever writes an entry of this kind.
    private var advice: [String] {
        let hints = vocabulary.scheme("kind")?[kind.id]?.attributes["hint"] ?? []
        return hints.isEmpty ? [] : ["# Råd til teksten:"] + hints.map { "# - \($0)" }
    }

    private func lines(for field: FieldDefinition) -> [String] {
        let needed = field.cardinality.isRequired ? "" : ", kan udelades"
        var lines = ["# \(field.label.da) / \(field.label.en) (\(field.cardinality.rawValue)\(needed))"]
        if let scheme = field.type.scheme.flatMap(vocabulary.scheme), field.id != "kind" {
            lines += scheme.concepts.map { "#   \($0.id): \($0.label.da)" }
        }
        lines += memberLines(for: field)
        let start = field.cardinality.isRequired ? "" : "# "
        if case .structure = field.type, field.cardinality.isList {
            lines += ["\(start)\(field.id):", "\(start)  - \(example(of: field.type))"]
        } else {
            lines.append("\(start)\(field.id): \(placeholder(for: field))")
        }
        return lines
    }

    /// The values that members of a record take, but for the one whose values stand above.
    private func memberLines(for field: FieldDefinition) -> [String] {
        guard case .structure(let members, let value) = field.type else { return [] }
        return members.filter { $0.id != value }.compactMap { member in
            guard let scheme = member.type.scheme.flatMap(vocabulary.scheme) else { return nil }
            let other = fields.first { $0.id != field.id && $0.type == member.type }
            let values = other.map { "som i feltet \($0.id)" } ?? scheme.concepts.map(\.id).joined(separator: ", ")
            return "# \(member.id), \(member.label.da): \(values)"
        }
    }

    private func placeholder(for field: FieldDefinition) -> String {
        if field.id == "kind" { return kind.id }
        if field.id == "id" { return kind.prefix }
        if field.cardinality.isList { return "[]" }
        return field.cardinality.isRequired && field.type == .flag ? "true" : example(of: field.type)
    }

    private func example(of type: FieldType) -> String {
        switch type {
        case .structure(let members, let value):
            // Values stand only in records that have one to be counted by, such as the steps of a course: they show its form.
            var number = 0
            return "{"
                + members.map { member in
                    if case .integer = member.type { number += 1 }
                    return "\(member.id): \(value == nil ? example(of: member.type) : shown(member.type, number))"
                }.joined(separator: ", ") + "}"
        case .list(let type): return "[\(example(of: type))]"
        case .integer: return "0"
        case .year: return "2024"
        case .month: return "2024-05"
        case .band: return "2019-2021"
        case .flag: return "true"
        default: return ""
        }
    }

    /// A value for a member, so that the record can be read as an example: numbers rise, values are the first of their scheme.
    private func shown(_ type: FieldType, _ number: Int) -> String {
        switch type {
        case .integer: String(number)
        case .concept(let scheme): vocabulary.scheme(scheme)?.concepts.first?.id ?? ""
        default: example(of: type)
        }
    }
}
