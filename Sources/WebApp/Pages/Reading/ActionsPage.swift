internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// The map of possible actions: by age and situation, for whom, by which law, and what others combined in which order.
struct ActionsPage {
    let maker: PageMaker
    let request: ActionRequest

    var page: WebPage {
        get throws {
            let map = try maker.searcher.actions(request)
            return WebPage(
                title: say("Mulige indsatser", "Possible actions"), place: .actions,
                content: [
                    .element("h1", say("Mulige indsatser", "Possible actions")), maker.note(ProductNote.noSuccessRates), try choice,
                    .element(
                        "p", ["role": "status", "class": "status"],
                        [.text(say("\(map.actions.count) indsatser", "\(map.actions.count) actions"))]),
                    .element("div", ["class": "cards"], try map.actions.map { try ActionCards(maker: maker).card($0, isWhole: false) }),
                    maker.note(ProductNote.lawsChange),
                ],
                parameters: (request.age.map { [("alder", $0)] } ?? []) + request.situations.map { ("situation", $0) })
        }
    }

    private func say(_ da: String, _ en: String) -> String { maker.say(da, en) }

    /// Nothing is typed here, so that a choice may stand in the address and be sent to a colleague.
    private var choice: HTMLNode {
        get throws {
            let vocabulary = try maker.searcher.vocabulary()
            let kind = vocabulary.kinds.first(where: vocabulary.isOffer)
            let ages = kind?.field(.age)?.type.scheme.flatMap(vocabulary.scheme)
            let situations = kind?.field(.situation)?.type.scheme.flatMap(vocabulary.scheme)
            var fields: [HTMLNode] = []
            if let ages {
                let options =
                    [("", say("Alle aldre", "Any age"))]
                    + ages.concepts.filter { $0.attributes["open"] == nil }.map { ($0.id, $0.label[maker.language]) }
                fields.append(
                    .element(
                        "div", ["class": "field"],
                        [
                            .element("label", ["for": "alder"], [maker.text(ages.label)]),
                            .element(
                                "select", ["id": "alder", "name": "alder"],
                                options.map { id, label in
                                    .element("option", ["value": id] + (id == request.age ?? "" ? ["selected": ""] : [:]), [.text(label)])
                                }),
                        ]))
            }
            if let situations {
                fields.append(
                    .element(
                        "details", ["class": "field"] + (request.situations.isEmpty ? [:] : ["open": ""]),
                        [
                            .element("summary", situations.label[maker.language]),
                            .element(
                                "fieldset", ["class": "columns-of-choices"],
                                [.element("legend", ["class": "hidden"], [maker.text(situations.label)])]
                                    + situations.concepts.filter { $0.attributes["open"] == nil }.map(situation)),
                        ]))
            }
            fields.append(.element("button", ["class": "primary"], [.text(say("Vis", "Show"))]))
            let language: [HTMLNode] =
                maker.context.isLanguageAsked
                ? [.void("input", ["type": "hidden", "name": "sprog", "value": maker.language.rawValue])] : []
            return .element("form", ["class": "narrow", "method": "get", "action": MenuPlace.actions.path], language + fields)
        }
    }

    private func situation(_ concept: Concept) -> HTMLNode {
        let checked: Attributes = request.situations.contains(concept.id) ? ["checked": ""] : [:]
        return .element(
            "label",
            [
                .void("input", ["type": "checkbox", "name": "situation", "value": concept.id] + checked),
                .element("span", [maker.text(concept.label)]),
            ])
    }
}
