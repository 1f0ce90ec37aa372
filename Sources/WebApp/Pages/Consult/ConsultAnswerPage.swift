internal import CaseCatalogue
internal import CaseSearch
internal import KnowledgeModel

/// The answer to a concern: what is acute, what was understood, similar cases, guidance, actions, signs, whom to turn to.
struct ConsultAnswerPage {
    let maker: PageMaker
    let consultation: Consultation
    let form: ConsultForm

    static let formID = "bekymring"

    var page: WebPage {
        get throws {
            let alerts = consultation.understood.alerts
            var content: [HTMLNode] = [.element("h1", say("Rådføring om en bekymring", "Consultation on a concern"))]
            content += try maker.alerts(alerts.filter(\.isAcute))
            content += maker.leftOut(consultation.understood.question.removed, consultation.understood.question.notUsed)
            content.append(try UnderstoodForm(maker: maker, understood: consultation.understood, sent: form).node())
            if !consultation.isAnswered { content.append(nothing) }
            content += try section("husk", "Husk", "Bear in mind", maker.alerts(alerts.filter { !$0.isAcute }))
            content += try section(
                "lignende", "Lignende sager", "Similar cases",
                consultation.similar.map { try SimilarCards(maker: maker).card($0) }
                    + (consultation.similar.isEmpty ? [] : [maker.note(ProductNote.notRepresentative)]))
            content += try section(
                "vejledning", "Vejledning på sagens vej", "Guidance along the case's way",
                ConsultedGuidance(maker: maker).steps(consultation.guidance))
            content += try section("handlinger", "Mulige handlinger", "Possible actions", actions)
            content += try section("tegn", "Tegn, der er nævnt", "Signs that are named", signs)
            content += try section("henvend", "Her kan I henvende jer", "Where to turn", contacts)
            content += [maker.note(ProductNote.noPersons), maker.printing]
            return WebPage(title: say("Rådføring", "Consultation"), place: .consult, content: content, form: Self.formID)
        }
    }

    private func say(_ da: String, _ en: String) -> String { maker.say(da, en) }

    private func section(_ id: String, _ da: String, _ en: String, _ content: [HTMLNode]) -> [HTMLNode] {
        content.isEmpty ? [] : [.element("section", ["aria-labelledby": id], [maker.heading(da, en, id: id)] + content)]
    }

    private var nothing: HTMLNode {
        .element(
            "p", ["class": "alert"],
            [
                .text(
                    say(
                        "Vi kunne ikke læse nogen bekymring ud af teksten, og derfor viser vi hverken sager eller vejledning. Skriv med almindelige ord, hvad der er set og hørt, hvem der er bekymret, og omtrent hvor gammel personen er.",
                        "We could not read a concern out of the text, so we show neither cases nor guidance. Write in plain words what was seen and heard, who is worried, and about how old the person is."
                    ))
            ])
    }

    private var actions: [HTMLNode] {
        get throws {
            guard !consultation.actions.isEmpty else { return [] }
            let cards = try consultation.actions.map { try ActionCards(maker: maker).card($0, isWhole: true) }
            return [.element("div", ["class": "cards"], cards), maker.note(ProductNote.noSuccessRates), maker.note(ProductNote.lawsChange)]
        }
    }

    private var signs: [HTMLNode] {
        get throws {
            guard !consultation.signs.isEmpty else { return [] }
            return [maker.note(ProductNote.noChecklist)] + (try consultation.signs.map { try SignCards(maker: maker).brief($0) })
        }
    }

    private var contacts: [HTMLNode] {
        get throws {
            let items = try consultation.contacts.map { contact in
                HTMLNode.element(
                    "li",
                    [
                        .element("strong", [try maker.link(toEntry: contact.id, anchor: contact.anchor, label: contact.section)]),
                        .text(". "),
                        .element("span", maker.danish, [.text(contact.text)]),
                    ])
            }
            return items.isEmpty ? [] : [.element("ul", items)]
        }
    }
}
