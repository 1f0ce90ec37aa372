internal import KnowledgeModel
internal import SearchIndex

/// Puts into three lists what a question and a case share, in what they differ, and what one of them does not tell.
///
/// Only over fields in which the question tells something. In a field with several values, what a side leaves out is unknown
/// and no difference, unless it is expressly denied, or the two share nothing of what both tell.
struct SimilarReasons {
    let fields: [ComparedField]
    let question: CaseProfile
    /// The sections that the case has. What a field's own section would tell is told in the first, where that one is missing.
    let sections: [EntryMap.Passage]

    func reasons(_ found: CaseProfile) -> SimilarAnswer.Reasons {
        var shared: [SimilarAnswer.Item] = []
        var different: [SimilarAnswer.Item] = []
        var unknown: [SimilarAnswer.Item] = []
        // What weighs most stands first. What follows from another field's values is told there.
        let order = fields.indices.filter { fields[$0].definition.derivation == nil }
            .sorted { (fields[$1].weight, $0) < (fields[$0].weight, $1) }
        for number in order {
            let field = fields[number]
            let asked = Told(values: question.values[number], denied: question.denied[number])
            guard !asked.isEmpty else { continue }
            let held = Told(values: found.values[number], denied: found.denied[number])
            let comparison = Comparison(field: field, asked: asked, held: held)
            shared += comparison.shared.map { item(field, $0.value, closeTo: $0.closeTo) }
            shared += comparison.deniedByBoth.map { item(field, $0, isDenied: true) }
            different += comparison.differing.map { item(field, $0) }
            different += comparison.deniedByCase.map { item(field, $0, isDenied: true) }
            unknown += comparison.untoldByCase.map { item(field, $0, untoldBy: .case) }
            unknown += comparison.untoldByQuestion.map { item(field, $0, untoldBy: .question) }
        }
        return SimilarAnswer.Reasons(shared: shared, different: different, unknown: unknown)
    }

    private func item(
        _ field: ComparedField, _ value: Int, isDenied: Bool = false, untoldBy: SimilarAnswer.Side? = nil, closeTo: Int? = nil
    ) -> SimilarAnswer.Item {
        let section = sections.first { $0.anchor == field.definition.section } ?? sections.first
        return SimilarAnswer.Item(
            field: field.id, fieldLabel: field.definition.label, value: field.concepts[value].id,
            label: field.concepts[value].label, section: section?.heading ?? "", anchor: section?.anchor ?? "", isDenied: isDenied,
            untoldBy: untoldBy,
            closeTo: closeTo.map { field.concepts[$0].id })
    }
}

/// What one side tells in a field.
private struct Told {
    let values: [Int]
    let denied: [Int]

    var isEmpty: Bool { values.isEmpty && denied.isEmpty }
}

/// The two sides of one field.
private struct Comparison {
    let field: ComparedField
    let asked: Told
    let held: Told

    /// The case's values that the question tells as well; for those of another catalogue, the question's.
    var shared: [(value: Int, closeTo: Int?)] {
        held.values.compactMap { value in
            if asked.values.contains(value) { return (value, nil) }
            return asked.values.first { field.covers(value, $0) }.map { (value, field.same(as: value).contains($0) ? $0 : nil) }
        }
    }

    var deniedByBoth: [Int] { tellsByDenial ? held.denied.filter(asked.denied.contains) : [] }

    /// What the case tells and the question denies; or all that it tells, where both tell and nothing is shared.
    var differing: [Int] {
        guard shared.isEmpty, !asked.values.isEmpty else { return unshared.filter(asked.denied.contains) }
        return unshared
    }

    var deniedByCase: [Int] {
        guard tellsByDenial else { return [] }
        return held.denied.filter { denied in
            !asked.denied.contains(denied) && asked.values.contains { field.covers($0, denied) }
        }
    }

    /// A field of one value that has it tells nothing more by what it denies.
    private var tellsByDenial: Bool { field.isList || held.values.isEmpty }

    /// In a field of one value, both tell or the case does not.
    var untoldByCase: [Int] {
        guard tellsByDenial else { return [] }
        return asked.values.filter { value in
            !held.values.contains { field.covers($0, value) } && !held.denied.contains { field.covers(value, $0) }
        }
    }

    var untoldByQuestion: [Int] { shared.isEmpty ? [] : unshared.filter { !asked.denied.contains($0) } }

    private var unshared: [Int] {
        let shared = Set(shared.map(\.value))
        return held.values.filter { !shared.contains($0) }
    }
}
