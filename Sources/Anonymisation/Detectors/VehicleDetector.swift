/// Number plates: two letters and five digits, and what follows «nummerplade».
struct VehicleDetector: Detector {
    private static let labels: Set<String> = [
        "nummerplade", "nummerpladen", "nummerplader", "plade", "pladen", "indregistreringsnummer", "registreringsnummer", "regnr", "reg",
        "bil", "bilen", "bilens", "bils", "køretøj", "køretøjet", "knallert", "knallerten", "scooter", "scooteren", "motorcykel",
        "varevogn",
        "varevognen", "trailer", "personbil", "bmw", "audi", "vw", "golf", "mercedes",
    ]
    static let plateLabels: Set<String> = [
        "nummerplade", "nummerpladen", "indregistreringsnummer", "nummerplader", "pladen", "plade", "ønskeplade", "ønskepladen",
        "ønskenummerplade",
    ]
    private static let notPlates: Set<String> = [
        "nr", "eu", "fn", "kr", "ca", "pr", "id", "tv", "iso", "en", "se", "da", "dr", "ja", "og", "på", "af",
    ]

    func matches(in text: ScannedText) -> [Match] {
        var matches: [Match] = []
        for (index, token) in text.tokens.enumerated() where token.isWord {
            if token.count == 2 {
                if let match = plate(text, index) { matches.append(match) }
            } else if token.cues.contains(.plateLabel), let match = labelled(text, index) {
                matches.append(match)
            } else if token.count == 3, token.letters == .capitals, let match = swedish(text, index) {
                matches.append(match)
            }
        }
        return matches
    }

    private func plate(_ text: ScannedText, _ index: Int) -> Match? {
        let token = text.tokens[index]
        guard !Self.notPlates.contains(token.lower), token.lower.unicodeScalars.allSatisfy(\.isASCII),
            !text.isGlued(index) || text[index - 1]?.form == .mark
        else { return nil }
        let first = text.isMark(index + 1, "-") || text.isMark(index + 1, ".") ? index + 2 : index + 1
        guard let digits = text[first], digits.isNumber, digits.gap <= .space, text.gap(index + 1) <= .space else { return nil }
        let chain = NumberChain(in: text, from: first, marks: ["-", ".", "·"], atMost: 3)
        let isLabelled = text.hasWord(Self.labels, before: index, within: 6)
        // Mopeds have four digits.
        guard let part = chain.prefix(digits: 5) ?? (isLabelled && token.letters == .capitals ? chain.prefix(digits: 4) : nil),
            [[5], [2, 3], [3, 2], [4], [2, 2]].contains(part.sizes),
            !text.isGlued(part.tokens.upperBound)
                || text[part.tokens.upperBound]?.form == .mark
        else { return nil }
        let isCapital = token.letters == .capitals
        guard isCapital || isLabelled else { return nil }
        // `EU 12 000` is an amount behind a known abbreviation, `BZ 18 640` a plate that looks like one.
        let isSpaced = part.sizes == [2, 3] && part.separators == [" "]
        let isSure = isLabelled || !part.digits.hasSuffix("000") && (isSpaced || !text.isFree(index))
        return isSure ? Match(text.range(index..<part.tokens.upperBound), .vehicle) : nil
    }

    /// «en bil, KTR 48F»: three letters, two digits, and a digit or letter.
    private func swedish(_ text: ScannedText, _ index: Int) -> Match? {
        guard let digits = text[index + 1], digits.isNumber, digits.gap <= .space, text.hasWord(Self.labels, before: index, within: 6)
        else {
            return nil
        }
        if digits.count == 3 { return Match(text.range(index..<(index + 2)), .vehicle) }
        guard digits.count == 2, text.isGlued(index + 2), text[index + 2]?.letters == .single else { return nil }
        return Match(text.range(index..<(index + 3)), .vehicle)
    }

    /// Any short code with a digit, or a chosen plate in capitals.
    private func labelled(_ text: ScannedText, _ index: Int) -> Match? {
        for place in (index + 1)..<(index + 6) {
            guard let token = text[place], token.gap < .line, !text.endsSentence(place), !token.isMark(among: ",;]") else { return nil }
            guard token.form != .mark, token.isNumber || token.letters == .capitals || token.letters == .mixed else { continue }
            var end = place + 1
            while end - place < 5, let next = text[end], next.gap <= .space,
                next.isNumber || next.gap == .none && next.form != .mark
                    || next.mark == "-" && text.isGlued(end) && text.isGlued(end + 1)
            { end += 1 }
            let size = text.range(place..<end).count
            return size >= 3 && size <= 11 ? Match(text.range(place..<end), .vehicle) : nil
        }
        return nil
    }
}
