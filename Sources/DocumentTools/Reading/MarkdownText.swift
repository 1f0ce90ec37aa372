/// Reads Markdown as it stands: headings, items and paragraphs; markup inside a line is taken off.
enum MarkdownText {
    static func read(_ text: String) -> DocumentText {
        var blocks: [DocumentText.Block] = []
        var open: (kind: DocumentText.Block.Kind, lines: [String])?
        func close() {
            if let done = open {
                let text = plain(LineJoiner.join(done.lines))
                if !text.isEmpty { blocks.append(.init(done.kind, text)) }
            }
            open = nil
        }
        for line in withoutHeader(text).map(\.squeezed) {
            if line.isEmpty || line.allSatisfy({ "-=*_".contains($0) }) {
                // A line of `=` or `-` below a text makes it a heading.
                if let first = line.first, "-=".contains(first), open?.lines.count == 1, open?.kind == .paragraph {
                    open?.kind = .heading(level: first == "=" ? 1 : 2)
                }
                close()
            } else if let heading = line.wholeMatch(of: /(#{1,6})\s+(.*?)\s*#*/) {
                close()
                open = (.heading(level: heading.output.1.count), [String(heading.output.2)])
                close()
            } else if let mark = ListMark(line.hasPrefix("+ ") ? "-" + line.dropFirst() : line), !mark.rest.isEmpty {
                close()
                open = (.item(number: mark.number), [String(mark.rest)])
            } else if let mark = line.prefixMatch(of: /(\d{1,3})\.\s+/) {
                close()
                open = (.item(number: Int(mark.output.1)), [String(line[mark.range.upperBound...])])
            } else {
                let text = line.hasPrefix(">") ? String(line.drop { $0 == ">" || $0 == " " }) : line
                if open == nil { open = (.paragraph, []) }
                open?.lines.append(text)
            }
        }
        close()
        return DocumentText(title: DocumentTitle.best(metadata: nil, blocks: blocks), blocks: blocks)
    }

    /// The lines below the front matter, if there is one.
    private static func withoutHeader(_ text: String) -> ArraySlice<String> {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).map { $0.filter { $0 != "\r" } }
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return lines[...] }
        return lines[(end + 1)...]
    }

    /// Links and images as their words, emphasis as what it sets off.
    private static func plain(_ text: String) -> String {
        // What is longer than any paragraph is not worth the time.
        guard text.utf8.count <= 20_000 else { return text }
        return text.replacing(/!?\[([^\]]*)\]\([^)]*\)/) { String($0.output.1) }
            .replacing(/(\*\*|__|\*|`)(\S(?:.*?\S)?)\1/) { String($0.output.2) }
            .replacing(/<\/?[a-zA-Z][^>]*>/, with: "").squeezed
    }
}
