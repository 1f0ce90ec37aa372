internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// The search: words and facets in one form, so that everything works without a script.
struct SearchPage {
    let maker: PageMaker
    let answer: SearchAnswer
    let form: SearchForm

    static let formID = "soegning"

    var page: WebPage {
        get throws {
            WebPage(
                title: say("Søg", "Search"), place: .search,
                content: [
                    .element("h1", say("Søg i sager og vejledning", "Search cases and guidance")),
                    .element(
                        "form",
                        [
                            "id": Self.formID, "class": "search", "method": "post", "action": maker.context.address(MenuPlace.search.path),
                            "role": "search",
                        ],
                        [
                            field,
                            .element(
                                "div", ["class": "columns", "id": "svar"],
                                [try FacetPanel(maker: maker, facets: answer.facets, showsAll: form.showsAllFacets).panel(), try results]),
                        ]),
                ],
                form: Self.formID)
        }
    }

    private func say(_ da: String, _ en: String) -> String { maker.say(da, en) }

    /// What was typed comes back in known words alone.
    private var field: HTMLNode {
        .element(
            "div", ["class": "field"],
            [
                .element("label", ["for": "q"], [.text(say("Hvad leder I efter?", "What are you looking for?"))]),
                .element(
                    "div", ["class": "line"],
                    [
                        .void(
                            "input",
                            [
                                "type": "search", "id": "q", "name": "q", "value": answer.corrected ?? answer.text, "autocomplete": "off",
                                "maxlength": String(SearchRequest.longestText), "spellcheck": "true", "aria-describedby": "q-hjaelp",
                            ]),
                        .element("button", ["class": "primary"], [.text(say("Søg", "Search"))]),
                    ]),
                .element(
                    "p", ["class": "hint", "id": "q-hjaelp"],
                    [
                        .text(
                            say(
                                "Skriv med almindelige ord og uden navne. Sæt ord i citationstegn, hvis de skal stå sådan, og minus foran det, der ikke må være med.",
                                "Write in plain words and without names, in Danish or English. Put words in quotes that must stand so, and a minus before what must not be there."
                            ))
                    ]),
            ])
    }

    private var results: HTMLNode {
        get throws {
            var content: [HTMLNode] = try maker.alerts(answer.alerts)
            content.append(
                .element(
                    "div", ["class": "status", "role": "status", "aria-live": "polite"], [.element("h2", count)] + understanding))
            content += chips
            if answer.hits.isEmpty { content += EmptyAnswer(maker: maker, answer: answer).help }
            content.append(.element("ol", ["class": "hits"], try answer.hits.map(hit)))
            content += Pager(maker: maker, total: answer.total, page: form.page).buttons
            return .element("div", ["class": "results"], content)
        }
    }

    private var count: String {
        switch answer.total {
        case 0: say("Ingen opslag", "No entries")
        case 1: say("1 opslag", "1 entry")
        default: say("\(answer.total) opslag", "\(answer.total) entries")
        }
    }

    // MARK: What was made of the words

    private var understanding: [HTMLNode] {
        var lines = maker.leftOut(answer.removed, answer.notUsed)
        if let corrected = answer.corrected { lines.append(line(say("Søgt efter: ", "Searched for: "), corrected, maker.danish)) }
        if !answer.alsoSearched.isEmpty {
            let labels = answer.alsoSearched.map { $0[maker.language] }.joined(separator: ", ")
            lines.append(line(say("Også søgt: ", "Also searched: "), labels, [:]))
        }
        if answer.words.unknown > 0 {
            let number = answer.words.unknown
            lines.append(
                .element(
                    "p",
                    number == 1
                        ? say("1 ord findes ikke i samlingen.", "1 word is not in the collection.")
                        : say("\(number) ord findes ikke i samlingen.", "\(number) words are not in the collection.")))
        }
        return lines
    }

    private func line(_ name: String, _ text: String, _ attributes: Attributes) -> HTMLNode {
        .element("p", [.element("strong", name), .element("span", attributes, [.text(text)])])
    }

    /// What is set, each with a button that takes it away.
    private var chips: [HTMLNode] {
        let set = answer.facets.flatMap { facet in facet.values.filter(\.isSelected).map { (facet, $0) } }
        guard !set.isEmpty else { return [] }
        var items = set.map { facet, value -> HTMLNode in
            let label = "\(facet.label[maker.language]): \(value.label[maker.language])"
            return .element(
                "li",
                [
                    .element(
                        "button",
                        [
                            "class": "chip", "name": "uden", "value": "\(facet.field)=\(value.id)",
                            "aria-label": say("Fjern filteret \(label)", "Remove the filter \(label)"),
                        ],
                        [.text(label), .element("span", ["aria-hidden": "true"], [.text(" ×")])])
                ])
        }
        items.append(
            .element("li", [.element("button", ["class": "quiet", "name": "ryd", "value": "1"], [.text(say("Ryd alle", "Clear all"))])]))
        return [.element("ul", ["class": "chips", "aria-label": say("Valgte filtre", "Chosen filters")], items)]
    }

    // MARK: Hits

    private func hit(_ hit: SearchAnswer.Hit) throws -> HTMLNode {
        try .element(
            "li",
            [
                .element(
                    "article",
                    [
                        .element(
                            "h3",
                            [
                                .element(
                                    "a", ["href": try maker.address(ofEntry: hit.id, kind: hit.kind)] + maker.danish(hit.title),
                                    [maker.text(hit.title)])
                            ]),
                        .element(
                            "p", ["class": "byline"], [.text("\(hit.kindLabel[maker.language]) · \(hit.provenanceLabel[maker.language])")]),
                        passage(hit.passage, of: hit),
                    ] + seeAlso(hit))
            ])
    }

    private func passage(_ passage: SearchAnswer.Passage, of hit: SearchAnswer.Hit) throws -> HTMLNode {
        .element(
            "p", ["class": "snippet"] + maker.danish,
            [.element("a", ["class": "place", "href": try address(passage, of: hit)], [.text(passage.section)]), .text(": ")]
                + passage.snippet.map { $0.isMatch ? .element("mark", $0.text) : .text($0.text) })
    }

    private func seeAlso(_ hit: SearchAnswer.Hit) throws -> [HTMLNode] {
        guard !hit.morePassages.isEmpty else { return [] }
        var nodes: [HTMLNode] = [.text(say("Se også: ", "See also: "))]
        for (number, passage) in hit.morePassages.enumerated() {
            if number > 0 { nodes.append(.text(", ")) }
            nodes.append(.element("a", ["href": try address(passage, of: hit)] + maker.danish, [.text(passage.section)]))
        }
        return [.element("p", ["class": "also"], nodes)]
    }

    private func address(_ passage: SearchAnswer.Passage, of hit: SearchAnswer.Hit) throws -> String {
        try maker.address(ofEntry: hit.id, kind: hit.kind, anchor: passage.anchor)
    }
}
