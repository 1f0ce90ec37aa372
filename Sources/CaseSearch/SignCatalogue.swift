public import KnowledgeModel
internal import SearchIndex

/// A source's list of signs, each with its neighbours in the other lists.
public struct SignCatalogue: Sendable {
    public let id: String
    public let label: Label
    public let signs: [Sign]

    public struct Sign: Sendable {
        public let id: String
        public let label: Label
        public let severity: Severity?
        /// Signs of other catalogues that say about the same, by the vocabulary's `close` read both ways, one step.
        public let neighbours: [Neighbour]
        /// The ids of the cases in which it occurs.
        public let cases: [String]
    }

    public struct Severity: Sendable {
        public let id: String
        public let label: Label
    }

    public struct Neighbour: Sendable {
        public let id: String
        public let label: Label
        public let catalogue: String
    }
}

extension SignCatalogue {
    /// The catalogue with one of its signs alone.
    public init(only id: String, of catalogue: SignCatalogue) {
        self.init(id: catalogue.id, label: catalogue.label, signs: catalogue.signs.filter { $0.id == id })
    }
}

extension Searcher {
    /// All catalogues, or the one named, in the order of the vocabulary. Throws `.unknownValue`.
    public func signCatalogues(_ named: String? = nil) throws(SearchProblem) -> [SignCatalogue] {
        let vocabulary: Vocabulary
        do {
            vocabulary = try entries.vocabulary()
        } catch {
            throw .index(error)
        }
        guard let crosswalk = Crosswalk(vocabulary) else { return [] }
        if let named, !crosswalk.catalogues.concepts.contains(where: { $0.id == named }) {
            let known = crosswalk.catalogues.concepts.map(\.id)
            throw .unknownValue(named, field: crosswalk.catalogues.id, suggestion: Suggestion.nearest(to: named, among: known))
        }
        return crosswalk.catalogues.concepts.filter { named == nil || $0.id == named }.map { catalogue in
            SignCatalogue(
                id: catalogue.id, label: catalogue.label,
                signs: crosswalk.signs(of: catalogue.id).map { crosswalk.sign($0, cases: cases(with: $0.id, crosswalk, vocabulary)) })
        }
    }

    /// Entries about people that carry the sign.
    private func cases(with sign: String, _ crosswalk: Crosswalk, _ vocabulary: Vocabulary) -> [String] {
        let people = vocabulary.kinds.filter(\.isAboutPeople)
        let fields = people.flatMap(\.fields).filter { $0.isFacet && $0.type.scheme == crosswalk.scheme.id }.map(\.id)
        var ids: [String] = []
        for facet in entries.facets where fields.contains(facet.id) {
            guard let value = facet.values.first(where: { entries.valueID($0) == sign }) else { continue }
            let words = entries.entries(withValue: value)
            for number in 0..<entries.entryCount where words[number / 64] & (1 << UInt64(number % 64)) != 0 {
                let entry = entries.entry(number)
                if people.contains(where: { $0.id == entry.kind }) { ids.append(entry.id) }
            }
        }
        return ids
    }
}

/// The vocabulary's signs, by the attributes that say which catalogue each is from, how grave, and what it is close to.
private struct Crosswalk {
    let scheme: ConceptScheme
    let catalogues: ConceptScheme
    private let severities: ConceptScheme

    init?(_ vocabulary: Vocabulary) {
        for kind in vocabulary.kinds {
            guard case .id(let name) = kind.concept, let scheme = vocabulary.scheme(name),
                let catalogues = Self.scheme(ofAttribute: "cat", kind, vocabulary),
                let severities = Self.scheme(ofAttribute: "sev", kind, vocabulary)
            else { continue }
            (self.scheme, self.catalogues, self.severities) = (scheme, catalogues, severities)
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

    func sign(_ concept: Concept, cases: [String]) -> SignCatalogue.Sign {
        let severity = concept.attributes["sev"]?.first.flatMap { severities[$0] }
        return SignCatalogue.Sign(
            id: concept.id, label: concept.label,
            severity: severity.map { SignCatalogue.Severity(id: $0.id, label: $0.label) },
            neighbours: neighbours(of: concept), cases: cases)
    }

    private func neighbours(of concept: Concept) -> [SignCatalogue.Neighbour] {
        let named = concept.attributes["close"] ?? []
        return scheme.concepts
            .filter { named.contains($0.id) || $0.attributes["close"]?.contains(concept.id) == true }
            .map { SignCatalogue.Neighbour(id: $0.id, label: $0.label, catalogue: $0.attributes["cat"]?.first ?? "") }
    }
}
