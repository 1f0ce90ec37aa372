/// Letters of other scripts that look like Latin ones, after Unicode's list of confusables (UTS #39), as far as somebody
/// would take a word in them for a Danish one.
enum Lookalikes {
    static let latin: [Unicode.Scalar: Unicode.Scalar] = {
        let pairs: [(foreign: String, plain: String)] = [
            // Cyrillic
            ("АВСЕНІЈКМОРЅТХУ", "ABCEHIJKMOPSTXY"), ("аԁеһіјкморԛѕстѵԝху", "adehijkmopqsctvwxy"),
            // Greek
            ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"), ("αικνορτυχ", "aikvoptux"),
            // Letters of phonetics and of older print
            ("ıɑɡſɩ", "iagsi"),
            // Marks between the parts of addresses and numbers
            ("．。․﹒＠﹫⁄∕／＿", "....@@///_"),
        ]
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for pair in pairs {
            for (foreign, plain) in zip(pair.foreign.unicodeScalars, pair.plain.unicodeScalars) { table[foreign] = plain }
        }
        return table
    }()

    /// What stands behind `Ã` where a text in UTF-8 was read as one in Windows-1252: `SÃ¸ren`.
    static let misread: [Unicode.Scalar: Unicode.Scalar] = [
        "¸": "ø", "¦": "æ", "¥": "å", "˜": "Ø", "†": "Æ", "…": "Å", "©": "é", "¼": "ü", "¶": "ö", "¤": "ä", "¡": "á", "«": "ë",
    ]

    /// Whether a scalar is a letter or digit in another dress: full-width, mathematical, circled, a ligature.
    static func isStyled(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2460...0x24FF, 0xFB00...0xFB06, 0xFF00...0xFFEF, 0x1D400...0x1D7FF, 0x1F130...0x1F189: true
        default: false
        }
    }
}
