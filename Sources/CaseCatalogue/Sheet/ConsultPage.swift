public import CaseSearch
public import KnowledgeModel

/// The answer to a concern on one page for a meeting. What is acute stands first; every part says what it rests on.
public struct ConsultPage: Sendable {
    let language: Language
    /// More than these are for the pages of each case, offer and sign, and for the JSON.
    private static let sharedCount = 4
    private static let differentCount = 2
    private static let unknownCount = 3
    private static let actionCount = 8
    private static let explanationCount = 3
    /// Of more signs than these, the reservation stands with its first two sentences.
    private static let wholeSignCount = 2

    public init(language: Language) {
        self.language = language
    }

    public func page(_ consultation: Consultation) -> Page {
        let alerts = consultation.understood.alerts
        var page = Page(title: say("Rådføring om en bekymring", "Consultation on a concern"))
        page.blocks += alerts.filter(\.isAcute).map { .alert([.strong($0.label[language] + ". "), .text($0.advice[language])]) }
        if !consultation.understood.question.removed.isEmpty { page.blocks.append(.paragraph([.text(ProductNote.noPersons[language])])) }
        if !consultation.isAnswered {
            page.blocks.append(.paragraph([.text(nothingUnderstood)]))
        } else if consultation.understood.chips.isEmpty {
            page.blocks.append(.paragraph([.text(wordsAlone)]))
        }
        page.section(
            say("Husk", "Bear in mind"),
            alerts.filter { !$0.isAcute }.map { [.strong($0.label[language] + ". "), .text($0.advice[language])] })
        page.section(say("Det har vi forstået", "What was understood"), understood(consultation.understood))
        if consultation.isAnswered {
            page.section(
                say("Det ved vi ikke, og det er værd at spørge om", "Not known, and worth asking"),
                consultation.understood.unknown.map { [.text($0.question[language])] })
        }
        page.section(say("Lignende sager", "Similar cases"), consultation.similar.map(similar))
        if !consultation.similar.isEmpty { page.blocks.append(.note(ProductNote.notRepresentative[language])) }
        ConsultGuidance(language: language).add(consultation, to: &page)
        actions(consultation, &page)
        signs(consultation.signs, &page)
        contacts(consultation.contacts, &page)
        sources(consultation.references, &page)
        page.blocks.append(.note(ProductNote.noPersons[language]))
        return page
    }

    private func say(_ da: String, _ en: String) -> String { language.text(da: da, en: en) }

    private var nothingUnderstood: String {
        say(
            "Vi kunne ikke læse nogen bekymring ud af teksten, og derfor viser vi hverken sager eller vejledning. Skriv med almindelige ord, hvad der er set og hørt, hvem der er bekymret, og omtrent hvor gammel personen er. Udelad navne.",
            "We could not read a concern out of the text, so we show neither cases nor guidance. Write in plain words what was seen and heard, who is worried, and about how old the person is. Leave out names."
        )
    }

    private var wordsAlone: String {
        say(
            "Vi kunne ikke læse noget bestemt ud af teksten. Det, der står her, er fundet på ordene alene. Skriv gerne, hvad der er set og hørt, hvem der er bekymret, og omtrent hvor gammel personen er.",
            "We could read nothing definite out of the text. What stands here was found by the words alone. You may want to write what was seen and heard, who is worried, and about how old the person is."
        )
    }

    // MARK: What was understood

    private func understood(_ concern: UnderstoodConcern) -> [[Page.Span]] {
        var fields: [String] = []
        for chip in concern.chips where !fields.contains(chip.field) { fields.append(chip.field) }
        var items = fields.map { field -> [Page.Span] in
            let chips = concern.chips.filter { $0.field == field }
            return [.strong(chips[0].fieldLabel[language] + ": ")]
                + chips.enumerated().flatMap { ($0 > 0 ? [.text("; ")] : []) + chip($1) }
        }
        if !concern.question.removed.isEmpty {
            let kinds = concern.question.removed.map { "\($0.label[language]) (\($0.count))" }.joined(separator: ", ")
            items.append([.strong(say("Taget ud, før der blev søgt: ", "Taken out before searching: ")), .text(kinds)])
        }
        if !concern.question.notUsed.isEmpty {
            let words = concern.question.notUsed.map { "»\($0)«" }.joined(separator: ", ")
            items.append([.strong(say("Tæller ikke: ", "Does not count: ")), .text(words)])
        }
        return items
    }

    private func chip(_ chip: UnderstoodConcern.Chip) -> [Page.Span] {
        let label = (chip.isDenied ? say("ikke: ", "not: ") : "") + chip.label[language]
        guard !chip.words.isEmpty else { return [.text(label)] }
        return [.text(label), .aside(" »" + chip.words.joined(separator: " … ") + "«")]
    }

    // MARK: Cases and actions

    private func similar(_ hit: SimilarAnswer.Hit) -> [Page.Span] {
        var spans: [Page.Span] = [
            .strong(hit.found.title[language]), .aside(" (\(hit.found.id), \(hit.found.provenanceLabel[language].lowercasedFirst)). "),
        ]
        if hit.isUnfounded { spans.append(.text(say("Bekymringen viste sig ubegrundet. ", "The concern proved unfounded. "))) }
        if hit.isContrast { spans.append(.text(say("Ligner i tegnene, men gik anderledes. ", "Alike in signs, but it went otherwise. "))) }
        let shared = hit.reasons.shared.filter { !$0.isDenied } + hit.reasons.shared.filter(\.isDenied)
        spans += reasons(say("Fælles: ", "Shared: "), shared.prefix(Self.sharedCount))
        spans += reasons(say("Forskelligt: ", "Different: "), hit.reasons.different.prefix(Self.differentCount))
        // A field of which something is shared or different needs no second mention.
        let named = Set((hit.reasons.shared + hit.reasons.different).map(\.field))
        let unknown = hit.reasons.unknown.filter { !named.contains($0.field) }
        let untold = unknown.filter { $0.untoldBy == .case } + unknown.filter { $0.untoldBy != .case }
        spans += fields(say("Ukendt: ", "Unknown: "), untold)
        return spans
    }

    /// What one of the two does not tell: the fields, since there is nothing to compare.
    private func fields(_ title: String, _ items: [SimilarAnswer.Item]) -> [Page.Span] {
        var names: [String] = []
        for name in items.map({ $0.fieldLabel[language].lowercasedFirst }) where !names.contains(name) { names.append(name) }
        guard !names.isEmpty else { return [] }
        return [.text(title + names.prefix(Self.unknownCount).joined(separator: ", ") + ". ")]
    }

    private func reasons(_ title: String, _ items: ArraySlice<SimilarAnswer.Item>) -> [Page.Span] {
        guard !items.isEmpty else { return [] }
        let names = SimilarAnswer.byField(items).map { own in
            let values = own.map { ($0.isDenied ? say("ikke ", "not ") : "") + $0.label[language].lowercasedFirst }
            return "\(own[0].fieldLabel[language].lowercasedFirst) (\(values.joined(separator: "; ")))"
        }
        return [.text(title + names.joined(separator: ", ") + ". ")]
    }

    private func actions(_ consultation: Consultation, _ page: inout Page) {
        let actions = consultation.actions.prefix(Self.actionCount)
        guard !actions.isEmpty else { return }
        page.section(
            say("Mulige handlinger", "Possible actions"),
            actions.map { action in
                let used = action.cases.isEmpty ? [] : [say("brugt i ", "used in ") + action.cases.map(\.id).joined(separator: ", ")]
                let asides = used + (action.card?.sources ?? []).map(SourceText(language: language).brief)
                return [
                    .strong(action.label[language] + ". "), .text(facts(action.card) + " "),
                    .aside("(" + asides.joined(separator: "; ") + ")"),
                ]
            })
        page.blocks.append(.note(ProductNote.noSuccessRates[language] + " " + ProductNote.lawsChange[language]))
    }

    /// `Frivillig, for forældre. Barnets lov.`
    private func facts(_ card: ActionMap.Card?) -> String {
        let values = ShownValues(language: language)
        let voluntary = card?.isVoluntary.map { $0 ? say("Frivillig", "Voluntary") : say("Ikke frivillig", "Not voluntary") }
        let target = card?.target.map { "for " + values.inside($0) }
        let first = [voluntary, target].compactMap { $0 }.joined(separator: ", ")
        return [first, card?.law.map(values.text)].compactMap { $0 }.filter { !$0.isEmpty }.map { $0 + "." }.joined(separator: " ")
    }

    // MARK: Signs, contacts, sources

    private func signs(_ signs: [SignCatalogue.Sign], _ page: inout Page) {
        guard !signs.isEmpty else { return }
        page.section(
            say("Tegn, der er nævnt", "Signs that are named"),
            signs.map { sign in
                var spans: [Page.Span] = [.strong(sign.label[language]), .aside(" (\(sign.id)). ")]
                guard let card = sign.card else { return spans }
                if let reservation = card.reservation?.plainText {
                    spans.append(.text((signs.count > Self.wholeSignCount ? reservation.firstSentences(2) : reservation) + " "))
                }
                let others = (card.otherExplanations?.plainText ?? "").split(separator: "\n").prefix(Self.explanationCount)
                if !others.isEmpty {
                    spans.append(.text(say("Kan også være: ", "May also be: ") + others.joined(separator: "; ").lowercasedFirst + ". "))
                }
                spans.append(.aside(card.sources.map(SourceText(language: language).brief).joined(separator: "; ")))
                return spans
            })
        page.blocks.append(.note(ProductNote.noChecklist[language]))
    }

    private func contacts(_ contacts: [Consultation.Contact], _ page: inout Page) {
        let entries = Set(contacts.map(\.id)).sorted().joined(separator: ", ")
        page.section(
            say("Hvor I kan henvende jer", "Where to turn"),
            contacts.enumerated().map { number, contact in
                let more: [Page.Span] = number == contacts.count - 1 ? [.aside(" (\(entries))")] : []
                return [.strong(contact.section + ". "), .text(contact.text)] + more
            })
    }

    private func sources(_ references: [Consultation.Reference], _ page: inout Page) {
        var documents: [String] = []
        for source in references.flatMap(\.sources) {
            let year = source.year.map { " (\($0))" } ?? ""
            let name = "\(source.id): \(source.title)\(year)"
            if !documents.contains(name) { documents.append(name) }
        }
        guard !documents.isEmpty else { return }
        page.blocks += [.heading(say("Kilder", "Sources")), .paragraph([.aside(documents.sorted().joined(separator: ". ") + ".")])]
    }
}
