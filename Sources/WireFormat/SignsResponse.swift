public import CaseSearch
public import KnowledgeModel

/// The JSON of the sign catalogues and their crosswalk.
public struct SignsResponse: Encodable {
    let catalogues: [Catalogue]
    /// What signs may not be read as.
    let note: String

    public init(_ catalogues: [SignCatalogue], language: Language) {
        self.catalogues = catalogues.map { Catalogue($0, language) }
        note = ProductNote.noChecklist[language]
    }

    struct Catalogue: Encodable {
        let id: String
        let label: String
        let signs: [Sign]

        init(_ catalogue: SignCatalogue, _ language: Language) {
            id = catalogue.id
            label = catalogue.label[language]
            signs = catalogue.signs.map { Sign($0, language) }
        }
    }

    struct Sign: Encodable {
        let id: String
        let label: String
        let severity: String?
        let severityLabel: String?
        /// The signs of other catalogues that say about the same.
        let close: [Neighbour]
        /// The source's reservation, other explanations and what to ask; absent where the sign has no card.
        let reservation: EntryResponse.Section?
        let otherExplanations: EntryResponse.Section?
        let questions: EntryResponse.Section?
        /// The other sections of the card.
        let sections: [EntryResponse.Section]
        let sources: [SourceReference]
        /// The cases in which it occurs.
        let cases: [String]
        /// Those of them in which the concern proved unfounded, or something else was behind it.
        let counterExamples: [CounterExample]

        init(_ sign: SignCatalogue.Sign, _ language: Language) {
            id = sign.id
            label = sign.label[language]
            severity = sign.severity?.id
            severityLabel = sign.severity?.label[language]
            close = sign.neighbours.map { Neighbour($0, language) }
            reservation = sign.card?.reservation.map(EntryResponse.Section.init)
            otherExplanations = sign.card?.otherExplanations.map(EntryResponse.Section.init)
            questions = sign.card?.questions.map(EntryResponse.Section.init)
            let named = [sign.card?.reservation, sign.card?.otherExplanations, sign.card?.questions].compactMap { $0?.anchor }
            sections = (sign.card?.shown.entry.sections ?? []).filter { !named.contains($0.anchor) }.map(EntryResponse.Section.init)
            sources = (sign.card?.sources ?? []).map(SourceReference.init)
            cases = sign.cases
            counterExamples = sign.counterExamples.map { CounterExample($0, language) }
        }
    }

    struct Neighbour: Encodable {
        let id: String
        let label: String
        let catalogue: String
        let catalogueLabel: String

        init(_ neighbour: SignCatalogue.Neighbour, _ language: Language) {
            id = neighbour.id
            label = neighbour.label[language]
            catalogue = neighbour.catalogue
            catalogueLabel = neighbour.catalogueLabel[language]
        }
    }

    struct CounterExample: Encodable {
        let id: String
        let title: String
        let reasons: [SimilarResponse.Item]

        init(_ example: SignCatalogue.CounterExample, _ language: Language) {
            id = example.id
            title = example.title[language]
            reasons = example.reasons.map { SimilarResponse.Item($0, language) }
        }
    }
}
