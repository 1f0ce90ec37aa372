/// Sets text in lines of a width. Codes for colour take no room.
struct TextLayout {
    let width: Int

    /// Breaks at spaces. Later lines begin with the indent; a word longer than a line stands alone.
    func wrapped(_ text: String, indent: String = "", firstIndent: String? = nil) -> String {
        var result = ""
        var line = firstIndent ?? indent
        var length = Self.columns(line)
        var isEmpty = true
        for word in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }).map(Substring.init) {
            let columns = Self.columns(word)
            if !isEmpty, length + 1 + columns > width {
                result += line + "\n"
                line = indent
                length = Self.columns(indent)
                isEmpty = true
            }
            if !isEmpty { line += " " }
            line += word
            length += columns + (isEmpty ? 0 : 1)
            isEmpty = false
        }
        return result + line
    }

    /// How many columns a text takes: its scalars, without marks that stand on another and without the terminal's codes.
    static func columns(_ text: some StringProtocol) -> Int {
        var count = 0
        var isCode = false
        for scalar in text.unicodeScalars {
            if scalar == "\u{1B}" {
                isCode = true
            } else if isCode {
                isCode = scalar != "m"
            } else if scalar.value < 0x300 || scalar.properties.generalCategory != .nonspacingMark {
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
