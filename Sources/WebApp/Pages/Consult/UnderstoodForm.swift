internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// What was understood, as check boxes: take away what is wrong, add what is missing, and ask again.
struct UnderstoodForm {
    let maker: PageMaker
    let understood: UnderstoodConcern
    let sent: ConsultForm

    func node() throws -> HTMLNode {
        let vocabulary = try maker.searcher.vocabulary()
        return .element(
            "form",
            [
                "id": ConsultAnswerPage.formID, "class": "concern understood", "method": "post",
                "action": maker.context.address(MenuPlace.consult.path),
            ],
            [maker.heading("Det har vi forstået", "What was understood", id: "forstaaet"), chips(vocabulary)] + questions + [
                .element(
                    "div", ["class": "field"],
                    [
                        .element("label", ["for": "tilfoej"], [.text(say("Tilføj noget, der mangler", "Add something that is missing"))]),
                        choices(vocabulary),
                    ]),
                // What was typed comes back without what was taken out.
                .element(
                    "details", ["class": "field"],
                    [
                        .element("summary", say("Ret teksten", "Edit the text")),
                        ConcernField(maker: maker, text: understood.question.text).field,
                    ]),
                .element("button", ["class": "primary"], [.text(say("Opdater svaret", "Update the answer"))]),
                .element(
                    "button", ["name": "ark", "value": "1"], [.text(say("Hent som ark til mødet", "Get as a sheet for the meeting"))]),
            ])
    }

    private func say(_ da: String, _ en: String) -> String { maker.say(da, en) }

    // MARK: Chips

    private func chips(_ vocabulary: Vocabulary) -> HTMLNode {
        let standing = understood.chips.map {
            chip(FieldValue(field: $0.field, value: $0.value), $0.fieldLabel, label($0), words: $0.words, isAdded: $0.isAdded)
        }
        let taken = sent.removed.compactMap { value -> HTMLNode? in
            guard let (field, concept) = vocabulary.named(value) else { return nil }
            return chip(value, field.label, concept.label[maker.language], isStanding: false)
        }
        guard !(standing + taken).isEmpty else {
            return .element("p", say("Vi kunne ikke læse noget bestemt ud af teksten.", "We could read nothing definite out of the text."))
        }
        return .element(
            "fieldset", ["class": "understood-chips"],
            [
                .element("legend", say("Fjern fluebenet ved det, der ikke passer", "Untick what does not fit"))
            ] + standing + taken)
    }

    private func label(_ chip: UnderstoodConcern.Chip) -> String {
        (chip.isDenied ? say("ikke: ", "not: ") : "") + chip.label[maker.language]
    }

    private func chip(
        _ value: FieldValue, _ field: Label, _ label: String, words: [String] = [], isAdded: Bool = false, isStanding: Bool = true
    ) -> HTMLNode {
        let box: Attributes = ["type": "checkbox", "name": "valgt", "value": value.text] + (isStanding ? ["checked": ""] : [:])
        var content: [HTMLNode] = [
            .void("input", box),
            .element("span", [.element("span", ["class": "field"], [.text(field[maker.language] + ": ")]), .text(label)]),
        ]
        if !words.isEmpty { content.append(.element("small", maker.danish, [.text("»" + words.joined(separator: " … ") + "«")])) }
        if !isAdded { content.append(.void("input", ["type": "hidden", "name": "laest", "value": value.text])) }
        return .element("label", content)
    }

    // MARK: What is not told, and what may be added

    private var questions: [HTMLNode] {
        guard !understood.unknown.isEmpty else { return [] }
        return [
            .element(
                "div", ["class": "unknown"],
                [
                    .element("h3", say("Det ved vi ikke, og det er værd at spørge om", "Not known, and worth asking")),
                    .element("ul", understood.unknown.map { .element("li", [maker.text($0.question)]) }),
                ])
        ]
    }

    /// All values of the fields that a concern is compared by.
    private func choices(_ vocabulary: Vocabulary) -> HTMLNode {
        let fields = vocabulary.kinds.filter(\.isAboutPeople).flatMap(\.fields).filter {
            $0.similarity != .none && $0.isFacet && $0.derivation == nil
        }
        let groups = fields.compactMap { field -> HTMLNode? in
            guard let scheme = field.type.scheme.flatMap(vocabulary.scheme) else { return nil }
            let options = scheme.concepts.filter { $0.attributes["open"] == nil }.map { concept in
                HTMLNode.element("option", ["value": "\(field.id)=\(concept.id)"], [maker.text(concept.label)])
            }
            return .element("optgroup", ["label": field.label[maker.language]], options)
        }
        return .element(
            "select", ["id": "tilfoej", "name": "tilfoej"],
            [
                .element("option", ["value": ""], [.text(say("Vælg …", "Choose …"))])
            ] + groups)
    }
}

extension Vocabulary {
    /// The field and the value of an entry about people.
    func named(_ value: FieldValue) -> (field: FieldDefinition, concept: Concept)? {
        guard let field = kinds.filter(\.isAboutPeople).flatMap(\.fields).first(where: { $0.id == value.field }),
            let concept = field.type.scheme.flatMap(scheme)?[value.value]
        else { return nil }
        return (field, concept)
    }
}
