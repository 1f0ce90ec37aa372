internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// Size, theme, criteria, quotas and single cases.
struct CatalogueWishes {
    let maker: PageMaker
    let form: CatalogueForm
    /// `nil` where the wishes cannot be met.
    let catalogue: Catalogue?

    var fields: HTMLNode {
        get throws {
            let vocabulary = try maker.searcher.vocabulary()
            return .element(
                "section", ["class": "understood", "aria-labelledby": "oensker"],
                [
                    maker.heading("Ønsker", "Wishes", id: "oensker"),
                    .element("div", ["class": "two"], [size, theme]), criteria(vocabulary), quotas(vocabulary), try cases,
                    .element("button", ["class": "primary", "name": "vaelg", "value": "1"], [.text(say("Vælg sager", "Choose cases"))]),
                ])
        }
    }

    private func say(_ da: String, _ en: String) -> String { maker.say(da, en) }

    private func field(_ id: String, _ label: String, _ input: HTMLNode) -> HTMLNode {
        .element("div", ["class": "field"], [.element("label", ["for": id], [.text(label)]), input])
    }

    private var size: HTMLNode {
        field(
            "antal", say("Antal sager", "Number of cases"),
            .void(
                "input",
                [
                    "type": "number", "id": "antal", "name": "antal", "min": "1", "max": "100", "value": String(form.request.size),
                ]))
    }

    private var theme: HTMLNode {
        field(
            "tema", say("Emne (kan udelades)", "Theme (optional)"),
            .void(
                "input",
                [
                    "type": "text", "id": "tema", "name": "tema", "autocomplete": "off", "maxlength": "400", "value": form.request.theme,
                ]))
    }

    private func criteria(_ vocabulary: Vocabulary) -> HTMLNode {
        let chosen = form.request.criteria
        return .element(
            "fieldset", ["class": "field"],
            [.element("legend", say("Dæk disse kriterier", "Cover these criteria"))]
                + vocabulary.criteria.map { criterion in
                    let isOn = chosen.isEmpty || chosen.contains(criterion.id)
                    return .element(
                        "label",
                        [
                            .void(
                                "input", ["type": "checkbox", "name": "kriterium", "value": criterion.id] + (isOn ? ["checked": ""] : [:])),
                            .element("span", [maker.text(criterion.label)]),
                        ])
                })
    }

    // MARK: Quotas

    private func quotas(_ vocabulary: Vocabulary) -> HTMLNode {
        let people = vocabulary.kinds.filter(\.isAboutPeople).flatMap(\.fields)
        let standing = form.request.quotas.map { quota -> HTMLNode in
            let label =
                vocabulary.named(FieldValue(field: quota.field, value: quota.value)).map {
                    "\($0.field.label[maker.language]): \($0.concept.label[maker.language])"
                } ?? "\(quota.field)=\(quota.value)"
            return .element(
                "label",
                [
                    .void("input", ["type": "checkbox", "name": "kvote", "value": quota.text, "checked": ""]),
                    .element("span", "\(label), \(quota.words(maker.language))"),
                ])
        }
        let groups = people.filter(\.isCovered).compactMap { field -> HTMLNode? in
            let options = values(of: field, vocabulary).map {
                HTMLNode.element("option", ["value": "\(field.id)=\($0.id)"], [maker.text($0.label)])
            }
            return options.isEmpty ? nil : .element("optgroup", ["label": field.label[maker.language]], options)
        }
        let add: [HTMLNode] = [
            field(
                "kvotevaerdi", say("Mindst eller højst så mange med", "At least or at most so many with"),
                .element(
                    "select", ["id": "kvotevaerdi", "name": "kvotevaerdi"],
                    [.element("option", ["value": ""], [.text(say("Vælg …", "Choose …"))])] + groups)),
            number("fra", say("Mindst", "At least")), number("til", say("Højst", "At most")),
        ]
        return .element(
            "details", ["class": "field"] + (standing.isEmpty ? [:] : ["open": ""]),
            [
                .element("summary", say("Kvoter", "Quotas")),
                .element("fieldset", [.element("legend", ["class": "hidden"], [.text(say("Kvoter", "Quotas"))])] + standing),
                .element("div", ["class": "quota"], add),
            ])
    }

    /// Those that some case has, where that is known.
    private func values(of field: FieldDefinition, _ vocabulary: Vocabulary) -> [(id: String, label: Label)] {
        guard let catalogue else {
            return (field.type.scheme.flatMap(vocabulary.scheme)?.concepts ?? []).map { ($0.id, $0.label) }
        }
        let covered = catalogue.criteria.flatMap(\.fields).first { $0.id == field.id }
        return (covered?.values ?? []).filter { $0.collectionCount > 0 }.map { ($0.id, $0.label) }
    }

    private func number(_ id: String, _ label: String) -> HTMLNode {
        field(id, label, .void("input", ["type": "number", "id": id, "name": id, "min": "0", "max": "100"]))
    }

    // MARK: Single cases

    private var cases: HTMLNode {
        get throws {
            let all = try maker.searcher.caseTitles()
            let options = all.filter { !form.request.locked.contains($0.id) }.map { entry in
                HTMLNode.element(
                    "option", ["value": entry.id] + maker.danish(entry.title), [.text("\(entry.id): \(entry.title[maker.language])")])
            }
            let left = form.request.excluded.map { id -> HTMLNode in
                .element(
                    "li",
                    [
                        .void("input", ["type": "hidden", "name": "uden", "value": id]),
                        .element(
                            "button", ["class": "chip", "name": "ind", "value": id],
                            [.text(say("\(id) er udeladt: tag den med igen", "\(id) is left out: let it in again"))]),
                    ])
            }
            return .element(
                "details", ["class": "field"] + (left.isEmpty ? [:] : ["open": ""]),
                [
                    .element("summary", say("Enkelte sager", "Single cases")),
                    field(
                        "tilfoej", say("Tag en bestemt sag med", "Let a certain case in"),
                        .element(
                            "select", ["id": "tilfoej", "name": "tilfoej"],
                            [.element("option", ["value": ""], [.text(say("Vælg …", "Choose …"))])] + options)),
                ] + (left.isEmpty ? [] : [.element("ul", ["class": "chips"], left)]))
        }
    }
}

extension Searcher {
    /// All entries about people, by id.
    fileprivate func caseTitles() throws -> [(id: String, title: Label)] {
        let kinds = Set(try vocabulary().kinds.filter(\.isAboutPeople).map(\.id))
        return (0..<entries.entryCount).map(entries.entry).filter { kinds.contains($0.kind) }.map { ($0.id, $0.title) }
    }
}
