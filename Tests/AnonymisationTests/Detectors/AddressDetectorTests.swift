import Testing

@Suite struct Addresses {
    @Test(arguments: [
        "De bor på {address|Rugbakken 14, 2. tv., 8230 Åbyhøj}.", "De bor på {address|Rugbakken 14}.",
        "De bor på {address|Rugbakken 14 A}.",
        "De bor på {address|Gammel Strandvej 7A, 1. sal th} i dag.", "De bor på {address|Gl. Strandvej 7}.",
        "De bor på {address|H.P. Ørums Gade 21, st. tv}.",
        "De bor på {address|Sankt Knuds Allé 3}.", "De bor i {address|Kildebo 12, 2. th}.", "han bor på {address|nørregade 12} nu",
        "Send det til {address|Solvej 5, 4900 Nakskov}.", "De bor på {address|Lærkevænget}, alle kender dem.",
        "Familien bor {address|Rugvænget 3, Lejre}.",
        "De bor på {address|Vestergade nr. 12}.", "De bor på {address|Kongens Nytorv 8}.",
        "Sendt til {address|Gl. Strandv. 209 A, 3050 Humlebæk}.", "De bor på {address|Nørreg. 4}.",
        "De bor i {address|Ellemoseparken 118, 3. dør 4}.", "De bor på {address|Strandvej1a} nu.",
        "Afleveres på {address|Dr. Ingrids Vej 41, 9000 Aalborg}.",
    ])
    func `An address is found whole`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Han er tilmeldt {address|4930 Maribo}.", "Han er tilmeldt {address|DK-8000 Aarhus C}.", "Naboen {address|3. tv} har klaget.",
        "Skriv til postboks {address|123}.", "Mobilen var ved {address|55.6761, 12.5683}.",
    ])
    func `A part of an address is found`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Vejen til klubben er lang.", "Parken er mørk om natten.", "Vi har 12 arbejdspladser.", "De kørte ad motorvejen i 20 minutter.",
        "Børnehaven og skolen samarbejder.", "Kirkegården blev hærget.", "Legepladsen 2 kilometer væk er ny.", "Torvet var fyldt.",
        "Handleplanen 3 gange om året.", "Overgangen 18 år er svær.",
    ])
    func `Roads and places of nobody are let be`(_ text: String) { expect(text) }

    @Test(arguments: ["I 2018 svarede 89 kommuner.", "Siden 2019 har det været sådan."])
    func `A year before a capital is no postcode`(_ text: String) { expect(text) }

    @Test func `A surname that ends like a street is a name`() {
        expect("Vi har aftalt med hr. {name|Bøgelund}, at han ringer.")
    }
}
