/// Takes a clean view apart into words, numbers and marks, in one pass.
struct Tokeniser {
    private let scalars: [Unicode.Scalar]
    private let words: Wordbook?
    private var tokens: [Token] = []

    static func tokens(of view: CleanView, with words: Wordbook) -> [Token] {
        var tokeniser = Tokeniser(scalars: view.scalars, words: words)
        tokeniser.run()
        return tokeniser.tokens
    }

    /// The words, numbers and marks of a list's entry, in small letters.
    static func parts(of text: String) -> [String] {
        var tokeniser = Tokeniser(scalars: CleanView(text).scalars, words: nil)
        tokeniser.run()
        return tokeniser.tokens.map(\.lower)
    }

    private init(scalars: [Unicode.Scalar], words: Wordbook?) {
        self.scalars = scalars
        self.words = words
        tokens.reserveCapacity(scalars.count / 4)
    }

    private mutating func run() {
        var place = 0
        var gap = Token.Gap.line
        while place < scalars.count {
            let scalar = scalars[place]
            if scalar.isSpace {
                gap = takeGap(&place)
            } else {
                takeToken(&place, gap)
                gap = .none
            }
        }
    }

    private func takeGap(_ place: inout Int) -> Token.Gap {
        var lines = 0
        let start = place
        while place < scalars.count, scalars[place].isSpace {
            if scalars[place] == "\n" || scalars[place].isLineEnd && scalars[place] != "\r" { lines += 1 }
            place += 1
        }
        if lines > 1 { return .paragraph }
        if lines == 1 { return .line }
        return place - start > 2 || scalars[start..<place].contains("\t") ? .wide : .space
    }

    private mutating func takeToken(_ place: inout Int, _ gap: Token.Gap) {
        let start = place
        if scalars[place].isDigit {
            while place < scalars.count, scalars[place].isDigit { place += 1 }
            add(start..<place, .number, .lower, text(start..<place), gap)
        } else if scalars[place].isLetter {
            takeWord(&place)
            add(start..<place, .word, letters(start..<place), lower(start..<place), gap)
        } else {
            place += 1
            add(start..<place, .mark, .lower, String(scalars[start]), gap)
        }
    }

    /// Letters, and an apostrophe between two of them: `O'Connor`, `SSP's`.
    private func takeWord(_ place: inout Int) {
        while place < scalars.count {
            if scalars[place].isLetter {
                place += 1
            } else if scalars[place] == "'", place + 1 < scalars.count, scalars[place + 1].isLetter {
                place += 2
            } else {
                return
            }
        }
    }

    private func letters(_ range: Range<Int>) -> Token.Letters {
        var upper = 0
        var letters = 0
        for scalar in scalars[range] where scalar.isLetter {
            letters += 1
            if scalar.isUpper { upper += 1 }
        }
        if upper == 0 { return .lower }
        if letters == 1 { return .single }
        let beginsHigh = scalars[range.lowerBound].isUpper
        // `SSP's` and `PET'` are capitals too.
        if upper == letters || upper > 1 && upper >= letters - 2 && scalars[range].contains("'") { return .capitals }
        return beginsHigh && (upper == 1 || upper < letters - upper) ? .capital : .mixed
    }

    private func text(_ range: Range<Int>) -> String {
        // Digits are a byte each.
        String(unsafeUninitializedCapacity: range.count) { bytes in
            for (place, scalar) in scalars[range].enumerated() { bytes[place] = UInt8(truncatingIfNeeded: scalar.value) }
            return range.count
        }
    }

    private func lower(_ range: Range<Int>) -> String {
        String(unsafeUninitializedCapacity: range.count * 12) { bytes in
            var count = 0
            for scalar in scalars[range] {
                switch scalar.value {
                case 0x41...0x5A:
                    bytes[count] = UInt8(scalar.value | 0x20)
                    count += 1
                case 0..<0x80:
                    bytes[count] = UInt8(scalar.value)
                    count += 1
                case 0xC0...0xDE where scalar.value != 0xD7:
                    count = Self.write(Unicode.Scalar(scalar.value | 0x20) ?? scalar, to: bytes, at: count)
                case 0x80...0xFF: count = Self.write(scalar, to: bytes, at: count)
                default:
                    // At most three scalars of four bytes.
                    for small in scalar.properties.lowercaseMapping.unicodeScalars { count = Self.write(small, to: bytes, at: count) }
                }
            }
            return count
        }
    }

    private static func write(_ scalar: Unicode.Scalar, to bytes: UnsafeMutableBufferPointer<UInt8>, at place: Int) -> Int {
        var place = place
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            bytes[place] = byte
            place += 1
        }
        return place
    }

    private mutating func add(_ range: Range<Int>, _ form: Token.Form, _ letters: Token.Letters, _ lower: String, _ gap: Token.Gap) {
        let info = form == .word ? words?.info(of: lower) ?? Wordbook.Info() : Wordbook.Info()
        let stem = form == .word ? words.flatMap { words in Genitive.stem(of: lower).map { words.info(of: $0) } } : nil
        tokens.append(
            Token(
                form: form, letters: letters, gap: gap, start: Int32(range.lowerBound), end: Int32(range.upperBound), lower: lower,
                mark: form == .mark ? scalars[range.lowerBound] : "\0", tags: info.tags, stemTags: stem?.tags ?? [],
                cues: info.cues.union(stem?.cues.intersection(.phraseStart) ?? [])))
    }
}
