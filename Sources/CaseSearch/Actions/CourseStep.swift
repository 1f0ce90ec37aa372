public import KnowledgeModel

/// An offer in the course of a case, as a timeline shows it.
public struct CourseStep: Sendable, Equatable {
    public let offer: Label
    /// Months since the first contact.
    public let start: Int?
    /// `nil` where the case does not say that it ended.
    public let end: Int?
    public let target: Label?
    public let actor: Label?
}

extension Entry {
    /// What was done, in the order of the text; nothing where the entry tells of no course.
    public func course(_ vocabulary: Vocabulary) -> [CourseStep] {
        guard let field = vocabulary.kind(kind)?.field(.offer), let offers = field.type.scheme.flatMap(vocabulary.scheme),
            let course = CaseCourse(self, field, vocabulary)
        else { return [] }
        return course.steps.compactMap { step in
            offers[step.offer].map {
                CourseStep(
                    offer: $0.label, start: step.shown.start, end: step.toldEnd, target: step.shown.target, actor: step.shown.actor)
            }
        }
    }
}
