internal import KnowledgeModel
internal import SearchIndex

/// What values of the index tell of how cases went, by their numbers.
struct CaseEndings {
    /// An entry about people with one of these tells of a concern that proved unfounded.
    let unfounded: Set<Int>
    /// With one of these, of something else than extremism that may be behind what was seen.
    let otherCause: Set<Int>
    /// With these it says how it went.
    let course: Set<Int>

    private let entries: EntryMap

    init(_ entries: EntryMap, _ vocabulary: Vocabulary) {
        self.entries = entries
        var (unfounded, otherCause, course): (Set<Int>, Set<Int>, Set<Int>) = ([], [], [])
        let fields = vocabulary.kinds.filter(\.isAboutPeople).flatMap(\.fields)
        for facet in entries.facets {
            guard let field = fields.first(where: { $0.id == facet.id }),
                let concepts = field.type.scheme.flatMap(vocabulary.scheme)?.concepts, concepts.count == facet.values.count
            else { continue }
            for (number, concept) in zip(facet.values, concepts) {
                if concept.dismisses { unfounded.insert(number) }
                if concept.namesOtherCause { otherCause.insert(number) }
                if field.role == .course, !concept.isOpen { course.insert(number) }
            }
        }
        (self.unfounded, self.otherCause, self.course) = (unfounded, otherCause, course)
    }

    func isUnfounded(_ entry: Int) -> Bool { entries.ownValues(ofEntry: entry).contains(where: unfounded.contains) }

    /// How the case went, by the numbers of values that say so.
    func course(ofEntry entry: Int) -> Set<Int> { course.intersection(entries.ownValues(ofEntry: entry)) }
}
