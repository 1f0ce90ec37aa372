internal import KnowledgeModel

/// What was done in one case: the records of its field of offers, with relative months.
struct CaseCourse {
    let id: String
    let title: Label
    let anchor: String
    let steps: [Step]

    struct Step {
        let offer: String
        let shown: ActionMap.Step
        /// `nil` where the case does not say that it ended.
        let toldEnd: Int?
        /// Its place in the course, where the case numbers its steps.
        let place: Int?
    }

    enum Order {
        case before, sameTime, after, untold
    }

    /// The members of a record that the timeline is drawn from.
    private enum Member {
        static let place = "step"
        static let start = "start_month"
        static let end = "end_month"
        static let target = "target"
        static let actor = "actor"
    }

    init?(_ entry: Entry, _ field: FieldDefinition, _ vocabulary: Vocabulary) {
        guard case .structure(let members, let value?) = field.type, case .records(let records, _)? = entry.fields[field.id] else {
            return nil
        }
        func label(_ member: String, _ record: StructuredValue) -> Label? {
            guard let scheme = members.first(where: { $0.id == member })?.type.scheme.flatMap(vocabulary.scheme) else { return nil }
            return record[member]?.text.flatMap { scheme[$0]?.label }
        }
        id = entry.id
        title = entry.title
        anchor = field.section ?? entry.sections.first?.anchor ?? ""
        steps = records.compactMap { record in
            guard let offer = record[value]?.text else { return nil }
            let shown = ActionMap.Step(
                start: record.number(Member.start), end: record.number(Member.end) ?? record.number(Member.start),
                target: label(Member.target, record), actor: label(Member.actor, record))
            return Step(offer: offer, shown: shown, toldEnd: record.number(Member.end), place: record.number(Member.place))
        }
    }

    /// When another offer came, seen from this one. What ends in the month in which the other begins came before it, unless both
    /// begin together. Without months, the numbers of the steps tell.
    func order(of other: String, seenFrom offer: String) -> Order {
        let (own, others) = (steps.filter { $0.offer == offer }, steps.filter { $0.offer == other })
        if let own = Self.span(own), let other = Self.span(others) {
            if other.end <= own.start, other.start < own.start { return .before }
            if other.start >= own.end, other.start > own.start { return .after }
            return .sameTime
        }
        guard let own = own.compactMap(\.place).min(), let other = others.compactMap(\.place).min() else { return .untold }
        return other < own ? .before : .after
    }

    private static func span(_ steps: [Step]) -> (start: Int, end: Int)? {
        let starts = steps.compactMap(\.shown.start)
        guard let start = starts.min() else { return nil }
        return (start, max(start, steps.compactMap(\.shown.end).max() ?? start))
    }
}
