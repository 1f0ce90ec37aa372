internal import KnowledgeModel

/// A booklet as slides: a few for each case, with its text and what the trainer is to bear in mind in the speaker's notes.
public enum BookletSlides {
    /// Chapters are first-level headings, slides second-level ones.
    public static func slides(of booklet: Booklet) -> Booklet {
        let chapters = booklet.chapters.compactMap { chapter -> Booklet.Chapter? in
            switch chapter.kind {
            case .cover:
                Booklet.Chapter(anchor: chapter.anchor, title: chapter.title, kind: .cover, blocks: start(chapter, booklet.language))
            case .story:
                Booklet.Chapter(
                    anchor: chapter.anchor, title: chapter.title, kind: .story,
                    blocks: StorySlides(chapter: chapter, language: booklet.language).blocks)
            case .matter, .contents, .appendix, .sheet: nil
            }
        }
        return Booklet(title: booklet.title, subtitle: booklet.subtitle, language: booklet.language, chapters: chapters)
    }

    private static func start(_ cover: Booklet.Chapter, _ language: Language) -> [BookletBlock] {
        let notes = cover.blocks.flatMap { block -> [[Inline]] in if case .note(_, let lines) = block { lines } else { [] } }
        return [
            .heading(language.text(da: "Før I går i gang", en: "Before you start")), .list(notes, isOrdered: false),
            .speech(BookletTexts.facilitator.map { [.text($0[language])] }),
        ]
    }
}

/// The slides of one case.
private struct StorySlides {
    let chapter: Booklet.Chapter
    let language: Language

    /// More facts than these do not fit on a slide.
    private static let factCount = 9
    /// Nor do more rows of a table, or steps of a course.
    private static let rowCount = 4
    private static let stepCount = 6

    private func say(_ da: String, _ en: String) -> String { language.text(da: da, en: en) }

    var blocks: [BookletBlock] { parts.flatMap(slides) }

    private struct Part {
        var heading: String?
        var blocks: [BookletBlock] = []
    }

    /// The text by its headings; questions are a part of their own.
    private var parts: [Part] {
        chapter.blocks.reduce(into: [Part()]) { parts, block in
            switch block {
            case .heading(let heading): parts.append(Part(heading: heading))
            case .note(let title, _): parts += [Part(heading: title, blocks: [block]), Part()]
            default: parts[parts.count - 1].blocks.append(block)
            }
        }
    }

    private func slides(_ part: Part) -> [BookletBlock] {
        let told = part.blocks.compactMap { if case .paragraph(let inlines) = $0 { inlines } else { nil } }
        if case .note(_, let lines)? = part.blocks.first { return questions(part.heading, lines) }
        guard let heading = part.heading else {
            // What to read afterwards stands in the booklet.
            guard !told.isEmpty else { return [] }
            let shown = part.blocks.compactMap(shown)
            return [.heading(say("Det vidste man fra begyndelsen", "What was known at first"))] + shown + [.speech(told)]
        }
        let tables = part.blocks.flatMap(tables)
        guard !tables.isEmpty else {
            let shown = part.blocks.compactMap(shown)
            return [.heading(heading)] + (shown.isEmpty ? told.map(BookletBlock.paragraph) : shown + [.speech(told)])
        }
        // The talk comes before what was done is told.
        let talk = part.blocks.contains(where: \.isTimeline) ? pause : []
        let beside = part.blocks.flatMap(\.facts).map { [Inline.strong($0.label + ": "), .text($0.text)] }
        return talk + tables.flatMap { [.heading(heading), $0, .speech(told + beside)] }
    }

    /// A table takes a slide alone, a long one several.
    private func tables(_ block: BookletBlock) -> [BookletBlock] {
        switch block {
        case .table(let table):
            table.rows.chunks(ofCount: Self.rowCount).map {
                .table(BookletTable(caption: table.caption, header: table.header, rows: $0, widths: table.widths))
            }
        case .timeline(let timeline):
            timeline.steps.chunks(ofCount: Self.stepCount).map { .timeline(BookletTimeline(steps: $0)) }
        default: []
        }
    }

    /// What of a part without a table stands on the slide; the rest is for the notes.
    private func shown(_ block: BookletBlock) -> BookletBlock? {
        switch block {
        case .facts(let facts): Self.list(facts.prefix(Self.factCount))
        case .tags(let facts): Self.list(facts[...])
        case .list: block
        default: nil
        }
    }

    private static func list(_ facts: ArraySlice<BookletFact>) -> BookletBlock {
        .list(facts.map { [.strong($0.label + ": "), .text($0.text)] }, isOrdered: false)
    }

    private var pause: [BookletBlock] {
        [
            .heading(say("Hvad ville I gøre?", "What would you do?")),
            .list(BookletTexts.pause.map { [.text($0[language])] }, isOrdered: false),
            .speech([[.text(BookletTexts.pauseNote[language])]]),
        ]
    }

    private func questions(_ heading: String?, _ lines: [[Inline]]) -> [BookletBlock] {
        [.heading(heading ?? chapter.title)] + lines.map(BookletBlock.paragraph)
            + [.speech(BookletTexts.facilitator.map { [.text($0[language])] })]
    }
}

extension BookletBlock {
    fileprivate var facts: [BookletFact] { if case .tags(let facts) = self { facts } else { [] } }
    fileprivate var isTimeline: Bool { if case .timeline = self { true } else { false } }
}

extension Array {
    fileprivate func chunks(ofCount count: Int) -> [[Element]] {
        stride(from: 0, to: self.count, by: count).map { Array(self[$0..<Swift.min($0 + count, self.count)]) }
    }
}
