internal import KnowledgeModel

/// No placeholder is left of those that stand where something was taken out: `[navn 1]`, `[alder: teenager]`. Its sentence waits for
/// an editor.
struct PlaceholderRule: GateRule {
    private static let labels = Set(IdentifierKind.allCases.map { Array($0.label.da.unicodeScalars) })
    private static let longest = 40

    func findings(in entry: ExaminedEntry) -> [Finding] {
        entry.texts.enumerated().flatMap { number, text in
            Self.places(in: Array(text.text.unicodeScalars)).map { finding(at: .text(number, $0)) }
        }
    }

    /// From bracket to bracket.
    private static func places(in text: [Unicode.Scalar]) -> [Range<Int>] {
        text.indices.filter { text[$0] == "[" }.compactMap { start in
            guard let end = text[start...].prefix(longest).firstIndex(of: "]") else { return nil }
            // Behind the label the number of a person or the span of an age may stand.
            let label = text[(start + 1)..<end].prefix { $0 != ":" && !$0.isDigit }
            return labels.contains(Array(label.last == " " ? label.dropLast() : label)) ? start..<(end + 1) : nil
        }
    }

    private func finding(at place: Finding.Place) -> Finding {
        Finding(
            rule: "placeholder", tier: .red,
            reason: Label(da: "en pladsholder står tilbage", en: "a placeholder is left"),
            wayOut: Label(da: "skriv sætningen, så den kan læses uden den", en: "write the sentence so that it reads without it"),
            place: place)
    }
}
