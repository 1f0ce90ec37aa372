import CaseSearch
import KnowledgeModel

/// One entry whole, as one reads it in a terminal or as Markdown.
struct EntryText {
    let language: Language

    // MARK: Terminal

    func rendered(_ shown: ShownEntry, terminal: Terminal) -> String {
        let style = terminal.style
        let layout = TextLayout(width: terminal.width)
        var blocks = [layout.wrapped(style.bold(shown.entry.title[language]))]
        blocks[0] += "\n" + style.dim("\(shown.kindLabel[language]) · \(shown.entry.id)")
        blocks.append(shown.fields.map { field($0, layout, style) }.joined(separator: "\n"))
        if let note = shown.note { blocks.append(layout.wrapped(style.dim(note[language]))) }
        for section in shown.entry.sections {
            let body = section.blocks.map { block($0, layout, style) }.joined(separator: "\n\n")
            blocks.append(style.heading(section.heading) + (style.isOn ? "" : "\n" + underline(section.heading)) + "\n" + body)
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func underline(_ text: String) -> String { String(repeating: "-", count: text.count) }

    private func field(_ field: ShownEntry.Field, _ layout: TextLayout, _ style: Style) -> String {
        let label = style.bold(field.label[language] + ":")
        guard case .records(let records) = field.content else {
            return layout.wrapped(label + " " + content(field.content), indent: "  ", firstIndent: "")
        }
        let lines = records.flatMap(self.lines).map { line in
            layout.wrapped(
                line.text, indent: String(repeating: "  ", count: line.depth + 2),
                firstIndent: String(repeating: "  ", count: line.depth + 1) + "- ")
        }
        return ([label] + lines).joined(separator: "\n")
    }

    private func block(_ block: Block, _ layout: TextLayout, _ style: Style) -> String {
        switch block {
        case .paragraph(let inlines): layout.wrapped(line(inlines))
        case .heading(let inlines): layout.wrapped(style.bold(line(inlines)))
        case .quote(let inlines): layout.wrapped(line(inlines), indent: "  | ")
        case .list(let items, let isOrdered):
            items.enumerated().map { index, item in
                let label = isOrdered ? "\(index + 1). " : "- "
                return layout.wrapped(line(item), indent: String(repeating: " ", count: label.count), firstIndent: label)
            }.joined(separator: "\n")
        }
    }

    private func line(_ inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let run), .emphasis(let run), .strong(let run): run
            case .link(let run, let destination): "\(run) (\(destination))"
            case .citation(let citation): "[\(citation.text)]"
            }
        }.joined()
    }

    // MARK: Markdown

    func markdown(_ shown: ShownEntry) -> String {
        var blocks = ["# \(shown.entry.title[language])", "*\(shown.kindLabel[language]) · \(shown.entry.id)*"]
        blocks.append(shown.fields.map(markdown).joined(separator: "\n"))
        if let note = shown.note { blocks.append("> \(note[language])") }
        for section in shown.entry.sections {
            blocks.append("## \(section.heading)")
            blocks += section.blocks.map(markdown)
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func markdown(_ field: ShownEntry.Field) -> String {
        let label = "- **\(field.label[language])**:"
        guard case .records(let records) = field.content else { return "\(label) \(content(field.content))" }
        let lines = records.flatMap(self.lines).map { String(repeating: "  ", count: $0.depth + 1) + "- " + $0.text }
        return ([label] + lines).joined(separator: "\n")
    }

    private func markdown(_ block: Block) -> String {
        switch block {
        case .paragraph(let inlines): markdown(inlines)
        case .heading(let inlines): "### " + markdown(inlines)
        case .quote(let inlines): "> " + markdown(inlines)
        case .list(let items, let isOrdered):
            items.enumerated().map { (isOrdered ? "\($0 + 1). " : "- ") + markdown($1) }.joined(separator: "\n")
        }
    }

    private func markdown(_ inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let run): run
            case .emphasis(let run): "*\(run)*"
            case .strong(let run): "**\(run)**"
            case .link(let run, let destination): "[\(run)](\(destination))"
            case .citation(let citation): "[\(citation.text)]"
            }
        }.joined()
    }

    // MARK: Fields

    private func content(_ content: ShownEntry.Content) -> String {
        switch content {
        case .values(let values): values.map { $0.label[language] }.joined(separator: ", ")
        case .texts(let texts): texts.joined(separator: "; ")
        case .records(let records): records.map(record).joined(separator: "; ")
        }
    }

    /// A record in one line; one that holds lists in a line for each member, and the lists' records below.
    private func lines(_ members: [ShownEntry.Member]) -> [(text: String, depth: Int)] {
        let isNested = members.contains { if case .records = $0.content { true } else { false } }
        guard isNested else { return [(record(members), 0)] }
        return members.flatMap { member -> [(text: String, depth: Int)] in
            guard case .records(let records) = member.content else { return [(name(member), 0)] }
            return [(member.label[language], 0)] + records.map { (record($0), 1) }
        }
    }

    /// The record's value first, then its other members by their labels.
    private func record(_ members: [ShownEntry.Member]) -> String {
        (members.filter(\.isValue) + members.filter { !$0.isValue }).map(name).joined(separator: ", ")
    }

    private func name(_ member: ShownEntry.Member) -> String {
        guard case .value(let value) = member.content else { return "" }
        return member.isValue ? value.label[language] : "\(member.label[language].lowercasedFirst) \(value.label[language])"
    }
}
