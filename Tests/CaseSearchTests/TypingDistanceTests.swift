import Testing

@testable import CaseSearch

/// How many slips set two words apart.
@Suite struct TypingDistanceTests {
    private func distance(_ first: String, _ second: String, limit: Double = 100) -> Double? {
        TypingDistance(limit: limit).between(Array(first.unicodeScalars), Array(second.unicodeScalars))
    }

    private static let words: [String] = {
        var generator = SeededGenerator(seed: 2_024)
        return (0..<60).map { _ in
            String((0..<Int.random(in: 0...7, using: &generator)).map { _ in "aåæeoøbb".randomElement(using: &generator)! })
        }
    }()

    @Test(arguments: [
        ("mentor", "mentor", 0), ("mentor", "mentr", 1), ("mentor", "menthor", 1), ("mentor", "mantor", 1), ("mentor", "metnor", 1),
        ("mentor", "mentoor", 0.5), ("forebyggelse", "forebygelse", 0.5), ("forløb", "forlob", 0.5), ("pårørende", "parorende", 1),
        ("", "", 0), ("", "ab", 2), ("", "bb", 1.5), ("arhus", "aarhus", 0.5), ("ab", "ba", 1), ("mentor", "rotnem", 5),
    ])
    func `A slip counts one, a doubled letter or a Danish one half`(first: String, second: String, slips: Double) {
        #expect(distance(first, second) == slips)
    }

    @Test func `It is the same from either side`() {
        for first in Self.words { for second in Self.words { #expect(distance(first, second) == distance(second, first)) } }
    }

    @Test func `It is nothing only between a word and itself`() {
        for first in Self.words { for second in Self.words { #expect((distance(first, second) == 0) == (first == second)) } }
    }

    /// Swaps break it, as is known of this distance; between words with their letters in order there are none.
    @Test func `A detour is never shorter`() {
        let words = Self.words.prefix(30).map { String($0.sorted()) }
        for first in words {
            for second in words {
                for third in words {
                    #expect(distance(first, third)! <= distance(first, second)! + distance(second, third)!, "\(first) \(second) \(third)")
                }
            }
        }
    }

    @Test(arguments: [0.5, 1, 2, 3.5])
    func `A limit leaves out what is farther, and nothing else`(limit: Double) {
        for first in Self.words {
            for second in Self.words {
                let whole = distance(first, second)!
                #expect(distance(first, second, limit: limit) == (whole <= limit ? whole : nil), "\(first) \(second)")
            }
        }
    }
}
