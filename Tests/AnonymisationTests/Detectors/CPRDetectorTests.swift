import Testing

@Suite struct `Personal numbers` {
    @Test(arguments: [
        "Hendes cpr er {cpr|050811-6677}.", "Se {cpr|050811 6677} i systemet.", "Se {cpr|0508116677} i systemet.",
        "Se {cpr|050811/6677} i systemet.", "Se {cpr|050811.6677} i systemet.", "Se {cpr|050811\u{2013}6677} i systemet.",
        "Se {cpr|05 08 11 - 6677} i systemet.", "Cpr {cpr|05 08 11 66 77} i systemet.", "Se {cpr|05.08.11-6677} i systemet.",
        "Se {cpr|05-08-2011-6677} i systemet.", "Se {cpr|050811-6677}bor i systemet.", "Se {cpr|05082011-6677} i systemet.",
        "Se {cpr|0508 11 6677} i systemet.",
    ])
    func `A number is found however it is grouped`(_ text: String) { expect(text) }

    @Test(arguments: ["Patienten har {cpr|710190-1234}.", "Patienten har {cpr|610190-1234}.", "Patienten har {cpr|9112901234}."])
    func `Sixty added to the day makes a replacement number`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Akutmodtagelsen brugte {cpr|050811-AB12}.", "Akutmodtagelsen brugte {cpr|050811AB12}.", "Akutmodtagelsen brugte {cpr|0508114AA1}.",
        "akutmodtagelsen brugte {cpr|0508114aa1} i nat",
        "Akutmodtagelsen brugte {cpr|050811-3BC4}.", "Se {cpr|050811-xxxx}.", "Se {cpr|050811-****}.", "Se {cpr|050811-XXXX}.",
    ])
    func `Letters may stand in place of digits`(_ text: String) { expect(text) }

    @Test(arguments: [
        "De sidste fire cifre er {cpr|1234}.", "De sidste 4 cifre i cpr er {cpr|1234}.", "Hans cpr slutter på {cpr|1234}.",
        "{cpr|1234} er de sidste fire cifre.", "Cpr ender på {cpr|12 34}.", "Cpr: {cpr|1234}", "Cpr-nr. {cpr|050811}, resten mangler.",
    ])
    func `A part of a number is found beside a word that says so`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Cpr {cpr|0508\u{200B}11-66\u{200D}77}.", "Cpr {cpr|05\u{AD}0811-6677}.", "Cpr {cpr|\u{FF10}\u{FF15}0811-6677}.",
        "Cpr {cpr|O5O811-6677}.", "Cpr {cpr|0508l1-6677}.", "Cpr {cpr|\u{0660}\u{0665}0811-6677}.",
    ])
    func `What a person would not see does not hide a number`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Rådgivning efter § 12 b og § 115.", "Der var 115 sager i 2018-2021.", "Ring 41 74 90 90.", "Beløbet er 12.345.678 kr.",
        "Emnet er 27.24.00.", "Side 10-12 og 14.", "De seneste fire år har tallet været 1234.", "I de sidste fire måneder af 2018.",
    ])
    func `Other numbers are let be`(_ text: String) { expect(text) }

    @Test func `Modulus 11 grades and never clears`() {
        // Pairs of digits may be a row of figures: amber, unless the check digit fits or a label says what it is.
        #expect(tiers("Tallene er 05 08 11 66 77 i tabellen.") == [.amber])
        #expect(tiers("Cpr 05 08 11 66 77.") == [.red])
        #expect(tiers("Se 050811-6677.") == [.red])
        #expect(tiers("Se 990011-6677.") == [.amber])
    }
}
