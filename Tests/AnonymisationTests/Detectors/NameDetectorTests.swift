import Testing

@Suite struct Names {
    @Test(arguments: [
        "Vi er bekymrede for {name|Karim Vestermark}.", "{name|Solvej Tranholt} ringede i går.", "Det var {name|Bilals} mor.",
        "{name|Jens}' værelse er tomt.",
        "Klasselæreren {name|Zorvan} er bekymret.", "Hans fætter {name|Rezgar} er væk.", "Hendes storebror, {name|Dlovan}, henter hende.",
        "Navn: {name|Nadia Falkenborg}", "Vi talte med {name|Abu Omar el-Tarif} i dag.", "Notatet er af {name|K.B. Toftager} herfra.",
        "Det siger {name|A. B. Tranholt} til os.", "{name|Anne-Mette Kjærulf-Dam} kom.", "Eleven {name|Sean O'Flanagan} kom.",
        "{name|BRIAN HVIDTFELDT} kom ikke.", "Vi drøftede {name|Ahmed-sagen} igen.", "Alle kender {name|Knallert-Kenneth}.",
        "Han kaldes \"{name|Ræven}\" af dem.",
        "Jeg mødte {name|Zelvik} i går.", "{name|Amina} og {name|Zelvik} er venner.",
    ])
    func `A name is found whole`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Vi så {name|Camilla P} og {name|Mads P.s} far.", "Det er naboen {name|Pieter van der Hoek}.", "Han sov hos {name|M.} i nat.",
        "{name|Lærke}: han løj om det", "Eleven {name|H0lgersen} gik.", "Afsender: {name|SÃ¸ren} i går.",
    ])
    func `Letters of a surname, small words inside and slips of machines belong to a name`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Hilsen {name|L.}", "Tak for nu.\n\n/{name|mkl}", "Mvh. {name|kt}", "{name|HB} følger op på drengen.",
        "Notatet er skrevet af {name|LMJ}.",
        "Ref. {name|JVK} / godkendt af {name|TH}",
    ])
    func `Letters by which somebody signs are a name`(_ text: String) { expect(text) }

    @Test(arguments: ["Venlig hilsen os", "og/eller i dag", "SSP følger op på det.", "Planen er skrevet af PET.", "Hej I, kom nu."])
    func `Other short words and letters are none`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Min nabo {name|Bo} hører råb.", "{name|Storm} sagde nej.", "{name|Liv Askegaard} kom.", "Derfor bad vi {name|Sten} om at komme.",
        "{name|Ask}, {age|15 år}, er væk.",
    ])
    func `A name that is also a word counts beside evidence`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Storm og regn holdt dem inde.", "Liv og død fyldte meget.", "Hans mor har ringet.", "Mark og eng ligger bag skolen.",
        "Per måned er det fire.",
        "Tom tale hjælper ingen.", "Kristen ekstremisme er sjælden.", "Jihad kan betyde meget.",
    ])
    func `The same words by themselves are words`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Vi spørger, om De og Deres familie ønsker det.", "Hvis I er i tvivl, kan I ringe.", "Islamisk Stat tabte.", "Exit hjælper.",
        "De er i Exit nu.",
        "Hizb ut-Tahrir er en forening.", "Tegningerne af profeten Muhammed.", "SSP's opgave er at samle trådene.",
        "Det kan bl.a. være f.eks. en mentor.",
        "Moren sagde: »Jeg kender ham.« Så gik hun.", "- Familien kontaktes\n- Politiet inddrages", "Børne- og ungeafdelingen deltog.",
        "Trin B. Forvaltningen svarer.", "En metode, der hedder Åben Dialog, bruges.", "Et tilbud til 83 pct. Ingen rettelse.",
    ])
    func `Polite forms, institutions and beginnings of sentences are free`(_ text: String) { expect(text) }

    @Test(arguments: [
        "min nabo {name|jens} råber", "jeg er bange for at {name|ahmed} gør noget", "kan i hjælpe {name|fatima hassan}",
        "min ven {name|storm}, som er vred",
        "hr. {name|møller} ringede", "min nabo {name|bo} er sød",
    ])
    func `Names in small letters are found by list and context`(_ text: String) { expect(text) }

    @Test(arguments: [
        "hvor skal min søn bo når han kommer", "min mor holdt lange møder om line", "drengen bor hos sin far", "han er per definition vred",
    ])
    func `Words in small letters that are also names are let be`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Det er {name|\u{410}hmed}, der skriver.", "Det er {name|Mo\u{AD}hamed}.", "Det er {name|Has\u{200B}an}.",
        "Det er {name|A\u{30A}se}.", "Det er {name|\u{1D400}hmed}.",
    ])
    func `Letters in another dress do not hide a name`(_ text: String) { expect(text) }

    @Test func `In capitals everything is amber`() {
        expect("MIN SØN {name|MUSTAFA} ER VÆK")
        #expect(tiers("MIN SØN MUSTAFA BREDAL ER VÆK") == [.amber])
        #expect(tiers("HUSK AT RINGE TIL POLITIET FØRST").isEmpty)
    }

    @Test func `Another script and spaced letters are amber`() {
        #expect(tiers("Han skriver Жанна på tavlen.") == [.amber])
        expect("Den unge hedder {name|A H M E D}.")
    }

    @Test func `A nickname or an unknown acronym is amber in a case, and nothing in guidance`() {
        #expect(tiers("Alle lyttede til Ræven den aften.", in: .people) == [.amber])
        #expect(tiers("Alle lyttede til Ræven den aften.", in: .reference).isEmpty)
        #expect(tiers("De mødtes i QXZ hver uge.", in: .people) == [.amber])
        #expect(tiers("De mødtes i QXZ hver uge.", in: .reference).isEmpty)
    }
}
