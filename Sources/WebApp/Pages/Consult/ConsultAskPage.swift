internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// Where a concern is described.
struct ConsultAskPage {
    let maker: PageMaker

    var page: WebPage {
        WebPage(
            title: say("Rådfør", "Consult"), place: .consult,
            content: [
                .element("h1", say("Rådfør jer om en bekymring", "Consult on a concern")),
                .element(
                    "p", ["class": "lead"],
                    [
                        .text(
                            say(
                                "Beskriv med egne ord, hvad der er set og hørt. Svaret viser lignende sager med begrundelse, vejledning og mulige handlinger.",
                                "Describe in your own words, in Danish, what was seen and heard. The answer shows similar cases with reasons, guidance and possible actions."
                            ))
                    ]),
                .element(
                    "p", ["class": "alert acute"],
                    [
                        .element("strong", say("Er nogen i fare nu, så ring 112. ", "If anyone is in danger now, call 112. ")),
                        .text(
                            say(
                                "Er der tegn på planlagt vold, så ring til politiet på 114, før I rådfører jer her.",
                                "If there are signs of planned violence, call the police on 114 before you consult here.")),
                    ]),
                .element(
                    "form",
                    [
                        "id": ConsultAnswerPage.formID, "class": "concern", "method": "post",
                        "action": maker.context.address(MenuPlace.consult.path),
                    ],
                    [
                        ConcernField(maker: maker, text: "").field,
                        .element(
                            "button", ["class": "primary"],
                            [.text(say("Se lignende sager og vejledning", "See similar cases and guidance"))]),
                    ]),
                .element(
                    "section", ["class": "text", "aria-labelledby": "husk"],
                    [
                        maker.heading("Det hjælper at fortælle", "What helps to tell", id: "husk"),
                        .element(
                            "ul",
                            [
                                say(
                                    "Hvad er set og hørt? Skriv det, før du skriver, hvad du tror.",
                                    "What was seen and heard? Write that before what you think."),
                                say(
                                    "Omtrent hvor gammel er personen, og hvem er bekymret?",
                                    "About how old is the person, and who is worried?"),
                                say(
                                    "Hvad fungerer: familie, skole, arbejde, en voksen, der betyder noget?",
                                    "What works: family, school, work, an adult who matters?"),
                                say("Hvad ved I ikke?", "What do you not know?"),
                            ].map { .element("li", $0) }),
                    ]),
            ])
    }

    private func say(_ da: String, _ en: String) -> String { maker.say(da, en) }
}

/// The field that a concern is written in.
struct ConcernField {
    let maker: PageMaker
    let text: String

    var field: HTMLNode {
        .element(
            "div", ["class": "field"],
            [
                .element("label", ["for": "tekst"], [.text(maker.say("Bekymringen, uden navne", "The concern, without names"))]),
                .element(
                    "textarea",
                    [
                        "id": "tekst", "name": "tekst", "rows": "9", "autocomplete": "off", "spellcheck": "true",
                        "aria-describedby": "tekst-hjaelp",
                    ] + maker.danish, [.text(text)]),
                .element(
                    "p", ["class": "hint", "id": "tekst-hjaelp"],
                    [
                        .text(
                            maker.say(
                                "Navne, numre og adresser bliver taget ud, før der søges. Teksten gemmes ikke og står i ingen adresse.",
                                "Names, numbers and addresses are taken out before anything is searched. The text is not kept, and stands in no address."
                            ))
                    ]),
            ])
    }
}
