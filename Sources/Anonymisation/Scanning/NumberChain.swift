/// Numbers that stand together with a mark or a space between them, such as `12 34 56 78`.
struct NumberChain {
    struct Group {
        let token: Int
        let digits: String
        /// What stands before it: a mark, a space, or nothing for the first.
        let separator: String
    }

    private(set) var groups: [Group] = []

    /// Reads on from a number, over the marks given, to so many groups at most.
    init(in text: ScannedText, from start: Int, marks: Set<String>, atMost limit: Int) {
        guard let first = text[start], first.isNumber else { return }
        groups.append(Group(token: start, digits: first.lower, separator: ""))
        var index = start
        while groups.count < limit, let next = Self.next(in: text, after: index, marks) {
            groups.append(next)
            index = next.token
        }
    }

    private static func next(in text: ScannedText, after index: Int, _ marks: Set<String>) -> Group? {
        guard let following = text[index + 1] else { return nil }
        if following.isNumber {
            return following.gap == .space ? Group(token: index + 1, digits: following.lower, separator: " ") : nil
        }
        guard following.form == .mark, marks.contains(following.lower), following.gap <= .space, let number = text[index + 2],
            number.isNumber, number.gap <= .line
        else { return nil }
        return Group(token: index + 2, digits: number.lower, separator: following.lower)
    }

    var sizes: [Int] { groups.map(\.digits.count) }
    var digits: String { groups.map(\.digits).joined() }
    var digitCount: Int { groups.reduce(0) { $0 + $1.digits.count } }
    var tokens: Range<Int> { (groups.first?.token ?? 0)..<((groups.last?.token ?? -1) + 1) }
    var separators: [String] { groups.dropFirst().map(\.separator) }

    func prefix(_ count: Int) -> NumberChain {
        var chain = self
        chain.groups = Array(groups.prefix(count))
        return chain
    }

    /// The shortest beginning with so many digits, if a group ends there.
    func prefix(digits wanted: Int) -> NumberChain? {
        var count = 0
        for (index, group) in groups.enumerated() {
            count += group.digits.count
            if count == wanted { return prefix(index + 1) }
            if count > wanted { return nil }
        }
        return nil
    }
}

extension ScannedText {
    /// Whether one of the words stands among the few tokens before a place, in the same sentence or line.
    func hasWord(_ words: Set<String>, before index: Int, within reach: Int) -> Bool {
        var place = index - 1
        while place >= 0, index - place <= reach {
            if words.contains(word(place)) { return true }
            if gap(place + 1) >= .line || endsSentence(place) { return false }
            place -= 1
        }
        return false
    }

    func hasWord(_ words: Set<String>, after index: Int, within reach: Int) -> Bool {
        var place = index + 1
        while place < count, place - index <= reach {
            if gap(place) >= .line || endsSentence(place) { return false }
            if words.contains(word(place)) { return true }
            place += 1
        }
        return false
    }

    /// A full stop that is none of an abbreviation, a question or an exclamation mark.
    func endsSentence(_ index: Int) -> Bool {
        guard let mark = self[index], mark.form == .mark else { return false }
        if mark.mark == "?" || mark.mark == "!" { return true }
        return mark.mark == "." && self[index + 1]?.beginsSentence ?? true
    }
}
