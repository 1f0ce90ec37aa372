/// Reads plain text: paragraphs between blank lines, or a paragraph on each line; pages between form feeds.
enum PlainText {
    static func read(_ text: String) -> DocumentText {
        let text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false).map {
            $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        guard pages.count > 1 else {
            let lines = pages[0]
            return NumberedPages(lines)?.text ?? DocumentText(title: title(of: lines), blocks: blocks(of: lines, page: nil))
        }
        let cleaned = withoutRunningLines(pages.last?.allSatisfy(\.squeezed.isEmpty) == true ? pages.dropLast() : pages)
        var result = DocumentText(blocks: cleaned.enumerated().flatMap { blocks(of: $1, page: $0 + 1) })
        result.title = title(of: cleaned.first ?? [])
        result.pageCount = cleaned.count
        result.emptyPages = cleaned.indices.filter { cleaned[$0].allSatisfy(\.squeezed.isEmpty) }.map { $0 + 1 }
        return result
    }

    /// One of the first lines, if it can be a title. A line with » is a path through a site.
    static func title(of lines: [String]) -> String? {
        let beginning = lines.lazy.map(\.squeezed).filter { !$0.isEmpty }.prefix(3)
        let titles = beginning.map { String($0.trimmingSuffix { $0 == "." }) }.filter { HeadingText.canBe($0) && !$0.contains("»") }
        return titles.first
    }

    static func blocks(of lines: [String], page: Int?) -> [DocumentText.Block] {
        let pages = page.map { $0...$0 }
        let parts = isWrapped(lines) ? paragraphs(of: lines) : lines.map(\.squeezed).filter { !$0.isEmpty }
        let blocks = parts.indices.map { index -> DocumentText.Block in
            let text = parts[index]
            if let mark = ListMark(text), !mark.rest.isEmpty { return .init(.item(number: mark.number), String(mark.rest), pages: pages) }
            if let level = HeadingText.numberedLevel(text) { return .init(.heading(level: level), text, pages: pages) }
            let next = parts.indices.contains(index + 1) ? parts[index + 1] : nil
            let isHeading = HeadingText.isShort(text, before: next, isBeforeItem: next.map { ListMark($0) != nil } ?? false)
            return .init(isHeading ? .heading(level: 4) : .paragraph, text, pages: pages)
        }
        return HeadingText.withHeadingsAboveHeadings(blocks)
    }

    /// Whether lines were broken to a width, so that a paragraph is several of them.
    private static func isWrapped(_ lines: [String]) -> Bool {
        let lengths = lines.map(\.count).filter { $0 > 0 }.sorted()
        guard lengths.count > 1, lengths[lengths.count * 9 / 10] <= 110 else { return false }
        let runsOn = zip(lines, lines.dropFirst()).count { !$0.squeezed.isEmpty && $1.squeezed.first?.isLowercase == true }
        return runsOn * 8 >= lengths.count
    }

    private static func paragraphs(of lines: [String]) -> [String] {
        var groups: [[String]] = [[]]
        for line in lines {
            let text = line.squeezed
            if text.isEmpty || ListMark(text) != nil || HeadingText.numberedLevel(text) != nil { groups.append([]) }
            if !text.isEmpty { groups[groups.count - 1].append(text) }
            // A numbered heading stands alone.
            if HeadingText.numberedLevel(text) != nil { groups.append([]) }
        }
        return groups.map(LineJoiner.join).filter { !$0.isEmpty }
    }

    /// As in a PDF; the first and the last line of a page stand in its margins.
    private static func withoutRunningLines(_ pages: [[String]]) -> [[String]] {
        var marked = pages.map { lines in
            let written = lines.indices.filter { !lines[$0].squeezed.isEmpty }
            let margin = Set(written.prefix(1) + written.suffix(1)).map(Double.init)
            return PageLines(
                lines.enumerated().map { PDFLine(text: $1, left: 0, right: 0, top: Double($0), bottom: Double($0)) },
                isMargin: { margin.contains($0.top) })
        }
        RunningLines.remove(from: &marked)
        return marked.map { $0.lines.map(\.text) }
    }
}

extension String {
    fileprivate func trimmingSuffix(while condition: (Character) -> Bool) -> Substring {
        var text = self[...]
        while let last = text.last, condition(last) { text.removeLast() }
        return text
    }
}
