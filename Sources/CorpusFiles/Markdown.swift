internal import CCMark
internal import Foundation
internal import KnowledgeModel

/// Reads the Markdown of entries: sections that begin with `## `, in which paragraphs, lists, quotes, emphasis, links and
/// citations may stand. Everything else is reported, since no page or print would show it.
struct MarkdownReader {
    let file: SourceFile
    let vocabulary: Vocabulary
    /// Where the Markdown begins in its file: the line before it, and how far it is indented.
    let lineOffset: Int
    let indentation: Int
    /// Whether its lines are not those of the file, as in YAML that is not a block.
    let isReflowed: Bool

    /// A section with the place of its heading.
    struct PlacedSection {
        let section: Section
        let position: Position

        /// Whether it can be pointed to. A section that cannot is reported here already.
        var isNamed: Bool { !section.anchor.isEmpty }
    }

    func sections(of markdown: String) -> [PlacedSection] {
        var open: (heading: String, position: Position, blocks: [Block], isEmpty: Bool)?
        var sections: [PlacedSection] = []
        func close() {
            guard let done = open else { return }
            if done.isEmpty, !done.heading.isEmpty {
                file.error(
                    at: done.position, da: "afsnittet '\(done.heading)' er tomt", en: "section '\(done.heading)' is empty")
            }
            let section = Section(
                heading: done.heading, anchor: Slug.anchor(of: done.heading), blocks: done.blocks)
            sections.append(PlacedSection(section: section, position: done.position))
        }
        forEachBlock(of: markdown) { node in
            if cmark_node_get_type(node) == CMARK_NODE_HEADING, cmark_node_get_heading_level(node) <= 2 {
                close()
                let heading = inlines(of: node).plainText
                if cmark_node_get_heading_level(node) == 1 {
                    error(
                        at: node, da: "brug '## ' til afsnit; titlen står i hovedet",
                        en: "use '## ' for sections; the title is in the front matter")
                }
                if Slug.anchor(of: heading).isEmpty {
                    error(at: node, da: "overskriften har ingen ord", en: "the heading has no words")
                }
                open = (heading, position(of: node), [], true)
            } else {
                if open == nil {
                    error(at: node, da: "tekst før det første afsnit ('## …')", en: "text before the first section ('## …')")
                    open = ("", position(of: node), [], true)
                }
                open?.isEmpty = false
                if let block = block(of: node) { open?.blocks.append(block) }
            }
        }
        close()
        return sections
    }

    /// Blocks of a text that has no sections, such as a field of the front matter.
    func blocks(of markdown: String) -> [Block] {
        var blocks: [Block] = []
        forEachBlock(of: markdown) { if let block = block(of: $0) { blocks.append(block) } }
        return blocks
    }

    private func forEachBlock(of markdown: String, _ body: (OpaquePointer) -> Void) {
        var markdown = markdown
        let parsed = markdown.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT) }
        }
        guard let document = parsed else { return }
        defer { cmark_node_free(document) }
        for node in children(of: document) { body(node) }
    }

    private func block(of node: OpaquePointer) -> Block? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH: return .paragraph(inlines(of: node))
        case CMARK_NODE_HEADING: return .heading(inlines(of: node))
        case CMARK_NODE_BLOCK_QUOTE:
            return .quote(onlyText(of: node, da: "et citat må kun have tekst", en: "a quote may only hold text"))
        case CMARK_NODE_LIST:
            let items = children(of: node).map {
                onlyText(of: $0, da: "et listepunkt må kun have tekst", en: "a list item may only hold text")
            }
            return .list(items: items, isOrdered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST)
        default:
            error(
                at: node, da: "brug kun afsnit, lister og citater (ikke HTML, kode eller streger)",
                en: "use paragraphs, lists and quotes only (no HTML, code or rules)")
            return nil
        }
    }

    /// The paragraphs of a block as one; what is no paragraph is reported.
    private func onlyText(of node: OpaquePointer, da: String, en: String) -> [Inline] {
        let parts = children(of: node)
        for part in parts where cmark_node_get_type(part) != CMARK_NODE_PARAGRAPH { error(at: part, da: da, en: en) }
        let paragraphs = parts.filter { cmark_node_get_type($0) == CMARK_NODE_PARAGRAPH }
        return Array(paragraphs.map(inlines).joined(separator: [.text(" ")]))
    }

    private func inlines(of node: OpaquePointer) -> [Inline] {
        var result: [Inline] = []
        var run = ""
        func endRun() {
            if !run.isEmpty { result.append(contentsOf: withCitations(run, near: node)) }
            run = ""
        }
        for child in children(of: node) {
            switch cmark_node_get_type(child) {
            case CMARK_NODE_TEXT: run += literal(of: child)
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: run += " "
            case CMARK_NODE_EMPH:
                endRun()
                result.append(.emphasis(flatText(of: child, in: node)))
            case CMARK_NODE_STRONG:
                endRun()
                result.append(.strong(flatText(of: child, in: node)))
            case CMARK_NODE_LINK:
                endRun()
                let destination = cmark_node_get_url(child).map { String(cString: $0) } ?? ""
                result.append(.link(text: flatText(of: child, in: node), destination: destination))
            default: reportHidden(in: node)
            }
        }
        endRun()
        return result
    }

    private func reportHidden(in block: OpaquePointer) {
        error(at: block, da: "billeder, HTML og kode vises ikke", en: "images, HTML and code are not shown")
    }

    /// The words below a node, without the markup inside it. Goes through it without recursion, since markup may be
    /// nested as deeply as the file is long.
    private func flatText(of node: OpaquePointer, in block: OpaquePointer) -> String {
        var text = ""
        let walk = cmark_iter_new(node)
        defer { cmark_iter_free(walk) }
        while case let event = cmark_iter_next(walk), event != CMARK_EVENT_DONE {
            guard event == CMARK_EVENT_ENTER, let child = cmark_iter_get_node(walk) else { continue }
            switch cmark_node_get_type(child) {
            case CMARK_NODE_TEXT: text += literal(of: child)
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
            case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK: break
            default: reportHidden(in: block)
            }
        }
        if CitationReader.findsCitation(in: text) {
            error(
                at: block, da: "en kildehenvisning kan ikke stå i kursiv, fed eller link; sæt den bagefter",
                en: "a citation cannot stand in emphasis or a link; put it after")
        }
        return text
    }

    private func withCitations(_ text: String, near node: OpaquePointer) -> [Inline] {
        var result: [Inline] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            let inside = String(rest[rest.index(after: open)..<close])
            guard CitationReader.looksLikeCitation(inside) else {
                let next = rest.index(after: open)
                result.append(.text(String(rest[..<next])))
                rest = rest[next...]
                continue
            }
            if open > rest.startIndex { result.append(.text(String(rest[..<open]))) }
            switch CitationReader(vocabulary: vocabulary).read(inside) {
            case .success(let citation): result.append(.citation(citation))
            case .failure(let problem):
                let place = self.place(of: "[\(inside)]", in: node)
                file.error(at: place, da: problem.message.da, en: problem.message.en)
            }
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { result.append(.text(String(rest))) }
        return result
    }

    // MARK: Nodes and places

    private func children(of node: OpaquePointer) -> [OpaquePointer] {
        Array(sequence(first: cmark_node_first_child(node)) { $0.flatMap { cmark_node_next($0) } }.prefix { $0 != nil })
            .compactMap { $0 }
    }

    private func literal(of node: OpaquePointer) -> String {
        // libcmark replaces zero bytes in its input, so that none is left here.
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }

    private func error(at node: OpaquePointer, da: String, en: String) {
        file.error(at: position(of: node), da: da, en: en)
    }

    private func position(of node: OpaquePointer) -> Position {
        let line = Int(cmark_node_get_start_line(node)) + lineOffset
        // libcmark counts bytes. A block begins after spaces or marks of one byte each.
        return Position(line: line, column: max(1, Int(cmark_node_get_start_column(node))) + indentation)
    }

    /// Where a text stands at or below the beginning of a block; the beginning if it is broken over lines.
    private func place(of text: String, in node: OpaquePointer) -> Position {
        let start = position(of: node)
        let last = isReflowed ? file.lineCount : Int(cmark_node_get_end_line(node)) + lineOffset
        for number in start.line...max(start.line, last) {
            if let line = file.line(number), let range = line.range(of: text) {
                return Position(
                    line: number, column: line.unicodeScalars.distance(from: line.startIndex, to: range.lowerBound) + 1)
            }
        }
        return start
    }
}
