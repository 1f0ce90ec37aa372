internal import CaseSearch

extension Problem {
    /// Says what was wrong with a question without repeating what was sent: only ids of the vocabulary are named.
    init(_ problem: SearchProblem) {
        switch problem {
        case .tooLong(let limit):
            self.init(
                .textTooLong, da: "Teksten må højst have \(limit) tegn.", en: "The text may have at most \(limit) characters.")
        case .concernTooLong(let limit):
            self.init(.textTooLong, da: "Teksten må højst fylde \(limit) byte.", en: "The text may have at most \(limit) bytes.")
        case .limitOutOfRange, .similarLimitOutOfRange, .notACase:
            self.init(.invalidRequest, problem)
        case .nothingTold:
            self.init(.nothingTold, problem)
        case .unknownField(_, let suggestion):
            self.init(
                .unknownField, da: "Der er intet filter med det navn. Se /api/v1/vocabulary.",
                en: "There is no filter of that name. See /api/v1/vocabulary.", suggestion: suggestion)
        case .unknownValue(_, let field, let suggestion):
            self.init(
                .unknownValue, da: "Filteret '\(field)' har ikke den værdi. Se /api/v1/vocabulary.",
                en: "The filter '\(field)' has no such value. See /api/v1/vocabulary.", suggestion: suggestion)
        case .unknownEntry(let suggestion):
            self.init(.notFound, problem, suggestion: suggestion)
        case .index:
            self.init(.indexUnusable, problem)
            headers[.retryAfter] = "10"
        case .library:
            self = .ourFault
        }
    }

    private init(_ kind: Kind, _ problem: SearchProblem, suggestion: String? = nil) {
        let message = problem.message
        self.init(kind, da: message.da.asSentence, en: message.en.asSentence, suggestion: suggestion)
    }
}

extension String {
    /// A message of the command line, which begins small and has no end.
    var asSentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
