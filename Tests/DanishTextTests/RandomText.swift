/// Texts of what an analyser may stumble over: Danish letters, marks, signs, invisible characters, and any scalar at all.
struct RandomText {
    private var generator: SeededGenerator

    private static let common = Array("aeinrståæøABCÅÆØ0123456789    .,-\n".unicodeScalars)
    private static let tricky = Array(
        "§§+'’\u{A0}\u{AD}\u{200B}\u{200D}\u{FEFF}\u{300}\u{301}\u{30A}\u{308}\u{345}\u{FE0F}\u{20E3}\u{93F}\u{941}\u{64E}éüßŸİı½²①\u{0}\u{7F}"
            .unicodeScalars)

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func text() -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...40, using: &generator) { text.append(scalar()) }
        return String(text)
    }

    private mutating func scalar() -> Unicode.Scalar {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0..<5: return Self.common.randomElement(using: &generator)!
        case 5..<8: return Self.tricky.randomElement(using: &generator)!
        case 8: return Unicode.Scalar(UInt32.random(in: 0x80..<0x3000, using: &generator))!
        default:
            while true {
                if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10_FFFF, using: &generator)) { return scalar }
            }
        }
    }
}
