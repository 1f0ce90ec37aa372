/// Finds the word of a cue that was meant by one with a single slip: a letter missing, added, changed, or two swapped.
///
/// The first letter has to be right, and the word long: short words are too often other words.
struct SlipTable {
    enum Meant: Equatable {
        case stem(String)
        case beginning(String)
    }

    private struct Entry {
        let text: String
        let letters: [Unicode.Scalar]
        let meant: Meant
    }

    private static let shortestStem = 5
    private static let shortestBeginning = 7
    /// A changed letter makes another word too often where words are shorter.
    private static let shortestChanged = 8
    private var entries: [Unicode.Scalar: [Entry]] = [:]
    private var known: Set<String> = []

    mutating func add(_ stem: String) { add(stem, .stem(stem), Self.shortestStem) }
    mutating func add(beginning: String) { add(beginning, .beginning(beginning), Self.shortestBeginning) }

    private mutating func add(_ text: String, _ meant: Meant, _ shortest: Int) {
        let letters = Array(text.unicodeScalars)
        guard letters.count >= shortest, let first = letters.first, known.insert(text).inserted else { return }
        entries[first, default: []].append(Entry(text: text, letters: letters, meant: meant))
    }

    /// What was meant by a word that no cue knows: the longest that fits.
    func nearest(to stem: String, _ spelling: String) -> Meant? {
        let (stem, spelling) = (Array(stem.unicodeScalars), Array(spelling.unicodeScalars))
        guard stem.count >= Self.shortestStem, let first = stem.first else { return nil }
        return (entries[first] ?? []).filter { entry in
            switch entry.meant {
            case .stem: Self.differByOneSlip(entry.letters, stem[...])
            case .beginning:
                (-1...1).contains { change in
                    let length = entry.letters.count + change
                    return spelling.count >= length && Self.differByOneSlip(entry.letters, spelling[..<length])
                }
            }
        }.max { ($0.letters.count, $0.text) < ($1.letters.count, $1.text) }?.meant
    }

    /// Whether one letter is missing, added or changed, or two neighbours are swapped. In short words a changed letter mostly
    /// makes another word.
    static func differByOneSlip(_ left: [Unicode.Scalar], _ right: ArraySlice<Unicode.Scalar>) -> Bool {
        guard abs(left.count - right.count) <= 1, left != Array(right) else { return false }
        let right = Array(right)
        var start = 0
        while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
        let (leftRest, rightRest) = (left.dropFirst(start), right.dropFirst(start))
        if left.count < right.count { return leftRest.elementsEqual(rightRest.dropFirst()) }
        if left.count > right.count { return leftRest.dropFirst().elementsEqual(rightRest) }
        if leftRest.dropFirst().elementsEqual(rightRest.dropFirst()) { return left.count >= shortestChanged }
        return leftRest.count >= 2 && leftRest.first == rightRest.dropFirst().first && rightRest.first == leftRest.dropFirst().first
            && leftRest.dropFirst(2).elementsEqual(rightRest.dropFirst(2))
    }
}
