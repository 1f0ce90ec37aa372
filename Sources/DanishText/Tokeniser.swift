/// Finds the words in UTF-8 text.
///
/// A word is a run of letters, digits and the marks on them. Hyphens separate; an apostrophe begins an ending (`SSP's`).
/// What belongs together stays so: `§ 115`, `12 b`, `SSP+`.
enum Tokeniser {
    struct Piece: Equatable {
        let range: Range<Int>
        /// Lower-case where it is plain Latin; other scripts are left to the normaliser.
        let text: String
        let form: Form
    }

    enum Form: Equatable {
        case word
        /// A number or abbreviation with a mark that belongs to it, and how it reads without.
        case marked(plain: String)
    }

    static func pieces(of bytes: UnsafeBufferPointer<UInt8>) -> [Piece] {
        var scanner = Scanner(bytes: bytes)
        var pieces: [Piece] = []
        while let piece = scanner.next() { pieces.append(piece) }
        return pieces
    }

    private struct Scanner {
        let bytes: UnsafeBufferPointer<UInt8>
        private var place = 0
        private var word: [UInt8] = []

        init(bytes: UnsafeBufferPointer<UInt8>) {
            self.bytes = bytes
        }

        mutating func next() -> Piece? {
            while place < bytes.count {
                if isSectionSign(at: place) {
                    if let section = sectionSign() { return section }
                    continue
                }
                let start = place
                if let end = takeWord() { return piece(start..<end) }
                place = start + length(at: start)
            }
            return nil
        }

        // MARK: Words

        /// Collects a word, lower-case where that is simple, and returns where it ends.
        private mutating func takeWord() -> Int? {
            word.removeAll(keepingCapacity: true)
            let start = place
            while place < bytes.count, let next = takeLetter() { place = next }
            guard place > start, !word.isEmpty else {
                place = start
                return nil
            }
            let end = place
            skipEnding()
            return end
        }

        /// Takes one letter, digit or mark; returns the place after it, or `nil` if there is none here.
        private mutating func takeLetter() -> Int? {
            let byte = bytes[place]
            switch byte {
            case 0x61...0x7A, 0x30...0x39:
                word.append(byte)
                return place + 1
            case 0x41...0x5A:
                word.append(byte | 0x20)
                return place + 1
            case 0..<0x80:
                return nil
            case 0xC3 where place + 1 < bytes.count && bytes[place + 1] != 0x97 && bytes[place + 1] != 0xB7:
                // À to ÿ without × and ÷; the capitals lie 0x20 below the small letters, ß is no capital.
                let second = bytes[place + 1]
                word.append(byte)
                word.append(second < 0x9F ? second | 0x20 : second)
                return place + 2
            default:
                return takeOther()
            }
        }

        private mutating func takeOther() -> Int? {
            let (scalar, length) = scalar(at: place)
            if scalar.isInvisible { return word.isEmpty ? nil : place + length }
            guard scalar.belongsToWord(isFirst: word.isEmpty) else { return nil }
            word.append(contentsOf: bytes[place..<(place + length)])
            return place + length
        }

        /// Passes over `'s`, `'en`, `’ernes`: endings that Danish hangs on abbreviations.
        private mutating func skipEnding() {
            guard let after = apostrophe(at: place) else { return }
            var end = after
            while end < bytes.count, (0x61...0x7A).contains(bytes[end]) { end += 1 }
            let isLetterNext = end < bytes.count && bytes[end] >= 0x80
            if (1...5).contains(end - after), !isLetterNext { place = end }
        }

        private func apostrophe(at place: Int) -> Int? {
            guard place < bytes.count else { return nil }
            if bytes[place] == 0x27 { return place + 1 }
            let isCurly = place + 2 < bytes.count && bytes[place] == 0xE2 && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x99
            return isCurly ? place + 3 : nil
        }

        // MARK: What belongs together

        /// A plain word, or one with the mark that follows it.
        private mutating func piece(_ range: Range<Int>) -> Piece {
            let text = String(decoding: word, as: UTF8.self)
            if place < bytes.count, bytes[place] == 0x2B, !isWord(at: place + 1), !isNumber {
                place += 1
                return Piece(range: range.lowerBound..<place, text: text + "+", form: .marked(plain: text))
            }
            if isNumber, let letter = paragraphLetter(after: range.upperBound) {
                place = letter.end
                return Piece(range: range.lowerBound..<letter.end, text: text + letter.text, form: .marked(plain: text))
            }
            return Piece(range: range, text: text, form: .word)
        }

        /// `§ 115`, `§12 b`, `§§ 50`: one piece that begins with the sign. Passes over a sign without a number.
        private mutating func sectionSign() -> Piece? {
            let start = place
            while isSectionSign(at: place) { place += 2 }
            let afterSigns = place
            while place < bytes.count, isSpace(at: place) != 0 { place += isSpace(at: place) }
            guard let end = takeWord(), isNumber else {
                place = afterSigns
                return nil
            }
            let number = piece(start..<end)
            return Piece(range: number.range, text: "§" + number.text, form: .marked(plain: number.text))
        }

        /// The single letter of a paragraph number such as `12 b`. *i* and *å* are words of their own.
        private func paragraphLetter(after end: Int) -> (text: String, end: Int)? {
            let gap = isSpace(at: end)
            let place = end + gap
            guard gap > 0, place < bytes.count, (0x61...0x7A).contains(bytes[place]), bytes[place] != 0x69,
                !isWord(at: place + 1, isFirst: false)
            else { return nil }
            return (String(UnicodeScalar(bytes[place])), place + 1)
        }

        private var isNumber: Bool { word.allSatisfy { (0x30...0x39).contains($0) } }

        private func isSectionSign(at place: Int) -> Bool {
            place + 1 < bytes.count && bytes[place] == 0xC2 && bytes[place + 1] == 0xA7
        }

        /// The length of a space or a no-break space; 0 for anything else.
        private func isSpace(at place: Int) -> Int {
            guard place < bytes.count else { return 0 }
            if bytes[place] == 0x20 { return 1 }
            return place + 1 < bytes.count && bytes[place] == 0xC2 && bytes[place + 1] == 0xA0 ? 2 : 0
        }

        /// Whether a word begins here or, if it is not the first of it, goes on.
        private func isWord(at place: Int, isFirst: Bool = true) -> Bool {
            guard place < bytes.count else { return false }
            return scalar(at: place).scalar.belongsToWord(isFirst: isFirst)
        }

        // MARK: Decoding

        private func length(at place: Int) -> Int { scalar(at: place).length }

        /// The scalar at a place. The text is valid UTF-8, since it came from a String.
        private func scalar(at place: Int) -> (scalar: Unicode.Scalar, length: Int) {
            let first = bytes[place]
            if first < 0x80 { return (Unicode.Scalar(first), 1) }
            let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            guard place + length <= bytes.count else { return ("\u{FFFD}", 1) }
            var value = UInt32(first) & (0xFF >> UInt32(length + 1))
            for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
            return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
        }
    }
}

extension Unicode.Scalar {
    /// Soft hyphen, zero-width spaces and joiners: inside a word they do not show.
    fileprivate var isInvisible: Bool {
        switch value {
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// A mark begins no word, even where Unicode counts it as alphabetic: without it nothing would be left.
    fileprivate func belongsToWord(isFirst: Bool) -> Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: !isFirst
        default: properties.isAlphabetic || properties.numericType != nil
        }
    }
}
