public import KnowledgeModel

/// How a choice was made, as it is printed beside it.
public struct MethodNote: Sendable {
    private let catalogue: Catalogue

    public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// One paragraph for each thing to know.
    public var paragraphs: [Label] {
        [chosen, theme, manner, criteria, quotas, locked, edits, coverage, generalised, reservation, invented].compactMap(\.self)
    }

    private var chosen: Label {
        let (count, pool, all) = (catalogue.cases.count, catalogue.poolSize, catalogue.collectionSize)
        let cases =
            count == 1
            ? Label(da: "Den ene sag er valgt", en: "The one case is chosen")
            : Label(da: "De \(count) sager er valgt", en: "The \(count) cases are chosen")
        if pool == all {
            return Label(
                da: "\(cases.da) blandt alle \(all) sager i samlingen.", en: "\(cases.en) from all \(all) cases of the collection.")
        }
        return Label(
            da: "\(cases.da) blandt \(pool) sager. Samlingen har \(all); resten passer ikke til emnet eller er udeladt.",
            en: "\(cases.en) from \(pool) cases. The collection has \(all); the others do not fit the theme or are left out.")
    }

    private var theme: Label? {
        func list(_ language: Language) -> [String] {
            let text = catalogue.theme.text.isEmpty ? [] : [language.text(da: "»\(catalogue.theme.text)«", en: "‘\(catalogue.theme.text)’")]
            return text
                + catalogue.filters.map { filter in
                    filter.label[language] + ": "
                        + filter.values.map { $0[language] }.joined(separator: language.text(da: " eller ", en: " or "))
                }
        }
        guard !list(.danish).isEmpty else { return nil }
        return Label(
            da: "Emnet: \(list(.danish).joined(separator: "; ")).", en: "The theme: \(list(.english).joined(separator: "; ")).")
    }

    private var manner: Label {
        Label(
            da:
                "Først tages den sag, der viser flest af de værdier, som kriterierne spørger om, så den, der tilføjer mest til det, der endnu mangler, og så videre (Nemhauser, Wolsey og Fisher 1978). Derefter byttes sager, så længe et bytte viser mere. Samme samling og samme ønsker giver altid samme valg.",
            en:
                "First the case is taken that shows most of the values the criteria ask for, then the one that adds most to what is still missing, and so on (Nemhauser, Wolsey and Fisher 1978). Then cases are swapped as long as a swap shows more. The same collection and the same wishes always give the same choice."
        )
    }

    private var criteria: Label? {
        func list(_ language: Language) -> String {
            catalogue.criteria.map { criterion in
                criterion.label[language] + " (" + criterion.fields.map { $0.label[language].lowercasedFirst }.joined(separator: ", ") + ")"
            }.joined(separator: "; ")
        }
        guard !catalogue.criteria.isEmpty else { return nil }
        return Label(
            da: "Kriterierne vejer lige meget: \(list(.danish)).", en: "The criteria weigh alike: \(list(.english)).")
    }

    private var quotas: Label? {
        guard !catalogue.quotas.isEmpty else { return nil }
        func list(_ language: Language) -> String {
            catalogue.quotas.map { "\($0.aspect.text(language)) \($0.quota.words(language))" }.joined(separator: "; ")
        }
        return Label(da: "Kvoter, der skulle opfyldes: \(list(.danish)).", en: "Quotas to be met: \(list(.english)).")
    }

    private var locked: Label? {
        let ids = catalogue.cases.filter(\.isLocked).map(\.entry.id)
        guard !ids.isEmpty else { return nil }
        let list = ids.joined(separator: ", ")
        return Label(
            da: ids.count == catalogue.cases.count ? "Alle sager er fastholdt af redaktøren." : "Fastholdt af redaktøren: \(list).",
            en: ids.count == catalogue.cases.count ? "All cases are fixed by the editor." : "Fixed by the editor: \(list).")
    }

    private var edits: Label? {
        let (added, removed) = (catalogue.edits.added, catalogue.edits.removed)
        guard !added.isEmpty else { return nil }
        return Label(
            da: "Redaktøren har rettet valget: \(added.joined(separator: ", ")) i stedet for \(removed.joined(separator: ", ")).",
            en: "The editor changed the choice: \(added.joined(separator: ", ")) instead of \(removed.joined(separator: ", ")).")
    }

    private var coverage: Label {
        let (covered, all) = (catalogue.coveredCount, catalogue.attainableCount)
        return Label(
            da: "Tilsammen viser de \(covered) af de \(all) værdier, der findes blandt de sager, der kunne vælges.",
            en: "Together they show \(covered) of the \(all) values found among the cases that could be chosen.")
    }

    private var generalised: Label? {
        guard catalogue.isGeneralised else { return nil }
        return Label(
            da:
                "Sager om virkelige mennesker vises så groft, at ingen kan genkendes. En værdi, som ser ud til at mangle, kan være gjort grovere.",
            en:
                "Cases about real people are shown so coarsely that nobody can be recognised. A value that seems missing may have been made coarser."
        )
    }

    var reservation: Label {
        Label(
            da:
                "Kataloget er valgt, så sagerne er forskellige. Det er ikke repræsentativt: Hvor mange af sagerne der har en værdi, siger intet om, hvor almindelig den er, og intet om, hvad der virker.",
            en:
                "The catalogue is chosen so that the cases differ. It is not representative: how many of the cases have a value says nothing of how common it is, and nothing of what works."
        )
    }

    var invented: Label? {
        let invented = catalogue.cases.filter(\.isInvented)
        guard !invented.isEmpty else { return nil }
        if invented.count == catalogue.cases.count {
            return Label(
                da: "Alle sager i kataloget er opdigtede. De ligner virkelige forløb, men beskriver ingen virkelige personer.",
                en: "All cases of the catalogue are invented. They resemble real courses, but describe no real person.")
        }
        let list = invented.map(\.entry.id).joined(separator: ", ")
        return Label(da: "Opdigtede sager: \(list).", en: "Invented cases: \(list).")
    }
}
