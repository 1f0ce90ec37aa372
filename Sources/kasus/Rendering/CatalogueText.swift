import CaseCatalogue
import CaseSearch
import KnowledgeModel

/// A catalogue as one reads it in a terminal: the cases with what each adds, what is covered, what is missing, the method.
struct CatalogueText {
    let language: Language
    let terminal: Terminal
    /// Of more than these, the others are counted; the JSON has them all.
    private static let shownAspects = 6
    private static let shownGaps = 8
    private static let barWidth = 20
    /// Fields with more values are told by their bar alone.
    private static let matrixValues = 12

    private var style: Style { terminal.style }
    private var layout: TextLayout { TextLayout(width: terminal.width) }
    private func say(_ da: String, _ en: String) -> String { language.text(da: da, en: en) }

    func rendered(_ catalogue: Catalogue) -> String {
        var blocks = [heading(say("\(catalogue.cases.count) sager", "\(catalogue.cases.count) cases"))]
        blocks += catalogue.cases.enumerated().map { story($1, number: $0 + 1) }
        blocks.append(heading(say("Det viser de", "What they show")) + "\n" + bars(catalogue))
        blocks.append(matrix(catalogue))
        if !catalogue.quotas.isEmpty { blocks.append(heading(say("Kvoter", "Quotas")) + "\n" + quotas(catalogue)) }
        blocks.append(gaps(say("Mangler i valget, findes i samlingen", "Missing here, in the collection"), catalogue.gaps.ofChoice))
        blocks.append(gaps(say("Mangler i hele samlingen", "Missing in the whole collection"), catalogue.gaps.ofCollection))
        let method = MethodNote(catalogue).paragraphs.map { layout.wrapped($0[language], indent: "  ") }
        blocks.append(([heading(say("Sådan er der valgt", "How they were chosen"))] + method).joined(separator: "\n"))
        return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    /// What of the theme was not searched for: in no case the words themselves, unless they are in everybody's language.
    func notUsed(_ theme: CasePool.Theme) -> String {
        let kinds = theme.removed.map { "\($0.label[language]) (\($0.count))" }.joined(separator: ", ")
        let words = theme.notUsed.map { "»\($0)«" }.joined(separator: ", ")
        let lines = [
            kinds.isEmpty ? nil : say("Taget ud af emnet, før der blev søgt: ", "Taken out of the theme before searching: ") + kinds,
            words.isEmpty ? nil : say("Tæller ikke: ", "Does not count: ") + words,
        ]
        return lines.compactMap { $0.map { $0 + "\n" } }.joined()
    }

    private func heading(_ text: String) -> String { style.heading(text) }

    // MARK: Cases

    private func story(_ chosen: Catalogue.Case, number: Int) -> String {
        let indent = "    "
        let marks = [chosen.entry.id, chosen.isInvented ? say("opdigtet", "invented") : nil, chosen.isLocked ? say("låst", "locked") : nil]
        var lines = [
            layout.wrapped(
                style.bold(chosen.entry.title[language]), indent: indent, firstIndent: TextLayout.padded("\(number).", to: indent.count)),
            indent + style.dim(marks.compactMap(\.self).joined(separator: " · ")),
        ]
        if !chosen.adds.isEmpty {
            lines.append(layout.wrapped(say("Tilføjer: ", "Adds: ") + names(chosen.adds), indent: indent + "  ", firstIndent: indent))
        }
        if let swap = chosen.swaps.first {
            let (loses, gains) = (names(swap.loses), names(swap.gains))
            lines.append(
                layout.wrapped(
                    say(
                        "Kan byttes med \(swap.id): mister \(loses.isEmpty ? "intet" : loses), får \(gains.isEmpty ? "intet" : gains)",
                        "Can be swapped for \(swap.id): loses \(loses.isEmpty ? "nothing" : loses), wins \(gains.isEmpty ? "nothing" : gains)"
                    ),
                    indent: indent + "  ", firstIndent: indent))
        }
        return lines.joined(separator: "\n")
    }

    private func names(_ aspects: [Aspect]) -> String {
        let more = aspects.count - min(aspects.count, Self.shownAspects)
        let rest = more > 0 ? [say("og \(more) til", "and \(more) more")] : []
        return (aspects.prefix(Self.shownAspects).map { $0.text(language) } + rest).joined(separator: "; ")
    }

    // MARK: Coverage

    private func bars(_ catalogue: Catalogue) -> String {
        var lines: [String] = []
        for criterion in catalogue.criteria {
            lines.append("  " + style.bold(criterion.label[language]))
            for field in criterion.fields where field.attainableCount > 0 {
                lines.append(bar(field.label[language], field.coveredCount, of: field.attainableCount))
            }
        }
        lines.append(bar(say("I alt", "In all"), catalogue.coveredCount, of: catalogue.attainableCount))
        return lines.joined(separator: "\n")
    }

    private func bar(_ label: String, _ count: Int, of whole: Int, wish: String = "") -> String {
        let filled = whole > 0 ? min(Self.barWidth, (count * Self.barWidth + whole / 2) / whole) : 0
        let drawn = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.barWidth - filled)
        return "    " + TextLayout.padded(label, to: 34) + " \(drawn) \(count)/\(whole)\(wish)"
    }

    /// Values by cases, for the fields with few values.
    private func matrix(_ catalogue: Catalogue) -> String {
        let isWide = 39 + 3 * catalogue.cases.count > terminal.width
        let columns = catalogue.cases.indices.map { TextLayout.padded(String($0 + 1), to: 3) }.joined()
        var lines = [heading(say("Sag for sag", "Case by case")), isWide ? "" : "    " + TextLayout.padded("", to: 34) + " " + columns]
        for field in catalogue.criteria.flatMap(\.fields) where field.attainableCount <= Self.matrixValues {
            for value in field.values where value.poolCount > 0 {
                lines.append(isWide ? numbers(value, catalogue) : dots(value, catalogue))
            }
        }
        return lines.count > 2 ? lines.filter { !$0.isEmpty }.map { $0.trimmingSpaceAtEnd }.joined(separator: "\n") : ""
    }

    private func dots(_ value: Catalogue.Value, _ catalogue: Catalogue) -> String {
        let marks = catalogue.cases.map { value.cases.contains($0.entry.id) ? "●  " : "·  " }.joined()
        return "    " + TextLayout.padded(String(value.label[language].prefix(34)), to: 34) + " " + marks
    }

    /// Where the columns would not fit.
    private func numbers(_ value: Catalogue.Value, _ catalogue: Catalogue) -> String {
        let numbers = catalogue.cases.indices.filter { value.cases.contains(catalogue.cases[$0].entry.id) }.map { String($0 + 1) }
        return layout.wrapped(
            value.label[language] + ": " + (numbers.isEmpty ? "–" : numbers.joined(separator: ", ")), indent: "      ", firstIndent: "    ")
    }

    private func quotas(_ catalogue: Catalogue) -> String {
        catalogue.quotas.map { met in
            bar(
                met.aspect.text(language), met.count, of: catalogue.cases.count,
                wish: say(" (ønsket ", " (wished ") + met.quota.words(language) + ")")
        }.joined(separator: "\n")
    }

    private func gaps(_ title: String, _ aspects: [Aspect]) -> String {
        let lines = GapList(aspects, language: language, named: Self.shownGaps).lines.map { line in
            layout.wrapped(style.bold(line.field + ":") + " " + line.text, indent: "    ", firstIndent: "  ")
        }
        return lines.isEmpty ? "" : ([heading(title)] + lines).joined(separator: "\n")
    }
}

extension String {
    fileprivate var trimmingSpaceAtEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
