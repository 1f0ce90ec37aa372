/// Texts made of what detectors stumble over: pieces of identifiers, marks, other scripts, and plain noise.
public struct RandomText: Sendable {
    private var state: UInt64

    public init(seed: UInt64) {
        state = seed
    }

    /// A text of at most so many characters, short ones more often.
    public mutating func next(atMost longest: Int) -> String {
        let share = Double(number(1 << 20)) / Double(1 << 20)
        let length = Int(Double(longest + 1) * share * share)
        switch number(4) {
        case 0: return pieces(count: length)
        case 1:
            // One piece over and over: what makes a careless detector quadratic.
            let unit = Array((piece() + piece()).unicodeScalars)
            return Self.text((0..<length).map { unit[$0 % unit.count] })
        case 2: return Self.text((0..<length).map { _ in scalar() })
        default: return characters(Self.marks, count: length)
        }
    }

    /// A text of characters drawn from some.
    mutating func characters(_ characters: [Unicode.Scalar], count: Int) -> String {
        Self.text((0..<count).map { _ in characters[Int(number(UInt64(characters.count)))] })
    }

    /// A text of pieces of identifiers.
    mutating func pieces(count: Int) -> String {
        var scalars: [Unicode.Scalar] = []
        while scalars.count < count {
            scalars += piece().unicodeScalars
            if number(2) == 0 { scalars.append(" ") }
        }
        return Self.text(scalars.prefix(count))
    }

    private mutating func piece() -> String { Self.pieces[Int(number(UInt64(Self.pieces.count)))] }

    private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    private static let marks = Array("0123456789 .-/@#_:'\"()[]»«,;aAbBzZæÅ\n\u{AD}\u{200B}+&%§|".unicodeScalars)

    private static let pieces = [
        "Jens", "jens", "AHMED", "Bo", "Storm", "Hansen", "von ", "al-", "H.", "C.", "010190", "-1234", "12", "34", "1234", "12345678",
        "+45", "0045", "cpr",
        "tlf.", "konto", "reg.", "sag nr.", "27.24.00", "-G01-5-19", "DK50", "0040", "AB", "@", "snabel-a", "punktum", "dk", ".dk", "www.",
        "https://", "/",
        "u/", "#", "_", "-", ".", ",", ":", "(", ")", "[", "]", "»", "«", "\"", "'", "\n", "\n\n", "\t", "§", "§ 12 b", "vej", "gade",
        "Nørregade", "3. tv",
        "8000", "Aarhus", "C", "den", "12.", "marts", "2021", "født", "14-årig", "14", "år", "fjorten", "er", "han", "som", "klasse", "8.b",
        "Skole",
        "moskeen", "ApS", "A/S", "Islamisk", "Stat", "somalisk", "dreng", "muslim", "fra", "Somalia", "Snapchat", "hedder", "xX", "99",
        "IBAN", "i", "og",
        "med", "læreren", "min", "søn", "sagde", "Иван", "\u{301}", "a\u{30A}", "\u{AD}", "\u{200B}", "\u{FF11}", "\u{1D400}", "🙂", "\u{0}",
        "\r\n", "O", "l", "I",
    ]

    private mutating func scalar() -> Unicode.Scalar {
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x370...0x52F, 0x600...0x6FF, 0x2000...0x206F, 0xFF00...0xFFEF,
            0x1F300...0x1F64F,
        ]
        let range = ranges[Int(number(UInt64(ranges.count)))]
        return Unicode.Scalar(range.lowerBound + UInt32(number(UInt64(range.count)))) ?? " "
    }

    /// SplitMix64.
    private mutating func number(_ bound: UInt64) -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return (value ^ (value >> 31)) % bound
    }
}
