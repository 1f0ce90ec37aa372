import CaseSearch
import KnowledgeModel

/// An overview as one reads it in a terminal: what is counted, and the sources' tables with their bases.
struct OverviewText {
    let language: Language
    let terminal: Terminal

    private var style: Style { terminal.style }
    private var layout: TextLayout { TextLayout(width: terminal.width) }

    func rendered(_ total: Int, _ facets: [SearchAnswer.Facet], _ review: CollectionReview?) -> String {
        var blocks = [style.bold(language.text(da: "\(total) opslag i samlingen", en: "\(total) entries in the collection"))]
        if let review, !review.fields.isEmpty {
            blocks.append(
                style.bold(language.text(da: "Talt i samlingen, og trykt i kilden", en: "Counted here, and printed in the source")))
            blocks += review.fields.map(published)
            blocks.append(style.bold(language.text(da: "Alle filtre", en: "All facets")))
        }
        blocks += facets.map(facet)
        if let review, !review.cards.isEmpty {
            blocks.append(style.bold(language.text(da: "Kildernes tal", en: "The sources' figures")))
            blocks += review.cards.map(card)
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func facet(_ facet: SearchAnswer.Facet) -> String {
        let rows = facet.values.map { row("\($0.label[language]) (\($0.id))", [String($0.count)]) }
        return (["\(style.heading(facet.label[language])) (\(facet.field))"] + rows).joined(separator: "\n")
    }

    private func published(_ field: CollectionReview.Field) -> String {
        let header = row(
            style.heading(field.label[language]), language == .danish ? ["talt", "trykt"] : ["counted", "printed"], indent: "")
        let rows = field.rows.map { row($0.label[language], [String($0.counted), $0.published]) }
        return ([header] + rows).joined(separator: "\n")
    }

    private func card(_ card: CollectionReview.NumberCard) -> String {
        var lines = ["\(style.heading(card.title[language])) (\(card.id))"]
        lines += card.facts.compactMap { fact in
            value(of: fact).map { layout.wrapped("\(fact.label[language]): \($0)", indent: "    ", firstIndent: "  ") }
        }
        lines += card.rows.map { members in
            let name = members.first.flatMap(value) ?? ""
            let figures = members.dropFirst().compactMap { member in value(of: member).map { "\(member.label[language]) \($0)" } }
            return row(name, [figures.joined(separator: ", ")])
        }
        return lines.joined(separator: "\n")
    }

    private func value(of member: ShownEntry.Member) -> String? {
        if case .value(let value) = member.content { value.label[language] } else { nil }
    }

    /// A name on the left, wrapped where it is long, and columns on the right.
    private func row(_ name: String, _ columns: [String], indent: String = "  ") -> String {
        let right = columns.map { String(repeating: " ", count: max(1, 8 - $0.count)) + $0 }.joined()
        let width = max(20, terminal.width - TextLayout.columns(right) - 1)
        var lines = TextLayout(width: width).wrapped(name, indent: indent + "  ", firstIndent: indent).split(separator: "\n").map(
            String.init)
        let last = lines.removeLast()
        lines.append(TextLayout.padded(last, to: terminal.width - TextLayout.columns(right)) + right)
        return lines.joined(separator: "\n")
    }
}
