/// Joins the lines of a paragraph: a word that was divided at a line's end is whole again.
enum LineJoiner {
    /// Words after a hyphen that belongs there: «børne- og ungeforvaltning».
    private static let conjunctions: Set<String> = ["og", "eller", "samt", "såvel", "hhv", "henholdsvis", "and", "or"]
    private static let hyphens: Set<Character> = ["-", "\u{2010}", "\u{AD}"]

    static func join(_ lines: [String]) -> String {
        var text = ""
        for line in lines.map(\.squeezed) where !line.isEmpty {
            text = text.isEmpty ? line : joined(text, line)
        }
        return text.filter { $0 != "\u{AD}" }
    }

    private static func joined(_ text: String, _ line: String) -> String {
        guard let last = text.last, hyphens.contains(last), text.dropLast().last?.isLetter == true else { return text + " " + line }
        let part = text.dropLast().reversed().prefix { $0.isLetter || $0.isNumber }
        let next = line.prefix { $0.isLetter }
        if last != "\u{AD}", conjunctions.contains(next.lowercased()) { return text + " " + line }
        guard let first = line.first, first.isLetter || first.isNumber else { return text + " " + line }
        // «SSP-samarbejdet» and «e-mail» have a hyphen wherever they stand.
        let keepsHyphen = last != "\u{AD}" && (!first.isLowercase || part.count == 1 || part.allSatisfy { $0.isUppercase || $0.isNumber })
        return (keepsHyphen ? text : String(text.dropLast())) + line
    }
}
