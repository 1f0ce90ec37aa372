public import Anonymisation

/// What holds for every text that is scrubbed.
public enum ScrubCheck {
    /// Says what does not hold: identifiers stand in order, within the text and apart; each is replaced by a placeholder and all else is
    /// kept; the same name gets the same placeholder; and nothing is left to scrub.
    public static func problems(_ text: String, _ scrubber: Scrubber) -> [String] {
        let scrubbed = scrubber.scrub(text)
        let original = Array(text.unicodeScalars)
        let ranges = scrubbed.identifiers.map(\.range)
        for (index, range) in ranges.enumerated() {
            let last = index == 0 ? 0 : ranges[index - 1].upperBound
            guard range.lowerBound >= last, range.upperBound <= original.count, !range.isEmpty else { return ["a range is out of order"] }
        }
        guard let placeholders = placeholders(original, ranges, Array(scrubbed.text.unicodeScalars)) else {
            return ["what stands between is not kept"]
        }
        var problems: [String] = []
        var names: [String: String] = [:]
        for (identifier, placeholder) in zip(scrubbed.identifiers, placeholders) where identifier.kind == .name {
            let name = String(String.UnicodeScalarView(original[identifier.range]))
            if names.updateValue(placeholder, forKey: name) ?? placeholder != placeholder { problems.append("one name, two placeholders") }
        }
        if scrubber.scrub(scrubbed.text).text != scrubbed.text { problems.append("something is left to scrub") }
        return problems
    }

    /// What stands in place of each range; `nil` if anything else has changed.
    private static func placeholders(
        _ original: [Unicode.Scalar], _ ranges: [Range<Int>], _ scrubbed: [Unicode.Scalar]
    ) -> [String]? {
        var placeholders: [String] = []
        var (place, written) = (0, 0)
        for range in ranges + [original.count..<original.count] {
            let kept = original[place..<range.lowerBound]
            guard scrubbed[written...].starts(with: kept) else { return nil }
            written += kept.count
            place = range.upperBound
            if range.isEmpty { break }
            guard written < scrubbed.count, scrubbed[written] == "[", let end = scrubbed[written...].firstIndex(of: "]") else { return nil }
            placeholders.append(String(String.UnicodeScalarView(scrubbed[written...end])))
            written = end + 1
        }
        return written == scrubbed.count ? placeholders : nil
    }
}
