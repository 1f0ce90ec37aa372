internal import KnowledgeModel

/// A question without what points to a person.
public struct GuardedQuery: Sendable, Equatable {
    /// What may be searched.
    public let text: String
    /// What was taken out, by kind; never the words themselves.
    public let removed: [Removal]
    /// Words about a person's origin or belief, which are no reason to find anything (product rule R3). They come from a list
    /// of ours, in small letters.
    public let notUsed: [String]

    public struct Removal: Sendable, Equatable {
        public let kind: IdentifierKind
        public let count: Int
    }
}

/// Stands between what people type and the search: direct identifiers are taken out, an exact age becomes the word for its
/// span, and what is said of a person's origin or belief is not searched.
public struct QueryGuard: Sendable {
    private let scanner: IdentifierScanner

    public init(_ scanner: IdentifierScanner) {
        self.scanner = scanner
    }

    /// Takes out what may not be searched. What is left may still hold words that nobody knows: the search drops them, since
    /// only words of the index go further.
    ///
    /// - Parameter keepsAges: whether an exact age stays, for a reader who makes a span of it; else its word takes its place.
    public func guarded(_ query: String, keepsAges: Bool = false) -> GuardedQuery {
        let scalars = Array(query.unicodeScalars)
        var text = String.UnicodeScalarView()
        var counts: [IdentifierKind: Int] = [:]
        var notUsed: [String] = []
        var place = 0
        for identifier in scanner.identifiers(in: query, setting: .open) {
            if keepsAges, identifier.kind == .age { continue }
            guard let replacement = replacement(for: identifier, scalars, &notUsed) else { continue }
            text.append(contentsOf: scalars[place..<identifier.range.lowerBound])
            text.append(contentsOf: replacement.unicodeScalars)
            place = identifier.range.upperBound
            if isRemoved(identifier) { counts[identifier.kind, default: 0] += 1 }
        }
        text.append(contentsOf: scalars[place...])
        return GuardedQuery(
            text: place == 0 ? query : Self.tidied(String(text)),
            removed: IdentifierKind.allCases.compactMap { kind in counts[kind].map { GuardedQuery.Removal(kind: kind, count: $0) } },
            notUsed: notUsed)
    }

    /// What stands in its place; `nil` where it may stay.
    private func replacement(for identifier: Identifier, _ scalars: [Unicode.Scalar], _ notUsed: inout [String]) -> String? {
        switch identifier.kind {
        case .nationality, .religion:
            for word in protectedWords(in: scalars[identifier.range]) where !notUsed.contains(word) { notUsed.append(word) }
            return ""
        case .age: return identifier.age.flatMap { scanner.words.ageWord($0)?.label.da } ?? ""
        default: return isRemoved(identifier) ? "" : nil
        }
    }

    /// A capital that may be anything stays: if it is a name, no entry holds it.
    private func isRemoved(_ identifier: Identifier) -> Bool {
        switch identifier.kind {
        case .nationality, .religion: false
        case .name: identifier.tier == .red
        case .date, .age: true
        default: identifier.kind.isDirect
        }
    }

    /// The words of our lists among those that were found; others are not repeated.
    private func protectedWords(in scalars: ArraySlice<Unicode.Scalar>) -> [String] {
        let protected: Tags = [.originAdjective, .originPerson, .beliefAdjective, .beliefPerson, .country]
        return Tokeniser.parts(of: String(String.UnicodeScalarView(scalars))).filter { word in
            let forms = [word, Genitive.stem(of: word), OriginDetector.singular(word)].compactMap(\.self)
            let tags = forms.reduce(into: Tags()) { $0.formUnion(scanner.words.tags(of: $1)) }
            return !tags.intersection(protected).isEmpty
        }
    }

    /// One space where several are left.
    private static func tidied(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
}
