import Testing

@Suite struct `Places and institutions` {
    @Test(arguments: [
        "Familien er flyttet til {place|Nakskov}.", "Sagen er fra {place|Ringsted Kommune}.", "De bor i {place|Store Heddinge}.",
        "han bor i {place|odense} nu", "Projektet er i {place|Aalborg}. 14 unge deltager.", "Han hænger ud i {place|Stjernekvarteret} nu.",
    ])
    func `A town is found`(_ text: String) { expect(text) }

    @Test(arguments: ["Flere rejste til Syrien.", "Vejen var lang.", "De kom fra hele Jylland.", "Mellemøsten fylder i debatten."])
    func `Countries, regions and words are free`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Han går på {institution|Rosenlundskolen}.", "De mødes i {institution|Al-Huda-moskeen}.",
        "Han træner i {institution|Vestby Bokseklub}.",
        "Faren arbejder hos {institution|Bredal Tømrer ApS}.", "Hun arbejder på {institution|Café Paradis}.",
        "Skole: {institution|Møllebakkeskolen}", "Hun er i {institution|Børnehuset Regnbuen}.",
    ])
    func `A named institution is found`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Efterskolen kan være god.", "Jobcentret deltager.", "Nationalt Center for Forebyggelse af Ekstremisme udgav det.",
        "Forskere fra Aarhus Universitet deltog.",
        "Nordsjællands Politi deltog.",
    ])
    func `Institutions that all know are free`(_ text: String) { expect(text) }

    @Test func `A case may name no place, guidance may`() {
        #expect(tiers("Familien er flyttet til Nakskov.", in: .people) == [.red])
        #expect(tiers("Familien er flyttet til Nakskov.") == [.amber])
        #expect(tiers("Et infohus ligger i Nakskov.", in: .reference).isEmpty)
        #expect(tiers("Han går på Rosenlundskolen.", in: .people) == [.red])
        #expect(tiers("Han går på Rosenlundskolen.", in: .reference) == [.amber])
    }
}

@Suite struct `Origin and belief` {
    @Test(arguments: [
        "En {nationality|somalisk} dreng.", "Han er {nationality|kurder}.", "Han er {nationality|kurdisk}.",
        "Det er en {religion|muslimsk} familie.",
        "Hun er {religion|muslim}.", "Hans forældre kommer fra {nationality|Irak}.", "En dreng med {nationality|tyrkisk} baggrund.",
        "Familien er {nationality|kurdere}.", "Hun er {religion|konverteret til islam}.", "En {nationality|pakistansk} statsborger.",
        "Han er {age|13 år}, {nationality|afghansk}, {religion|shiamuslim} og vred.",
        "Eleven er {religion|kristen} og {nationality|eritreisk}.", "Hun er {nationality|afghaner} og {religion|shiamuslim}.",
        "Moren er medlem af {religion|Jehovas Vidner}.",
        "Han kalder sig {religion|salafist}.",
    ])
    func `What is said of a person is found`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Had mod muslimer er ekstremisme.", "Islam er en religion.", "Muslimske unge oplever mistanke.", "Hjemvendte fra Irak skal mødes.",
        "Koranafbrændinger giver uro.",
        "Eleven skrev opgave om Jehovas Vidner.", "Materialet findes på arabisk.", "Den syriske borgerkrig.",
        "Danske myndigheder samarbejder.",
    ])
    func `The same words as a subject are free`(_ text: String) { expect(text) }
}
