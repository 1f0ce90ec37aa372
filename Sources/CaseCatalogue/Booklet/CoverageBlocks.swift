internal import KnowledgeModel

/// What a choice covers and lacks, as it is printed: bars, matrix and gaps. Swaps are for whoever is still choosing.
struct CoverageBlocks {
    let catalogue: Catalogue
    let language: Language

    /// Of fields with more values than these, the matrix would fill pages: they are told in bars.
    private static let matrixValues = 12
    /// Of more gaps than these in one field, the first are named and the others counted.
    private static let namedGaps = 12

    private func say(_ da: String, _ en: String) -> String { language.text(da: da, en: en) }

    var blocks: [BookletBlock] {
        [
            .heading(say("Værdier, som valget viser", "Values that the choice shows")), .bars(fieldBars),
        ] + quotas + matrix + gaps
    }

    private var fields: [Catalogue.Field] {
        var seen: Set<String> = []
        return catalogue.criteria.flatMap(\.fields).filter { $0.attainableCount > 0 && seen.insert($0.id).inserted }
    }

    private var fieldBars: [BookletBar] {
        fields.map { BookletBar(label: $0.label[language], count: $0.coveredCount, whole: $0.attainableCount) }
    }

    private var quotas: [BookletBlock] {
        guard !catalogue.quotas.isEmpty else { return [] }
        let bars = catalogue.quotas.map { met in
            BookletBar(label: met.aspect.text(language), count: met.count, whole: catalogue.cases.count, wish: met.quota.words(language))
        }
        return [.heading(say("Kvoter", "Quotas")), .bars(bars)]
    }

    // MARK: Matrix

    private var matrix: [BookletBlock] {
        let numbers = catalogue.cases.indices.map { String($0 + 1) }
        let tables = fields.filter { $0.attainableCount <= Self.matrixValues }.map { field in
            BookletBlock.table(
                BookletTable(
                    header: [field.label[language]] + numbers, rows: field.values.filter { $0.poolCount > 0 }.map(row),
                    markColumns: 1..<(1 + numbers.count)))
        }
        return [
            .heading(say("Sag for sag", "Case by case")),
            .paragraph([
                .text(
                    say(
                        "Tallene er sagernes numre i kataloget. En prik siger, at sagen har værdien.",
                        "The numbers are those of the cases in the catalogue. A dot says that the case has the value."))
            ]),
        ] + tables
    }

    private func row(_ value: Catalogue.Value) -> [[Inline]] {
        let marks = catalogue.cases.map { chosen in [Inline.text(value.cases.contains(chosen.entry.id) ? "●" : "")] }
        return [[.text(value.label[language])]] + marks
    }

    // MARK: Gaps

    private var gaps: [BookletBlock] {
        func blocks(_ heading: String, _ aspects: [Aspect], _ none: String) -> [BookletBlock] {
            let items = GapList(aspects, language: language, named: Self.namedGaps).lines.map {
                [Inline.strong($0.field + ": "), .text($0.text)]
            }
            return [.heading(heading), items.isEmpty ? .paragraph([.text(none)]) : .list(items, isOrdered: false)]
        }
        return blocks(
            say("Mangler i valget, men findes i samlingen", "Missing in the choice, but in the collection"), catalogue.gaps.ofChoice,
            say("Intet.", "Nothing."))
            + blocks(
                say("Mangler i hele samlingen", "Missing in the whole collection"), catalogue.gaps.ofCollection,
                say("Intet.", "Nothing."))
    }
}
