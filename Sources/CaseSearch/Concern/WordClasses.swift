internal import DanishText
internal import KnowledgeModel
internal import Xapian

/// Tells which classes of words of the cues a word belongs to.
///
/// A word is known by its stem, by its spelling, or by its beginning or end; without Danish letters as well, and with one
/// slip where it is long enough and not another word.
final class WordClasses {
    private var stems: [String: Set<Int>] = [:]
    private var spellings: [String: Set<Int>] = [:]
    private var prefixes = PrefixTable()
    private var suffixes = PrefixTable()
    private var parts: [(text: String, classes: Set<Int>)] = []
    private var ranges: [(range: ClosedRange<Int>, ending: String, wordClass: Int)] = []
    private var slips: SlipTable
    private let numbers: [String: Int]
    private let analyser: Analyser
    private let isKnown: (String) -> Bool

    /// - Parameter isKnown: whether a stem is that of a word which stands in the collection, so that it is no slip.
    init(
        _ classes: [Set<WordTest>], numbers: [String: Int], analyser: Analyser, isKnown: @escaping (String) -> Bool
    ) throws(XapianError) {
        self.analyser = analyser
        self.isKnown = isKnown
        self.numbers = Dictionary(numbers.map { (Self.plain($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
        slips = SlipTable()
        for (number, tests) in classes.enumerated() {
            for test in tests { try add(test, number) }
        }
    }

    private func add(_ test: WordTest, _ number: Int) throws(XapianError) {
        switch test {
        case .word(let text):
            for token in try analyser.tokens(of: text) {
                stems[token.term, default: []].insert(number)
                slips.add(token.term)
            }
        case .exact(let text): spellings[Self.plain(text), default: []].insert(number)
        case .prefix(let text):
            prefixes.add(Self.plain(text), number)
            slips.add(beginning: Self.plain(text))
        case .suffix(let text): suffixes.add(Self.reversed(Self.plain(text)), number)
        case .part(let text): parts.append((Self.plain(text), [number]))
        case .number(let range, let ending): ranges.append((range, Self.plain(ending), number))
        }
    }

    /// The classes of a word as it is spelt, with the token that the analyser made of it.
    func classes(of spelling: String, _ token: Token) throws(XapianError) -> [Int] {
        let plain = Self.plain(spelling)
        var found = classes(ofPlain: plain)
        for term in [token.term] + token.otherTerms { found.formUnion(stems[term] ?? []) }
        for variant in LetterVariants.of(spelling) {
            for term in try analyser.tokens(of: variant).map(\.term) { found.formUnion(stems[term] ?? []) }
        }
        if found.isEmpty, !token.isStopWord, !isKnown(token.term) { found = corrected(token.term, plain) }
        return found.sorted()
    }

    private func classes(ofPlain plain: String) -> Set<Int> {
        var found = spellings[plain] ?? []
        found.formUnion(prefixes.classes(ofBeginningsOf: plain))
        found.formUnion(suffixes.classes(ofBeginningsOf: Self.reversed(plain)))
        for part in parts where plain.contains(part.text) { found.formUnion(part.classes) }
        if let (value, ending) = number(plain) {
            for test in ranges
            where test.range.contains(value) && (test.ending == ending || test.ending.isEmpty && ending == Self.inBrackets) {
                found.insert(test.wordClass)
            }
        }
        return found
    }

    private func corrected(_ term: String, _ plain: String) -> Set<Int> {
        switch slips.nearest(to: term, plain) {
        case .stem(let stem): stems[stem] ?? []
        case .beginning(let beginning): prefixes.classes(ofBeginningsOf: beginning)
        case nil: []
        }
    }

    /// `15`, `femten`, `15årig`, `femtenårige` as the number and the ending, of which inflection is cut off.
    private func number(_ plain: String) -> (value: Int, ending: String)? {
        let digits = plain.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty, digits.count <= 4, let value = Int(digits) { return (value, Self.ending(plain.dropFirst(digits.count))) }
        if let value = numbers[plain] { return (value, "") }
        guard let place = plain.firstRange(of: "aarig") else { return nil }
        return numbers[String(plain[..<place.lowerBound])].map { ($0, "aarig") }
    }

    /// How a number alone in brackets is spelt.
    private static let inBrackets = "()"

    private static func ending(_ text: Substring) -> String {
        text.hasPrefix("aarig") ? "aarig" : String(text)
    }

    /// Lower-case, without Danish letters.
    static func plain(_ text: String) -> String {
        let lower = text.lowercased()
        guard lower.utf8.contains(where: { $0 >= 0x80 }) else { return lower }
        var plain = ""
        for scalar in lower.unicodeScalars {
            switch scalar {
            case "æ": plain += "ae"
            case "ø": plain += "oe"
            case "å": plain += "aa"
            default: plain.unicodeScalars.append(scalar)
            }
        }
        return plain
    }

    private static func reversed(_ text: String) -> String { String(text.reversed()) }
}

/// Beginnings of words, found by looking up each beginning of a word.
private struct PrefixTable {
    private var classes: [String: Set<Int>] = [:]
    private var longest = 0

    mutating func add(_ text: String, _ number: Int) {
        classes[text, default: []].insert(number)
        longest = max(longest, text.count)
    }

    func classes(ofBeginningsOf word: String) -> Set<Int> {
        var found: Set<Int> = []
        var end = word.startIndex
        for _ in 0..<longest where end < word.endIndex {
            end = word.index(after: end)
            if let classes = classes[String(word[..<end])] { found.formUnion(classes) }
        }
        return found
    }
}
