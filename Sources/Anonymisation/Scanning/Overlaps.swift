/// Makes one list of all matches, in the order of the text, in which none overlaps another: the one place that decides.
///
/// What has a form of its own beats what only lists and capitals tell; there what is certain beats what is supposed. Then
/// the order of the kinds decides, then length. What is left of the weaker stays a match of its own.
enum Overlaps {
    private static let precedence = Dictionary(uniqueKeysWithValues: IdentifierKind.allCases.enumerated().map { ($1, $0) })

    static func resolved(_ matches: [Match], in text: ScannedText) -> [Match] {
        guard !matches.isEmpty else { return [] }
        // The weakest first, so that stronger ones paint over them.
        let ordered = matches.sorted { isStronger($1, $0) }
        var owners = [Int32](repeating: -1, count: text.view.scalars.count)
        for (number, match) in ordered.enumerated() {
            for place in match.range { owners[place] = Int32(number) }
        }
        return runs(of: owners).compactMap { owner, range in piece(of: ordered[owner], range, text) }
    }

    private static func isStronger(_ left: Match, _ right: Match) -> Bool {
        (weakness(left), -left.range.count, left.range.lowerBound) < (weakness(right), -right.range.count, right.range.lowerBound)
    }

    private static func weakness(_ match: Match) -> Int {
        let place = precedence[match.kind] ?? 0
        // A town is part of whatever else it stands in.
        if match.kind == .place { return place + 2 * precedence.count }
        return hasForm(match.kind) || match.certainty == .certain ? place : place + precedence.count
    }

    private static func hasForm(_ kind: IdentifierKind) -> Bool {
        switch kind {
        case .handle, .address, .institution, .name, .place, .nationality, .religion: false
        default: true
        }
    }

    /// The stretches that belong to one match each.
    private static func runs(of owners: [Int32]) -> [(owner: Int, range: Range<Int>)] {
        var runs: [(Int, Range<Int>)] = []
        var start = 0
        while start < owners.count {
            var end = start + 1
            while end < owners.count, owners[end] == owners[start] { end += 1 }
            if owners[start] >= 0 { runs.append((Int(owners[start]), start..<end)) }
            start = end
        }
        return runs
    }

    /// What is left of a match: without spaces and marks at the ends that were cut, and nothing if hardly anything is.
    private static func piece(of match: Match, _ range: Range<Int>, _ text: ScannedText) -> Match? {
        guard range != match.range else { return match }
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, start > match.range.lowerBound, !text.view.scalars[start].isWordPart { start += 1 }
        while end > start, end < match.range.upperBound, !text.view.scalars[end - 1].isWordPart { end -= 1 }
        guard end - start > 1 else { return nil }
        var rest = match
        rest.range = start..<end
        return rest
    }
}
