public import KnowledgeModel
public import SearchIndex
public import Xapian

/// Why a question cannot be answered. Never carries the question itself.
public enum SearchProblem: Error, Sendable, Equatable {
    case tooLong(limit: Int)
    /// `suggestion` is a facet that may have been meant.
    case unknownField(String, suggestion: String?)
    case unknownValue(String, field: String, suggestion: String?)
    case limitOutOfRange
    case unknownEntry(suggestion: String?)
    /// Similar cases were asked for from an entry that is none.
    case notACase
    case similarLimitOutOfRange
    /// A concern in which nothing is left that the index knows.
    case nothingTold
    /// A concern of more than so many bytes.
    case concernTooLong(limit: Int)
    case index(IndexProblem)
    case library(XapianError.Code)

    public var message: Label {
        switch self {
        case .tooLong(let limit):
            return Label(
                da: "spørgsmålet er for langt; højst \(limit) tegn", en: "the question is too long; at most \(limit) characters")
        case .unknownField(let field, let suggestion):
            let hint = Self.hint(suggestion)
            let field = Self.shown(field)
            return Label(da: "ukendt filter '\(field)'\(hint.da)", en: "unknown filter '\(field)'\(hint.en)")
        case .unknownValue(let value, let field, let suggestion):
            let hint = Self.hint(suggestion)
            let value = Self.shown(value)
            return Label(
                da: "ukendt værdi '\(value)' for '\(field)'\(hint.da)", en: "unknown value '\(value)' for '\(field)'\(hint.en)")
        case .limitOutOfRange:
            let largest = SearchRequest.largestLimit
            return Label(
                da: "antallet skal være 1 til \(largest), og forskydningen 0 til \(SearchRequest.largestOffset)",
                en: "the limit has to be 1 to \(largest), and the offset 0 to \(SearchRequest.largestOffset)")
        case .unknownEntry(let suggestion):
            let hint = Self.hint(suggestion)
            return Label(da: "der er intet opslag med det id\(hint.da)", en: "there is no entry with that id\(hint.en)")
        case .notACase:
            return Label(
                da: "kun sager har lignende sager; søg i stedet med 'kasus search'",
                en: "only cases have similar cases; use 'kasus search' instead")
        case .similarLimitOutOfRange:
            return Label(
                da: "antallet skal være 1 til \(SimilarRequest.largestLimit)", en: "the limit has to be 1 to \(SimilarRequest.largestLimit)"
            )
        case .concernTooLong(let limit):
            let kilobytes = limit / 1024
            return Label(
                da: "teksten er for lang; højst \(kilobytes) kB", en: "the text is too long; at most \(kilobytes) kB")
        case .nothingTold:
            return Label(
                da: "der er ikke noget at gå ud fra; skriv med almindelige ord, hvad der er set og hørt, uden navne",
                en: "there is nothing to go by; write in plain words what was seen and heard, without names")
        case .index(let problem): return problem.message
        case .library(.databaseCorrupt): return IndexProblem.damaged(BuildFolder.databaseName).message
        case .library(let code):
            return Label(da: "søgningen fejlede (\(code))", en: "the search failed (\(code))")
        }
    }

    /// What looks like an id is repeated, so that a slip can be seen; anything else may be words of a question.
    private static func shown(_ id: String) -> String {
        id.unicodeScalars.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789_.-".unicodeScalars.contains($0) } ? id : "…"
    }

    private static func hint(_ suggestion: String?) -> Label {
        suggestion.map { Label(da: "; mente du '\($0)'?", en: "; did you mean '\($0)'?") } ?? Label(da: "", en: "")
    }
}
