/// All ways through a word, part by part, and the cheapest of them.
struct Lattice {
    private let word: ArraySlice<UInt8>
    private let lexicon: Lexicon
    /// For each place the cost of the cheapest way to it, and where its last part began.
    private var costs: [Double]
    private var origins: [Int]

    init(word: ArraySlice<UInt8>, lexicon: Lexicon) {
        self.word = word
        self.lexicon = lexicon
        costs = [Double](repeating: .infinity, count: word.count + 1)
        origins = [Int](repeating: 0, count: word.count + 1)
        costs[0] = 0
    }

    /// The parts of the cheapest way; `nil` where there is none.
    mutating func cheapest() -> [ArraySlice<UInt8>]? {
        var best = (cost: Double.infinity, headStart: 0)
        for place in 0..<max(0, word.count - 2) where costs[place] < .infinity {
            if place > 0, let cost = headCost(from: place), costs[place] + cost < best.cost {
                best = (costs[place] + cost, place)
            }
            extend(from: place, to: place, cost: costs[place])
            guard sharesLetter(at: place) else { continue }
            let shared = costs[place] + SplitRules.sharedLetterCost
            if let cost = headCost(from: place - 1), shared + cost < best.cost { best = (shared + cost, place) }
            extend(from: place - 1, to: place, cost: shared)
        }
        guard best.headStart > 0 else { return nil }
        var cuts = [word.count, best.headStart]
        while let last = cuts.last, last > 0 { cuts.append(origins[last]) }
        cuts.reverse()
        return zip(cuts, cuts.dropFirst()).map { word[(word.startIndex + $0)..<(word.startIndex + $1)] }
    }

    /// Whether the letter before a place may belong to both parts: the second of two equal consonants.
    private func sharesLetter(at place: Int) -> Bool {
        guard place > 2 else { return false }
        let last = word[word.startIndex + place - 1]
        return last == word[word.startIndex + place - 2] && !Self.vowels.contains(last)
    }

    private static let vowels = Array("aeiouyæøå".unicodeScalars.map { UInt8($0.value) })

    /// Adds every modifier that begins at a letter, for the way that has come to a place.
    private mutating func extend(from start: Int, to place: Int, cost way: Double) {
        var hash = LetterHash()
        hash.combine(word[word.startIndex + start])
        var shorter: Lexicon.Form?
        for end in (start + 2)..<max(start + 2, word.count - 2) {
            hash.combine(word[word.startIndex + end - 1])
            let form = lexicon.form(hash.mixed)
            let letters = word[(word.startIndex + start)..<(word.startIndex + end)]
            if let cost = modifierCost(letters, form, shorter) {
                relax(end, way + cost, from: place)
            }
            shorter = form
        }
    }

    private mutating func relax(_ place: Int, _ cost: Double, from start: Int) {
        guard cost < costs[place] else { return }
        costs[place] = cost
        origins[place] = start
    }

    private func modifierCost(_ letters: ArraySlice<UInt8>, _ form: Lexicon.Form?, _ shorter: Lexicon.Form?) -> Double? {
        if let form, form.traits.contains(.modifier) {
            guard SplitRules.isEnough(modifierFamily: form.modifierFamily, length: letters.count) else { return nil }
            return SplitRules.modifierCost(family: form.modifierFamily, length: letters.count, isLicensed: true)
        }
        guard letters.count >= SplitRules.shortestUnlicensed, form?.traits.contains(.prefix) != true else { return nil }
        let isNoun = form.map(Self.isLemma) ?? false
        let isLinked = letters.last == UInt8(ascii: "s") && (shorter.map(Self.isLemma) ?? false) && takesLink(letters.dropLast())
        return isNoun || isLinked ? SplitRules.modifierCost(family: 0, length: letters.count, isLicensed: false) : nil
    }

    private static func isLemma(_ form: Lexicon.Form) -> Bool { form.traits.isSuperset(of: [.lemma, .head, .word]) }

    private func takesLink(_ noun: ArraySlice<UInt8>) -> Bool {
        Derivation.linkedEndings.contains { noun.count > $0.count && noun.suffix($0.count).elementsEqual($0) }
    }

    private func headCost(from start: Int) -> Double? {
        let letters = word[(word.startIndex + start)...]
        guard letters.count >= 3, let form = lexicon.form(LetterHash.of(letters)), form.traits.contains(.head),
            SplitRules.isEnough(headFamily: form.headFamily, length: letters.count)
        else { return nil }
        return SplitRules.headCost(family: form.headFamily, length: letters.count)
    }
}
