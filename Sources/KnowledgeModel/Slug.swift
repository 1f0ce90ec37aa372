/// Names that stand in addresses: lower-case ASCII letters and digits, joined by hyphens.
public enum Slug {
    /// The anchor of a heading: `Det ved vi ikke` becomes `det-ved-vi-ikke`, `Aktører` becomes `aktoerer`.
    public static func anchor(of heading: String) -> String {
        var slug = ""
        for scalar in heading.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
            case "æ": slug += "ae"
            case "ø": slug += "oe"
            case "å": slug += "aa"
            case "é", "è": slug += "e"
            default: if !slug.isEmpty, slug.last != "-" { slug += "-" }
            }
        }
        return slug.last == "-" ? String(slug.dropLast()) : slug
    }

    /// Whether a text can be an id: lower-case ASCII letters and digits, with single dots or hyphens between them.
    public static func isID(_ text: String) -> Bool {
        var previous: Unicode.Scalar = "-"
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": break
            case "-", ".": if previous == "-" || previous == "." { return false }
            default: return false
            }
            previous = scalar
        }
        return previous != "-" && previous != "."
    }
}
