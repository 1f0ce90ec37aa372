/// Prepares the texts of a document for an editor: what points to a person is replaced, and what may do so is marked.
public struct DraftScrubber: Sendable {
    private let scanner: IdentifierScanner

    public init(_ scanner: IdentifierScanner) {
        self.scanner = scanner
    }

    /// The texts of one document, in order: a person has the same placeholder in all of them.
    ///
    /// - Parameters:
    ///   - setting: what kind of entry the texts are to become; the gate will judge them likewise.
    ///   - mark: gives the words of a finding back with a mark on them.
    public func scrub(_ texts: [String], setting: TextSetting, mark: (_ words: String, IdentifierKind) -> String) -> ScrubbedDraft {
        let parts = texts.map { Array($0.unicodeScalars) }
        // A blank line between: a capital at the beginning of a text says nothing.
        let scalars = Array(parts.joined(separator: Array("\n\n".unicodeScalars)))
        var whole = String.UnicodeScalarView()
        whole.append(contentsOf: scalars)
        let identifiers = scanner.identifiers(in: String(whole), setting: setting)
        let people = PersonNumbers(of: identifiers, in: scalars, words: scanner.words)
        let isRemoved = Self.removed(identifiers, people)
        var draft = ScrubbedDraft(texts: [], kinds: zip(identifiers, isRemoved).map { ($0.kind, $1) })
        var (start, next) = (0, 0)
        for part in parts {
            var text = String.UnicodeScalarView()
            var place = 0
            while next < identifiers.count, identifiers[next].range.lowerBound < start + part.count {
                let identifier = identifiers[next]
                let range = max(place, identifier.range.lowerBound - start)..<min(part.count, identifier.range.upperBound - start)
                text.append(contentsOf: part[place..<range.lowerBound])
                let words = String(String.UnicodeScalarView(part[range]))
                let instead = isRemoved[next] ? placeholder(next, identifiers, people) : mark(words, identifier.kind)
                text.append(contentsOf: instead.unicodeScalars)
                place = range.upperBound
                // What goes on in the next text is replaced there as well.
                if identifier.range.upperBound > start + part.count + 2 { break }
                next += 1
            }
            text.append(contentsOf: part[place...])
            draft.texts.append(String(text))
            start += part.count + 2
        }
        return draft
    }

    /// What goes at once: it points to a person by itself, and there is no doubt. So does the bare surname of somebody who is named
    /// in full elsewhere. The rest is an editor's to judge.
    private static func removed(_ identifiers: [Identifier], _ people: PersonNumbers) -> [Bool] {
        let certain = identifiers.map { $0.tier == .red && $0.kind.isDirect }
        let known = Set(identifiers.indices.filter { certain[$0] && identifiers[$0].kind == .name }.map(people.placeholder))
        return identifiers.indices.map { certain[$0] || identifiers[$0].kind == .name && known.contains(people.placeholder($0)) }
    }

    private func placeholder(_ index: Int, _ identifiers: [Identifier], _ people: PersonNumbers) -> String {
        identifiers[index].kind == .name ? people.placeholder(index) : Placeholder.text(identifiers[index], ages: scanner.words.ages)
    }
}

/// Texts as ``DraftScrubber`` leaves them, and what was found. Holds no word that was removed.
public struct ScrubbedDraft: Sendable {
    public internal(set) var texts: [String]
    let kinds: [(kind: IdentifierKind, isRemoved: Bool)]

    /// How many of each kind were replaced, in the order of the kinds.
    public var removed: [(kind: IdentifierKind, count: Int)] { counts(isRemoved: true) }

    /// How many of each kind stand there with a mark.
    public var marked: [(kind: IdentifierKind, count: Int)] { counts(isRemoved: false) }

    private func counts(isRemoved: Bool) -> [(kind: IdentifierKind, count: Int)] {
        IdentifierKind.allCases.compactMap { kind in
            let count = kinds.count { $0.kind == kind && $0.isRemoved == isRemoved }
            return count > 0 ? (kind, count) : nil
        }
    }
}
