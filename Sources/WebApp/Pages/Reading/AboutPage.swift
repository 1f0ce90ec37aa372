internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// What Kasus is and is not, whom to turn to, what becomes of what is typed, and the sources.
struct AboutPage {
    let maker: PageMaker

    var page: WebPage {
        get throws {
            WebPage(
                title: say("Om Kasus", "About Kasus"), place: .about,
                content: [
                    .element("h1", say("Om Kasus", "About Kasus")),
                    .element(
                        "p", ["class": "lead"],
                        [
                            .text(
                                say(
                                    "Kommuner møder få sager om ekstremisme. Det, den ene lærer, når sjældent den næste. Kasus samler det, uden at nogen person kan genkendes.",
                                    "Municipalities meet few cases of extremism. What one learns seldom reaches the next. Kasus brings it together so that no person can be recognised."
                                ))
                        ]),
                    isNot, try contacts, privacy, cases, try sources,
                ])
        }
    }

    private func say(_ da: String, _ en: String) -> String { maker.say(da, en) }

    private func section(_ id: String, _ da: String, _ en: String, _ content: [HTMLNode]) -> HTMLNode {
        .element("section", ["aria-labelledby": id, "class": "text"], [maker.heading(da, en, id: id)] + content)
    }

    private func list(_ items: [String]) -> HTMLNode { .element("ul", items.map { .element("li", $0) }) }

    private var isNot: HTMLNode {
        section(
            "ikke", "Det er Kasus ikke", "What Kasus is not",
            [
                list([
                    say(
                        "Ingen risikovurdering: der er ingen score, intet niveau og intet trafiklys for et menneske.",
                        "No risk assessment: there is no score, no level and no traffic light for a human being."),
                    say(
                        "Ingen tjekliste: tegn kan ikke krydses af og lægges sammen. Hvert tegn kan have andre forklaringer.",
                        "No checklist: signs cannot be ticked and added up. Each may have other explanations."),
                    say(
                        "Intet sagssystem og intet register: her er ingen brugere, ingen konti og ingen personer.",
                        "No case management and no register: there are no accounts and no persons here."),
                    say(
                        "Ingen spådom: hvordan det gik i en sag, siger intet om, hvordan det går i den næste. Samlingen er ikke repræsentativ.",
                        "No prediction: how one case went says nothing of how the next will go. The collection is not representative."),
                    say(
                        "Ingen erstatning for en kollega: brug den til at stille bedre spørgsmål, og drøft dem med infohuset.",
                        "No substitute for a colleague: use it to ask better questions, and discuss them with the info house."),
                ])
            ])
    }

    private var contacts: HTMLNode {
        get throws {
            let items = try maker.searcher.contacts().map { contact in
                HTMLNode.element(
                    "li",
                    [
                        .element("strong", [try maker.link(toEntry: contact.id, anchor: contact.anchor, label: contact.section)]),
                        .text(". "),
                        .element("span", maker.danish, [.text(contact.text)]),
                    ])
            }
            return section("henvend", "Her kan I henvende jer", "Where to turn", [.element("ul", items)])
        }
    }

    private var privacy: HTMLNode {
        section(
            "privatliv", "Privatliv", "Privacy",
            [
                list([
                    say(
                        "Det, du skriver, bliver kun brugt til at svare med. Det ligger i serverens hukommelse, til svaret er sendt, og skrives ingen steder.",
                        "What you type is used for the answer alone. It is in the server's memory until the answer is sent, and is written nowhere."
                    ),
                    say(
                        "Navne, CPR-numre, adresser, telefonnumre og andet, der kan pege på et menneske, bliver taget ud, før der søges. Siden siger kun, hvilken slags der blev taget ud.",
                        "Names, personal numbers, addresses, phone numbers and whatever else may point to a person are taken out before anything is searched. The page tells only what kind was taken out."
                    ),
                    say(
                        "Oplysninger om etnicitet, nationalitet og religion tæller ikke med.",
                        "Ethnicity, nationality and religion do not count."),
                    say(
                        "Der er ingen cookies, intet bliver gemt i browseren, og siderne henter intet fra andre steder.",
                        "There are no cookies, nothing is kept in the browser, and the pages load nothing from elsewhere."),
                    say(
                        "Det, du skriver, står aldrig i sidens adresse og derfor heller ikke i browserens historik.",
                        "What you type never stands in a page's address, and so not in the browser's history either."),
                    say(
                        "Så længe fanen er åben, kan man gå tilbage til det, I sidst så. Luk den, når I er færdige ved en fælles computer.",
                        "As long as the tab is open, one can go back to what you saw last. Close it when you are done at a shared computer."
                    ),
                    say(
                        "Skriv alligevel uden navne: intet program finder alt.",
                        "Write without names all the same: no program finds everything."),
                ])
            ])
    }

    private var cases: HTMLNode {
        section(
            "sagerne", "Sagerne", "The cases",
            [
                .element(
                    "p",
                    say(
                        "Alle sager i den medfølgende samling er opdigtede og mærket sådan. Kommer der sager om virkelige mennesker til, vises de kun så groft, at hver kombination af alder, form og køn er fælles for mindst fem, og to personer har godkendt teksten.",
                        "All cases of the collection as shipped are invented and marked so. Cases about real people, where they are added, are shown only so coarsely that each combination of age, form and gender is shared by at least five, and two people have approved the text."
                    )),
                maker.note(ProductNote.notRepresentative),
            ])
    }

    private var sources: HTMLNode {
        get throws {
            let items = try maker.searcher.vocabulary().sources.map { source in
                HTMLNode.element(
                    "div", ["id": PageMaker.sourceAnchor(source.id)],
                    [
                        .element("dt", source.id),
                        .element(
                            "dd", [.element("cite", maker.danish, [.text(source.title)]), .text(source.year.map { " (\($0))" } ?? "")]),
                    ])
            }
            return section(
                "kilder", "Kilder", "Sources",
                [
                    .element(
                        "p",
                        say(
                            "Fakta og tal kommer fra disse offentlige dokumenter. Ved hver påstand står kilden med side, som [S1 s. 26].",
                            "Facts and figures come from these public documents. Each claim names its source and page, such as [S1 s. 26].")
                    ),
                    .element("dl", ["class": "sources"], items),
                ])
        }
    }
}
