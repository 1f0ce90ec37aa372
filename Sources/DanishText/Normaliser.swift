internal import Foundation

/// Brings a word into the form that is stemmed: NFC, lower-case, accents removed, æ ø å kept.
enum Normaliser {
    /// The longest word that is told apart from others, in bytes. Xapian takes terms of 245 bytes.
    static let longestWord = 64

    static func normalised(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { $0 < 0x80 } || word.unicodeScalars.allSatisfy(\.isPlainDanish)
        return shortened(isPlain ? word : folded(word.lowercased()))
    }

    private static func folded(_ word: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in word.precomposedStringWithCanonicalMapping.unicodeScalars {
            if scalar.isPlainDanish {
                folded.append(scalar)
            } else {
                let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
                folded.append(contentsOf: base.filter { $0.properties.generalCategory != .nonspacingMark })
            }
        }
        return String(folded)
    }

    private static func shortened(_ word: String) -> String {
        guard word.utf8.count > longestWord else { return word }
        var shortened = ""
        for character in word.unicodeScalars {
            guard shortened.utf8.count + String(character).utf8.count <= longestWord else { break }
            shortened.unicodeScalars.append(character)
        }
        return shortened
    }
}

extension Unicode.Scalar {
    fileprivate var isPlainDanish: Bool {
        switch self {
        case "a"..."z", "0"..."9", "æ", "ø", "å": true
        default: false
        }
    }
}
