internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// The trainer's page: wishes, the chosen cases, what they cover and lack, and the booklet.
struct CataloguePage {
    let maker: PageMaker
    let form: CatalogueForm
    var catalogue: Catalogue?
    /// Why the wishes cannot be met.
    var problem: CatalogueProblem?

    static let formID = "katalog"

    var page: WebPage {
        get throws {
            var content: [HTMLNode] = [
                .element("h1", say("Sæt et katalog sammen", "Put a catalogue together")),
                .element(
                    "p", ["class": "lead"],
                    [
                        .text(
                            say(
                                "Vælg, hvor mange sager du vil bruge i undervisningen. Kasus vælger dem, så de tilsammen viser mest muligt af det, kriterierne beder om, og fortæller, hvad der mangler.",
                                "Choose how many cases you want for training. Kasus chooses them so that together they show as much as possible of what the criteria ask for, and tells what is missing."
                            ))
                    ]),
            ]
            if let problem { content.append(alert(problem.message)) }
            if form.isUnreadable {
                content.append(
                    alert(
                        Label(
                            da: "et tal eller en kvote kunne ikke læses og er ikke brugt",
                            en: "a number or a quota could not be read and is not used")))
            }
            var parts: [HTMLNode] = [try CatalogueWishes(maker: maker, form: form, catalogue: catalogue).fields]
            if let catalogue {
                parts.append(CatalogueCases(maker: maker, catalogue: catalogue).section)
                parts.append(exports)
            }
            content.append(
                .element(
                    "form",
                    ["id": Self.formID, "class": "catalogue", "method": "post", "action": maker.context.address(MenuPlace.catalogue.path)],
                    parts))
            if let catalogue { content += CatalogueCoverage(maker: maker, catalogue: catalogue).sections }
            return WebPage(title: say("Katalog", "Catalogue"), place: .catalogue, content: content, form: Self.formID)
        }
    }

    private func say(_ da: String, _ en: String) -> String { maker.say(da, en) }

    private func alert(_ message: Label) -> HTMLNode {
        .element("p", ["class": "alert", "role": "alert"], [.text(message[maker.language].asSentence)])
    }

    private var exports: HTMLNode {
        .element(
            "section", ["aria-labelledby": "haefte"],
            [
                maker.heading("Hæftet", "The booklet", id: "haefte"),
                .element(
                    "div", ["class": "field"],
                    [
                        .element("label", ["for": "titel"], [.text(say("Hæftets titel", "The booklet's title"))]),
                        .void(
                            "input",
                            [
                                "type": "text", "id": "titel", "name": "titel", "maxlength": "120", "autocomplete": "off",
                                "value": form.title ?? "",
                            ]),
                    ]),
                .element(
                    "p", ["class": "buttons"],
                    CatalogueExport.allCases.map { export in
                        .element("button", ["name": "eksport", "value": export.rawValue], [maker.text(export.label)])
                    }),
                .element(
                    "p", ["class": "hint"],
                    [
                        .text(
                            say(
                                "Valget som fil giver det samme hæfte igen med »kasus catalogue --choice«.",
                                "The choice as a file gives the same booklet again with ‘kasus catalogue --choice’."))
                    ]),
            ])
    }
}
