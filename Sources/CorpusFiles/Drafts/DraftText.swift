/// Text from outside as Markdown that reads the same: markup signs are escaped, lines are broken.
enum DraftText {
    /// As wide as the lines of the entries that we ship.
    private static let width = 100

    static func escaped(_ text: String) -> String {
        var result = ""
        for (index, character) in zip(text.indices, text) {
            let isEntity = character == "&" && text[index...].prefixMatch(of: /&#?\w{1,31};/) != nil
            if isEntity || "\\*_`<".contains(character) { result += "\\" }
            result.append(character)
        }
        return result
    }

    /// Words in lines, each but the first behind so many spaces. No line begins with what Markdown would take for a mark.
    static func wrapped(_ text: String, indentation: Int = 0, first: String = "") -> [String] {
        var lines = [first]
        for word in words(of: text) {
            let line = lines[lines.count - 1]
            let isEmpty = line.allSatisfy { $0 == " " } || line == first
            if isEmpty {
                lines[lines.count - 1] += withoutMarkup(word)
            } else if line.count + word.count + 1 > width, !startsMarkup(word) {
                lines.append(String(repeating: " ", count: indentation) + word)
            } else {
                lines[lines.count - 1] += " " + word
            }
        }
        return lines
    }

    /// A mark is one word, and so is a citation of a page: each is read on one line.
    private static func words(of text: String) -> [Substring] {
        var words: [Substring] = []
        for word in text.split(separator: " ") {
            if let last = words.last, DraftMark.isOpen(last) || last.first == "[" && !last.contains("]") && last.count < 20 {
                words[words.count - 1] = last.base[last.startIndex..<word.endIndex]
            } else {
                words.append(word)
            }
        }
        return words
    }

    /// The first word of a line, so that it begins no list, heading or quote: `1\.`, `\#`
    private static func withoutMarkup(_ word: Substring) -> String {
        guard startsMarkup(word), let last = word.last else { return String(word) }
        return word.first?.isNumber == true ? word.dropLast() + "\\" + String(last) : "\\" + word
    }

    private static func startsMarkup(_ word: Substring) -> Bool {
        guard let first = word.first else { return false }
        if "#>+-=~|".contains(first) { return true }
        return word.last.map { ".)".contains($0) } == true && word.dropLast().allSatisfy(\.isNumber)
    }
}
