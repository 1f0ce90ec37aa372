/// Which paragraphs of a PDF are headings: a PDF does not say.
struct HeadingGuess {
    private let body: BodyType
    private let paragraphs: [PageParagraphs.Paragraph]
    /// The sizes of headings, largest first.
    private let sizes: [Double]

    init(body: BodyType, _ paragraphs: [PageParagraphs.Paragraph]) {
        self.body = body
        self.paragraphs = paragraphs
        var sizes: [Double] = []
        for height in paragraphs.filter({ Self.isLarge($0, body) }).map(\.height).sorted(by: >)
        where sizes.last.map({ height < $0 * 0.95 }) ?? true {
            sizes.append(height)
        }
        self.sizes = sizes
    }

    var blocks: [DocumentText.Block] {
        paragraphs.indices.map { index in
            let paragraph = paragraphs[index]
            return DocumentText.Block(kind(at: index), paragraph.text, pages: paragraph.pages)
        }
        .filter { !$0.text.isEmpty }
    }

    private func kind(at index: Int) -> DocumentText.Block.Kind {
        let paragraph = paragraphs[index]
        let text = paragraph.text
        if let mark = paragraph.mark { return .item(number: mark.number) }
        if Self.isLarge(paragraph, body) {
            let rank = sizes.firstIndex { paragraph.height >= $0 * 0.95 } ?? 0
            return .heading(level: min(rank + 1, 6))
        }
        if let level = HeadingText.numberedLevel(text), paragraph.lines.count <= 2 { return .heading(level: level) }
        let next = paragraphs.indices.contains(index + 1) ? paragraphs[index + 1] : nil
        let isNarrow = paragraph.lines.count == 1 && paragraph.lines[0].right - paragraph.lines[0].left < paragraph.columnWidth * 0.8
        if paragraph.isSetOff, isNarrow, HeadingText.isShort(text, before: next?.text, isBeforeItem: next?.mark != nil) {
            return .heading(level: 4)
        }
        return .paragraph
    }

    private static func isLarge(_ paragraph: PageParagraphs.Paragraph, _ body: BodyType) -> Bool {
        paragraph.height > body.height * 1.12 && paragraph.mark == nil && HeadingText.canBe(paragraph.text)
    }
}
