internal import CaseSearch
internal import KnowledgeModel

/// A case as it is told in a booklet: its facts, its sections with what the fields say beside them, and where to read on.
struct CaseStory {
    let library: BookletLibrary
    let chosen: Catalogue.Case
    let kind: KindDefinition

    private var entry: Entry { chosen.entry }
    private var language: Language { library.language }

    /// - Parameter number: the case's place in the booklet, from 1.
    func chapter(number: Int, of count: Int) -> Booklet.Chapter {
        let provenance = chosen.isInvented ? library.say("opdigtet", "invented") : library.say("anonymiseret", "anonymised")
        let byline = library.say("Sag \(number) af \(count)", "Case \(number) of \(count)") + " · \(entry.id) · \(provenance)"
        var blocks: [BookletBlock] = [.paragraph([.emphasis(byline)]), .facts(facts)]
        if let note = library.note(on: entry) { blocks.append(.paragraph([.emphasis(note)])) }
        for section in entry.sections { blocks += told(section) }
        blocks += related
        return Booklet.Chapter(
            anchor: entry.id, title: "\(number). \(entry.title[language])", kind: .story, blocks: blocks.filter { !$0.isEmpty })
    }

    // MARK: Facts

    /// What was known before anything was done: fields with one value that are told before the course.
    private var facts: [BookletFact] {
        kind.fields.filter { !$0.cardinality.isList && isKnownAtFirst($0) }.compactMap(fact)
    }

    private func isKnownAtFirst(_ field: FieldDefinition) -> Bool {
        guard let section = field.section else { return false }
        let sections = library.sections(of: kind)
        let course = kind.field(.offer)?.section.map(Slug.anchor).flatMap(sections.firstIndex) ?? sections.count
        return (sections.firstIndex(of: Slug.anchor(of: section)) ?? sections.count) < course
    }

    private func fact(_ field: FieldDefinition) -> BookletFact? {
        let labels = library.labels(of: field, in: entry)
        return labels.isEmpty ? nil : BookletFact(field.label[language], labels.joined(separator: "; "))
    }

    // MARK: Sections

    private func told(_ section: Section) -> [BookletBlock] {
        let text = section.blocks.map(BookletBlock.init)
        if section.anchor == library.sections(of: kind).last {
            let questions = section.blocks.flatMap(\.lines).enumerated().map { [Inline.strong("\($0 + 1). ")] + $1 }
            return [.note(title: section.heading, questions)]
        }
        return [.heading(section.heading)] + text + beside(section.anchor)
    }

    /// What the fields say of what a section tells.
    private func beside(_ anchor: String) -> [BookletBlock] {
        let signs = kind.field(.sign)?.id
        let course = kind.field(.offer)?.id
        let fields = kind.fields.filter { $0.section.map(Slug.anchor) == anchor && $0.derivation == nil }
        let tags = fields.filter { $0.id != signs && $0.id != course && ($0.cardinality.isList || !isKnownAtFirst($0)) }.compactMap(fact)
        var blocks: [BookletBlock] = []
        if fields.contains(where: { $0.id == signs }) { blocks += SignTable(library: library).brief(entry) }
        if fields.contains(where: { $0.id == course }) { blocks.append(.timeline(timeline)) }
        return blocks + [.tags(tags + [denied(anchor)].compactMap(\.self))]
    }

    /// What the case expressly denies of what a section tells.
    private func denied(_ anchor: String) -> BookletFact? {
        let labels = entry.denials(library.vocabulary).compactMap { denial -> String? in
            guard let field = kind.fields.first(where: { $0.id == denial.field }), field.section.map(Slug.anchor) == anchor else {
                return nil
            }
            return field.type.scheme.flatMap(library.vocabulary.scheme)?[denial.value]?.label[language]
        }
        return labels.isEmpty ? nil : BookletFact(library.say("Kendt nej", "Known no"), labels.joined(separator: "; "))
    }

    // MARK: The course

    private var timeline: BookletTimeline {
        BookletTimeline(entry.course(library.vocabulary), language)
    }

    // MARK: Reading on

    /// Pages and years stand with the sources at the end.
    private var related: [BookletBlock] {
        let titles = library.related(to: entry).map { $0.entry.title[language] }
        guard !titles.isEmpty else { return [] }
        return [
            .tags([
                BookletFact(
                    library.say("Læs videre (sider og år i bilag 4)", "Read on (pages and years in appendix 4)"),
                    titles.joined(separator: "; "))
            ])
        ]
    }
}

extension BookletBlock {
    /// A block of an entry's text as it stands in a booklet.
    init(_ block: Block) {
        switch block {
        case .paragraph(let inlines): self = .paragraph(inlines)
        case .heading(let inlines): self = .paragraph([.strong(inlines.plainText)])
        case .quote(let inlines): self = .quote(inlines)
        case .list(let items, let isOrdered): self = .list(items, isOrdered: isOrdered)
        }
    }

    /// Whether it has nothing to show.
    var isEmpty: Bool {
        switch self {
        case .facts(let facts), .tags(let facts): facts.isEmpty
        case .table(let table): table.rows.isEmpty
        case .timeline(let timeline): timeline.steps.isEmpty
        case .bars(let bars): bars.isEmpty
        case .list(let items, _): items.isEmpty
        case .speech(let lines): lines.isEmpty
        default: false
        }
    }
}
