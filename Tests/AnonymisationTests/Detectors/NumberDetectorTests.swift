import Testing

@Suite struct `Accounts and companies` {
    @Test(arguments: [
        "Overført til {iban|DK50 0040 0440 1162 43}.", "Overført til {iban|DK5000400440116243}.",
        "Overført til {iban|DE89370400440532013000}.",
        "Overført til {iban|DK51 0040 0440 1162 43}.", "Overført til {iban|SE00 5000 0000 0583 9825 7400} i går.",
    ])
    func `An IBAN is found, with a slip in it as well`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Betal til reg. {bank|5301 konto 0123456}.", "Betal til {bank|5301-0001234567}.", "Kontonr. {bank|9570 1234567}",
        "Konto {bank|0001234567} er lukket.",
        "Hun gav ham kortet {bank|4571 1234 5678 9012}.", "MobilePay {bank|88123}",
    ])
    func `An account or a card is found`(_ text: String) { expect(text) }

    @Test(arguments: ["CVR-nr. {cvr|29 18 94 47}", "CVR: {cvr|29189447}", "Fakturaen er fra {cvr|DK29189447}.", "EAN {cvr|5798000123456}"])
    func `A company's number is found, and is no telephone`(_ text: String) { expect(text) }
}

@Suite struct `Case numbers` {
    @Test(arguments: [
        "Se {case_number|27.24.00-G01-5-19}.", "Se {case_number|0700-73111-00042-23}.", "Sagsnr.: {case_number|21/004512}",
        "J.nr. {case_number|19-44128-3}",
        "Journalnummer {case_number|2023-118842}", "Pasnummer {case_number|208812345}", "Sag nr. {case_number|21-004512}",
        "Se {case_number|EMN-2021-00123}.",
        "Se {case_number|2023-12345} i systemet.", "Sag {case_number|27.03.00 - A00 - 42 - 23} er lukket.",
        "Politisag {case_number|4200 83966 00107 24} er ny.",
        "Straffesag {case_number|SS 9-5521/2024} er udsat.", "Se dokument {case_number|D2024-318804}.",
        "Ticket #{case_number|INC0099412} er lukket.",
        "Det er sagsnumer {case_number|22 / 14907}.",
    ])
    func `A number of a case or document is found`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Emnet 27.24.00 er frit.", "Forordning (EU) 2016/679 gælder.", "Sag 3 blev lukket.", "I 2018-2021 var der 12 sager.",
        "Betænkning nr. 1575 fra 2018.",
        "Bekendtgørelse nr. 1234 er ny.",
    ])
    func `Topics, regulations and counts are free`(_ text: String) { expect(text) }
}

@Suite struct `Number plates` {
    @Test(arguments: [
        "De kører i {vehicle|BD 45 112}.", "De kører i {vehicle|BD45112}.", "De kører i {vehicle|BD 45112}.",
        "nummerpladen er {vehicle|bd 45 112}",
        "Bilens nummerplade er {vehicle|KONGEN 1}.", "Ønskepladen er {vehicle|BARON 7}.", "En bil, {vehicle|KTR 48F}, holdt der.",
        "Knallert {vehicle|LT 4829} er hans.",
        "De standsede {vehicle|BZ 18 640} i går.",
    ])
    func `A plate is found`(_ text: String) { expect(text) }

    @Test(arguments: [
        "EU 12 000 borgere.", "Der er ca. 12 345 sager.", "De købte TV 2 pakken.", "Han blev hentet i bil kl. 18.30.",
        "Han fik bilen for de 2000 kroner.",
    ])
    func `Abbreviations before numbers are none`(_ text: String) { expect(text) }
}
