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
        blocks.append(shown.fields.map { layout.wrapped(field($0, style), indent: "  ", firstIndent: "") }.joined(separator: "\n"))
        for section in shown.entry.sections {
            let body = section.blocks.map { block($0, layout, style) }.joined(separator: "\n\n")
            blocks.append(style.heading(section.heading) + (style.isOn ? "" : "\n" + underline(section.heading)) + "\n" + body)
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func underline(_ text: String) -> String { String(repeating: "-", count: text.count) }

    private func field(_ field: ShownEntry.Field, _ style: Style) -> String {
        style.bold(field.label[language] + ":") + " " + content(field.content)
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
        blocks.append(shown.fields.map { "- **\($0.label[language])**: \(content($0.content))" }.joined(separator: "\n"))
        for section in shown.entry.sections {
            blocks.append("## \(section.heading)")
            blocks += section.blocks.map(markdown)
        }
        return blocks.joined(separator: "\n\n") + "\n"
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

    private func record(_ members: [ShownEntry.Member]) -> String {
        members.map { member in
            switch member.content {
            case .value(let value): "\(member.id) \(value.label[language])"
            case .records(let records): records.map { "(\(record($0)))" }.joined(separator: " ")
            }
        }.joined(separator: ", ")
    }
}
