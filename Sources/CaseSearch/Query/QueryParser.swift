/// A question as it was typed, taken apart.
///
/// The language: words, `"phrases"`, `-without`, and `OR` between two of them (Danish `ELLER`). Anything
/// else is read as words: no input is an error.
struct ParsedQuery: Equatable {
    /// One thing asked for: one of its alternatives must be there, or none of them may be.
    struct Clause: Equatable {
        var alternatives: [Atom]
        var isExcluded: Bool

        /// Its words, where it asks for nothing but words.
        var plainWords: String? {
            guard !isExcluded, alternatives.count == 1, case .words(let words) = alternatives[0] else { return nil }
            return words
        }
    }

    enum Atom: Equatable {
        case words(String)
        case phrase(String)
    }

    var clauses: [Clause] = []
}

struct QueryParser {
    /// - Parameter text: without its filters, see `TypedFilters`.
    func parse(_ text: String) -> ParsedQuery {
        var query = ParsedQuery()
        var joinsNext = false
        var lexer = Lexer(text)
        while let lexeme = lexer.next() {
            switch lexeme {
            case .or:
                joinsNext = !query.clauses.isEmpty
                continue
            case .words(let word, let isExcluded):
                add(.words(word), isExcluded: isExcluded, joins: joinsNext, to: &query)
            case .phrase(let words, let isExcluded):
                add(.phrase(words), isExcluded: isExcluded, joins: joinsNext, to: &query)
            }
            joinsNext = false
        }
        return query
    }

    private func add(_ atom: ParsedQuery.Atom, isExcluded: Bool, joins: Bool, to query: inout ParsedQuery) {
        if joins, !isExcluded, let last = query.clauses.indices.last, !query.clauses[last].isExcluded {
            query.clauses[last].alternatives.append(atom)
        } else {
            query.clauses.append(ParsedQuery.Clause(alternatives: [atom], isExcluded: isExcluded))
        }
    }
}

private enum Lexeme {
    case words(String, isExcluded: Bool)
    case phrase(String, isExcluded: Bool)
    case or
}

/// Cuts a question at white space, and at quotation marks that come in pairs.
private struct Lexer {
    private var rest: Substring.UnicodeScalarView

    init(_ text: String) {
        rest = text[...].unicodeScalars
    }

    mutating func next() -> Lexeme? {
        rest = rest.drop(while: \.properties.isWhitespace)
        guard let first = rest.first else { return nil }
        let second = rest.dropFirst().first
        let isExcluded = first == "-" && second.map { !$0.properties.isWhitespace && $0 != "-" } == true
        if isExcluded { rest.removeFirst() }
        if let words = takePhrase() { return .phrase(words, isExcluded: isExcluded) }
        let word = takeWord()
        if !isExcluded, word == "OR" || word == "ELLER" { return .or }
        return .words(word, isExcluded: isExcluded)
    }

    private static func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "“", "”", "„", "»", "«": true
        default: false
        }
    }

    /// What stands between two quotation marks. A mark without a second is left to the words.
    private mutating func takePhrase() -> String? {
        guard let first = rest.first, Self.isQuotationMark(first) else { return nil }
        let inside = rest.dropFirst()
        guard let end = inside.firstIndex(where: Self.isQuotationMark) else { return nil }
        let words = String(inside[..<end])
        rest = inside[inside.index(after: end)...]
        return words
    }

    private mutating func takeWord() -> String {
        let end = rest.dropFirst().firstIndex { $0.properties.isWhitespace || Self.isQuotationMark($0) } ?? rest.endIndex
        let word = String(rest[..<end])
        rest = rest[end...]
        return word
    }
}
