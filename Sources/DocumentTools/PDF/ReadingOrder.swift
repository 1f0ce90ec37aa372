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

    /// Rows below each other that are read together, and where there is a strip between columns.
    private struct Region {
        var bands: [[PDFLine]]
        var gap: Double?

        var lines: [PDFLine] { bands.flatMap { $0 } }
    }

    /// Parts of the page below each other: as much as stands in columns together, else as much as does not.
    private static func regions(of lines: [PDFLine]) -> [[PDFLine]] {
        var regions: [Region] = []
        for band in rows(of: lines) {
            let own = columnGap(in: band)
            guard let last = regions.last else {
                regions.append(Region(bands: [band], gap: own))
                continue
            }
            let above = last.lines
            let gap = columnGap(in: above + band)
            if gap != nil || last.gap == nil && own == nil && !isWideBeforeColumns(above, band) {
                regions[regions.count - 1] = Region(bands: last.bands + [band], gap: gap)
            } else {
                regions.append(Region(bands: [band], gap: own))
            }
        }
        pullIntoColumns(&regions)
        pushOutOfColumns(&regions)
        return regions.map(\.lines).filter { !$0.isEmpty }
    }

    /// One column may begin a line above the other: its first lines looked like the end of what stands above both.
    private static func pullIntoColumns(_ regions: inout [Region]) {
        for index in regions.indices.dropFirst() where regions[index].gap != nil {
            while regions[index - 1].gap == nil, let band = regions[index - 1].bands.last,
                let gap = columnGap(in: band + regions[index].lines)
            {
                regions[index].bands.insert(band, at: 0)
                regions[index].gap = gap
                regions[index - 1].bands.removeLast()
            }
        }
    }

    /// A short line at the left below columns, with room above it, begins what follows: a heading ends no column.
    private static func pushOutOfColumns(_ regions: inout [Region]) {
        for index in regions.indices.dropLast() where regions[index].gap != nil && regions[index + 1].gap == nil {
            let bands = regions[index].bands
            guard bands.count > 2, let last = bands[bands.count - 1].first, bands[bands.count - 1].count == 1,
                last.right < regions[index].gap ?? 0
            else { continue }
            let above = bands.dropLast().joined().filter { $0.right < regions[index].gap ?? 0 }.map(\.bottom).max() ?? last.top
            guard last.top - above > last.height * 0.5 else { continue }
            regions[index].bands.removeLast()
            regions[index + 1].bands.insert([last], at: 0)
        }
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
        return rows(of: lines).map { merged($0, columnRight: right) }
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

    /// The pieces of a row as one line: cells, or the words of a justified line, which stand equally far apart up to the edge.
    private static func merged(_ row: [PDFLine], columnRight: Double) -> PDFLine {
        guard var line = row.first, let last = row.last else { return PDFLine(text: "", left: 0, right: 0, top: 0, bottom: 0) }
        let gaps = zip(row, row.dropFirst()).map { $1.left - $0.right }
        let isEven = gaps.count > 1 && (gaps.max() ?? 0) <= 1.6 * (gaps.min() ?? 0)
        let isJustified = isEven && last.right > columnRight - 3
        for (gap, next) in zip(gaps, row.dropFirst()) {
            let isCell = !isJustified && gap > 2 * line.height && !isBullet(line.text)
            line.text += (isCell ? " | " : " ") + next.text
            line.right = max(line.right, next.right)
            line.bottom = max(line.bottom, next.bottom)
        }
        line.columnRight = columnRight
        return line
    }

    private static func isBullet(_ text: String) -> Bool { ListMark(text)?.rest.isEmpty == true || text.count == 1 }
}
