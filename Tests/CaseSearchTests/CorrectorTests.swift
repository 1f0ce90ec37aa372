import KnowledgeModel
import SearchIndex
import Testing

@testable import CaseSearch

/// The corrector looks at few words closely; it finds what a look at all would find.
@Suite struct CorrectorTests {
    private static let vocabulary = [
        "pårørende", "bekymring", "bekymringer", "forebyggelse", "forløb", "forløber", "mentor", "mentorer", "søskende", "væbnet", "være",
        "blåbærgrød", "ekstremisme", "ekstremist", "samtale", "samtaler", "skole", "skolen", "støtte", "familie", "familien", "netværk",
        "psykiatri", "stigmatisering", "radikalisering", "ærø", "løsladelse", "møde", "møder", "måde",
    ]

    private let shelf: Shelf

    init() throws {
        let text = Self.vocabulary.joined(separator: " ")
        shelf = try Shelf([.shelved("sag-01", text), .shelved("sag-02", text)], knowsCompounds: false)
    }

    /// Words with one to three slips of the finger.
    private static func typed() -> [String] {
        var generator = SeededGenerator(seed: 7)
        let letters = Array("abdefgiklmnoprstvæøå")
        return (0..<1_200).map { _ in
            var word = Array(vocabulary.randomElement(using: &generator)!)
            for _ in 0..<Int.random(in: 1...3, using: &generator) where word.count > 1 {
                let place = Int.random(in: 0..<word.count - 1, using: &generator)
                switch Int.random(in: 0..<5, using: &generator) {
                case 0: word.remove(at: place)
                case 1: word.insert(letters.randomElement(using: &generator)!, at: place)
                case 2: word[place] = letters.randomElement(using: &generator)!
                case 3: word.swapAt(place, place + 1)
                default: word = word.map { ["å": "a", "ø": "o", "æ": "a"][$0] ?? $0 }
                }
            }
            return String(word)
        }
    }

    @Test(arguments: [false, true])
    func `It finds the nearest word of all`(isCautious: Bool) {
        let words = shelf.searcher.entries.words
        let corrector = Corrector(words: words)
        var found = 0
        for typed in Self.typed() {
            let scalars = Array(typed.unicodeScalars)
            let limit: Double = scalars.count < 4 ? 0 : scalars.count == 4 ? 0.5 : scalars.count < 8 ? 1 : isCautious ? 1 : 2
            let distances = (0..<words.count).compactMap { row in
                TypingDistance(limit: limit).between(scalars, Array(words[row].unicodeScalars)).map { (distance: $0, row: row) }
            }
            let nearest = distances.min { ($0.distance, $0.row) < ($1.distance, $1.row) }.map { words[$0.row] }
            let correction = corrector.correction(of: typed, isCautious: isCautious)
            #expect(correction == (limit > 0 ? nearest : nil), "\(typed)")
            if correction != nil { found += 1 }
        }
        #expect(found > 400)
    }
}
