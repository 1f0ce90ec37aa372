/// A document as pandoc's JSON has it: blocks of inlines, each with a type `t` and contents `c`.
struct PandocTree {
    private(set) var text = DocumentText(blocks: [])

    init(_ tree: [String: Any]) {
        let meta = tree["meta"] as? [String: Any] ?? [:]
        let title = Self.metaText(meta["title"]).squeezed
        read(tree["blocks"])
        let heading = text.blocks.first { if case .heading(let level) = $0.kind { level == 1 } else { false } }
        text.title = heading?.text ?? DocumentTitle.best(metadata: title.isEmpty ? nil : title, blocks: text.blocks)
        if text.title == nil, !title.isEmpty { text.title = title }
    }

    private typealias Node = [String: Any]

    private mutating func read(_ blocks: Any?) {
        for case let block as Node in blocks as? [Any] ?? [] { read(block) }
    }

    private mutating func read(_ block: Node) {
        let content = block["c"]
        let parts = content as? [Any] ?? []
        switch block["t"] as? String {
        case "Header": if parts.count == 3, let level = parts[0] as? Int { add(.heading(level: level), parts[2]) }
        case "Para", "Plain": add(.paragraph, content)
        case "LineBlock": for line in parts { add(.paragraph, line) }
        case "BlockQuote": read(content)
        case "Div", "Figure": read(parts.last)
        case "BulletList": for item in parts { readItem(item, number: nil) }
        case "OrderedList":
            let first = ((parts.first as? [Any])?.first as? Int) ?? 1
            for (index, item) in (parts.last as? [Any] ?? []).enumerated() { readItem(item, number: first + index) }
        case "DefinitionList":
            for case let pair as [Any] in parts where pair.count == 2 {
                add(.paragraph, pair[0])
                for definition in pair[1] as? [Any] ?? [] { read(definition) }
            }
        case "Table": for row in rows(of: parts) { append(.paragraph, row) }
        case "CodeBlock": append(.paragraph, parts.last as? String ?? "")
        default: break
        }
    }

    /// The first paragraph of an item begins it; what else it holds follows as items of its own.
    private mutating func readItem(_ item: Any, number: Int?) {
        let start = text.blocks.count
        read(item)
        for index in text.blocks.indices.dropFirst(start) where text.blocks[index].kind == .paragraph {
            text.blocks[index].kind = .item(number: index == start ? number : nil)
        }
    }

    private mutating func add(_ kind: DocumentText.Block.Kind, _ inlines: Any?) {
        // A line break parts what was set on two lines, such as an address.
        for line in Self.words(of: inlines).split(separator: "\n") { append(kind, String(line)) }
    }

    private mutating func append(_ kind: DocumentText.Block.Kind, _ words: String) {
        let words = words.squeezed.filter { $0 != "\u{AD}" }
        if !words.isEmpty { text.blocks.append(.init(kind, words)) }
    }

    // MARK: Tables

    /// Head, bodies and foot of a table; each row as one line.
    private func rows(of table: [Any]) -> [String] {
        guard table.count == 6 else { return [] }
        let bodies = (table[4] as? [Any] ?? []).flatMap { body -> [Any] in
            let parts = body as? [Any] ?? []
            return parts.dropFirst(2).flatMap { $0 as? [Any] ?? [] }
        }
        let rows = headRows(table[3]) + bodies + headRows(table[5])
        return rows.map { row in
            let cells = (row as? [Any])?.last as? [Any] ?? []
            return cells.map(cellText).filter { !$0.isEmpty }.joined(separator: " | ")
        }
    }

    private func headRows(_ part: Any) -> [Any] { (part as? [Any])?.last as? [Any] ?? [] }

    private func cellText(_ cell: Any) -> String {
        var inner = PandocTree([:])
        inner.read((cell as? [Any])?.last)
        return inner.text.blocks.map(\.text).joined(separator: "; ")
    }

    // MARK: Words

    private static func words(of inlines: Any?) -> String {
        var words = ""
        for case let inline as Node in inlines as? [Any] ?? [] { words += text(of: inline) }
        return words
    }

    private static func text(of inline: Node) -> String {
        let content = inline["c"]
        let parts = content as? [Any] ?? []
        switch inline["t"] as? String {
        case "Str": return content as? String ?? ""
        case "Space", "SoftBreak": return " "
        case "LineBreak": return "\n"
        case "Emph", "Underline", "Strong", "Strikeout", "Superscript", "Subscript", "SmallCaps": return words(of: content)
        case "Quoted": return "»" + words(of: parts.last) + "«"
        case "Cite": return words(of: parts.last)
        case "Span", "Link": return parts.count > 1 ? words(of: parts[1]) : ""
        case "Code", "Math": return parts.last as? String ?? ""
        case "Note":
            var note = PandocTree([:])
            note.read(content)
            return " (" + note.text.blocks.map(\.text).joined(separator: " ") + ")"
        default: return ""
        }
    }

    private static func metaText(_ meta: Any?) -> String {
        guard let meta = meta as? Node else { return "" }
        return meta["t"] as? String == "MetaString" ? meta["c"] as? String ?? "" : words(of: meta["c"])
    }
}
