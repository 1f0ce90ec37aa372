/// Numbers the people of a text, so that the same one gets the same placeholder: first name, last name, full name and
/// genitive are folded.
struct PersonNumbers {
    /// For each identifier, the number of the person; 0 where it is no name.
    private var numbers: [Int] = []
    private var count = 0

    /// Of how many people with a name in common, the latest first, one is taken for the same.
    private static let mostAlike = 50

    init(of identifiers: [Identifier], in scalars: [Unicode.Scalar], words: Wordbook) {
        var people: [[String]] = []
        /// The people whose name holds a word, the latest last.
        var holders: [String: [Int]] = [:]
        var known: [[String]: Int] = [:]
        for identifier in identifiers {
            guard identifier.kind == .name else {
                numbers.append(0)
                continue
            }
            let parts = Self.parts(of: scalars[identifier.range], words)
            if let person = known[parts] {
                numbers.append(person + 1)
                continue
            }
            let alike = Set(parts.flatMap { holders[$0, default: []].suffix(Self.mostAlike) }.filter { Self.fits(parts, people[$0]) })
            // A name that several people share may be any of them: it has a number of its own, which no other name joins.
            let person = (alike.count == 1 ? alike.first : nil) ?? people.count
            if person == people.count { people.append([]) }
            if alike.count < 2 {
                for part in parts where !people[person].contains(part) {
                    people[person].append(part)
                    holders[part, default: []].append(person)
                }
            }
            known[parts] = person
            numbers.append(person + 1)
        }
        count = people.count
    }

    func placeholder(_ index: Int) -> String {
        let label = IdentifierKind.name.label.da
        return count > 1 ? "[\(label) \(numbers[index])]" : "[\(label)]"
    }

    /// The words of a name in small letters, without the *s* of the genitive at its end.
    private static func parts(of scalars: ArraySlice<Unicode.Scalar>, _ words: Wordbook) -> [String] {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        let tokens = Tokeniser.parts(of: String(text)).filter { $0.unicodeScalars.first?.isLetter ?? false }
        return tokens.map { word in
            guard let stem = Genitive.stem(of: word) else { return word }
            // `Jens` and `Lars` end in an *s* of their own.
            return words.tags(of: word).intersection(.anyName).isEmpty || word.contains("'") ? stem : word
        }
    }

    /// Whether two names can be one person's: one holds all words of the other, or both begin alike and neither has a
    /// surname that the other lacks.
    private static func fits(_ parts: [String], _ known: [String]) -> Bool {
        let (left, right) = (Set(parts), Set(known))
        return left.isSubset(of: right) || right.isSubset(of: left)
    }
}
