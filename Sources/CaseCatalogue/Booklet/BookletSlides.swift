internal import KnowledgeModel

/// A booklet as slides: a case in a few of them, the whole text in the speaker's notes.
public enum BookletSlides {
    /// Chapters are first-level headings, slides second-level ones.
    public static func slides(of booklet: Booklet) -> Booklet {
        let chapters = booklet.chapters.compactMap { chapter -> Booklet.Chapter? in
            switch chapter.kind {
            case .cover: chapter
            case .story:
                Booklet.Chapter(anchor: chapter.anchor, title: chapter.title, kind: .story, blocks: story(chapter, booklet.language))
            case .matter, .contents, .appendix, .sheet: nil
            }
        }
        return Booklet(title: booklet.title, subtitle: booklet.subtitle, language: booklet.language, chapters: chapters)
    }

    private static func story(_ chapter: Booklet.Chapter, _ language: Language) -> [BookletBlock] {
        var slides: [BookletBlock] = []
        var heading: String?
        var notes: [[Inline]] = []
        for block in chapter.blocks {
            switch block {
            case .heading(let text):
                heading = text
            case .facts(let facts):
                slides += slide(language.text(da: "Fakta", en: "Facts"), facts: facts)
            case .timeline:
                slides += [.heading(heading ?? chapter.title), block]
            case .note(let title, let lines):
                slides += [.heading(title ?? chapter.title), .list(lines, isOrdered: true)]
            case .list(let items, let isOrdered) where heading != nil && items.count <= 5:
                slides += [.heading(heading ?? ""), .list(items, isOrdered: isOrdered)]
            case .paragraph(let inlines):
                notes.append(inlines)
            default: continue
            }
        }
        return slides
    }

    private static func slide(_ heading: String, facts: [BookletFact]) -> [BookletBlock] {
        [.heading(heading), .list(facts.prefix(8).map { [.strong($0.label + ": "), .text($0.text)] }, isOrdered: false)]
    }
}
