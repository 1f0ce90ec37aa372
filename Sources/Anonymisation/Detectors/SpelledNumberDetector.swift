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
            let isCPR = text.hasWord(["cpr", "personnummer", "cifre"], before: index, within: 6)
            let isPhone = text.hasWord(
                ["telefon", "telefonnummer", "mobil", "tlf", "nummer", "nummeret", "ring", "ringe", "træffes"], before: index, within: 6)
            if count >= Self.fewest || count == Self.fewest - 1 && (isCPR || isPhone) {
                matches.append(Match(text.range(index..<end), isCPR ? .cpr : .phone, isCPR || isPhone ? .certain : .likely))
            }
            index = end
        }
        return matches
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
