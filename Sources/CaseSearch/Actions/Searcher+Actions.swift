public import KnowledgeModel
internal import SearchIndex
internal import Xapian

extension Searcher {
    /// The offers that there are for an age and in situations, each with the cases that used it.
    ///
    /// An offer fits a situation if its card says so, or if a case in that situation used it. Throws `.unknownValue`, with what
    /// may have been meant, and `.unknownField` where the vocabulary has no field for what is asked.
    public func actions(_ request: ActionRequest = ActionRequest()) throws(SearchProblem) -> ActionMap {
        let vocabulary = try vocabulary()
        guard let kind = vocabulary.offerKind else { return ActionMap(filters: [:], actions: []) }
        var filters: [String: [String]] = [:]
        if let age = request.age { filters[kind.field(.age)?.id ?? "", default: []].append(age) }
        if !request.situations.isEmpty { filters[kind.field(.situation)?.id ?? ""] = request.situations }
        let filter = try FacetFilter(filters, entries)
        let all = filter.narrowed(Bitset(allBelow: entries.entryCount))
        let ofAge = try FacetFilter(filters.filter { $0.key == kind.field(.age)?.id }, entries)
            .narrowed(Bitset(allBelow: entries.entryCount))
        let courses = try courses(among: all, vocabulary)
        var actions: [ActionMap.Action] = []
        for concept in kind.field(.offer)?.type.scheme.flatMap(vocabulary.scheme)?.concepts ?? [] {
            let number = cardNumber(of: concept.id, kind)
            let uses = courses.filter { course in course.steps.contains { $0.offer == concept.id } }
            guard number.map({ all.contains($0) || (ofAge.contains($0) && !uses.isEmpty) }) ?? !uses.isEmpty else { continue }
            var shown: ActionMap.Card?
            if let number { shown = try card(number, kind, vocabulary) }
            actions.append(ActionMap.Action(concept, shown, uses, vocabulary))
        }
        return ActionMap(filters: filters, actions: actions)
    }

    /// What was done in the cases among the entries, by id.
    func courses(among set: Bitset, _ vocabulary: Vocabulary) throws(SearchProblem) -> [CaseCourse] {
        var courses: [CaseCourse] = []
        for kind in vocabulary.kinds where kind.isAboutPeople {
            guard let field = kind.field(.offer) else { continue }
            var cases = set
            cases.formIntersection(holders(of: kind.id, inFacet: "kind"))
            for number in cases.members {
                if let course = CaseCourse(try stored(number), field, vocabulary) { courses.append(course) }
            }
        }
        return courses
    }

    /// The number of the entry that tells of an offer.
    func cardNumber(of offer: String, _ kind: KindDefinition) -> Int? {
        guard let field = kind.field(.offer) else { return nil }
        var cards = holders(of: offer, inFacet: field.id)
        cards.formIntersection(holders(of: kind.id, inFacet: "kind"))
        return cards.members.first
    }

    func card(_ number: Int, _ kind: KindDefinition, _ vocabulary: Vocabulary) throws(SearchProblem) -> ActionMap.Card {
        ActionMap.Card(try stored(number), kind, vocabulary)
    }

    /// The entries that hold a value of a facet themselves or below it.
    func holders(of value: String, inFacet id: String) -> Bitset {
        var holders = Bitset(bitCount: entries.entryCount)
        let values = entries.facets.first { $0.id == id }?.values ?? 0..<0
        if let number = values.first(where: { entries.valueID($0) == value }) { holders.formUnion(entries.entries(withValue: number)) }
        return holders
    }
}

extension Vocabulary {
    /// The kind whose entries are cards of offers: its field of offers names what the entry is about.
    var offerKind: KindDefinition? { kinds.first(where: isOffer) }

    /// Whether the kind's entries are cards of offers.
    public func isOffer(_ kind: KindDefinition) -> Bool { kind.field(.offer).map { kind.concept == .field($0.id) } ?? false }
}

extension Bitset {
    var members: [Int] {
        var members: [Int] = []
        forEach { members.append($0) }
        return members
    }
}

extension ActionMap.Card {
    init(_ entry: Entry, _ kind: KindDefinition, _ vocabulary: Vocabulary) {
        id = entry.id
        let facets = Set(kind.fields.filter { $0.isFacet && $0.role != .offer }.map(\.id))
        facts = ShownEntry(entry, vocabulary).fields.filter { facets.contains($0.id) }
        let shown = facts
        func fact(_ role: FieldRole) -> ShownEntry.Field? { kind.field(role).flatMap { field in shown.first { $0.id == field.id } } }
        (law, target) = (fact(.law), fact(.target))
        isVoluntary = kind.field(.voluntary).flatMap { entry.value(of: $0.id) }.map { $0 == "true" }
        let text = kind.fields.first { $0.type == .text && $0.isSearched && $0.cardinality.isRequired }
        summary = text.flatMap { field in entry.sections.first { $0.anchor == Slug.anchor(of: field.label.da) }?.plainText }
        sources = entry.sources(vocabulary)
    }
}

extension ActionMap.Action {
    init(_ concept: Concept, _ card: ActionMap.Card?, _ uses: [CaseCourse], _ vocabulary: Vocabulary) {
        offer = concept.id
        label = concept.label
        self.card = card
        cases = uses.map { course in
            ActionMap.Use(
                id: course.id, title: course.title, anchor: course.anchor,
                steps: course.steps.filter { $0.offer == concept.id }.map(\.shown))
        }
        let scheme = vocabulary.offerKind?.field(.offer)?.type.scheme.flatMap(vocabulary.scheme)
        combined = (scheme?.concepts ?? []).compactMap { ActionMap.Combination($0, beside: concept.id, uses) }
    }
}

extension ActionMap.Combination {
    /// `nil` where no case used both.
    fileprivate init?(_ other: Concept, beside offer: String, _ uses: [CaseCourse]) {
        guard other.id != offer else { return nil }
        self.init(offer: other.id, label: other.label)
        for course in uses where course.steps.contains(where: { $0.offer == other.id }) {
            switch course.order(of: other.id, seenFrom: offer) {
            case .before: before.append(course.id)
            case .sameTime: sameTime.append(course.id)
            case .after: after.append(course.id)
            case .untold: orderUntold.append(course.id)
            }
        }
        if before.isEmpty, sameTime.isEmpty, after.isEmpty, orderUntold.isEmpty { return nil }
    }
}
