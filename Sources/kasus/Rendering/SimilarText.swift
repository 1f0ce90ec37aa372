import CaseSearch
import KnowledgeModel

/// Similar cases as one reads them in a terminal, each with its reasons and the sections that tell them.
struct SimilarText {
    let language: Language
    let terminal: Terminal

    private var style: Style { terminal.style }
    private var layout: TextLayout { TextLayout(width: terminal.width) }
    private let indent = "    "

    /// - Parameter concern: how a concern was understood; `nil` where a case was named.
    func rendered(_ answer: SimilarAnswer, _ concern: UnderstoodConcern?) -> String {
        var blocks = AlertText(language: language, terminal: terminal).blocks(concern?.acuteAlerts ?? [])
        guard !answer.hits.isEmpty else {
            return (blocks + [language.text(da: "Ingen lignende sager.", en: "No similar cases.")]).joined(separator: "\n\n") + "\n"
        }
        if let start = answer.start {
            let title = language.text(da: "Sager, der ligner ", en: "Cases similar to ")
            blocks.append(layout.wrapped(style.bold(title + start.title[language]) + " (\(start.id))"))
        }
        if answer.start == nil, !answer.told.isEmpty {
            let told = answer.told.map { ($0.isDenied ? language.text(da: "ikke: ", en: "not: ") : "") + $0.label[language] }
            let title = style.bold(language.text(da: "Forstået: ", en: "Understood: "))
            blocks.append(layout.wrapped(title + told.joined(separator: "; "), indent: "  ", firstIndent: ""))
        }
        blocks += answer.hits.map(hit)
        blocks.append(layout.wrapped(ProductNote.notRepresentative[language]))
        blocks.append(layout.wrapped(ProductNote.whereToTurn[language]))
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func hit(_ hit: SimilarAnswer.Hit) -> String {
        let byline = [hit.found.kindLabel[language], hit.found.id, hit.found.provenanceLabel[language]].joined(separator: " · ")
        var lines = [layout.wrapped(style.bold(hit.found.title[language])), layout.wrapped(style.dim(byline), indent: indent)]
        lines += marks(hit).map { layout.wrapped(style.found($0), indent: indent) }
        lines += list(language.text(da: "Fælles", en: "Shared"), hit.reasons.shared)
        lines += list(language.text(da: "Forskelligt", en: "Different"), hit.reasons.different)
        lines += run(language.text(da: "Det fortæller sagen ikke", en: "Not told by this case"), hit.reasons.unknown, .case)
        lines += run(language.text(da: "Det fortæller kun sagen", en: "Told by this case alone"), hit.reasons.unknown, .question)
        if let explanation = hit.explanation { lines += explained(explanation) }
        return lines.joined(separator: "\n")
    }

    /// Why a case stands among the others that is not among the nearest.
    private func marks(_ hit: SimilarAnswer.Hit) -> [String] {
        var marks: [String] = []
        if hit.isUnfounded {
            marks.append(language.text(da: "Bekymringen viste sig ubegrundet", en: "The concern proved unfounded"))
        }
        if hit.isContrast {
            marks.append(language.text(da: "Ligner i tegnene, men gik anderledes", en: "Alike in signs, but it went otherwise"))
        }
        return marks
    }

    /// A line for each field, with the section to read.
    private func list(_ title: String, _ items: [SimilarAnswer.Item]) -> [String] {
        guard !items.isEmpty else { return [] }
        let lines = fields(of: items).map { layout.wrapped($0, indent: indent + "    ", firstIndent: indent + "  ") }
        return [indent + style.bold(title)] + lines
    }

    /// All fields in one paragraph, for what is there to be looked up.
    private func run(_ title: String, _ items: [SimilarAnswer.Item], _ side: SimilarAnswer.Side) -> [String] {
        let items = items.filter { $0.untoldBy == side }
        guard !items.isEmpty else { return [] }
        let text = fields(of: items).joined(separator: ". ")
        return [indent + style.bold(title), layout.wrapped(text + ".", indent: indent + "  ")]
    }

    private func fields(of items: [SimilarAnswer.Item]) -> [String] {
        SimilarAnswer.byField(items).map { own in
            let values = own.map(name).joined(separator: "; ")
            return "\(own[0].fieldLabel[language]): \(values) \(style.dim("[\(own[0].section)]"))"
        }
    }

    private func name(_ item: SimilarAnswer.Item) -> String {
        let label = item.label[language]
        if item.isDenied { return language.text(da: "ikke: ", en: "not: ") + label }
        return item.closeTo.map { language.text(da: "\(label) (svarer til \($0))", en: "\(label) (close to \($0))") } ?? label
    }

    private func explained(_ explanation: SimilarAnswer.Explanation) -> [String] {
        let fields = explanation.fields.map { field in
            layout.wrapped(
                "\(field.field) (\(field.measure.rawValue), w \(field.weight)): \(field.values.joined(separator: ", "))",
                indent: indent + "    ", firstIndent: indent + "  ")
        }
        let terms = explanation.terms.isEmpty ? "-" : explanation.terms.joined(separator: " ")
        return [indent + style.bold(language.text(da: "Forklaret", en: "Explained"))] + fields
            + [layout.wrapped("text: \(terms)", indent: indent + "    ", firstIndent: indent + "  ")]
    }
}
