internal import CaseCatalogue
internal import KnowledgeModel

/// What the choice covers and lacks: bars for fields and quotas, a matrix of values by cases, gaps, and how it was chosen.
struct CatalogueCoverage {
    let maker: PageMaker
    let catalogue: Catalogue

    var sections: [HTMLNode] {
        [section("daekning", "Det dækker valget", "What the choice covers", [bars] + quotas + catalogue.criteria.map(matrix))]
            + [section("mangler", "Det mangler", "What is missing", gaps)]
            + [
                section(
                    "metode", "Sådan er der valgt", "How it was chosen",
                    MethodNote(catalogue).paragraphs.map { .element("p", ["class": "note"], [maker.text($0)]) })
            ]
    }

    private func say(_ da: String, _ en: String) -> String { maker.say(da, en) }

    private func section(_ id: String, _ da: String, _ en: String, _ content: [HTMLNode]) -> HTMLNode {
        .element("section", ["aria-labelledby": id], [maker.heading(da, en, id: id)] + content)
    }

    // MARK: Bars

    private var bars: HTMLNode {
        var seen: Set<String> = []
        let fields = catalogue.criteria.flatMap(\.fields).filter { $0.attainableCount > 0 && seen.insert($0.id).inserted }
        return table(
            say("Værdier, som valget viser", "Values that the choice shows"), [say("Felt", "Field"), say("Vist", "Shown")],
            fields.map {
                row($0.label[maker.language], $0.coveredCount, of: $0.attainableCount, text: "\($0.coveredCount) / \($0.attainableCount)")
            })
    }

    private var quotas: [HTMLNode] {
        guard !catalogue.quotas.isEmpty else { return [] }
        return [
            table(
                say("Kvoter", "Quotas"), [say("Værdi", "Value"), say("Sager", "Cases")],
                catalogue.quotas.map { met in
                    let text = "\(met.count) (\(say("ønsket", "wished")) \(met.quota.words(maker.language)))"
                    return row(met.aspect.text(maker.language), met.count, of: catalogue.cases.count, text: text)
                })
        ]
    }

    private func row(_ label: String, _ count: Int, of whole: Int, text: String) -> HTMLNode {
        .element(
            "tr",
            [
                .element("th", ["scope": "row"], [.text(label)]),
                .element("td", ["class": "drawn"], [Drawing.screen.bar(count, of: whole)]),
                .element("td", ["class": "number"], [.text(text)]),
            ])
    }

    private func table(_ caption: String, _ head: [String], _ rows: [HTMLNode]) -> HTMLNode {
        .element(
            "table", ["class": "bars"],
            [
                .element("caption", caption),
                .element(
                    "thead",
                    [
                        .element(
                            "tr",
                            [
                                .element("th", ["scope": "col"], [.text(head[0])]),
                                .element(
                                    "th", ["scope": "col", "class": "drawn"],
                                    [.element("span", ["class": "hidden"], [.text(say("Søjle", "Bar"))])]),
                                .element("th", ["scope": "col", "class": "number"], [.text(head[1])]),
                            ])
                    ]), .element("tbody", rows),
            ])
    }

    // MARK: Matrix

    /// The values of one criterion that are shown, by the chosen cases; what none of them shows stands with the gaps.
    private func matrix(_ criterion: Catalogue.Criterion) -> HTMLNode {
        let ids = catalogue.cases.map(\.entry.id)
        let head =
            [say("Værdi", "Value")].map { HTMLNode.element("th", ["scope": "col"], [.text($0)]) }
            + ids.map { id in
                .element("th", ["scope": "col", "class": "mark"], [.text(id)])
            }
        let bodies = criterion.fields.filter { $0.coveredCount > 0 }.map { field in
            HTMLNode.element(
                "tbody",
                [
                    .element(
                        "tr",
                        [
                            .element(
                                "th", ["scope": "rowgroup", "colspan": String(ids.count + 1), "class": "group"], [maker.text(field.label)])
                        ])
                ]
                    + field.values.filter { !$0.cases.isEmpty }.map { value in
                        .element(
                            "tr",
                            [.element("th", ["scope": "row"], [maker.text(value.label)])]
                                + ids.map { id in
                                    .element("td", value.cases.contains(id) ? "●" : "")
                                })
                    })
        }
        let label = criterion.label[maker.language]
        return .element(
            "details",
            [
                .element("summary", say("Sag for sag: \(label)", "Case by case: \(label)")),
                .element(
                    "div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": label],
                    [
                        .element("table", ["class": "matrix"], [.element("thead", [.element("tr", head)])] + bodies)
                    ]),
            ])
    }

    // MARK: Gaps

    private var gaps: [HTMLNode] {
        list(say("I valget, men findes i samlingen", "In the choice, but in the collection"), catalogue.gaps.ofChoice)
            + list(say("I hele samlingen", "In the whole collection"), catalogue.gaps.ofCollection)
    }

    private func list(_ title: String, _ aspects: [Aspect]) -> [HTMLNode] {
        let lines = GapList(aspects, language: maker.language, named: 12).lines
        guard !lines.isEmpty else { return [.element("h3", title), .element("p", say("Intet.", "Nothing."))] }
        return [
            .element("h3", title), .element("ul", lines.map { .element("li", [.element("strong", $0.field + ": "), .text($0.text)]) }),
        ]
    }
}
