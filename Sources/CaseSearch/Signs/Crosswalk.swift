internal import KnowledgeModel

/// The vocabulary's signs, by the attributes that say which catalogue each is from, how grave, and what it is close to.
struct Crosswalk {
    let kind: KindDefinition
    let scheme: ConceptScheme
    let catalogues: ConceptScheme
    private let severities: ConceptScheme

    init?(_ vocabulary: Vocabulary) {
        for kind in vocabulary.kinds {
            guard case .id(let name) = kind.concept, let scheme = vocabulary.scheme(name),
                let catalogues = Self.scheme(ofAttribute: "cat", kind, vocabulary),
                let severities = Self.scheme(ofAttribute: "sev", kind, vocabulary)
            else { continue }
            (self.kind, self.scheme, self.catalogues, self.severities) = (kind, scheme, catalogues, severities)
            return
        }
        return nil
    }

    private static func scheme(ofAttribute name: String, _ kind: KindDefinition, _ vocabulary: Vocabulary) -> ConceptScheme? {
        kind.fields.first { $0.conceptAttribute == name }?.type.scheme.flatMap(vocabulary.scheme)
    }

    func signs(of catalogue: String) -> [Concept] {
        scheme.concepts.filter { $0.attributes["cat"] == [catalogue] }
    }

    func severity(of concept: Concept) -> SignCatalogue.Severity? {
        concept.attributes["sev"]?.first.flatMap { severities[$0] }.map { SignCatalogue.Severity(id: $0.id, label: $0.label) }
    }

    func neighbours(of concept: Concept) -> [SignCatalogue.Neighbour] {
        let named = concept.attributes["close"] ?? []
        return scheme.concepts
            .filter { named.contains($0.id) || $0.attributes["close"]?.contains(concept.id) == true }
            .map { neighbour in
                let catalogue = neighbour.attributes["cat"]?.first ?? ""
                let label = catalogues[catalogue]?.label ?? Label(da: catalogue, en: catalogue)
                return SignCatalogue.Neighbour(
                    id: neighbour.id, label: neighbour.label, catalogue: catalogue, catalogueLabel: label)
            }
    }
}
