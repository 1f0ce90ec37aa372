/// The entries of the lists that are more than one word, found by their first.
struct PhraseBook: Sendable {
    private var phrases: [String: [Phrase]] = [:]

    private struct Phrase: Sendable {
        let parts: [String]
        let tags: Tags
    }

    /// A phrase that stands in a text.
    struct Hit {
        let tokens: Range<Int>
        let tags: Tags
    }

    var starts: some Sequence<String> { phrases.keys }

    mutating func add(_ text: String, _ tags: Tags) {
        let parts = Tokeniser.parts(of: text)
        guard let first = parts.first else { return }
        phrases[first, default: []].append(Phrase(parts: parts, tags: tags))
    }

    /// The longest phrase at each place where one begins, with the tags of all that are as long.
    func hits(in tokens: [Token]) -> [Hit] {
        var hits: [Hit] = []
        for (index, token) in tokens.enumerated() {
            // Words say themselves whether a phrase begins with them; numbers and marks are few.
            guard !token.isWord || token.cues.contains(.phraseStart),
                let candidates = phrases[token.lower] ?? stem(of: token).flatMap({ phrases[$0] })
            else { continue }
            var best = Hit(tokens: index..<index, tags: [])
            for phrase in candidates where index + phrase.parts.count <= tokens.count {
                let range = index..<(index + phrase.parts.count)
                guard matches(phrase.parts, tokens[range]) else { continue }
                if range.count > best.tokens.count {
                    best = Hit(tokens: range, tags: phrase.tags)
                } else if range.count == best.tokens.count {
                    best = Hit(tokens: range, tags: best.tags.union(phrase.tags))
                }
            }
            if !best.tokens.isEmpty { hits.append(best) }
        }
        return hits
    }

    /// Parts stand on one line, as in the list; the last may have the *s* of the genitive.
    private func matches(_ parts: [String], _ tokens: ArraySlice<Token>) -> Bool {
        for (offset, part) in parts.enumerated() {
            let token = tokens[tokens.startIndex + offset]
            if offset > 0, token.gap > .line { return false }
            guard token.lower == part || offset == parts.count - 1 && stem(of: token) == part else { return false }
        }
        return true
    }

    private func stem(of token: Token) -> String? {
        token.isWord ? Genitive.stem(of: token.lower) : nil
    }
}

/// The Danish genitive: `Ahmeds`, `SSP's`.
enum Genitive {
    /// The word without its ending; `nil` where it has none.
    static func stem(of lower: String) -> String? {
        guard lower.utf8.last == UInt8(ascii: "s"), lower.utf8.count > 2 else { return nil }
        let stem = lower.dropLast()
        return String(stem.utf8.last == UInt8(ascii: "'") ? stem.dropLast() : stem)
    }
}
