/// Lines of pages as paragraphs, items and headings.
enum PageParagraphs {
    struct Paragraph {
        var lines: [PDFLine]
        var pages: ClosedRange<Int>
        /// Whether there is more room above it than between lines.
        let isSetOff: Bool
        let mark: ListMark?
        let columnWidth: Double

        var height: Double { lines.map(\.height).max() ?? 0 }

        var text: String {
            LineJoiner.join([mark.map { String($0.rest) } ?? lines[0].text] + lines.dropFirst().map(\.text))
        }
    }

    static func text(of pages: [[PDFLine]]) -> DocumentText {
        let body = BodyType(pages.joined())
        var paragraphs: [Paragraph] = []
        for (index, lines) in pages.enumerated() {
            var previous: PDFLine?
            for line in lines where !isContentsLine(line.text) {
                add(line, after: previous, page: index + 1, body, to: &paragraphs)
                previous = line
            }
        }
        return DocumentText(blocks: HeadingGuess(body: body, paragraphs).blocks)
    }

    /// «Indledning ........ 5» in a table of contents
    static func isContentsLine(_ text: String) -> Bool {
        let text = text.suffix(200)
        return text.contains(/(?:\.\s?){4,}\s*\|?\s*\d{1,4}$/) || text.contains(/…{2,}\s*\d{1,4}$/)
    }

    private static func add(
        _ line: PDFLine, after previous: PDFLine?, page: Int, _ body: BodyType, to paragraphs: inout [Paragraph]
    ) {
        let mark = ListMark(line.text)
        let isSetOff = previous.map { line.top - $0.top > max(body.pitch, $0.height) * 1.25 || line.top < $0.top } ?? true
        if mark == nil, let last = paragraphs.last, let before = last.lines.last,
            previous == nil || line.top < previous?.top ?? 0
                ? runsOn(from: before, to: line) : !isSetOff && continues(before, line)
        {
            paragraphs[paragraphs.count - 1].lines.append(line)
            paragraphs[paragraphs.count - 1].pages = last.pages.lowerBound...page
            return
        }
        paragraphs.append(
            Paragraph(lines: [line], pages: page...page, isSetOff: isSetOff, mark: mark, columnWidth: line.columnRight - line.left))
    }

    /// Whether a sentence goes on in the next column or on the next page.
    private static func runsOn(from before: PDFLine, to line: PDFLine) -> Bool {
        guard isSameSize(before, line), let last = before.text.last else { return false }
        return !".!?:".contains(last) && line.text.first?.isLowercase == true
    }

    private static func continues(_ before: PDFLine, _ line: PDFLine) -> Bool {
        guard isSameSize(before, line), !line.text.contains(" | "), !before.text.contains(" | ") else { return false }
        // Where the next word would have fitted, the paragraph had ended.
        let letter = (before.right - before.left) / Double(max(1, before.text.count))
        let needed = Double(line.text.prefix { $0 != " " }.count + 2) * letter * 1.1
        return line.text.first?.isLowercase == true || before.columnRight - before.right < needed
    }

    private static func isSameSize(_ one: PDFLine, _ other: PDFLine) -> Bool {
        abs(one.height - other.height) <= 0.08 * max(one.height, other.height)
    }
}

/// What most of the text is set in.
struct BodyType {
    let height: Double
    /// From one line to the next.
    let pitch: Double

    init(_ lines: some Sequence<PDFLine>) {
        var letters: [Int: Int] = [:]
        var pitches: [Double] = []
        var previous: PDFLine?
        for line in lines {
            letters[Int(max(0, min(1000, line.height)) * 2), default: 0] += line.text.count
            if let previous, line.top > previous.top, line.top - previous.top < 2 * line.height { pitches.append(line.top - previous.top) }
            previous = line
        }
        let common = letters.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 20
        height = Double(common) / 2
        pitch = pitches.isEmpty ? height * 1.2 : pitches.sorted()[pitches.count / 2]
    }
}
