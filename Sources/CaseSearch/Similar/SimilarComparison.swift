internal import KnowledgeModel

/// What similar cases are looked for from, in the index's terms.
struct SimilarQuestion {
    /// The case that it is, if it is one.
    let entry: Int?
    let profile: CaseProfile
    let words: [ProblemText.Word]
}

/// Compares the candidates with the question, and chooses among them.
struct SimilarComparison {
    let cases: SimilarCases
    let question: SimilarQuestion
    /// How near the candidates' texts are.
    let text: [Int: Double]

    func choose(_ limit: Int, among entries: [Int]) -> SimilarSelection.Choice {
        let profiles = Dictionary(uniqueKeysWithValues: entries.map { ($0, cases.profile($0)) })
        let near = entries.compactMap { entry in profiles[entry].map { (entry: entry, nearness: nearness($0, text[entry])) } }
            .filter { $0.nearness > 0 }
        guard let nearest = near.max(by: { ($0.nearness, $1.entry) < ($1.nearness, $0.entry) }) else {
            return SimilarSelection.Choice(entries: [], contrast: nil)
        }
        // A question that names no sign is compared in signs by what the nearest case tells.
        let signs = cases.tells(question.profile, .sign) ? question.profile : profiles[nearest.entry] ?? question.profile
        let candidates = near.compactMap { entry, nearness in
            profiles[entry].map { candidate(entry, $0, nearness, signs) }
        }
        let selection = SimilarSelection(candidates) { first, second in
            guard let first = profiles[first], let second = profiles[second] else { return 0 }
            return cases.likeness(first, second)
        }
        return selection.choose(limit, course: question.entry.map(cases.endings.course) ?? [])
    }

    private func nearness(_ found: CaseProfile, _ text: Double?) -> Double {
        let words = question.words.isEmpty ? nil : text ?? 0
        return cases.nearness(question.profile, found, text: words, isBetweenCases: question.entry != nil)
    }

    private func candidate(
        _ entry: Int, _ profile: CaseProfile, _ nearness: Double, _ signs: CaseProfile
    ) -> SimilarSelection.Candidate {
        func shares(_ role: FieldRole) -> Bool { cases.likeness(question.profile, profile, in: role, isBetweenCases: true) > 0 }
        let roles: [FieldRole] = [.sign, .situation]
        let isNamed = roles.contains { cases.tells(question.profile, $0) }
        return SimilarSelection.Candidate(
            entry: entry, nearness: nearness, signs: cases.likeness(signs, profile, in: .sign, isBetweenCases: true),
            isFitting: !isNamed || roles.contains(where: shares), isUnfounded: cases.endings.isUnfounded(entry),
            course: cases.endings.course(ofEntry: entry))
    }
}
