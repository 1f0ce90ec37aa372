internal import KnowledgeModel

/// What a choice covers and lacks, as it is printed: bars, matrix and gaps. Swaps are for whoever is still choosing.
struct CoverageBlocks {
    let catalogue: Catalogue
    let language: Language

    /// Of fields with more values than these, the matrix would fill pages: they are told in bars.
    private static let matrixValues = 12
    /// More columns than these do not fit on a page.
    private static let matrixCases = 16
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
        let hasDots = catalogue.cases.count <= Self.matrixCases
        let tables = fields.filter { $0.attainableCount <= Self.matrixValues }.map { hasDots ? dots($0) : numbers($0) }
        let dot = hasDots ? say(" En prik siger, at sagen har værdien.", " A dot says that the case has the value.") : ""
        let key = say("Tallene er sagernes numre i kataloget.", "The numbers are those of the cases in the catalogue.")
        return [.heading(say("Sag for sag", "Case by case")), .paragraph([.text(key + dot)])] + tables
    }

    private func shown(_ field: Catalogue.Field) -> [Catalogue.Value] { field.values.filter { $0.poolCount > 0 } }

    /// A column for each case.
    private func dots(_ field: Catalogue.Field) -> BookletBlock {
        let rows = shown(field).map { value in
            [[Inline.text(value.label[language])]]
                + catalogue.cases.map { chosen in [Inline.text(value.cases.contains(chosen.entry.id) ? "●" : "")] }
        }
        return .table(
            BookletTable(
                header: [field.label[language]] + catalogue.cases.indices.map { String($0 + 1) }, rows: rows,
                markColumns: 1..<(1 + catalogue.cases.count)))
    }

    /// The cases' numbers in one column, where there are more cases than columns.
    private func numbers(_ field: Catalogue.Field) -> BookletBlock {
        let rows = shown(field).map { value in
            let numbers = catalogue.cases.indices.filter { value.cases.contains(catalogue.cases[$0].entry.id) }.map { String($0 + 1) }
            return [[Inline.text(value.label[language])], [.text(numbers.joined(separator: ", "))]]
        }
        return .table(BookletTable(header: [field.label[language], say("Sager", "Cases")], rows: rows, widths: [40, 60]))
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
