/// A number that somebody says word by word: «fem en to tre fire fem seks syv».
struct SpelledNumberDetector: Detector {
    /// Fewer words in a row are counted things.
    private static let fewest = 5

    func matches(in text: ScannedText) -> [Match] {
        var matches: [Match] = []
        var index = 0
        while index < text.count {
            guard text.tokens[index].cues.contains(.numberWord) else {
                index += 1
                continue
            }
            let end = end(text, index)
            let count = (index..<end).count { text.tokens[$0].cues.contains(.numberWord) }
            if count >= Self.fewest - 1, let match = match(text, index..<end, count) { matches.append(match) }
            index = end
        }
        return matches
    }

    /// One word fewer is enough where something says what it is.
    private func match(_ text: ScannedText, _ range: Range<Int>, _ count: Int) -> Match? {
        let isCPR = text.hasWord(["cpr", "personnummer", "cifre"], before: range.lowerBound, within: 6)
        let isPhone = text.hasWord(
            ["telefon", "telefonnummer", "mobil", "tlf", "nummer", "nummeret", "ring", "ringe", "træffes"], before: range.lowerBound,
            within: 6)
        let isSaid = isCPR || isPhone
        guard count >= Self.fewest || isSaid else { return nil }
        return Match(text.range(range), isCPR ? .cpr : .phone, isSaid ? .certain : .likely)
    }

    private func end(_ text: ScannedText, _ start: Int) -> Int {
        var end = start + 1
        while true {
            let isBetween = text.isMark(end, ",") || text.isMark(end, "-") || ["streg", "bindestreg"].contains(text.word(end))
            let next = isBetween ? end + 1 : end
            guard text.gap(next) <= .space, text[next]?.cues.contains(.numberWord) == true else { return end }
            end = next + 1
        }
    }
}
