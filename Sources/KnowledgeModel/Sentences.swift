extension String {
    /// The first sentences of the first line: each up to a full stop, question mark or exclamation mark that the end, or a space and
    /// a capital, follow. Abbreviations before a capital end one too early; nothing is ever cut inside a word.
    public func firstSentences(_ count: Int = 1) -> String {
        let line = prefix { $0 != "\n" }
        var found = 0
        var index = line.startIndex
        while index < line.endIndex, found < count {
            let next = line.index(after: index)
            let rest = line[next...]
            let isEnd = rest.isEmpty || (rest.first == " " && rest.dropFirst().first?.isUppercase == true)
            if ".?!".contains(line[index]), isEnd { found += 1 }
            index = next
        }
        return String(line[..<index])
    }
    /// As it stands inside a sentence; abbreviations keep their capitals.
    public var lowercasedFirst: String {
        dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
    }
}
