/// The mark before an item of a list: a bullet, a dash, a number.
struct ListMark {
    let number: Int?
    /// What stands behind the mark.
    let rest: Substring

    private static let bullets: Set<Character> = [
        "•", "◦", "▪", "■", "●", "○", "‣", "·", "–", "-", "*", "\u{F0B7}", "\u{F0A7}", "\u{2043}", "➢", "✓", "➔",
    ]

    init?(_ line: some StringProtocol) {
        let line = Substring(line)
        if let first = line.first, Self.bullets.contains(first) {
            let rest = line.dropFirst()
            guard rest.first?.isWhitespace ?? true else { return nil }
            number = nil
            self.rest = rest.drop(while: \.isWhitespace)
            return
        }
        // «1)» begins an item. «1.» may as well begin a heading: the paragraphs decide.
        guard let match = line.prefixMatch(of: /(\d{1,3}|[a-z])\)\s+/) else { return nil }
        number = Int(match.output.1)
        rest = line[match.range.upperBound...]
    }
}
