internal import Foundation

/// A text as a person sees it: full-width and foreign digits as 0-9, letters that look like Latin ones as those, nothing
/// that does not show. Each scalar knows which scalars of the original it stands for.
struct CleanView {
    private(set) var scalars: [Unicode.Scalar] = []
    /// Where each scalar's originals begin and end.
    private(set) var starts: [Int32] = []
    private(set) var ends: [Int32] = []

    init(_ text: String) {
        let count = text.unicodeScalars.count
        scalars.reserveCapacity(count)
        starts.reserveCapacity(count)
        ends.reserveCapacity(count)
        for (index, scalar) in text.unicodeScalars.enumerated() {
            if scalar == "]" {
                closeBracket(Int32(index))
            } else if scalar.isASCII {
                append(scalar, Int32(index))
            } else {
                appendOther(scalar, Int32(index))
            }
        }
        replaceLookalikesOfDigits()
        replaceLookalikesOfLetters()
    }

    /// The scalars of the original that a range stands for.
    func original(_ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return 0..<0 }
        return Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
    }

    private mutating func append(_ scalar: Unicode.Scalar, _ index: Int32) {
        scalars.append(scalar)
        starts.append(index)
        ends.append(index + 1)
    }

    /// `t[.]me` is `t.me`, written so that nobody clicks on it.
    private mutating func closeBracket(_ index: Int32) {
        let last = scalars.count - 1
        guard last > 0, scalars[last] == ".", scalars[last - 1] == "[", ends[last] == index, ends[last - 1] == starts[last] else {
            return append("]", index)
        }
        scalars.removeLast()
        starts.removeLast()
        ends.removeLast()
        scalars[last - 1] = "."
        ends[last - 1] = index + 1
    }

    private mutating func appendOther(_ scalar: Unicode.Scalar, _ index: Int32) {
        if scalars.last == "Ã", ends.last == index, let letter = Lookalikes.misread[scalar] {
            scalars[scalars.count - 1] = letter
            ends[ends.count - 1] = index + 1
            return
        }
        switch scalar.value {
        case 0xC0...0x17F where scalar != "ſ" && scalar != "ı": append(scalar, index)
        case 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
            0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xE0000...0xE0FFF:
            break
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: append(" ", index)
        case 0x85, 0x2028, 0x2029: append("\n", index)
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: append("-", index)
        case 0x2018, 0x2019, 0x201B, 0x2B9, 0x2BB...0x2BD, 0x2032, 0xB4, 0xFF07: append("'", index)
        default: appendRare(scalar, index)
        }
    }

    private mutating func appendRare(_ scalar: Unicode.Scalar, _ index: Int32) {
        if let latin = Lookalikes.latin[scalar] { return append(latin, index) }
        if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
            return append(Unicode.Scalar(UInt8(48 + Int(value))), index)
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: compose(scalar, index)
        default:
            // Mathematical, full-width and circled letters, ligatures: what they stand for, if that is one or two letters.
            let plain = Lookalikes.isStyled(scalar) ? String(scalar).precomposedStringWithCompatibilityMapping : String(scalar)
            let parts = plain.unicodeScalars
            if parts.count > 3 { return append(scalar, index) }
            for part in parts { append(part, index) }
        }
    }

    /// A mark joins the letter before it, as *a* and a ring become *å*; one that makes no letter is left out.
    private mutating func compose(_ mark: Unicode.Scalar, _ index: Int32) {
        guard let last = scalars.last, ends[ends.count - 1] == index else { return }
        ends[ends.count - 1] = index + 1
        let composed = (String(last) + String(mark)).precomposedStringWithCanonicalMapping.unicodeScalars
        if composed.count == 1, let letter = composed.first { scalars[scalars.count - 1] = letter }
    }

    /// The digits 0 and 1 inside a word that begins with a capital, as a scanned page has them: `H0lgersen`, `Nie1s`.
    private mutating func replaceLookalikesOfLetters() {
        var index = 0
        while index < scalars.count {
            let start = index
            while index < scalars.count, scalars[index].isWordPart { index += 1 }
            if index - start >= 5, scalars[start].isUpper { replaceDigits(in: start..<index) }
            index += 1
        }
    }

    private mutating func replaceDigits(in word: Range<Int>) {
        let digits = word.filter { scalars[$0].isDigit }
        let isWord = word.dropFirst().allSatisfy {
            scalars[$0].isLetter && !scalars[$0].isUpper || scalars[$0] == "0" || scalars[$0] == "1"
        }
        guard let last = digits.last, digits.count <= 2, isWord, scalars[word.upperBound - 1].isLetter else { return }
        // `Strandvej1a`: a house with its letter.
        if last == word.upperBound - 2, ("a"..."h").contains(scalars[word.upperBound - 1]) { return }
        for place in digits { scalars[place] = scalars[place] == "0" ? "o" : "l" }
    }

    /// The letters O, o, l and I inside a number that is long enough to be one: `0lO190-1234`.
    private mutating func replaceLookalikesOfDigits() {
        var index = 0
        while index < scalars.count {
            guard scalars[index].isDigitOrLookalike, index == 0 || !scalars[index - 1].isWordPart else {
                index += 1
                continue
            }
            let start = index
            var digits = 0
            while index < scalars.count, scalars[index].isDigitOrLookalike {
                if scalars[index].isDigit { digits += 1 }
                index += 1
            }
            let length = index - start
            let endsWord = index == scalars.count || !scalars[index].isWordPart
            guard endsWord, length >= 4, digits < length, digits * 2 >= length else { continue }
            for place in start..<index where !scalars[place].isDigit {
                scalars[place] = scalars[place] == "O" || scalars[place] == "o" ? "0" : "1"
            }
        }
    }
}

extension Unicode.Scalar {
    var isDigit: Bool { value &- 48 < 10 }

    fileprivate var isDigitOrLookalike: Bool { isDigit || self == "O" || self == "o" || self == "l" || self == "I" }

    /// A letter, a digit or a mark on one.
    var isWordPart: Bool { isDigit || isLetter }

    var isLetter: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A: true
        case 0..<0xAA: false
        case 0xC0...0x24F: value != 0xD7 && value != 0xF7
        default: properties.isAlphabetic
        }
    }

    var isUpper: Bool {
        switch value {
        case 0x41...0x5A: true
        case 0..<0x80: false
        case 0xC0...0xDE: value != 0xD7
        default: properties.isUppercase
        }
    }

    var isSpace: Bool { self == " " || self == "\t" || isLineEnd }
    var isLineEnd: Bool { self == "\n" || self == "\r" || value == 0x0B || value == 0x0C }
}
