import CaseSearch
import Foundation
import KnowledgeModel

/// A search's answer as one reads it in a terminal: hits first, then the facets.
struct SearchText {
    let language: Language
    let terminal: Terminal
    /// More facets and values than these are counted, not listed; `kasus overview` lists all.
    private static let shownFacets = 8
    private static let shownValues = 5

    private var style: Style { terminal.style }
    private var layout: TextLayout { TextLayout(width: terminal.width) }

    func rendered(_ answer: SearchAnswer, offset: Int) -> String {
        var blocks = AlertText(language: language, terminal: terminal).blocks(answer.alerts) + [summary(answer, offset: offset)]
        blocks += answer.hits.enumerated().map { hit($1, number: offset + $0 + 1) }
        if answer.total > 0 { blocks.append(facets(answer.facets)) }
        blocks.append(layout.wrapped(ProductNote.whereToTurn[language]))
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func summary(_ answer: SearchAnswer, offset: Int) -> String {
        guard answer.total > 0 else {
            let lines = [language.text(da: "Intet fundet.", en: "Nothing found.")] + understanding(answer)
            return (lines + answer.reliefs.map { layout.wrapped(relief($0)) }).joined(separator: "\n")
        }
        let noun = answer.total == 1 ? language.text(da: "opslag", en: "entry") : language.text(da: "opslag", en: "entries")
        var text = style.bold("\(answer.total) \(noun)")
        if answer.hits.count < answer.total, !answer.hits.isEmpty {
            let range = answer.hits.count == 1 ? "\(offset + 1)" : "\(offset + 1)–\(offset + answer.hits.count)"
            text += language.text(da: ", her nr. \(range)", en: ", here no. \(range)")
        }
        if answer.words.required < answer.words.asked {
            text += language.text(
                da: ". De har mindst \(answer.words.required) af de \(answer.words.asked) ord.",
                en: ". They hold at least \(answer.words.required) of the \(answer.words.asked) words.")
        }
        return ([layout.wrapped(text)] + understanding(answer)).joined(separator: "\n")
    }

    /// What empties the answer, and what to ask instead.
    private func relief(_ relief: Relief) -> String {
        let count = relief.total
        let found = language.text(da: "\(count) opslag", en: count == 1 ? "1 entry" : "\(count) entries")
        switch relief.cause {
        case .filter(let field, let label):
            let instead = relief.instead.map { value in
                language.text(
                    da: " Prøv --filter \(field)=\(value.id) (\(value.label.da), \(value.count)).",
                    en: " Try --filter \(field)=\(value.id) (\(value.label.en), \(value.count)).")
            }
            return language.text(
                da: "Uden filteret «\(label.da)» er der \(found).", en: "Without the filter ‘\(label.en)’ there are \(found).")
                + (instead ?? "")
        case .filters: return language.text(da: "Uden filtrene er der \(found).", en: "Without the filters there are \(found).")
        case .phrase:
            return language.text(da: "Uden ordene i anførselstegn er der \(found).", en: "Without the words in quotes there are \(found).")
        case .exclusion:
            return language.text(
                da: "Uden ordene med minus foran er der \(found).", en: "Without the words behind a minus there are \(found).")
        }
    }

    /// What was made of the words that were typed.
    private func understanding(_ answer: SearchAnswer) -> [String] {
        var lines: [String] = []
        if !answer.removed.isEmpty {
            let kinds = answer.removed.map { "\($0.label[language]) (\($0.count))" }.joined(separator: ", ")
            lines.append(language.text(da: "Taget ud, før der blev søgt: \(kinds)", en: "Taken out before the search: \(kinds)"))
        }
        if !answer.notUsed.isEmpty {
            let words = answer.notUsed.joined(separator: ", ")
            lines.append(
                language.text(
                    da: "Ikke brugt, for det siger intet om en bekymring: \(words)",
                    en: "Not used, as it tells nothing of a concern: \(words)"))
        }
        if let corrected = answer.corrected {
            lines.append(language.text(da: "Søgt efter: \(corrected)", en: "Searched for: \(corrected)"))
        }
        if !answer.alsoSearched.isEmpty {
            let labels = answer.alsoSearched.map { $0[language] }.joined(separator: ", ")
            lines.append(language.text(da: "Også søgt: \(labels)", en: "Also searched: \(labels)"))
        }
        if answer.words.unknown > 0 {
            let count = answer.words.unknown
            lines.append(
                language.text(
                    da: count == 1 ? "1 ord findes ikke i samlingen." : "\(count) ord findes ikke i samlingen.",
                    en: count == 1 ? "1 word is not in the collection." : "\(count) words are not in the collection."))
        }
        return lines.map { layout.wrapped(style.dim($0)) }
    }

    private func hit(_ hit: SearchAnswer.Hit, number: Int) -> String {
        let indent = "    "
        let byline = [hit.kindLabel[language], hit.id, hit.provenanceLabel[language]].joined(separator: " · ")
        var lines = [
            layout.wrapped(
                style.bold(hit.title[language]), indent: indent, firstIndent: TextLayout.padded("\(number).", to: indent.count)),
            layout.wrapped(style.dim(byline), indent: indent),
            passage(hit.passage, indent),
        ]
        if !hit.morePassages.isEmpty {
            let sections = hit.morePassages.map(\.section).joined(separator: ", ")
            lines.append(layout.wrapped(language.text(da: "Se også: ", en: "See also: ") + sections, indent: indent))
        }
        lines += (hit.explanation?.parts ?? []).map { layout.wrapped(explained($0), indent: indent + "    ", firstIndent: indent) }
        return lines.joined(separator: "\n")
    }

    /// One reason for a hit's place: what it weighs, the term, how and where it was found. In brackets what does not count.
    private func explained(_ part: Explanation.Part) -> String {
        let weight = String(format: part.counts ? "%.2f" : "(%.2f)", part.weight)
        let fields = part.fields.map(name).joined(separator: ", ")
        return "\(TextLayout.padded(weight, to: 7)) \(part.terms.joined(separator: " ")): \(part.kind[language]); \(fields)"
    }

    private func name(_ field: Explanation.Field) -> String {
        switch field {
        case .title: language.text(da: "titel", en: "title")
        case .heading: language.text(da: "overskrift", en: "heading")
        case .text: language.text(da: "tekst", en: "text")
        case .value: language.text(da: "værdi", en: "value")
        }
    }

    private func passage(_ passage: SearchAnswer.Passage, _ indent: String) -> String {
        let words = passage.snippet.map { $0.isMatch ? style.found($0.text) : $0.text }.joined()
        return layout.wrapped("\(style.bold(passage.section + ":")) \(words)", indent: indent)
    }

    /// The facets that tell most of these hits, with their ids, since filters are typed.
    private func facets(_ facets: [SearchAnswer.Facet]) -> String {
        let ranked = facets.indices.sorted { (rank(facets[$0]), $1) > (rank(facets[$1]), $0) }
        let shown = ranked.prefix(Self.shownFacets).sorted().map { facets[$0] }
        var lines = [
            style.heading(language.text(da: "Filtre", en: "Filters")) + " (--filter \(language.text(da: "felt=værdi", en: "field=value")))"
        ]
        lines += shown.map { layout.wrapped(self.facet($0), indent: "    ", firstIndent: "  ") }
        if facets.count > shown.count {
            let more = facets.count - shown.count
            lines.append("  " + style.dim(language.text(da: "og \(more) andre: kasus overview", en: "and \(more) others: kasus overview")))
        }
        return lines.joined(separator: "\n")
    }

    private func rank(_ facet: SearchAnswer.Facet) -> Int {
        let isChosen = facet.values.contains(where: \.isSelected)
        return (isChosen ? 1_000_000_000 : 0) + facet.values.reduce(0) { $0 + $1.count }
    }

    private func facet(_ facet: SearchAnswer.Facet) -> String {
        let sorted = facet.values.enumerated()
            .sorted {
                ($0.element.isSelected ? 1 : 0, $0.element.count, $1.offset) > ($1.element.isSelected ? 1 : 0, $1.element.count, $0.offset)
            }
            .map(\.element)
        var values = sorted.prefix(Self.shownValues).map { value in
            let name = "\(value.label[language]) (\(value.id)) \(value.count)"
            return value.isSelected ? style.found(name) : name
        }
        if sorted.count > values.count {
            values.append(language.text(da: "og \(sorted.count - values.count) til", en: "and \(sorted.count - values.count) more"))
        }
        return "\(style.bold(facet.label[language])) (\(facet.field)): " + values.joined(separator: ", ")
    }
}
