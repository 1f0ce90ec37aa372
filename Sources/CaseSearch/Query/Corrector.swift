internal import SearchIndex

/// Finds the word that was meant by one that nobody wrote: the nearest among the words of the texts.
struct Corrector {
    let words: WordTable

    /// The nearest word; among equals the one that most entries hold.
    ///
    /// - Parameter isCautious: whether only a slip of one letter is put right.
    func correction(of word: String, isCautious: Bool) -> String? {
        let typed = Array(word.unicodeScalars)
        let limit = isCautious ? min(1, Self.limit(length: typed.count)) : Self.limit(length: typed.count)
        guard limit > 0 else { return nil }
        let length = word.utf8.count
        let letters = WordTable.letters(of: word.utf8)
        // A slip changes two letters of the set at most, and a letter such as ø has two bytes.
        let (reach, differing) = (Int(limit.rounded(.up)) * 2, Int(limit.rounded(.up)) * 2 + 2)
        var best: (distance: Double, count: Int, word: String)?
        for row in 0..<words.count {
            let outline = words.outline(row)
            guard abs(outline.length - length) <= reach, (outline.letters ^ letters).nonzeroBitCount <= differing else { continue }
            let candidate = words[row]
            guard let distance = TypingDistance(limit: limit).between(typed, Array(candidate.unicodeScalars)) else { continue }
            let count = words.entryCount(row)
            if best.map({ (distance, -count) < ($0.distance, -$0.count) }) ?? true { best = (distance, count, candidate) }
        }
        return best?.word
    }

    /// How far off a word of so many letters may be: a short word has too many neighbours.
    private static func limit(length: Int) -> Double {
        switch length {
        case ..<4: 0
        case 4: 0.5
        case 5...7: 1
        default: 2
        }
    }
}

/// How many slips set two words apart: letters left out, put in, exchanged or swapped (optimal string alignment).
struct TypingDistance {
    let limit: Double

    /// A slip that is none of the finger: `o` for `ø`, one letter of a double one.
    private static let slight = 0.5

    /// `nil` for words farther apart than the limit.
    func between(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Double? {
        guard Double(abs(first.count - second.count)) * Self.slight <= limit else { return nil }
        var beforePrevious: [Double] = []
        var previous = second.indices.reduce(into: [0.0]) { $0.append($0[$1] + Self.extra(second, $1)) }
        for row in 0..<first.count {
            var current = [previous[0] + Self.extra(first, row)]
            var best = current[0]
            for column in 0..<second.count {
                var cost = previous[column] + Self.exchange(first[row], second[column])
                cost = min(cost, previous[column + 1] + Self.extra(first, row))
                cost = min(cost, current[column] + Self.extra(second, column))
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current.append(cost)
                best = min(best, cost)
            }
            guard best <= limit else { return nil }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[second.count] <= limit ? previous[second.count] : nil
    }

    private static func exchange(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Double {
        if first == second { return 0 }
        return likePairs.contains(where: { $0 == (first, second) || $0 == (second, first) }) ? slight : 1
    }

    /// Letters that stand for each other on keyboards without the Danish ones.
    private static let likePairs: [(Unicode.Scalar, Unicode.Scalar)] = [("a", "å"), ("a", "æ"), ("e", "æ"), ("o", "ø"), ("o", "å")]

    /// A letter too many or too few; less where it only doubles its neighbour.
    private static func extra(_ word: [Unicode.Scalar], _ place: Int) -> Double {
        place > 0 && word[place] == word[place - 1] ? slight : 1
    }
}
