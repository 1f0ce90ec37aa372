import CaseCatalogue
import CaseSearch
import KnowledgeModel

/// The map of possible actions as one reads it in a terminal, or as a table.
struct ActionsText {
    let language: Language
    let terminal: Terminal

    private var style: Style { terminal.style }
    private var layout: TextLayout { TextLayout(width: terminal.width) }
    private let indent = "    "

    func rendered(_ map: ActionMap) -> String {
        guard !map.actions.isEmpty else {
            return language.text(da: "Ingen mulige handlinger her.", en: "No possible actions here.") + "\n"
        }
        let notes = [ProductNote.noSuccessRates, ProductNote.lawsChange].map { layout.wrapped($0[language]) }
        return (map.actions.map(action) + notes).joined(separator: "\n\n") + "\n"
    }

    private func action(_ action: ActionMap.Action) -> String {
        let id = action.card.map { " (\($0.id))" } ?? ""
        var lines = [layout.wrapped(style.bold(action.label[language]) + id)]
        if let card = action.card {
            if let summary = card.summary { lines.append(layout.wrapped(summary, indent: indent)) }
            lines += card.facts.map { field(style.bold($0.label[language]), ShownValues(language: language).text($0)) }
        }
        if !action.cases.isEmpty {
            lines.append(indent + style.bold(language.text(da: "Brugt i", en: "Used in")))
            lines += action.cases.map { item("\($0.id): \(steps($0))") }
        }
        if !action.combined.isEmpty {
            lines.append(indent + style.bold(language.text(da: "Brugt sammen med", en: "Used together with")))
            lines += action.combined.map { item("\($0.label[language]): \(order($0))") }
        }
        if let sources = action.card?.sources, !sources.isEmpty {
            let names = sources.map { SourceText(language: language).short($0) }.joined(separator: "; ")
            lines.append(field(style.bold(language.text(da: "Kilder", en: "Sources")), names))
        }
        return lines.joined(separator: "\n")
    }

    private func field(_ label: String, _ text: String) -> String {
        layout.wrapped("\(label): \(text)", indent: indent + "  ", firstIndent: indent)
    }

    private func item(_ text: String) -> String { layout.wrapped(text, indent: indent + "    ", firstIndent: indent + "  ") }

    private func steps(_ use: ActionMap.Use) -> String {
        use.steps.map { step in
            let words = [months(step), step.target?[language].lowercasedFirst, step.actor.map { ActionsText.by($0, language) }]
            return words.compactMap { $0 }.joined(separator: ", ")
        }.joined(separator: "; ")
    }

    private static func by(_ actor: Label, _ language: Language) -> String {
        language.text(da: "ved \(actor.da)", en: "by \(actor.en)")
    }

    private func months(_ step: ActionMap.Step) -> String? {
        guard let start = step.start else { return nil }
        guard let end = step.end, end > start else { return language.text(da: "måned \(start)", en: "month \(start)") }
        return language.text(da: "måned \(start)-\(end)", en: "months \(start)-\(end)")
    }

    private func order(_ combination: ActionMap.Combination) -> String {
        let parts = [
            (language.text(da: "før", en: "before"), combination.before),
            (language.text(da: "samtidig", en: "at the same time"), combination.sameTime),
            (language.text(da: "efter", en: "after"), combination.after),
            (language.text(da: "rækkefølgen ikke oplyst", en: "order not told"), combination.orderUntold),
        ]
        return parts.filter { !$0.1.isEmpty }.map { "\($0.0) (\($0.1.joined(separator: ", ")))" }.joined(separator: "; ")
    }

    // MARK: Table

    func table(_ map: ActionMap) -> Table {
        var fields: [String] = []
        for fact in map.actions.flatMap({ $0.card?.facts ?? [] }) where !fields.contains(fact.id) { fields.append(fact.id) }
        let rows = map.actions.map { action in
            let facts = fields.map { id in action.card?.facts.first { $0.id == id }.map(ShownValues(language: language).text) ?? "" }
            func names(_ cases: (ActionMap.Combination) -> [String]) -> String {
                action.combined.filter { !cases($0).isEmpty }
                    .map { "\($0.label[language]) (\(cases($0).joined(separator: ", ")))" }.joined(separator: "; ")
            }
            return [action.card?.id ?? "", action.offer, action.label[language]] + facts
                + [action.cases.map(\.id).joined(separator: ", "), names(\.before), names(\.sameTime), names(\.after)]
        }
        return Table(header: ["id", "offer", "label"] + fields + ["cases", "before", "same_time", "after"], rows: rows)
    }
}
