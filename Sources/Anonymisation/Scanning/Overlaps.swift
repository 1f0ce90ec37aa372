/// Makes one list of all matches, in the order of the text, in which none overlaps another: the one place that decides.
enum Overlaps {
    /// The order of the kinds is that of their precedence.
    private static let precedence = Dictionary(uniqueKeysWithValues: IdentifierKind.allCases.enumerated().map { ($1, $0) })

    static func resolved(_ matches: [Match], in text: ScannedText) -> [Match] {
        let ordered = matches.sorted { left, right in
            (left.range.lowerBound, -left.range.count, rank(left)) < (right.range.lowerBound, -right.range.count, rank(right))
        }
        var kept: [Match] = []
        for match in ordered { add(match, to: &kept, text) }
        return kept
    }

    private static func rank(_ match: Match) -> Int {
        (precedence[match.kind] ?? 0) * 2 + (match.certainty == .certain ? 0 : 1)
    }

    private static func add(_ match: Match, to kept: inout [Match], _ text: ScannedText) {
        guard let last = kept.last, last.range.upperBound > match.range.lowerBound else { return kept.append(match) }
        // A longer one that holds the other wins, unless it is only supposed.
        let isInside = match.range.upperBound <= last.range.upperBound
        if isInside {
            if match.certainty == .certain, last.certainty != .certain, rank(match) < rank(last) {
                kept.removeLast()
                if let head = trimmed(last, to: last.range.lowerBound..<match.range.lowerBound, text) { kept.append(head) }
                kept.append(match)
                if let tail = trimmed(last, to: match.range.upperBound..<last.range.upperBound, text) { kept.append(tail) }
            }
            return
        }
        if rank(match) < rank(last) {
            kept.removeLast()
            if let head = trimmed(last, to: last.range.lowerBound..<match.range.lowerBound, text) { kept.append(head) }
            kept.append(match)
        } else if let tail = trimmed(match, to: last.range.upperBound..<match.range.upperBound, text) {
            kept.append(tail)
        }
    }

    /// What is left of a match, without spaces and marks at its ends; `nil` if hardly anything is.
    private static func trimmed(_ match: Match, to range: Range<Int>, _ text: ScannedText) -> Match? {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, !text.view.scalars[start].isWordPart { start += 1 }
        while end > start, !text.view.scalars[end - 1].isWordPart { end -= 1 }
        guard end - start > 1 else { return nil }
        var rest = match
        rest.range = start..<end
        return rest
    }
}
