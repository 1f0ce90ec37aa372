import CaseCatalogue
import Foundation
import KnowledgeModel
import Testing

@Suite struct `How is a booklet set` {
    private let hostile = "<script>alert('x')</script> & \"quotes\" | # *strong* [a](javascript:b)"

    private var booklet: Booklet {
        let inlines: [Inline] = [
            .text(hostile), .emphasis(hostile), .strong(hostile), .link(text: hostile, destination: "javascript:alert(1)"),
            .link(text: "ok", destination: "https://example.org/?a=1&b=\"2\""), .citation(Citation(source: "S1", firstPage: 3)),
        ]
        let steps = [
            BookletTimeline.Step(name: hostile, details: [hostile], start: 0, end: nil),
            BookletTimeline.Step(name: "b", details: [], start: 3, end: 3),
            BookletTimeline.Step(name: "c", details: [], start: nil, end: nil),
        ]
        let blocks: [BookletBlock] = [
            .heading(hostile), .paragraph(inlines), .quote(inlines), .list([inlines, inlines], isOrdered: true),
            .list([inlines], isOrdered: false), .note(title: hostile, [inlines]), .alert(inlines),
            .facts([BookletFact(hostile, hostile)]), .tags([BookletFact(hostile, hostile)]),
            .table(BookletTable(caption: hostile, header: [hostile, ""], rows: [[inlines, []]], markColumns: 1..<2, widths: [80, 20])),
            .timeline(BookletTimeline(steps: steps)), .bars([BookletBar(label: hostile, count: 3, whole: 0, wish: hostile)]), .contents,
            .lines(label: hostile, count: 2),
        ]
        return Booklet(
            title: hostile, subtitle: hostile, language: .danish,
            chapters: [
                Booklet.Chapter(anchor: "forside", title: hostile, kind: .cover, blocks: []),
                Booklet.Chapter(anchor: "a\"b", title: hostile, kind: .story, blocks: blocks),
            ])
    }

    @Test func `HTML is well formed, whatever the texts hold`() throws {
        for html in [BookletHTML.rendered(booklet), BookletHTML.plain(booklet)] {
            try #require(Markup.problem(in: html) == nil, "\(Markup.problem(in: html) ?? "")")
            #expect(!html.contains("<script"))
            #expect(!html.contains("javascript:alert(1)"))
            #expect(!html.contains("src="))
        }
    }

    @Test func `Nothing is fetched: no address stands in the style or the head`() {
        let html = BookletHTML.rendered(booklet)
        #expect(html.contains("default-src &#39;none&#39;"))
        for word in ["url(", "@import", "<link", "<img", "<iframe"] { #expect(!html.contains(word), "\(word)") }
    }

    @Test func `In Markdown nothing of a text is markup`() {
        let markdown = BookletMarkdown.rendered(booklet)
        #expect(!markdown.replacing("\\<", with: "").contains("<script"))
        #expect(!markdown.contains("](javascript:alert"))
        #expect(!markdown.replacing("\\]", with: "").contains("](javascript"))
        #expect(markdown.contains("\\<script\\>"))
    }

    @Test(arguments: [("1. maj", "1\\. maj"), ("- nej", "\\- nej"), ("+ ja", "\\+ ja"), ("2) to", "2\\) to"), ("Nej", "Nej")])
    func `A paragraph that begins like a list is none`(_ text: String, _ expected: String) {
        let chapter = Booklet.Chapter(anchor: "a", title: "A", kind: .matter, blocks: [.paragraph([.text(text)])])
        let markdown = BookletMarkdown.rendered(Booklet(title: "T", language: .danish, chapters: [chapter]))
        #expect(markdown.hasSuffix("\n\n\(expected)\n"))
    }

    @Test func `Each case becomes slides: a talk before what was done, the questions, and notes for who leads`() throws {
        let blocks: [BookletBlock] = [
            .paragraph([.emphasis("Sag 1")]), .facts([BookletFact("Alder", "Over 18")]), .heading("Baggrund"),
            .paragraph([.text("Et liv.")]),
            .tags([BookletFact("Ressourcer", "En søster")]), .heading("Indsats"), .paragraph([.text("En mentor.")]),
            .timeline(BookletTimeline(steps: [BookletTimeline.Step(name: "Mentor", details: [], start: 0, end: 3)])),
            .tags([BookletFact("Mål", "Ro")]), .note(title: "Spørgsmål", [[.text("Hvorfor?")]]),
            .tags([BookletFact("Læs videre", "Andet")]),
        ]
        let cover = Booklet.Chapter(anchor: "f", title: "T", kind: .cover, blocks: [.note(title: nil, [[.text("Opdigtet.")]])])
        let story = Booklet.Chapter(anchor: "sag-1", title: "1. En sag", kind: .story, blocks: blocks)
        let appendix = Booklet.Chapter(anchor: "b", title: "Bilag", kind: .appendix, blocks: [.paragraph([.text("Fjernt.")])])
        let slides = BookletSlides.slides(of: Booklet(title: "T", language: .danish, chapters: [cover, story, appendix]))
        let html = BookletHTML.plain(slides)
        #expect(Markup.problem(in: html) == nil)
        let titles = html.matches(of: /<h[12][^>]*>([^<]*)</).map { String($0.output.1) }
        #expect(
            titles == [
                "Før I går i gang", "1. En sag", "Det vidste man fra begyndelsen", "Baggrund", "Hvad ville I gøre?", "Indsats", "Spørgsmål",
            ])
        #expect(html.contains("<div class=\"notes\"><p>Et liv.</p></div>"))
        // A table takes the slide alone: what stands beside it goes to the notes.
        #expect(html.contains("</table><div class=\"notes\"><p>En mentor.</p><p><strong>Mål: </strong>Ro</p></div>"))
        #expect(html.components(separatedBy: "Knyt ikke sagen").count == 3)
        for word in ["Hvorfor?", "Ressourcer"] { #expect(html.contains(word)) }
        for word in ["Fjernt", "Andet"] { #expect(!html.contains(word)) }
    }

    @Test func `A long table takes several slides, and loses no row`() {
        let rows = (1...9).map { [[Inline.text("Tegn \($0)")]] }
        let story = Booklet.Chapter(
            anchor: "sag-1", title: "1. En sag", kind: .story,
            blocks: [.heading("Tegn"), .table(BookletTable(header: ["Tegn"], rows: rows))])
        let html = BookletHTML.plain(BookletSlides.slides(of: Booklet(title: "T", language: .danish, chapters: [story])))
        #expect(html.components(separatedBy: "<h2>Tegn</h2>").count == 4)
        for row in 1...9 { #expect(html.contains("<td>Tegn \(row)</td>")) }
    }

    @Test func `A timeline is drawn to scale and told in words`() {
        let steps = [BookletTimeline.Step(name: "Mentor", details: ["forældre"], start: 2, end: 9)]
        let chapter = Booklet.Chapter(anchor: "a", title: "A", kind: .matter, blocks: [.timeline(BookletTimeline(steps: steps))])
        let html = BookletHTML.rendered(Booklet(title: "T", language: .danish, chapters: [chapter]))
        // Ten months on 200 units: from the third to the end.
        #expect(html.contains("<rect x=\"40\" y=\"1\" width=\"160\""))
        #expect(html.contains("<td>2–9</td>"))
        #expect(html.contains("aria-hidden=\"true\""))
    }
}

/// Reads HTML as our programs write it: every element that begins ends, in order.
enum Markup {
    private static let voids: Set<Substring> = ["meta", "col", "br", "input", "link"]

    /// What is wrong, or `nil`.
    static func problem(in html: String) -> String? {
        var open: [Substring] = []
        var rest = html.drop { $0 != "<" }
        guard rest.hasPrefix("<!DOCTYPE html>") else { return "no doctype" }
        rest = rest.dropFirst("<!DOCTYPE html>".count)
        while let start = rest.firstIndex(of: "<") {
            guard let tag = rest[start...].prefixMatch(of: /<(\/?)([a-z0-9]+)((?: [a-zA-Z-]+="[^"<>]*")*)>/) else {
                return "no tag: \(rest[start...].prefix(40))"
            }
            let (name, isEnd) = (tag.output.2, !tag.output.1.isEmpty)
            rest = rest[tag.range.upperBound...]
            if isEnd {
                guard open.popLast() == name else { return "</\(name)> closes nothing" }
            } else if !voids.contains(name) {
                open.append(name)
            }
            if name == "style", !isEnd {
                guard let end = rest.firstRange(of: "</style>") else { return "style without end" }
                rest = rest[end.lowerBound...]
            }
        }
        return open.isEmpty ? nil : "left open: \(open)"
    }
}
