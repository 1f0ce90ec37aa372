internal import KnowledgeModel

/// A text with its identifiers replaced, and where they stood.
public struct ScrubbedText: Sendable {
    public let text: String
    /// In the order of the original text; offsets count its Unicode scalars.
    public let identifiers: [Identifier]

    /// How many of each kind were replaced, in the order of the kinds.
    public var counts: [(kind: IdentifierKind, count: Int)] {
        IdentifierKind.allCases.compactMap { kind in
            let count = identifiers.count { $0.kind == kind }
            return count > 0 ? (kind, count) : nil
        }
    }
}

/// Replaces what could tell who somebody is, so that the text can still be read.
public struct Scrubber: Sendable {
    private let scanner: IdentifierScanner

    public init(_ scanner: IdentifierScanner) {
        self.scanner = scanner
    }

    /// Replaces every identifier of both tiers. The same person gets the same placeholder within one text.
    public func scrub(_ text: String) -> ScrubbedText {
        let identifiers = scanner.identifiers(in: text, setting: .open)
        let scalars = Array(text.unicodeScalars)
        let people = PersonNumbers(of: identifiers, in: scalars, words: scanner.words)
        // An array, since a text that is added to piece by piece is copied each time.
        var scrubbed: [Unicode.Scalar] = []
        scrubbed.reserveCapacity(scalars.count)
        var place = 0
        for (index, identifier) in identifiers.enumerated() {
            scrubbed += scalars[place..<identifier.range.lowerBound]
            let placeholder = identifier.kind == .name ? people.placeholder(index) : Placeholder.text(identifier, ages: scanner.words.ages)
            scrubbed += placeholder.unicodeScalars
            place = identifier.range.upperBound
        }
        scrubbed += scalars[place...]
        return ScrubbedText(text: String(String.UnicodeScalarView(scrubbed)), identifiers: identifiers)
    }
}

/// What stands in place of an identifier.
enum Placeholder {
    static func text(_ identifier: Identifier, ages: [AgeWord]) -> String {
        guard identifier.kind == .age, let age = identifier.age, let word = ages.first(where: { $0.from <= age && age <= $0.to }) else {
            return "[\(identifier.kind.label.da)]"
        }
        return "[\(identifier.kind.label.da): \(word.label.da)]"
    }
}
