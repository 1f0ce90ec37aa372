/// Words by which a text says something, with gaps and alternatives: `pakket taske`, `(rejse|tage) ..3 syrien`.
///
/// | written | matches |
/// |---|---|
/// | `taske` | the word in any of its forms |
/// | `=drengen` | the word as it stands |
/// | `skyd*`, `*skyderi`, `*radikal*` | words that begin, end, go on so |
/// | `<13-17>`, `<13-17>årig`, `<13-17>()` | a number in figures or letters; one with an ending; one alone in brackets |
/// | `$forælder` | any word of a list |
/// | `(a\|b c)` | one of these |
/// | `[a]` | this or nothing |
/// | `..`, `..5` | up to three words, up to five |
/// | `^lærer` | the word among the first three of the text |
public struct CuePattern: Sendable, Hashable {
    public let parts: [Part]
    /// Whether it has to begin among the first three words of the text, where people say who they are.
    public let isOpening: Bool

    public indirect enum Part: Sendable, Hashable {
        case test(WordTest)
        case list(String)
        case gap(Int)
        case choice([[Part]])
        case optional([Part])
    }

    /// What is wrong with a pattern, and where in it, in Unicode scalars from 0.
    public struct Problem: Error, Sendable, Equatable {
        public let offset: Int
        public let message: Label

        init(_ offset: Int, da: String, en: String) {
            self.offset = offset
            message = Label(da: da, en: en)
        }
    }

    static let usualGap = 3
    static let largestGap = 8

    public init(parsing text: String) throws(Problem) {
        isOpening = text.unicodeScalars.first == "^"
        var parser = CueParser(Array(text.unicodeScalars), from: isOpening ? 1 : 0)
        parts = try parser.pattern()
    }
}

/// What a single word has to be.
public enum WordTest: Sendable, Hashable {
    /// The word in any of its forms.
    case word(String)
    /// The word as it stands.
    case exact(String)
    case prefix(String)
    case suffix(String)
    case part(String)
    /// A number, in figures or letters, with an ending such as `årig` or without.
    case number(ClosedRange<Int>, ending: String)
}

/// Reads the text of a pattern from its beginning to its end.
private struct CueParser {
    private let scalars: [Unicode.Scalar]
    private var place: Int
    private var depth = 0
    private static let deepest = 4

    init(_ scalars: [Unicode.Scalar], from place: Int) {
        self.scalars = scalars
        self.place = place
    }

    mutating func pattern() throws(CuePattern.Problem) -> [CuePattern.Part] {
        let parts = try sequence()
        guard place == scalars.count else {
            throw problem(da: "'\(scalars[place])' uden begyndelse", en: "'\(scalars[place])' without a beginning")
        }
        return parts
    }

    private mutating func sequence() throws(CuePattern.Problem) -> [CuePattern.Part] {
        var parts: [CuePattern.Part] = []
        let start = place
        while true {
            while place < scalars.count, scalars[place].properties.isWhitespace { place += 1 }
            guard place < scalars.count, !"|)]".unicodeScalars.contains(scalars[place]) else { break }
            parts.append(try part())
        }
        if parts.isEmpty { throw problem(at: start, da: "her mangler et ord", en: "a word is missing here") }
        return parts
    }

    private mutating func part() throws(CuePattern.Problem) -> CuePattern.Part {
        switch scalars[place] {
        case "(": return .choice(try group(closing: ")"))
        case "[":
            let alternatives = try group(closing: "]")
            return .optional(alternatives.count == 1 ? alternatives[0] : [.choice(alternatives)])
        default: return try word()
        }
    }

    private mutating func group(closing end: Unicode.Scalar) throws(CuePattern.Problem) -> [[CuePattern.Part]] {
        let start = place
        guard depth < Self.deepest else { throw problem(da: "for mange parenteser i hinanden", en: "too many nested brackets") }
        depth += 1
        defer { depth -= 1 }
        var alternatives: [[CuePattern.Part]] = []
        repeat {
            place += 1
            alternatives.append(try sequence())
        } while place < scalars.count && scalars[place] == "|"
        guard place < scalars.count, scalars[place] == end else {
            throw problem(at: start, da: "'\(scalars[start])' bliver ikke lukket", en: "'\(scalars[start])' is not closed")
        }
        place += 1
        return alternatives
    }

    /// A run without spaces and brackets: a word, a list, a number or a gap.
    private mutating func word() throws(CuePattern.Problem) -> CuePattern.Part {
        let start = place
        while place < scalars.count, !scalars[place].properties.isWhitespace, !"()[]|".unicodeScalars.contains(scalars[place]) {
            place += 1
        }
        if scalars[start] == "<", scalars[place...].starts(with: "()".unicodeScalars) { place += 2 }
        let text = string(start..<place)
        if text.hasPrefix("..") { return .gap(try gap(text, at: start)) }
        if text.hasPrefix("<") { return .test(try number(text, at: start)) }
        if text.hasPrefix("$") {
            guard text.count > 1 else { throw problem(at: start, da: "listen mangler sit navn", en: "the list has no name") }
            return .list(String(text.dropFirst()))
        }
        let pieces = text.split(separator: "-", omittingEmptySubsequences: true)
        guard pieces.count > 1 else { return .test(try plain(text, at: start)) }
        // A hyphen parts words in every text; the pieces follow each other.
        return .choice([try pieces.map { piece throws(CuePattern.Problem) in .test(try plain(String(piece), at: start)) }])
    }

    private func gap(_ text: String, at start: Int) throws(CuePattern.Problem) -> Int {
        if text == ".." { return CuePattern.usualGap }
        guard let count = Int(text.dropFirst(2)), (1...CuePattern.largestGap).contains(count) else {
            throw problem(
                at: start, da: "et mellemrum er '..' eller '..1' til '..\(CuePattern.largestGap)'",
                en: "a gap is '..', or '..1' to '..\(CuePattern.largestGap)'")
        }
        return count
    }

    private func number(_ text: String, at start: Int) throws(CuePattern.Problem) -> WordTest {
        let halves = text.dropFirst().split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
        let bounds = halves[0].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard halves.count == 2, let first = bounds.first ?? nil, let last = bounds.last ?? nil, bounds.count <= 2, first <= last else {
            throw problem(at: start, da: "et tal skrives '<13>' eller '<13-17>'", en: "a number is written '<13>' or '<13-17>'")
        }
        return .number(first...last, ending: String(halves[1]))
    }

    private func plain(_ text: String, at start: Int) throws(CuePattern.Problem) -> WordTest {
        let (isExact, opens, closes) = (text.hasPrefix("="), text.hasPrefix("*"), text.count > 1 && text.hasSuffix("*"))
        let bare = text.dropFirst(isExact || opens ? 1 : 0).dropLast(closes ? 1 : 0)
        guard bare.unicodeScalars.contains(where: { $0.properties.isAlphabetic || ("0"..."9").contains($0) }) else {
            throw problem(at: start, da: "'\(text)' er ikke et ord", en: "'\(text)' is not a word")
        }
        if let sign = bare.unicodeScalars.first(where: { "*=<>$^".unicodeScalars.contains($0) }) {
            throw problem(at: start, da: "'\(sign)' står midt i et ord", en: "'\(sign)' stands inside a word")
        }
        if isExact, closes { throw problem(at: start, da: "'=' og '*' udelukker hinanden", en: "'=' and '*' exclude each other") }
        if opens || closes, bare.count < 3 {
            throw problem(at: start, da: "mindst tre bogstaver ved '*'", en: "at least three letters with '*'")
        }
        let word = bare.lowercased()
        switch (isExact, opens, closes) {
        case (true, _, _): return .exact(word)
        case (_, true, true): return .part(word)
        case (_, true, _): return .suffix(word)
        case (_, _, true): return .prefix(word)
        default: return .word(word)
        }
    }

    private func string(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
    }

    private func problem(at offset: Int? = nil, da: String, en: String) -> CuePattern.Problem {
        CuePattern.Problem(offset ?? place, da: da, en: en)
    }
}
