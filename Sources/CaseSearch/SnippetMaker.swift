internal import DanishText
internal import SearchIndex

/// Cuts the part out of a passage that shows best why it was found.
struct SnippetMaker {
    /// About how long a snippet is, in bytes of UTF-8: two to three lines of a terminal.
    static let length = 200

    let entries: EntryMap
    /// The marks of the question's terms, sorted, and for each the number of the word that it belongs to.
    private let hashes: [UInt32]
    private let words: [UInt32: Int]

    /// - Parameter terms: for each word of the question its terms.
    init(entries: EntryMap, terms: [[String]]) {
        self.entries = entries
        var words: [UInt32: Int] = [:]
        for (number, terms) in terms.enumerated() {
            for term in terms { words[StableHash.mark(of: term)] = number }
        }
        self.words = words
        hashes = words.keys.sorted()
    }

    /// The passages of an entry that hold most of the question, best first: distinct words, then occurrences, then order.
    func bestPassages(ofEntry entry: Int) -> [Int] {
        let ranked = entries.passages(ofEntry: entry).map { passage -> (passage: Int, distinct: Int, count: Int) in
            var seen: UInt64 = 0
            var count = 0
            entries.forEachMark(ofPassage: passage, in: hashes) { mark in
                seen |= 1 << UInt64((words[mark.hash] ?? 0) % 64)
                count += 1
            }
            return (passage, seen.nonzeroBitCount, count)
        }
        return ranked.filter { $0.count > 0 }
            .sorted { ($1.distinct, $1.count, $0.passage) < ($0.distinct, $0.count, $1.passage) }
            .map(\.passage)
    }

    /// The snippet as runs of text, the question's words marked. Never cut inside a word; `…` stands where text is left out.
    func snippet(ofPassage passage: Int) -> [Fragment] {
        let text = entries.text(ofPassage: passage)
        var marks: [EntryMap.Mark] = []
        entries.forEachMark(ofPassage: passage, in: hashes) { marks.append($0) }
        // Where a word and a part of it begin at the same place, the word is marked.
        marks = marks.filter { $0.range.upperBound <= text.count }
            .sorted { ($0.range.lowerBound, $1.range.count) < ($1.range.lowerBound, $0.range.count) }
        let window = window(in: text, around: marks)
        var fragments: [Fragment] = []
        var place = window.lowerBound
        func add(_ range: Range<Int>, isMatch: Bool) {
            guard !range.isEmpty else { return }
            let bytes = text[range].map { $0 == 0x0A ? 0x20 : $0 }
            let clean = String(decoding: bytes, as: UTF8.self)
            fragments.append(Fragment(text: clean, isMatch: isMatch))
        }
        for mark in marks where mark.range.lowerBound >= place && mark.range.upperBound <= window.upperBound {
            add(place..<mark.range.lowerBound, isMatch: false)
            // The mark of a very long word ends at any byte.
            place = scalarStart(in: text, atOrAfter: mark.range.upperBound)
            add(mark.range.lowerBound..<place, isMatch: true)
        }
        add(place..<window.upperBound, isMatch: false)
        if window.lowerBound > 0 { fragments.insert(Fragment(text: "… ", isMatch: false), at: 0) }
        if window.upperBound < text.count { fragments.append(Fragment(text: " …", isMatch: false)) }
        return fragments.joiningNeighbours
    }

    /// The stretch with most distinct words of the question, from word to word.
    private func window(in text: UnsafeRawBufferPointer, around marks: [EntryMap.Mark]) -> Range<Int> {
        guard text.count > Self.length else { return 0..<text.count }
        var best = (start: 0, score: 0)
        for (index, mark) in marks.enumerated() {
            var seen: Set<Int> = []
            var count = 0
            for other in marks[index...] {
                guard other.range.upperBound - mark.range.lowerBound <= Self.length * 3 / 4 else { break }
                seen.insert(words[other.hash] ?? 0)
                count += 1
            }
            let score = seen.count * 16 + min(count, 15)
            if score > best.score { best = (mark.range.lowerBound, score) }
        }
        // Some words before the first match tell what it is about.
        let start = wordStart(in: text, atOrAfter: max(0, min(best.start - Self.length / 4, text.count - Self.length)))
        return start..<wordEnd(in: text, atOrBefore: min(text.count, start + Self.length), notBefore: start)
    }

    private func wordStart(in text: UnsafeRawBufferPointer, atOrAfter place: Int) -> Int {
        guard place > 0 else { return 0 }
        var next = place
        while next < text.count, !isSpace(text[next - 1]) { next += 1 }
        return next < text.count ? next : scalarStart(in: text, atOrAfter: place)
    }

    private func wordEnd(in text: UnsafeRawBufferPointer, atOrBefore place: Int, notBefore start: Int) -> Int {
        guard place < text.count else { return text.count }
        var end = place
        while end > start, !isSpace(text[end]) { end -= 1 }
        while end > start, isSpace(text[end - 1]) { end -= 1 }
        return end > start ? end : scalarStart(in: text, atOrAfter: place)
    }

    /// For one word longer than a snippet: at least not inside a letter.
    private func scalarStart(in text: UnsafeRawBufferPointer, atOrAfter place: Int) -> Int {
        var next = place
        while next < text.count, text[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}

extension [Fragment] {
    /// Runs with the same marking as one.
    fileprivate var joiningNeighbours: [Fragment] {
        reduce(into: []) { joined, fragment in
            if let last = joined.last, last.isMatch == fragment.isMatch {
                joined[joined.count - 1] = Fragment(text: last.text + fragment.text, isMatch: last.isMatch)
            } else {
                joined.append(fragment)
            }
        }
    }
}
