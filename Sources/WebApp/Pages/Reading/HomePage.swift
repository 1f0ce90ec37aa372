internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// The first page: the search, and the three ways to work.
struct HomePage {
    let maker: PageMaker

    var page: WebPage {
        get throws {
            WebPage(
                title: say("Viden fra anonymiserede sager", "Knowledge from anonymised cases"),
                content: [intro, search, workbenches, try shelves])
        }
    }

    private func say(_ da: String, _ en: String) -> String { maker.say(da, en) }

    private var intro: HTMLNode {
        .element(
            "header", ["class": "intro"],
            [
                .element("h1", say("Har andre mødt noget lignende?", "Have others met something like this?")),
                .element(
                    "p", ["class": "lead"],
                    [
                        .text(
                            say(
                                "Kasus samler anonymiserede sager, vejledning, bekymringstegn og tilbud for dem, der forebygger ekstremisme i kommuner og politikredse. Hvad gjorde andre, og hvad siger vejledningen?",
                                "Kasus brings together anonymised cases, guidance, signs of concern and offers for those who prevent extremism in municipalities and police districts. What did others do, and what does the guidance say? The texts are in Danish."
                            ))
                    ]),
            ])
    }

    private var search: HTMLNode {
        .element(
            "form", ["class": "search", "method": "post", "action": maker.context.address(MenuPlace.search.path), "role": "search"],
            [
                .element(
                    "div", ["class": "field"],
                    [
                        .element("label", ["for": "q"], [.text(say("Søg i sager og vejledning", "Search cases and guidance"))]),
                        .element(
                            "div", ["class": "line"],
                            [
                                .void(
                                    "input",
                                    [
                                        "type": "search", "id": "q", "name": "q", "autocomplete": "off",
                                        "maxlength": String(SearchRequest.longestText),
                                        "aria-describedby": "q-hjaelp",
                                    ]),
                                .element("button", ["class": "primary"], [.text(say("Søg", "Search"))]),
                            ]),
                        .element(
                            "p", ["class": "hint", "id": "q-hjaelp"],
                            [
                                .text(
                                    say(
                                        "Skriv uden navne. Det, du skriver, gemmes ikke og står i ingen adresse.",
                                        "Write without names. What you type is not kept, and stands in no address."))
                            ]),
                    ])
            ])
    }

    private var workbenches: HTMLNode {
        .element(
            "section", ["class": "cards three", "aria-label": say("Tre måder at bruge Kasus på", "Three ways to use Kasus")],
            [
                workbench(
                    .consult, say("Beskriv en bekymring", "Describe a concern"),
                    say(
                        "Skriv med egne ord, hvad der er set og hørt. Du får lignende sager med begrundelse, vejledning og mulige handlinger.",
                        "Write in your own words what was seen and heard. You get similar cases with reasons, guidance and possible actions."
                    )),
                workbench(
                    .catalogue, say("Sæt et katalog sammen", "Put a catalogue together"),
                    say(
                        "Vælg sager til undervisning, så de tilsammen dækker det, du skal vise, og print et hæfte.",
                        "Choose cases for training so that together they cover what you have to show, and print a booklet.")),
                workbench(
                    .search, say("Slå op til netværksmødet", "Look things up for the network meeting"),
                    say(
                        "Søg i vejledning og sager uden at nævne personer. Intet af det, I skriver, bliver gemt.",
                        "Search guidance and cases without naming persons. Nothing of what you type is kept.")),
            ])
    }

    private func workbench(_ place: MenuPlace, _ title: String, _ text: String) -> HTMLNode {
        .element(
            "article", ["class": "card"],
            [
                .element("h2", [.element("a", ["href": maker.context.address(place.path)], [.text(title)])]), .element("p", text),
            ])
    }

    /// What there is, by kind.
    private var shelves: HTMLNode {
        get throws {
            let kinds = try maker.searcher.overview(of: ["kind"]).facets.first?.values ?? []
            let items = kinds.filter { $0.count > 0 }.map { value in
                HTMLNode.element(
                    "li",
                    [
                        .element("a", ["href": maker.searchAddress("kind", value.id)], [maker.text(value.label)]),
                        .element("span", ["class": "count"], [.text(String(value.count))]),
                    ])
            }
            return .element(
                "section", ["aria-labelledby": "samlingen"],
                [
                    maker.heading("Det ligger der i samlingen", "What the collection holds", id: "samlingen"),
                    .element("ul", ["class": "shelves"], items),
                ])
        }
    }
}
