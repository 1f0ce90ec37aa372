/// Text that was copied from a document with a line for each page, which begins with the page's number.
struct NumberedPages {
    let text: DocumentText

    /// `nil` unless at least three long lines begin with 1, 2, 3 and so on.
    init?(_ lines: [String]) {
        var found: [(number: Int, line: Int)] = []
        for index in lines.indices {
            let next = String(found.count + 1)
            let words = lines[index].split(separator: " ", maxSplits: 1)
            if words.first.map(String.init) == next, words.count == 2 { found.append((found.count + 1, index)) }
        }
        let long = found.count { lines[$0.line].count > 400 }
        guard found.count >= 3, long * 2 >= found.count else { return nil }
        let bodies = found.map { String(lines[$0.line].squeezed.drop { $0.isNumber }).squeezed }
        let header = Self.runningHeader(of: bodies)
        var blocks = PlainText.blocks(of: Array(lines[..<found[0].line]), page: nil)
        for (page, body) in zip(found, bodies) {
            let own = Self.without(header, number: page.number, in: body)
            if !own.isEmpty { blocks.append(.init(.paragraph, own, pages: page.number...page.number)) }
        }
        let rest = lines.indices.filter { index in index > found[0].line && !found.contains { $0.line == index } }
        blocks += PlainText.blocks(of: rest.map { lines[$0] }, page: nil)
        var text = DocumentText(title: PlainText.title(of: lines), blocks: blocks, pageCount: found.count)
        text.emptyPages = zip(found, bodies).filter { Self.without(header, number: $0.number, in: $1).isEmpty }.map(\.0.number)
        self.text = text
    }

    /// The words that more than half of the pages begin with.
    private static func runningHeader(of pages: [String]) -> [Substring] {
        var header: [Substring] = []
        var alike = pages.map { $0.split(separator: " ") }
        while header.count < 30 {
            var counts: [Substring: Int] = [:]
            for words in alike where words.count > header.count { counts[words[header.count], default: 0] += 1 }
            guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value * 2 > pages.count else { break }
            alike = alike.filter { $0.count > header.count && $0[header.count] == most.key }
            header.append(most.key)
        }
        return header.count >= 2 ? header : []
    }

    private static func without(_ header: [Substring], number: Int, in page: String) -> String {
        var words = page.split(separator: " ")[...]
        guard !header.isEmpty, words.starts(with: header) else { return page }
        words = words.dropFirst(header.count)
        if words.first == Substring(String(number)) { words = words.dropFirst() }
        return words.joined(separator: " ")
    }
}
