internal import KnowledgeModel
internal import SearchIndex
internal import Xapian

extension Searcher {
    /// The offers for the age that is told: first those whose card names the situation, then those that the cases shown used, the
    /// nearest case's first. How it went plays no part.
    func actions(
        for told: [FieldValue], usedIn similar: [SimilarAnswer.Hit], _ vocabulary: Vocabulary
    ) throws(SearchProblem) -> [ActionMap.Action] {
        guard let kind = vocabulary.offerKind else { return [] }
        let ofAge = try FacetFilter(vocabulary.filter(told, by: kind.field(.age)), entries).narrowed(Bitset(allBelow: entries.entryCount))
        let situations = vocabulary.filter(told, by: kind.field(.situation))
        let typical = situations.isEmpty ? nil : try FacetFilter(situations, entries).narrowed(ofAge)
        let courses = try courses(of: similar, vocabulary)
        var actions: [(place: Int, action: ActionMap.Action)] = []
        for concept in kind.field(.offer)?.type.scheme.flatMap(vocabulary.scheme)?.concepts ?? [] {
            guard let number = cardNumber(of: concept.id, kind), ofAge.contains(number) else { continue }
            let uses = courses.filter { course in course.steps.contains { $0.offer == concept.id } }
            let isTypical = typical?.contains(number) == true
            guard !uses.isEmpty || isTypical else { continue }
            let first = similar.firstIndex { $0.found.id == uses.first?.id } ?? 0
            actions.append((isTypical ? -1 : first, ActionMap.Action(concept, try card(number, kind, vocabulary), uses, vocabulary)))
        }
        // Sorting keeps the order of the vocabulary among those of one place.
        return actions.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element.action)
    }

    /// What was done in the cases, in their order.
    private func courses(of similar: [SimilarAnswer.Hit], _ vocabulary: Vocabulary) throws(SearchProblem) -> [CaseCourse] {
        var courses: [CaseCourse] = []
        for hit in similar {
            guard let number = entries.number(ofEntry: hit.found.id), let field = vocabulary.kind(hit.found.kind)?.field(.offer) else {
                continue
            }
            if let course = CaseCourse(try stored(number), field, vocabulary) { courses.append(course) }
        }
        return courses
    }
}

extension Vocabulary {
    /// The values told of a field, as a filter; open ones narrow nothing.
    fileprivate func filter(_ told: [FieldValue], by field: FieldDefinition?) -> [String: [String]] {
        guard let field, let scheme = field.type.scheme.flatMap(scheme) else { return [:] }
        let values = told.filter { $0.field == field.id }.map(\.value).filter { scheme[$0].map { !$0.isOpen } ?? false }
        return values.isEmpty ? [:] : [field.id: values]
    }
}
