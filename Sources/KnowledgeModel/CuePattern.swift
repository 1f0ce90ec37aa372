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
        isOpening = text.utf8.first == UInt8(ascii: "^")
        var parser = CueParser(Array(text.utf8), from: isOpening ? 1 : 0)
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
    /// Any word of a list.
    case list(String)
    /// A number, in figures or letters, with an ending such as `årig` or without.
    case number(ClosedRange<Int>, ending: String)
}

/// Reads the text of a pattern from its beginning to its end, as UTF-8: hundreds of patterns are read before each question.
private struct CueParser {
    private let bytes: [UInt8]
    private var place: Int
    private var depth = 0
    private static let deepest = 4

    init(_ bytes: [UInt8], from place: Int) {
        self.bytes = bytes
        self.place = place
    }

    mutating func pattern() throws(CuePattern.Problem) -> [CuePattern.Part] {
        let parts = try sequence()
        guard place == bytes.count else {
            let sign = string(place..<(place + 1))
            throw problem(da: "'\(sign)' uden begyndelse", en: "'\(sign)' without a beginning")
        }
        return parts
    }

    private mutating func sequence() throws(CuePattern.Problem) -> [CuePattern.Part] {
        var parts: [CuePattern.Part] = []
        let start = place
        while true {
            while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 }
            guard place < bytes.count, !Self.isEnd(bytes[place]) else { break }
            parts.append(try part())
        }
        if parts.isEmpty { throw problem(at: start, da: "her mangler et ord", en: "a word is missing here") }
        return parts
    }

    private mutating func part() throws(CuePattern.Problem) -> CuePattern.Part {
        switch bytes[place] {
        case UInt8(ascii: "("): return .choice(try group(closing: UInt8(ascii: ")")))
        case UInt8(ascii: "["):
            let alternatives = try group(closing: UInt8(ascii: "]"))
            return .optional(alternatives.count == 1 ? alternatives[0] : [.choice(alternatives)])
        default: return try word()
        }
    }

    private mutating func group(closing end: UInt8) throws(CuePattern.Problem) -> [[CuePattern.Part]] {
        let start = place
        guard depth < Self.deepest else { throw problem(da: "for mange parenteser i hinanden", en: "too many nested brackets") }
        depth += 1
        defer { depth -= 1 }
        var alternatives: [[CuePattern.Part]] = []
        repeat {
            place += 1
            alternatives.append(try sequence())
        } while place < bytes.count && bytes[place] == UInt8(ascii: "|")
        guard place < bytes.count, bytes[place] == end else {
            let sign = string(start..<(start + 1))
            throw problem(at: start, da: "'\(sign)' bliver ikke lukket", en: "'\(sign)' is not closed")
        }
        place += 1
        return alternatives
    }

    /// A run without spaces and brackets: a word, a list, a number or a gap.
    private mutating func word() throws(CuePattern.Problem) -> CuePattern.Part {
        let start = place
        while place < bytes.count, !Self.isSpace(bytes[place]), !Self.isEnd(bytes[place]), !Self.isBeginning(bytes[place]) { place += 1 }
        switch bytes[start] {
        case UInt8(ascii: "<"):
            if bytes[place...].starts(with: "()".utf8) { place += 2 }
            return .test(try number(string(start..<place), at: start))
        case UInt8(ascii: "$"):
            guard place > start + 1 else { throw problem(at: start, da: "listen mangler sit navn", en: "the list has no name") }
            return .test(.list(string((start + 1)..<place)))
        case UInt8(ascii: ".") where bytes[start..<place].starts(with: "..".utf8):
            return .gap(try gap(string(start..<place), at: start))
        default: return try hyphenated(start..<place)
        }
    }

    /// A hyphen parts words in every text; the pieces follow each other.
    private func hyphenated(_ range: Range<Int>) throws(CuePattern.Problem) -> CuePattern.Part {
        let pieces = bytes[range].split(separator: UInt8(ascii: "-"))
        guard pieces.count > 1 else { return .test(try plain(range, at: range.lowerBound)) }
        return .choice([try pieces.map { piece throws(CuePattern.Problem) in .test(try plain(piece.indices, at: range.lowerBound)) }])
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

    private func plain(_ range: Range<Int>, at start: Int) throws(CuePattern.Problem) -> WordTest {
        let star = UInt8(ascii: "*")
        let (isExact, opens) = (bytes[range.lowerBound] == UInt8(ascii: "="), bytes[range.lowerBound] == star)
        let closes = range.count > 1 && bytes[range.upperBound - 1] == star
        let bare = (range.lowerBound + (isExact || opens ? 1 : 0))..<(range.upperBound - (closes ? 1 : 0))
        let word = string(bare).lowercased()
        guard word.unicodeScalars.contains(where: { $0.properties.isAlphabetic || ("0"..."9").contains($0) }) else {
            throw problem(at: start, da: "'\(string(range))' er ikke et ord", en: "'\(string(range))' is not a word")
        }
        if let sign = bytes[bare].first(where: { "*=<>$^".utf8.contains($0) }).map({ Character(UnicodeScalar($0)) }) {
            throw problem(at: start, da: "'\(sign)' står midt i et ord", en: "'\(sign)' stands inside a word")
        }
        if isExact, closes { throw problem(at: start, da: "'=' og '*' udelukker hinanden", en: "'=' and '*' exclude each other") }
        if opens || closes, word.count < 3 {
            throw problem(at: start, da: "mindst tre bogstaver ved '*'", en: "at least three letters with '*'")
        }
        switch (isExact, opens, closes) {
        case (true, _, _): return .exact(word)
        case (_, true, true): return .part(word)
        case (_, true, _): return .suffix(word)
        case (_, _, true): return .prefix(word)
        default: return .word(word)
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
    }
    private static func isBeginning(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") }
    private static func isEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "|") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") }

    private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func problem(at offset: Int? = nil, da: String, en: String) -> CuePattern.Problem {
        CuePattern.Problem(string(0..<(offset ?? place)).unicodeScalars.count, da: da, en: en)
    }
}
