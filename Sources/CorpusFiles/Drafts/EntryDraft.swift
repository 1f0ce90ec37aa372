public import KnowledgeModel

/// A new entry that an import proposes: the text of its file, with marks where an editor has to go on.
public struct EntryDraft: Sendable {
    public let id: String
    public let kind: KindDefinition
    /// The values of fields as they stand in YAML, by field id; a value of several lines is a list of records.
    public var values: [String: String] = [:]
    /// Comments at the top of the file.
    public var notes: [String] = []
    public var sections: [Section] = []

    public struct Section: Sendable {
        public let heading: String
        public var blocks: [Block]

        public init(heading: String, blocks: [Block]) {
            self.heading = heading
            self.blocks = blocks
        }
    }

    public struct Block: Sendable {
        public enum Kind: Sendable, Equatable { case task, paragraph, item(number: Int?) }

        public let kind: Kind
        public let text: String
        /// What stands between the brackets of the citation that ends it.
        public let citation: String?

        public init(_ kind: Kind, _ text: String, citation: String? = nil) {
            self.kind = kind
            self.text = text
            self.citation = citation
        }
    }

    public init(id: String, kind: KindDefinition) {
        self.id = id
        self.kind = kind
    }

    // MARK: The file

    /// The file's text, for the vocabulary it is to be read with.
    public func text(_ vocabulary: Vocabulary) -> String {
        var lines = ["---"] + notes.map { $0.isEmpty ? "#" : "# " + $0 }
        for field in vocabulary.fields(of: kind) where field.isWritten && !(field.id == "title" && kind.isNamedByConcept) {
            lines += header(field, vocabulary)
        }
        lines += ["# Flere felter: kasus new \(kind.id)", "---"]
        for section in sections {
            lines += ["", "## " + DraftText.escaped(section.heading)]
            lines += body(section.blocks)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func header(_ field: FieldDefinition, _ vocabulary: Vocabulary) -> [String] {
        switch field.id {
        case "id": return ["id: \(id)"]
        case "kind": return ["kind: \(kind.id)"]
        default: break
        }
        if let value = values[field.id] {
            return value.contains("\n") ? ["\(field.id):"] + value.split(separator: "\n").map(String.init) : ["\(field.id): \(value)"]
        }
        guard field.cardinality.isRequired else { return [] }
        // What nobody but the editor knows.
        let scheme = field.type.scheme.flatMap(vocabulary.scheme)
        let choices = scheme?.concepts.map { "#   \($0.id): \($0.label.da)" } ?? []
        let task = DraftMark.task(scheme == nil ? "skriv" : "vælg")
        return ["# \(field.label.da)"] + choices + ["\(field.id): " + (field.cardinality.isList ? "[\(task)]" : task)]
    }

    private func body(_ blocks: [Block]) -> [String] {
        var lines: [String] = []
        var isInList = false
        for block in blocks {
            let text = block.kind == .task ? block.text : DraftText.escaped(block.text)
            let cited = text + (block.citation.map { " [\($0)]" } ?? "")
            if case .item(let number) = block.kind {
                let mark = number.map { "\($0). " } ?? "- "
                lines += (isInList ? [] : [""]) + DraftText.wrapped(cited, indentation: mark.count, first: mark)
                isInList = true
            } else {
                lines += [""] + DraftText.wrapped(cited)
                isInList = false
            }
        }
        return lines
    }
}
