public import CaseSearch
public import KnowledgeModel

/// The JSON of one entry whole.
public struct EntryResponse: Encodable {
    let id: String
    let kind: String
    let kindLabel: String
    let title: String
    let fields: [Field]
    let sections: [Section]
    /// Only where values may have been made coarser.
    let note: String?

    public init(_ shown: ShownEntry, language: Language) {
        id = shown.entry.id
        kind = shown.entry.kind
        kindLabel = shown.kindLabel[language]
        title = shown.entry.title[language]
        fields = shown.fields.map { Field($0, language) }
        sections = shown.entry.sections.map(Section.init)
        note = shown.note?[language]
    }

    /// A field holds values with labels, texts, or records whose members have labels.
    struct Field: Encodable {
        let field: String
        let label: String
        let values: [Value]?
        let texts: [String]?
        let records: [[Member]]?

        init(_ field: ShownEntry.Field, _ language: Language) {
            self.field = field.id
            label = field.label[language]
            switch field.content {
            case .values(let values): (self.values, texts, records) = (values.map { Value($0, language) }, nil, nil)
            case .texts(let texts): (values, self.texts, records) = (nil, texts, nil)
            case .records(let records):
                (values, texts, self.records) = (nil, nil, records.map { $0.map { Member($0, language) } })
            }
        }
    }

    struct Value: Encodable {
        let id: String
        let label: String

        init(_ value: ShownEntry.Value, _ language: Language) {
            id = value.id
            label = value.label[language]
        }
    }

    struct Member: Encodable {
        let field: String
        let label: String
        let value: Value?
        let records: [[Member]]?

        init(_ member: ShownEntry.Member, _ language: Language) {
            field = member.id
            label = member.label[language]
            switch member.content {
            case .value(let value): (self.value, records) = (Value(value, language), nil)
            case .records(let records): (value, self.records) = (nil, records.map { $0.map { Member($0, language) } })
            }
        }
    }

    struct Section: Encodable {
        let heading: String
        let anchor: String
        let blocks: [Block]

        init(_ section: KnowledgeModel.Section) {
            heading = section.heading
            anchor = section.anchor
            blocks = section.blocks.map(Block.init)
        }
    }

    /// `paragraph`, `heading` and `quote` have one line, a `list` or `orderedList` one for each item.
    struct Block: Encodable {
        let type: String
        let lines: [[Run]]

        init(_ block: KnowledgeModel.Block) {
            type =
                switch block {
                case .paragraph: "paragraph"
                case .heading: "heading"
                case .quote: "quote"
                case .list(_, let isOrdered): isOrdered ? "orderedList" : "list"
                }
            lines = block.lines.map { $0.map(Run.init) }
        }
    }

    /// `text`, `emphasis` and `strong` are as they say; a `link` has a destination, a `citation` a source and page or section.
    struct Run: Encodable {
        let type: String
        let text: String
        let destination: String?
        let source: String?
        let page: Int?
        let lastPage: Int?
        let section: String?

        init(_ inline: Inline) {
            var citation: Citation?
            var destination: String?
            switch inline {
            case .text(let run): (type, text) = ("text", run)
            case .emphasis(let run): (type, text) = ("emphasis", run)
            case .strong(let run): (type, text) = ("strong", run)
            case .link(let run, let target):
                (type, text) = ("link", run)
                destination = target
            case .citation(let cited):
                (type, text) = ("citation", cited.text)
                citation = cited
            }
            self.destination = destination
            source = citation?.source
            page = citation?.firstPage
            lastPage = citation?.lastPage
            section = citation?.section
        }
    }
}
