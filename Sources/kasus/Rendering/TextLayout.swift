/// Sets text in lines of a width. Codes for colour take no room.
struct TextLayout {
    let width: Int

    /// Breaks at spaces. Later lines begin with the indent; a word longer than a line stands alone.
    func wrapped(_ text: String, indent: String = "", firstIndent: String? = nil) -> String {
        var lines: [String] = []
        var line = firstIndent ?? indent
        var length = Self.columns(line)
        var isEmpty = true
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let columns = Self.columns(String(word))
            if !isEmpty, length + 1 + columns > width {
                lines.append(line)
                line = indent
                length = Self.columns(indent)
                isEmpty = true
            }
            line += (isEmpty ? "" : " ") + word
            length += (isEmpty ? 0 : 1) + columns
            isEmpty = false
        }
        if !isEmpty || lines.isEmpty { lines.append(line) }
        return lines.joined(separator: "\n")
    }

    /// How many columns a text takes: characters, without the terminal's codes.
    static func columns(_ text: String) -> Int {
        guard text.utf8.contains(0x1B) else { return text.count }
        var count = 0
        var isCode = false
        for character in text {
            if character == "\u{1B}" {
                isCode = true
            } else if isCode {
                isCode = character != "m"
            } else {
                count += 1
            }
        }
        return count
    }

    /// Makes a text as wide as a column of a table.
    static func padded(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - Self.columns(text)))
    }
}
