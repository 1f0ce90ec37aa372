public import KnowledgeModel

extension IdentifierKind {
    /// What it is called: in placeholders, in summaries and in findings.
    public var label: Label { Self.texts(self).label }

    /// Why it is a finding.
    var reason: Label { Self.texts(self).reason }

    /// What the editor can do.
    var wayOut: Label { Self.texts(self).wayOut }

    private struct Texts {
        let label: Label
        let reason: Label
        let wayOut: Label

        init(_ label: (String, String), _ reason: (String, String), _ wayOut: (String, String)) {
            self.label = Label(da: label.0, en: label.1)
            self.reason = Label(da: reason.0, en: reason.1)
            self.wayOut = Label(da: wayOut.0, en: wayOut.1)
        }
    }

    private static let remove = ("fjern det", "remove it")
    private static let allow = (
        "fjern det, skriv mere alment, eller tillad det ved navn i allowed.yml med en begrundelse",
        "remove it, write more generally, or allow it by name in allowed.yml with a reason"
    )

    private static func texts(_ kind: IdentifierKind) -> Texts {
        switch kind {
        case .cpr:
            Texts(("cpr-nummer", "personal number"), ("et cpr-nummer eller en del af et", "a personal number or a part of one"), remove)
        case .phone: Texts(("telefon", "phone"), ("et telefonnummer", "a phone number"), remove)
        case .mail: Texts(("mailadresse", "mail address"), ("en mailadresse", "a mail address"), remove)
        case .url: Texts(("webadresse", "web address"), ("en adresse på nettet", "an address on the net"), allow)
        case .device:
            Texts(("enhedsadresse", "device address"), ("en adresse på en computer eller telefon", "the address of a device"), remove)
        case .handle:
            Texts(("brugernavn", "user name"), ("et navn, nogen går under på nettet", "a name that somebody goes by on the net"), remove)
        case .iban: Texts(("IBAN-nummer", "IBAN"), ("et kontonummer (IBAN)", "an account number (IBAN)"), remove)
        case .bank: Texts(("kontonummer", "account number"), ("et konto- eller kortnummer", "an account or card number"), remove)
        case .cvr:
            Texts(
                ("cvr-nummer", "company number"), ("en virksomheds eller arbejdsplads' nummer", "the number of a company or workplace"),
                remove)
        case .caseNumber:
            Texts(
                ("sagsnummer", "case number"),
                ("et sags-, journal- eller legitimationsnummer", "the number of a case, journal or document"), remove)
        case .vehicle: Texts(("nummerplade", "number plate"), ("en nummerplade", "a number plate"), remove)
        case .address:
            Texts(
                ("adresse", "address"), ("en adresse eller en del af en", "an address or a part of one"),
                ("skriv for eksempel »hjemme«", "write «at home»"))
        case .birthday:
            Texts(("fødselsdato", "date of birth"), ("en fødselsdag", "a birthday"), ("skriv en aldersgruppe", "write an age group"))
        case .date:
            Texts(
                ("dato", "date"), ("en dato", "a date"),
                ("tæl måneder fra henvendelsen: »i måned fire«", "count months from the first contact"))
        case .age: Texts(("alder", "age"), ("en præcis alder", "an exact age"), ("skriv en aldersgruppe: »teenager«", "write an age group"))
        case .schoolClass:
            Texts(("klasse", "class"), ("en bestemt skoleklasse", "a particular class at school"), ("skriv »klassen«", "write «the class»"))
        case .institution:
            Texts(
                ("institution", "institution"),
                ("en navngiven skole, forening eller arbejdsplads", "a named school, association or workplace"),
                allow)
        case .name: Texts(("navn", "name"), ("et navn, eller hvad der kan være et", "a name, or what may be one"), allow)
        case .nationality:
            Texts(
                ("oprindelse", "origin"), ("en persons nationalitet eller oprindelse", "a person's nationality or origin"),
                ("lad det ude; det hører ikke med", "leave it out; it does not belong here"))
        case .religion:
            Texts(
                ("tro", "belief"), ("en persons tro", "a person's belief"),
                ("lad det ude; skriv, hvad der skete", "leave it out; tell what happened"))
        case .place:
            Texts(
                ("sted", "place"), ("en by, en kommune eller et kvarter", "a town, a municipality or a quarter"),
                ("skriv »et mindre sted«", "write «a small place»"))
        }
    }
}
