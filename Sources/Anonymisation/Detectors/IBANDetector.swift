/// International account numbers (ISO 13616): two letters, two digits, then 11 to 30 letters and digits in any grouping.
struct IBANDetector: Detector {
    func matches(in text: ScannedText) -> [Match] {
        var matches: [Match] = []
        for index in text.tokens.indices where text.tokens[index].isWord && text.tokens[index].count == 2 {
            guard let check = text[index + 1], check.isNumber, check.gap == .none || check.gap == .space && check.count == 2,
                index == 0 || !text.isGlued(index) || text[index - 1]?.form == .mark
            else { continue }
            if let match = account(text, index) { matches.append(match) }
        }
        return matches
    }

    private func account(_ text: ScannedText, _ start: Int) -> Match? {
        var characters = text.tokens[start].lower
        var end = start + 1
        var best: Match?
        while characters.count <= 34, let token = text[end], token.gap <= .space {
            if token.form == .mark {
                guard token.mark == "-" || token.mark == ".", text[end + 1]?.isNumber == true else { break }
                end += 1
                continue
            }
            guard token.isNumber || token.gap == .none || token.count == 4 || token.letters == .capitals else { break }
            characters += token.lower
            end += 1
            guard (15...34).contains(characters.count), !text.isGlued(end) || text[end]?.form == .mark else { continue }
            if Self.checks(characters) { return Match(text.range(start..<end), .iban) }
            // A slip in one digit is no reason to let a Danish account through.
            if characters.hasPrefix("dk"), characters.count == 18 { best = Match(text.range(start..<end), .iban) }
            if isInFours(text, start..<end) { best = Match(text.range(start..<end), .iban, .likely) }
        }
        return best
    }

    /// `SE00 5000 0000 0583 9825 7400`: as accounts are printed, whatever the check digits say.
    private func isInFours(_ text: ScannedText, _ range: Range<Int>) -> Bool {
        let groups = text.tokens[range].dropFirst(2)
        return text.tokens[range.lowerBound].letters == .capitals && groups.count >= 4
            && groups.allSatisfy { $0.isNumber && $0.count == 4 && $0.gap == .space }
    }

    /// Modulus 97 over the number with its beginning moved to the end.
    private static func checks(_ characters: String) -> Bool {
        var remainder = 0
        for byte in characters.dropFirst(4).utf8 + Array(characters.utf8.prefix(4)) {
            switch byte {
            case 48...57: remainder = (remainder * 10 + Int(byte) - 48) % 97
            case 97...122: remainder = (remainder * 100 + Int(byte) - 87) % 97
            default: return false
            }
        }
        return remainder == 1
    }
}
