public import CaseCatalogue
internal import KnowledgeModel

/// The JSON of a booklet: its chapters, each a list of typed blocks.
public struct BookletResponse: Encodable {
    let title: String
    let subtitle: String
    let language: String
    let chapters: [Chapter]

    public init(_ booklet: Booklet) {
        title = booklet.title
        subtitle = booklet.subtitle
        language = booklet.language.rawValue
        chapters = booklet.chapters.map(Chapter.init)
    }

    struct Chapter: Encodable {
        let anchor: String
        let title: String
        let kind: String
        let blocks: [Block]

        init(_ chapter: Booklet.Chapter) {
            anchor = chapter.anchor
            title = chapter.title
            kind = chapter.kind.rawValue
            blocks = chapter.blocks.map(Block.init)
        }
    }

    /// `type` says which of the other members are there.
    struct Block: Encodable {
        let type: String
        var text: String?
        var lines: [[EntryResponse.Run]]?
        var facts: [Fact]?
        var header: [String]?
        var rows: [[[EntryResponse.Run]]]?
        var steps: [Step]?
        var bars: [Bar]?

        init(_ block: BookletBlock) {
            switch block {
            case .heading(let heading): (type, text) = ("heading", heading)
            case .paragraph(let inlines): (type, lines) = ("paragraph", [Self.runs(inlines)])
            case .quote(let inlines): (type, lines) = ("quote", [Self.runs(inlines)])
            case .alert(let inlines): (type, lines) = ("alert", [Self.runs(inlines)])
            case .list(let items, let isOrdered): (type, lines) = (isOrdered ? "orderedList" : "list", items.map(Self.runs))
            case .note(let title, let paragraphs): (type, text, lines) = ("note", title, paragraphs.map(Self.runs))
            case .speech(let paragraphs): (type, lines) = ("speech", paragraphs.map(Self.runs))
            case .facts(let facts): (type, self.facts) = ("facts", facts.map { Fact(label: $0.label, text: $0.text) })
            case .tags(let facts): (type, self.facts) = ("tags", facts.map { Fact(label: $0.label, text: $0.text) })
            case .table(let table):
                (type, text, header, rows) = ("table", table.caption, table.header, table.rows.map { $0.map(Self.runs) })
            case .timeline(let timeline):
                (type, steps) = ("timeline", timeline.steps.map { Step(name: $0.name, details: $0.details, start: $0.start, end: $0.end) })
            case .bars(let bars):
                (type, self.bars) = ("bars", bars.map { Bar(label: $0.label, count: $0.count, whole: $0.whole, wish: $0.wish) })
            case .contents: type = "contents"
            case .lines(let label, _): (type, text) = ("lines", label)
            }
        }

        private static func runs(_ inlines: [Inline]) -> [EntryResponse.Run] { inlines.map(EntryResponse.Run.init) }
    }

    struct Fact: Encodable {
        let label: String
        let text: String
    }

    struct Step: Encodable {
        let name: String
        let details: [String]
        let start: Int?
        let end: Int?
    }

    struct Bar: Encodable {
        let label: String
        let count: Int
        let whole: Int
        let wish: String
    }
}
