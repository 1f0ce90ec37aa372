public import CaseSearch
public import KnowledgeModel

/// The JSON of the sign catalogues and their crosswalk.
public struct SignsResponse: Encodable {
    let catalogues: [Catalogue]

    public init(_ catalogues: [SignCatalogue], language: Language) {
        self.catalogues = catalogues.map { Catalogue($0, language) }
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
        /// The cases in which it occurs.
        let cases: [String]

        init(_ sign: SignCatalogue.Sign, _ language: Language) {
            id = sign.id
            label = sign.label[language]
            severity = sign.severity?.id
            severityLabel = sign.severity?.label[language]
            close = sign.neighbours.map { Neighbour(id: $0.id, label: $0.label[language], catalogue: $0.catalogue) }
            cases = sign.cases
        }
    }

    struct Neighbour: Encodable {
        let id: String
        let label: String
        let catalogue: String
    }
}
