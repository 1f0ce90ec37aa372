import Testing

@Suite struct `Telephone numbers` {
    @Test(arguments: [
        "Ring {phone|22 33 44 55}.", "Ring {phone|22334455}.", "Ring {phone|2233 4455}.", "Ring {phone|22 3344 55}.",
        "Ring {phone|22.33.44.55}.",
        "Ring {phone|22-33-44-55}.", "Ring {phone|223 344 55}.", "Ring {phone|+45 22 33 44 55}.", "Ring {phone|+4522334455}.",
        "Ring {phone|0045 22 33 44 55}.", "Ring {phone|(+45) 22 33 44 55}.", "Nummeret er {phone|45 22 33 44 55}.",
        "Ring {phone|+46 70 123 45 67}.",
        "Ring {phone|+49 151 23456789}.", "Hans nummer er {phone|22334455} og hendes {phone|22334466}.", "Mobil: {phone|2 2 3 3 4 4 5 5}",
        "Ring {phone|\u{FF12}2 33 44 55}.", "tlf.nr. {phone|12345678}", "Kontakt os på lokal {phone|4417}.",
        "Træffes på {phone|toogtyve enoghalvfjerds fyrre otteoghalvtreds} i dag.", "Skriv til {phone|22 33 44 55}, hvis I vil.",
    ])
    func `A number is found however it is grouped`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Ring 112, hvis nogen er i fare.", "Ring 114.", "Hotlinen er 41 74 90 90.", "Hotlinen er +45 41 74 90 90.",
        "Børnetelefonen er 116 111.",
        "Forældretelefonen er 35 55 55 57.", "Hotlinen er 41 749 090.",
    ])
    func `Public lines are free`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Det kostede 22.334.455 kr.", "Det kostede 2233 4455 kroner.", "Planen gælder 2018-2021.", "Perioden 2018 2021 er dækket.",
        "Der bor 22 33 procent.", "Mellem 10 og 20 personer, 30 i alt.", "Lov nr. 12345678 findes ikke.",
    ])
    func `Amounts, years and counts are no numbers to call`(_ text: String) { expect(text) }

    @Test func `A postcode after a number does not belong to it`() {
        expect("Ring {phone|+45 22 33 44 55} {address|2200 København N}.")
    }
}

@Suite struct `Numbers said word by word` {
    @Test(arguments: [
        "Nummeret er {phone|toogtyve treogtredive fireogfyrre femoghalvtreds seks}.", "Cpr: {cpr|nul fem nul otte en en seks seks syv syv}",
    ])
    func `A row of number words is a number`(_ text: String) { expect(text) }

    @Test(arguments: ["Tæl til ti: en, to, tre, fire, og træk vejret.", "Hun har tre børn og to heste."])
    func `Few are counted things`(_ text: String) { expect(text) }
}
