import CaseSearch
import KnowledgeModel

/// The sign catalogues, or one sign whole, as one reads them in a terminal.
struct SignsText {
    let language: Language
    let terminal: Terminal

    private var style: Style { terminal.style }
    private var layout: TextLayout { TextLayout(width: terminal.width) }

    // MARK: All

    func rendered(_ catalogues: [SignCatalogue]) -> String {
        var blocks: [String] = []
        for catalogue in catalogues {
            blocks.append(style.heading(catalogue.label[language]) + " (\(catalogue.id))")
            blocks += catalogue.signs.map(line)
        }
        blocks.append("\n" + layout.wrapped(ProductNote.noChecklist[language]))
        return blocks.joined(separator: "\n") + "\n"
    }

    private func line(_ sign: SignCatalogue.Sign) -> String {
        let indent = "        "
        let severity = sign.severity.map { " (\($0.label[language].lowercased()))" } ?? ""
        let name = sign.label[language] + severity
        var lines = [layout.wrapped(name, indent: indent, firstIndent: TextLayout.padded("  \(sign.id)", to: indent.count))]
        if !sign.neighbours.isEmpty {
            let text = language.text(da: "svarer til ", en: "close to ") + sign.neighbours.map(\.id).joined(separator: ", ")
            lines.append(layout.wrapped(style.dim(text), indent: indent))
        }
        return lines.joined(separator: "\n")
    }

    // MARK: One

    func rendered(_ sign: SignCatalogue.Sign) -> String {
        var blocks: [String] = []
        if let card = sign.card {
            blocks.append(String(EntryText(language: language).rendered(card.shown, terminal: terminal).dropLast()))
        } else {
            blocks.append(style.bold(sign.label[language]) + " (\(sign.id))")
        }
        blocks.append(
            list(
                language.text(da: "Svarer til i andre kataloger", en: "Close to, in other catalogues"),
                sign.neighbours.map { "\($0.id) \($0.label[language]) · \($0.catalogueLabel[language])" }))
        blocks.append(list(language.text(da: "Optræder i", en: "Occurs in"), [sign.cases.joined(separator: ", ")]))
        blocks.append(
            list(
                language.text(
                    da: "Modeksempler: tegnet var der, bekymringen holdt ikke", en: "Counter-examples: the sign without its concern"),
                sign.counterExamples.map(counterExample)))
        blocks.append(layout.wrapped(ProductNote.noChecklist[language]))
        return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private func counterExample(_ example: SignCatalogue.CounterExample) -> String {
        let reasons = example.reasons.map { "\($0.label[language]) [\($0.section)]" }.joined(separator: "; ")
        return "\(example.id) \(example.title[language]): \(reasons)"
    }

    private func list(_ title: String, _ items: [String]) -> String {
        let lines = items.filter { !$0.isEmpty }.map { layout.wrapped($0, indent: "    ", firstIndent: "  ") }
        return lines.isEmpty ? "" : ([style.heading(title)] + lines).joined(separator: "\n")
    }
}
