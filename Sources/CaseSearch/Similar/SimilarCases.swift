internal import KnowledgeModel
internal import SearchIndex
internal import Xapian

/// Compares cases of one index with a question.
struct SimilarCases {
    let entries: EntryMap
    let vocabulary: Vocabulary
    let fields: [ComparedField]
    let endings: CaseEndings

    init(_ entries: EntryMap, _ vocabulary: Vocabulary) {
        self.entries = entries
        self.vocabulary = vocabulary
        fields = [ComparedField](vocabulary, entries.facets)
        endings = CaseEndings(entries, vocabulary)
    }

    /// The weight of the text among the fields: that of the field whose measure is text.
    var textWeight: Double {
        vocabulary.kinds.filter(\.isAboutPeople).flatMap(\.fields).first { $0.similarity == .text }?.weight ?? 1
    }

    /// The entries of kinds that tell of people.
    var people: Bitset {
        var people = Bitset(bitCount: entries.entryCount)
        let kinds = Set(vocabulary.kinds.filter(\.isAboutPeople).map(\.id))
        for value in values(of: "kind") where kinds.contains(entries.valueID(value)) {
            people.formUnion(entries.entries(withValue: value))
        }
        return people
    }

    private func values(of facet: String) -> Range<Int> { entries.facets.first { $0.id == facet }?.values ?? 0..<0 }

    func profile(_ entry: Int) -> CaseProfile { CaseProfile(ofEntry: entry, entries, fields) }

    // MARK: Nearness

    /// 0 to 1: the weighed mean of the measures over the fields that the question holds, its text among them.
    func nearness(_ question: CaseProfile, _ found: CaseProfile, text: Double?, isBetweenCases: Bool) -> Double {
        var (sum, weights) = (0.0, 0.0)
        for (number, field) in fields.enumerated() where !question.values[number].isEmpty {
            weights += field.weight
            sum +=
                field.weight
                * FieldMeasure.likeness(question.values[number], found.values[number], of: field, isBetweenCases: isBetweenCases)
        }
        if let text {
            weights += textWeight
            sum += textWeight * text
        }
        return weights > 0 ? sum / weights : 0
    }

    /// How alike two cases are in what they tell, 0 to 1, whichever is named first.
    func likeness(_ first: CaseProfile, _ second: CaseProfile) -> Double {
        let there = nearness(first, second, text: nil, isBetweenCases: true)
        return (there + nearness(second, first, text: nil, isBetweenCases: true)) / 2
    }

    func likeness(_ question: CaseProfile, _ found: CaseProfile, in role: FieldRole, isBetweenCases: Bool) -> Double {
        guard let number = number(of: role) else { return 0 }
        return FieldMeasure.likeness(
            question.values[number], found.values[number], of: fields[number], isBetweenCases: isBetweenCases)
    }

    func tells(_ profile: CaseProfile, _ role: FieldRole) -> Bool { number(of: role).map { !profile.values[$0].isEmpty } ?? false }

    private func number(of role: FieldRole) -> Int? { fields.firstIndex { $0.definition.role == role } }

    // MARK: What is shown of it

    /// What a question tells, with labels, in the order of the vocabulary.
    func told(_ profile: CaseProfile) -> [SimilarAnswer.Told] {
        fields.enumerated().flatMap { number, field in
            profile.values[number].map { told($0, field, isDenied: false) } + profile.denied[number].map { told($0, field, isDenied: true) }
        }
    }

    private func told(_ value: Int, _ field: ComparedField, isDenied: Bool) -> SimilarAnswer.Told {
        SimilarAnswer.Told(
            field: field.id, fieldLabel: field.definition.label, value: field.concepts[value].id, label: field.concepts[value].label,
            isDenied: isDenied)
    }

    /// The fields in which a case is near, with measure and weight.
    func explained(_ question: CaseProfile, _ found: CaseProfile) -> [SimilarAnswer.Explanation.Field] {
        fields.enumerated().compactMap { number, field in
            let (asked, held) = (question.values[number], found.values[number])
            guard FieldMeasure.likeness(asked, held, of: field, isBetweenCases: true) > 0 else { return nil }
            return SimilarAnswer.Explanation.Field(
                field: field.id, measure: field.definition.similarity, weight: field.weight, values: held.map { field.concepts[$0].id })
        }
    }
}
