import Testing

@Suite struct Dates {
    @Test(arguments: [
        "Den {date|14. november 2023} stod han der.", "Den {date|14. nov. 2023} stod han der.", "Den {date|14/11-2023} stod han der.",
        "Den {date|14.11.2023} stod han der.", "Den {date|14-11-23} stod han der.", "Den {date|2023-11-14} stod han der.",
        "Den {date|14/11} stod han der.",
        "Den {date|tolvte maj} stod han der.", "Det begyndte i {date|november 2023}.", "Den {date|14. november} stod han der.",
    ])
    func `A day is found in figures and words`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Drengen er født den {birthday|12. marts 2008}.", "Født: {birthday|12.03.2008}", "Hun har fødselsdag den {birthday|3. maj}.",
        "Pigen (f. {birthday|12/3-08}) blev hentet.", "Født {birthday|120308}.", "Født {birthday|1. januar 2005}.",
    ])
    func `A birthday is told apart`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Se lov nr. 140 af 28. februar 2018.", "Bekendtgørelse nr. 12 af 3. november 2016 gælder.",
        "Reglerne trådte i kraft den 1. januar 2024.",
        "Den 1. januar 2024 trådte barnets lov i kraft.", "Efter 11. september 2001 blev alt anderledes.",
        "Den 1. maj er der demonstration.",
    ])
    func `Dates of laws and days that all know are free`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Vagttelefonen er åben 24/7.", "Cirka 1/3 af sagerne.", "Version 1.4.22 er ny.", "Mødet er kl. 14.30.", "I 2018 var der flere.",
        "I marts holder vi møde.",
    ])
    func `Fractions, hours, versions and years alone are free`(_ text: String) { expect(text) }

    @Test func `A case may tell no day, guidance may`() {
        #expect(tiers("Den 14. november 2023 stod han der.", in: .people) == [.red])
        #expect(tiers("Det begyndte i november 2023.", in: .people) == [.amber])
        #expect(tiers("Den 14. november 2023 stod han der.") == [.amber])
        #expect(tiers("Aftalen er fra november 2023.", in: .reference).isEmpty)
        #expect(tiers("Født 12.03.2008.", in: .reference) == [.red])
    }
}
