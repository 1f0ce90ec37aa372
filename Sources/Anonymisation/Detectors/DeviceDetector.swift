/// Addresses of devices: IPv4, IPv6, and MAC addresses.
struct DeviceDetector: Detector {
    func matches(in text: ScannedText) -> [Match] {
        var matches: [Match] = []
        var index = 0
        while index < text.count {
            guard let end = fourNumbers(text, index) ?? withMarks(text, index) else {
                index += 1
                continue
            }
            matches.append(Match(text.range(index..<end), .device))
            index = end
        }
        return matches
    }

    /// `192.168.1.20`; with spaces behind the dots only where «ip» stands before it.
    private func fourNumbers(_ text: ScannedText, _ index: Int) -> Int? {
        let token = text.tokens[index]
        guard token.isNumber, token.count <= 3, !text.isGlued(index) || index == 0 || text.isMark(index - 1, "(") else { return nil }
        let chain = NumberChain(in: text, from: index, marks: ["."], atMost: 5)
        guard chain.groups.count == 4, chain.separators.allSatisfy({ $0 == "." }), chain.sizes.contains(3),
            chain.groups.allSatisfy({ (Int($0.digits) ?? 999) < 256 })
        else { return nil }
        let isGlued = chain.groups.dropFirst().allSatisfy { text.isGlued($0.token) && text.isGlued($0.token - 1) }
        let isLabelled = text.hasWord(["ip", "adresse", "adressen"], before: index, within: 3)
        return isGlued || isLabelled ? chain.tokens.upperBound : nil
    }

    /// `00:1A:2B:3C:4D:5E`, `00-1A-2B-3C-4D-5E`, `2001:db8:4c1a:9::1f2`: groups of hexadecimal digits.
    private func withMarks(_ text: ScannedText, _ index: Int) -> Int? {
        guard mayBegin(text, index) else { return nil }
        var groups = [""]
        var mark: Unicode.Scalar?
        var end = index
        while end - index < 40, let token = text[end], end == index || token.gap == .none {
            if token.form != .mark, token.lower.allSatisfy(\.isHexDigit) {
                groups[groups.count - 1] += token.lower
            } else if token.isMark(among: ":-"), mark ?? token.mark == token.mark, text.isGlued(end + 1) {
                mark = token.mark
                groups.append("")
            } else {
                break
            }
            end += 1
        }
        return isMAC(groups, mark) || mark == ":" && isVersion6(groups.map(\.count)) ? end : nil
    }

    /// The first group has four digits at most, with each letter or number a token; then a mark has to follow.
    private func mayBegin(_ text: ScannedText, _ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.form != .mark, token.count <= 4,
            (1...4).contains(where: { text.isMark(index + $0, ":") || text.isMark(index + $0, "-") })
        else { return false }
        return index == 0 || !text.isGlued(index) || text[index - 1]?.isMark(among: "([\"") == true
    }

    /// With hyphens only where a letter says that it is no row of figures.
    private func isMAC(_ groups: [String], _ mark: Unicode.Scalar?) -> Bool {
        groups.count == 6 && groups.allSatisfy { $0.count == 2 } && (mark == ":" || groups.joined().contains(where: \.isLetter))
    }

    /// Eight groups of up to four digits; two colons stand for all that are zero (RFC 4291).
    private func isVersion6(_ groups: [Int]) -> Bool {
        guard groups.allSatisfy({ $0 <= 4 }) else { return false }
        let empty = groups.count { $0 == 0 }
        return groups.count == 8 && empty == 0 || (4...8).contains(groups.count) && empty == 1
    }
}
