/// What a text of any length can be made of, to see how the time grows with it.
public enum Alphabet: Sendable {
    /// Characters drawn at random.
    case characters(String)
    /// The same over and over.
    case repeated(String)
    /// Pieces of identifiers and everything else that a detector stumbles over.
    case pieces

    public static let all: [(name: String, alphabet: Alphabet)] = [
        ("small letters", .characters("abcdefghijklmnopqrstuvwxyzæøå")),
        ("small letters and spaces", .characters("abcdefghijklmnopqrstuvwxyzæøå     ")),
        ("capitals", .characters("ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ")),
        ("capitals and spaces", .characters("ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ     ")),
        ("digits", .characters("0123456789")), ("digits and spaces", .characters("0123456789 ")),
        ("digits and dots", .characters("0123456789.")), ("digits and hyphens", .characters("0123456789-")),
        ("dots and spaces", .characters(". ")), ("letters and dots", .characters("abcdefgh.")),
        ("letters and hyphens", .characters("abcdefgh-")), ("letters, digits, underscores", .characters("abcdefgh0123_")),
        ("everything in ASCII", .characters(String(String.UnicodeScalarView((0x20...0x7E).compactMap { Unicode.Scalar($0) })))),
        ("other scripts", .characters("абвгδεζηابتث中文字 ")),
        ("one letter", .repeated("a")), ("one digit", .repeated("1")), ("one capital", .repeated("A")), ("spaces", .repeated(" ")),
        ("lines", .repeated("\n")), ("hyphens", .repeated("-")), ("dots", .repeated(".")), ("at signs", .repeated("@")),
        ("underscores", .repeated("a_")), ("quotes", .repeated("\"")), ("brackets", .repeated("(")),
        ("marks on a letter", .repeated("\u{301}")),
        ("snabel-a punktum", .repeated("snabel-a punktum ")), ("a at a dot", .repeated("a at b dot ")),
        ("a punktum", .repeated("a punktum ")),
        ("number words", .repeated("fem en to tre ")), ("initials", .repeated("A.")), ("one name", .repeated("Jens ")),
        ("one name and og", .repeated("Jens og ")), ("names with hyphens", .repeated("Jens-")),
        ("names and particles", .repeated("Jens von ")),
        ("small names", .repeated("jens ")), ("streets", .repeated("Nørregade 12, ")), ("case numbers", .repeated("27.24.00-G01-")),
        ("cpr pairs", .repeated("01 01 90 12 34 ")), ("labels", .repeated("cpr sidste cifre konto sag nr. tlf ")),
        ("platforms", .repeated("Snapchat hedder ")), ("web", .repeated("www.a.dk/")), ("single letters", .repeated("a ")),
        ("schools", .repeated("Rosen Skole ")), ("years", .repeated("født i 2007 og 14 år ")), ("pieces", .pieces),
    ]

    public func text(length: Int) -> String {
        var random = RandomText(seed: 17)
        switch self {
        case .characters(let characters): return random.characters(Array(characters.unicodeScalars), count: length)
        case .repeated(let piece):
            var scalars = String.UnicodeScalarView()
            let unit = Array(piece.unicodeScalars)
            for place in 0..<length { scalars.append(unit[place % unit.count]) }
            return String(scalars)
        case .pieces: return random.pieces(count: length)
        }
    }
}
