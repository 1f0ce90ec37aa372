import Foundation

/// Texts of other programs: UTF-8, else UTF-16 with its mark, else Windows-1252, which Danish offices still write.
public enum TextEncoding {
    /// The text, and the encoding it was converted from where that was not UTF-8. `nil` for what is no text in any of them.
    public static func decode(_ bytes: [UInt8]) -> (text: String, convertedFrom: String?)? {
        if hasWideMark(bytes) {
            return String(bytes: bytes, encoding: .utf16).map { ($0, "UTF-16") }
        }
        if let text = String(validating: bytes, as: UTF8.self) {
            return text.unicodeScalars.contains("\u{0}") ? nil : (withoutMark(text), nil)
        }
        let isBinary = bytes.contains { $0 < 0x09 || (0x0E..<0x20).contains($0) }
        guard !isBinary, let text = String(bytes: bytes, encoding: .windowsCP1252) else { return nil }
        return (text, "Windows-1252")
    }

    /// Whether it begins with the byte order mark of UTF-16.
    static func hasWideMark(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    }

    private static func withoutMark(_ text: String) -> String {
        var text = text
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        return text
    }
}
