public import CaseSearch
public import KnowledgeModel

/// The JSON of a consultation.
public struct ConsultResponse: Encodable {
    /// Whether 112 and 114 come before everything else.
    let acute: Bool
    let alerts: [AlertResponse]
    let query: Query
    let understood: [Chip]
    let unknown: [Question]
    let similar: [SimilarResponse.Hit]
    let guidance: [Step]
    let actions: [ActionsResponse.Action]
    let signs: [SignsResponse.Sign]
    let contacts: [Contact]
    let sources: [Reference]
    /// What the answer may not be read as.
    let notes: [String]

    public init(_ consultation: Consultation, language: Language) {
        acute = consultation.understood.isAcute
        alerts = consultation.understood.alerts.map { AlertResponse($0, language) }
        query = Query(consultation.understood.question)
        understood = consultation.understood.chips.map { Chip($0, language) }
        unknown = consultation.understood.unknown.map {
            Question(field: $0.field, label: $0.label[language], question: $0.question[language])
        }
        similar = consultation.similar.map { SimilarResponse.Hit($0, language) }
        guidance = consultation.guidance.map { Step($0, language) }
        actions = consultation.actions.map { ActionsResponse.Action($0, language) }
        signs = consultation.signs.map { SignsResponse.Sign($0, language) }
        contacts = consultation.contacts.map(Contact.init)
        sources = consultation.references.map { Reference($0, language) }
        notes = ProductNote.consultation.map { $0[language] }
    }

    struct Query: Encodable {
        let removed: [SearchResponse.Removal]
        let notUsed: [String]

        init(_ question: GuardedQuestion) {
            removed = question.removed.map { SearchResponse.Removal(kind: $0.kind, count: $0.count) }
            notUsed = question.notUsed
        }
    }

    struct Chip: Encodable {
        let field: String
        let fieldLabel: String
        let value: String
        let label: String
        let denied: Bool
        /// A person added it; it was not read out of the text.
        let added: Bool
        let words: [String]

        init(_ chip: UnderstoodConcern.Chip, _ language: Language) {
            field = chip.field
            fieldLabel = chip.fieldLabel[language]
            value = chip.value
            label = chip.label[language]
            denied = chip.isDenied
            added = chip.isAdded
            words = chip.words
        }
    }

    struct Question: Encodable {
        let field: String
        let label: String
        let question: String
    }

    struct Step: Encodable {
        let step: String
        let label: String
        let guide: Reference?
        let texts: [Text]

        init(_ step: Consultation.Step, _ language: Language) {
            self.step = step.id
            label = step.label[language]
            guide = step.guide.map { Reference($0, language) }
            texts = step.texts.map { Text($0, language) }
        }
    }

    /// A hit of a search, with what it rests on.
    struct Text: Encodable {
        let found: SearchResponse.Hit
        let reference: Reference

        init(_ text: Consultation.Text, _ language: Language) {
            found = SearchResponse.Hit(text.found, language)
            reference = Reference(text.reference, language)
        }

        enum CodingKeys: CodingKey {
            case validity, validityLabel, sources
        }

        func encode(to encoder: any Encoder) throws {
            try found.encode(to: encoder)
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encodeIfPresent(reference.validity, forKey: .validity)
            try container.encodeIfPresent(reference.validityLabel, forKey: .validityLabel)
            try container.encode(reference.sources, forKey: .sources)
        }
    }

    struct Contact: Encodable {
        let id: String
        let section: String
        let anchor: String
        let text: String

        init(_ contact: Consultation.Contact) {
            id = contact.id
            section = contact.section
            anchor = contact.anchor
            text = contact.text
        }
    }

    struct Reference: Encodable {
        let id: String
        let title: String
        let validity: String?
        let validityLabel: String?
        let sources: [SourceReference]

        init(_ reference: Consultation.Reference, _ language: Language) {
            id = reference.id
            title = reference.title[language]
            validity = reference.validity?.id
            validityLabel = reference.validity?.label[language]
            sources = reference.sources.map(SourceReference.init)
        }
    }
}
