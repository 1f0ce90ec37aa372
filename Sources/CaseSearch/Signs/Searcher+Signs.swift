internal import KnowledgeModel
internal import SearchIndex

extension Searcher {
    /// All catalogues, or the one named, in the order of the vocabulary. Throws `.unknownValue`.
    public func signCatalogues(_ named: String? = nil) throws(SearchProblem) -> [SignCatalogue] {
        let vocabulary = try vocabulary()
        guard let crosswalk = Crosswalk(vocabulary) else { return [] }
        let known = crosswalk.catalogues.concepts
        if let named, !known.contains(where: { $0.id == named }) {
            throw .unknownValue(named, field: crosswalk.catalogues.id, suggestion: Suggestion.nearest(to: named, among: known.map(\.id)))
        }
        var catalogues: [SignCatalogue] = []
        for catalogue in known where named == nil || catalogue.id == named {
            let signs = try signs(crosswalk.signs(of: catalogue.id), crosswalk, vocabulary)
            catalogues.append(SignCatalogue(id: catalogue.id, label: catalogue.label, signs: signs))
        }
        return catalogues
    }

    /// The catalogues, or the one named, and of them the one sign alone. Throws `.unknownEntry`.
    public func signCatalogues(_ named: String? = nil, only sign: String) throws(SearchProblem) -> [SignCatalogue] {
        let catalogues = try signCatalogues(named)
        let known = catalogues.flatMap(\.signs).map(\.id)
        guard known.contains(sign) else { throw .unknownEntry(suggestion: Suggestion.nearest(to: sign, among: known)) }
        return catalogues.map { SignCatalogue(only: sign, of: $0) }.filter { !$0.signs.isEmpty }
    }

    /// The signs with these ids, in the order of the vocabulary; other ids are passed over.
    public func signs(_ ids: [String]) throws(SearchProblem) -> [SignCatalogue.Sign] {
        let vocabulary = try vocabulary()
        guard let crosswalk = Crosswalk(vocabulary) else { return [] }
        return try signs(crosswalk.scheme.concepts.filter { ids.contains($0.id) }, crosswalk, vocabulary)
    }

    /// These signs of the vocabulary, with all that belongs to them.
    func signs(
        _ concepts: [Concept], _ crosswalk: Crosswalk, _ vocabulary: Vocabulary
    ) throws(SearchProblem) -> [SignCatalogue.Sign] {
        let endings = CaseEndings(entries, vocabulary)
        var signs: [SignCatalogue.Sign] = []
        for concept in concepts {
            let cases = cases(with: concept.id, crosswalk, vocabulary)
            signs.append(
                SignCatalogue.Sign(
                    id: concept.id, label: concept.label, severity: crosswalk.severity(of: concept),
                    neighbours: crosswalk.neighbours(of: concept), card: try signCard(concept.id, crosswalk.kind, vocabulary),
                    cases: cases.map { entries.entry($0).id },
                    counterExamples: cases.compactMap { counterExample($0, endings, vocabulary) }))
        }
        return signs
    }

    private func signCard(
        _ id: String, _ kind: KindDefinition, _ vocabulary: Vocabulary
    ) throws(SearchProblem) -> SignCatalogue.Card? {
        guard let number = entries.number(ofEntry: id), entries.entry(number).kind == kind.id else { return nil }
        let entry = try stored(number)
        func section(_ role: FieldRole) -> Section? {
            kind.field(role).flatMap { field in entry.sections.first { $0.anchor == Slug.anchor(of: field.label.da) } }
        }
        return SignCatalogue.Card(
            reservation: section(.reservation), otherExplanations: section(.otherExplanation), questions: section(.question),
            sources: entry.sources(vocabulary), shown: ShownEntry(entry, vocabulary))
    }

    /// Entries about people that carry the sign.
    private func cases(with sign: String, _ crosswalk: Crosswalk, _ vocabulary: Vocabulary) -> [Int] {
        let people = vocabulary.kinds.filter(\.isAboutPeople)
        let fields = people.flatMap(\.fields).filter { $0.isFacet && $0.type.scheme == crosswalk.scheme.id }.map(\.id)
        return Set(fields).sorted().flatMap { holders(of: sign, inFacet: $0).members }
            .filter { number in people.contains { $0.id == entries.entry(number).kind } }
    }

    /// The case as one against reading its signs as more than signs; `nil` where it tells nothing of the kind.
    private func counterExample(
        _ number: Int, _ endings: CaseEndings, _ vocabulary: Vocabulary
    ) -> SignCatalogue.CounterExample? {
        let telling = entries.ownValues(ofEntry: number).filter { endings.unfounded.contains($0) || endings.otherCause.contains($0) }
        guard !telling.isEmpty else { return nil }
        let entry = entries.entry(number)
        let fields = vocabulary.kind(entry.kind)?.fields ?? []
        let sections = entry.passages.map(entries.passage)
        let reasons = telling.compactMap { value -> SimilarAnswer.Item? in
            guard let facet = entries.facets.first(where: { $0.values.contains(value) }),
                let field = fields.first(where: { $0.id == facet.id })
            else { return nil }
            let section = sections.first { $0.anchor == field.section } ?? sections.first
            return SimilarAnswer.Item(
                field: field.id, fieldLabel: field.label, value: entries.valueID(value), label: entries.valueLabel(value),
                section: section?.heading ?? "", anchor: section?.anchor ?? "")
        }
        return SignCatalogue.CounterExample(id: entry.id, title: entry.title, reasons: reasons)
    }
}
