/// Puts the lines of a page into the order in which they are read: column by column where there are columns, row by row in tables.
enum ReadingOrder {
    /// The least width of the white strip between two columns, in points.
    private static let gutter = 7.0

    /// More lines than any page of text has: a drawing, which is read row by row.
    private static let mostLines = 600

    static func lines(of lines: [PDFLine]) -> [PDFLine] {
        lines.count > mostLines ? column(lines) : order(lines, depth: 0)
    }

    private static func order(_ lines: [PDFLine], depth: Int) -> [PDFLine] {
        // A page has few columns; what nests deeper is a drawing.
        guard lines.count > 1, depth < 6 else { return column(lines) }
        return regions(of: lines).flatMap { region -> [PDFLine] in
            guard let place = columnGap(in: region) else { return column(region) }
            return order(region.filter { $0.right <= place }, depth: depth + 1)
                + order(region.filter { $0.right > place }, depth: depth + 1)
        }
    }

    /// Parts of the page below each other: as much as stands in columns together, else as much as does not.
    private static func regions(of lines: [PDFLine]) -> [[PDFLine]] {
        var regions: [(lines: [PDFLine], gap: Double?)] = []
        for band in rows(of: lines) {
            let own = columnGap(in: band)
            guard let last = regions.last else {
                regions.append((band, own))
                continue
            }
            let both = last.lines + band
            let gap = columnGap(in: both)
            if gap != nil || last.gap == nil && own == nil && !isWideBeforeColumns(last.lines, band) {
                regions[regions.count - 1] = (both, gap)
            } else {
                regions.append((band, own))
            }
        }
        return regions.map(\.lines)
    }

    /// A band of two lines side by side may begin columns, although it is too short to show it.
    private static func isWideBeforeColumns(_ above: [PDFLine], _ band: [PDFLine]) -> Bool {
        band.count > 1 && whiteStrip(in: band) != nil && whiteStrip(in: above + band) == nil
    }

    /// The middle of a white strip from top to bottom, if there is running text on both sides of it.
    private static func columnGap(in lines: [PDFLine]) -> Double? {
        guard let strip = whiteStrip(in: lines) else { return nil }
        let sides = [lines.filter { $0.right <= strip }, lines.filter { $0.right > strip }]
        return sides.allSatisfy(isRunningText) ? strip : nil
    }

    private static func whiteStrip(in lines: [PDFLine]) -> Double? {
        let sorted = lines.sorted { $0.left < $1.left }
        guard var reached = sorted.first?.right else { return nil }
        var widest: (place: Double, width: Double)?
        for line in sorted.dropFirst() {
            let width = line.left - reached
            if width >= gutter, width > widest?.width ?? 0 { widest = (reached + width / 2, width) }
            reached = max(reached, line.right)
        }
        return widest?.place
    }

    /// Cells of a table hold a few words each.
    private static func isRunningText(_ lines: [PDFLine]) -> Bool {
        let words = lines.reduce(0) { $0 + $1.text.wordCount }
        return words >= 12 && Double(words) / Double(lines.count) >= 3
    }

    /// The rows of a column, each as one line.
    private static func column(_ lines: [PDFLine]) -> [PDFLine] {
        let right = lines.map(\.right).max() ?? 0
        return rows(of: lines).map { row in
            var line = merged(row)
            line.columnRight = right
            return line
        }
    }

    /// Lines that stand beside each other, from left to right, from the top down.
    private static func rows(of lines: [PDFLine]) -> [[PDFLine]] {
        var rows: [[PDFLine]] = []
        for line in lines.sorted(by: { ($0.top, $0.left) < ($1.top, $1.left) }) {
            if let first = rows.last?.first, line.top + line.height / 2 < first.bottom {
                rows[rows.count - 1].append(line)
            } else {
                rows.append([line])
            }
        }
        return rows.map { $0.sorted { $0.left < $1.left } }
    }

    /// The cells of a row as one line.
    private static func merged(_ row: [PDFLine]) -> PDFLine {
        guard var line = row.first else { return PDFLine(text: "", left: 0, right: 0, top: 0, bottom: 0) }
        for next in row.dropFirst() {
            line.text += (isBullet(line.text) ? " " : " | ") + next.text
            line.right = max(line.right, next.right)
            line.bottom = max(line.bottom, next.bottom)
        }
        return line
    }

    private static func isBullet(_ text: String) -> Bool { ListMark(text)?.rest.isEmpty == true || text.count == 1 }
}
