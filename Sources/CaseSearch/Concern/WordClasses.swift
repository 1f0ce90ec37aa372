internal import DanishText
internal import KnowledgeModel
internal import Xapian

/// Tells which classes of words of the cues a word belongs to.
///
/// A word is known by its stem, by its spelling, or by its beginning or end; without Danish letters as well, and with one
/// slip where it is long enough and not another word.
final class WordClasses {
    private var stems: [String: [Int]] = [:]
    private var spellings: [String: [Int]] = [:]
    private var prefixes = PrefixTable()
    private var suffixes = PrefixTable()
    private var parts: [(text: [UInt8], classes: [Int])] = []
    private var ranges: [(range: ClosedRange<Int>, ending: String, classes: [Int])] = []
    private var slips: SlipTable
    /// How many classes there are.
    let count: Int
    private let numbers: [String: Int]
    private let analyser: Analyser
    private let isKnown: (String) -> Bool

    init(_ book: CueBook, numbers: [String: Int], analyser: Analyser, isKnown: @escaping (String) -> Bool) throws(XapianError) {
        self.analyser = analyser
        self.isKnown = isKnown
        count = book.classes.count
        self.numbers = Dictionary(numbers.map { (Self.plain($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
        slips = SlipTable()
        var users: [String: [Int]] = [:]
        for (number, tests) in book.classes.enumerated() {
            for test in tests {
                if case .list(let name) = test { users[name, default: []].append(number) } else { try add(test, [number]) }
            }
        }
        for (name, tests) in book.lists {
            guard let classes = users[name] else { continue }
            for test in tests { try add(test, classes) }
        }
    }

    private func add(_ test: WordTest, _ classes: [Int]) throws(XapianError) {
        switch test {
        case .word(let text):
            let term = try analyser.word(text).term
            stems[term, default: []].append(contentsOf: classes)
            slips.add(term)
        case .exact(let text): spellings[Self.plain(text), default: []].append(contentsOf: classes)
        case .prefix(let text):
            prefixes.add(Array(Self.plain(text).utf8), classes)
            slips.add(beginning: Self.plain(text))
        case .suffix(let text): suffixes.add(Self.plain(text).utf8.reversed(), classes)
        case .part(let text): parts.append((Array(Self.plain(text).utf8), classes))
        case .number(let range, let ending): ranges.append((range, Self.plain(ending), classes))
        case .list: break
        }
    }

    /// The classes of a word as it is spelt, with the token that the analyser made of it.
    func classes(of spelling: String, _ token: Token) throws(XapianError) -> [Int] {
        let plain = Self.plain(spelling)
        var found = classes(ofPlain: plain)
        found += stems[token.term] ?? []
        for term in token.otherTerms { found += stems[term] ?? [] }
        if plain == spelling {
            for variant in LetterVariants.of(spelling) { found += stems[try analyser.word(variant).term] ?? [] }
        }
        if found.isEmpty, !token.isStopWord, !isWord(token) { found = corrected(token.term, plain) }
        return Set(found).sorted()
    }

    /// Whether it is a word of the language or of the collection, so that it is no slip.
    private func isWord(_ token: Token) -> Bool {
        guard !isKnown(token.term) else { return true }
        guard let lexicon = analyser.lexicon else { return false }
        return lexicon.knows(token.word) || lexicon.isName(token.word) || !token.parts.isEmpty
    }

    private func classes(ofPlain plain: String) -> [Int] {
        var found = spellings[plain] ?? []
        let letters = Array(plain.utf8)
        prefixes.collect(letters, into: &found)
        suffixes.collect(letters.reversed(), into: &found)
        for part in parts where letters.holds(part.text) { found += part.classes }
        if let (value, ending) = number(plain) {
            for test in ranges
            where test.range.contains(value) && (test.ending == ending || test.ending.isEmpty && ending == Self.inBrackets) {
                found += test.classes
            }
        }
        return found
    }

    private func corrected(_ term: String, _ plain: String) -> [Int] {
        switch slips.nearest(to: term, plain) {
        case .stem(let stem): return stems[stem] ?? []
        case .beginning(let beginning):
            var found: [Int] = []
            prefixes.collect(beginning.utf8, into: &found)
            return found
        case nil: return []
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
}

/// Beginnings of words, found by walking a word's letters down a tree.
private struct PrefixTable {
    private struct Node {
        var children: [(letter: UInt8, node: Int)] = []
        var classes: [Int] = []
    }

    private var nodes = [Node()]

    mutating func add(_ text: [UInt8], _ classes: [Int]) {
        var place = 0
        for letter in text {
            if let known = nodes[place].children.first(where: { $0.letter == letter }) {
                place = known.node
            } else {
                nodes.append(Node())
                nodes[place].children.append((letter, nodes.count - 1))
                place = nodes.count - 1
            }
        }
        nodes[place].classes += classes
    }

    /// Appends the classes of every beginning of the word.
    func collect(_ word: some Sequence<UInt8>, into found: inout [Int]) {
        var place = 0
        for letter in word {
            guard let next = nodes[place].children.first(where: { $0.letter == letter })?.node else { return }
            found += nodes[next].classes
            place = next
        }
    }
}

extension [UInt8] {
    fileprivate func holds(_ part: [UInt8]) -> Bool {
        count >= part.count && (0...(count - part.count)).contains { self[$0...].starts(with: part) }
    }
}
