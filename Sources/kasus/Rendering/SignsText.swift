import CaseSearch
import KnowledgeModel

/// The sign catalogues as one reads them in a terminal.
struct SignsText {
    let language: Language
    let terminal: Terminal

    /// - Parameter card: the entry of the one sign that was asked for.
    func rendered(_ catalogues: [SignCatalogue], card: ShownEntry?) -> String {
        var blocks: [String] = []
        if let card { blocks.append(String(EntryText(language: language).rendered(card, terminal: terminal).dropLast())) }
        for catalogue in catalogues {
            if card == nil { blocks.append(terminal.style.heading(catalogue.label[language]) + " (\(catalogue.id))") }
            blocks += catalogue.signs.map { sign($0, isAlone: card != nil) }
        }
        return blocks.filter { !$0.isEmpty }.joined(separator: card == nil ? "\n" : "\n\n") + "\n"
    }

    private func sign(_ sign: SignCatalogue.Sign, isAlone: Bool) -> String {
        let layout = TextLayout(width: terminal.width)
        let indent = "        "
        var lines: [String] = []
        if !isAlone {
            let severity = sign.severity.map { " (\($0.label[language].lowercased()))" } ?? ""
            let name = sign.label[language] + severity
            lines.append(layout.wrapped(name, indent: indent, firstIndent: TextLayout.padded("  \(sign.id)", to: indent.count)))
        }
        let place = isAlone ? "" : indent
        if !sign.neighbours.isEmpty {
            let names = sign.neighbours.map { isAlone ? "\($0.id) \($0.label[language])" : $0.id }
            let verb = isAlone ? language.text(da: "Svarer til ", en: "Close to ") : language.text(da: "svarer til ", en: "close to ")
            let text = verb + names.joined(separator: isAlone ? "; " : ", ")
            lines.append(layout.wrapped(terminal.style.dim(text), indent: place))
        }
        if isAlone, !sign.cases.isEmpty {
            let text = language.text(da: "Optræder i ", en: "Occurs in ") + sign.cases.joined(separator: ", ")
            lines.append(layout.wrapped(text))
        }
        return lines.joined(separator: "\n")
    }
}
