/// A word as one byte for each letter (Latin-1), which holds all letters of Danish.
///
/// Places in it are places in the word, so that a rule such as *three letters before the end* needs no decoding.
struct Letters: Equatable {
    private(set) var bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// `nil` for a word with a letter beyond Latin-1: it is in no Danish dictionary.
    init?(_ word: some StringProtocol) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(word.utf8.count)
        for scalar in word.unicodeScalars {
            guard let byte = UInt8(exactly: scalar.value) else { return nil }
            bytes.append(byte)
        }
        self.bytes = bytes
    }

    var count: Int { bytes.count }
    var text: String { Self.text(of: bytes) }

    static func text(of bytes: some Collection<UInt8>) -> String {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return String(decoding: bytes, as: UTF8.self) }
        var scalars = String.UnicodeScalarView()
        for byte in bytes { scalars.append(Unicode.Scalar(byte)) }
        return String(scalars)
    }

    var isCapitalised: Bool { bytes.first.map(Self.isCapital) ?? false }
    var isAllCapitals: Bool { bytes.count > 1 && bytes.allSatisfy(Self.isCapital) }

    var lowercased: Letters { Letters(bytes: bytes.map { Self.isCapital($0) ? $0 | 0x20 : $0 }) }

    /// Whether it is a word of letters alone, without hyphen, apostrophe, full stop or digit.
    var isPlain: Bool { bytes.allSatisfy(Self.isLetter) }

    func hasSuffix(_ suffix: [UInt8]) -> Bool {
        suffix.count <= bytes.count && bytes[(bytes.count - suffix.count)...].elementsEqual(suffix)
    }

    /// The word with the end taken off and another put on.
    func replacing(last count: Int, with end: [UInt8]) -> Letters {
        var other = bytes
        other.removeLast(count)
        other += end
        return Letters(bytes: other)
    }

    static func isCapital(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0xC0...0xDE).contains(byte) && byte != 0xD7
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte >= 0xC0 && byte != 0xD7 && byte != 0xF7
    }
}

/// The hash by which the lexicon knows a form, computed letter by letter (FNV-1a, mixed at the end).
struct LetterHash {
    private var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func combine(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

    var mixed: UInt64 {
        let folded = (value ^ (value >> 32)) &* 0x9e37_79b9_7f4a_7c15
        return folded ^ (folded >> 29)
    }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = LetterHash()
        for byte in bytes { hash.combine(byte) }
        return hash.mixed
    }
}
