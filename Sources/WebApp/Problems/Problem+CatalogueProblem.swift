internal import CaseCatalogue

extension Problem {
    /// Says what was wrong with the wishes for a catalogue without repeating what was sent: only ids of the vocabulary are named.
    init(_ problem: CatalogueProblem) {
        switch problem {
        case .search(let problem):
            self.init(problem)
        case .unknownCase(_, let suggestion):
            self.init(
                .unknownValue, da: "Der er ingen sag med det id.", en: "There is no case with that id.", suggestion: suggestion)
        case .lockedAndExcluded:
            self.init(
                .invalidRequest, da: "En sag kan ikke både låses og udelades.", en: "A case cannot be both locked and left out.")
        case .unknownField(_, let suggestion):
            self.init(
                .unknownField, da: "Et katalog kan ikke dække det felt. Se /api/v1/vocabulary.",
                en: "A catalogue cannot cover that field. See /api/v1/vocabulary.", suggestion: suggestion)
        case .unknownValue(_, let field, let suggestion):
            self.init(
                .unknownValue, da: "Feltet '\(field)' har ikke den værdi. Se /api/v1/vocabulary.",
                en: "The field '\(field)' has no such value. See /api/v1/vocabulary.", suggestion: suggestion)
        case .unknownCriterion(_, let suggestion, let known):
            let list = known.joined(separator: ", ")
            self.init(
                .unknownField, da: "Der er intet kriterium med det navn. Der er: \(list).",
                en: "There is no criterion of that name. There are: \(list).", suggestion: suggestion)
        case .sizeTooSmall, .sizeOverPool, .tooManyLocked, .tooManyQuotas, .tangledQuotas, .emptyTheme, .contradictoryQuotas:
            self.init(.invalidRequest, da: problem.message.da.asSentence, en: problem.message.en.asSentence)
        }
    }
}
