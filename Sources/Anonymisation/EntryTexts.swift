internal import DanishText
public import KnowledgeModel

/// Everything in an entry that somebody wrote in free words, in a fixed order.
public struct EntryTexts: Sendable {
    public struct Text: Sendable, Equatable {
        public let text: String
        /// The anchor of the section it stands in; `nil` in the header.
        public let anchor: String?
    }

    public let texts: [Text]

    public init(of entry: Entry, vocabulary: Vocabulary) {
        var texts = [Text(text: entry.title.da, anchor: nil)]
        for section in entry.sections {
            texts.append(Text(text: section.heading, anchor: section.anchor))
            let lines = section.blocks.flatMap(\.lines)
            // A blank line between: a capital at the beginning of a block or an item of a list says nothing.
            texts.append(Text(text: lines.map(\.plainText).joined(separator: "\n\n"), anchor: section.anchor))
            for inline in lines.joined() {
                switch inline {
                case .link(_, let destination): texts.append(Text(text: destination, anchor: section.anchor))
                case .citation(let citation): texts += [citation.section].compactMap { $0 }.map { Text(text: $0, anchor: section.anchor) }
                default: break
                }
            }
        }
        let fields = vocabulary.kind(entry.kind).map(vocabulary.fields) ?? vocabulary.commonFields
        for field in fields {
            texts += Self.written(entry.fields[field.id], field).map { Text(text: $0, anchor: nil) }
        }
        // A field that the vocabulary does not know may hold anything.
        let known = Set(fields.map(\.id))
        for (id, content) in entry.fields.sorted(by: { $0.key < $1.key }) where !known.contains(id) {
            if case .texts(let unknown) = content { texts += unknown.map { Text(text: $0, anchor: nil) } }
        }
        self.texts = texts
    }

    /// Free words of a field. Those that are searched stand among the sections.
    private static func written(_ content: FieldContent?, _ field: FieldDefinition) -> [String] {
        switch content {
        case .texts(let texts) where !field.isSearched || field.type != .text: return texts
        case .records(let records, _):
            guard case .structure(let members, _) = field.type else { return [] }
            return records.flatMap { written($0, members) }
        default: return []
        }
    }

    private static func written(_ record: StructuredValue, _ members: [FieldType.Member]) -> [String] {
        record.members.flatMap { member -> [String] in
            guard let type = members.first(where: { $0.id == member.id })?.type else { return [] }
            switch (type, member.content) {
            case (.text, .text(let text)): return [text]
            case (.list(.structure(let members, _)), .list(let rows)): return rows.flatMap { written($0, members) }
            default: return []
            }
        }
    }

    /// By which an approval is bound to the text it saw: title, sections and texts of the header, but for the record itself.
    static func hash(of entry: Entry, vocabulary: Vocabulary) -> String {
        var fields = entry.fields
        fields["anonymity"] = nil
        let bare = Entry(id: entry.id, kind: entry.kind, title: entry.title, fields: fields, sections: entry.sections)
        var hash = StableHash()
        for text in EntryTexts(of: bare, vocabulary: vocabulary).texts {
            hash.combine(text.text.utf8)
            // Between two texts, so that moving words from one to the other shows.
            hash.combine([0])
        }
        return hash.text
    }
}
