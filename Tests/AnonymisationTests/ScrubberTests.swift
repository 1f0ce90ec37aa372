import Anonymisation
import Testing

@Suite struct ScrubberTests {
    @Test(arguments: [
        ("Min søn Karim Falk er væk.", "Min søn [navn] er væk."),
        ("Hans cpr er 050811-6677.", "Hans cpr er [cpr-nummer]."),
        ("Ring 22 33 44 55 eller skriv til nadia@falk.dk.", "Ring [telefon] eller skriv til [mailadresse]."),
        ("De bor på Rugbakken 14, 8230 Åbyhøj.", "De bor på [adresse]."),
        ("En 14-årig dreng fra Nakskov.", "En [alder: teenager] dreng fra [sted]."),
        ("Se § 12 b og ring 112.", "Se § 12 b og ring 112."),
        ("", ""), ("\n\n", "\n\n"),
    ])
    func `A text can still be read`(_ text: String, _ scrubbed: String) {
        #expect(Shipped.scrubbed(text) == scrubbed)
    }

    @Test func `The same person gets the same placeholder, another one another`() {
        #expect(
            Shipped.scrubbed("Karim Falk ringede. Karims mor talte med Solvej Tranholt. Falk og Tranholt mødtes, og Solvej lyttede.")
                == "[navn 1] ringede. [navn 1] mor talte med [navn 2]. [navn 1] og [navn 2] mødtes, og [navn 2] lyttede.")
        #expect(Shipped.scrubbed("Jens kom. Jens' mor kom. JENS gik.") == "[navn] kom. [navn]' mor kom. [navn] gik.")
    }

    @Test func `Two people with one surname are two`() {
        #expect(
            Shipped.scrubbed("Karim Falk og Nadia Falk kom. Nadia gik.") == "[navn 1] og [navn 2] kom. [navn 2] gik.")
    }

    @Test func `A surname that several share is none of them for certain`() {
        #expect(
            Shipped.scrubbed("Abdullahi Jama og Hodan Jama kom. Jama talte, og Hodan lyttede. Abdullahi Jama gik.")
                == "[navn 1] og [navn 2] kom. [navn 3] talte, og [navn 2] lyttede. [navn 1] gik.")
    }

    @Test func `The label of the next line is no part of a name`() {
        let minutes = "Til stede var klasselærer Solvej Tranholt og UU-vejleder Pernille\nAfbud: skoleleder Karim Falk"
        #expect(
            Shipped.scrubbed(minutes) == "Til stede var klasselærer [navn 1] og UU-vejleder [navn 2]\nAfbud: skoleleder [navn 3]")
    }

    @Test func `The full stop of an initial goes with it, and that of a sentence stays`() {
        #expect(Shipped.scrubbed("Mads P. har ringet til Mads P.") == "[navn] har ringet til [navn].")
    }

    @Test func `Offsets count the scalars of the original, and everything between is kept`() throws {
        let text = "🙂 Skriv til A\u{30A}se på 22\u{200B}33 44 55 — tak."
        let scrubbed = Scrubber(Shipped.scanner).scrub(text)
        let scalars = Array(text.unicodeScalars)
        #expect(scrubbed.identifiers.map { String(String.UnicodeScalarView(scalars[$0.range])) } == ["A\u{30A}se", "22\u{200B}33 44 55"])
        #expect(scrubbed.text == "🙂 Skriv til [navn] på [telefon] — tak.")
        #expect(scrubbed.counts.map(\.count) == [1, 1])
    }

    @Test func `What is scrubbed once has nothing left to scrub`() {
        let text = "Karim Falk (050811-6677) bor på Rugbakken 14 og er 14 år. Ring 22 33 44 55. Han er kurder og går i 8.b."
        let once = Shipped.scrubbed(text)
        #expect(Shipped.scrubbed(once) == once)
    }
}

@Suite struct QueryGuardTests {
    private let queryGuard = QueryGuard(Shipped.scanner)

    private func removed(_ query: String) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: queryGuard.guarded(query).removed.map { ($0.kind.rawValue, $0.count) })
    }

    @Test(arguments: [
        ("min søn Ahmed Falk truer", "min søn truer", ["name": 1]),
        ("hvad gør vi med jens hansen på nørregade 12", "hvad gør vi med på", ["name": 1, "address": 1]),
        ("050811-6677 og 010190-1234 udrejse", "og udrejse", ["cpr": 2]),
        ("ring 22 33 44 55 om hjemvendt", "ring om hjemvendt", ["phone": 1]),
        ("mentor til nadia@falk.dk", "mentor til", ["mail": 1]),
    ])
    func `Direct identifiers are taken out and counted`(_ query: String, _ text: String, _ counts: [String: Int]) {
        #expect(queryGuard.guarded(query).text == text)
        #expect(removed(query) == counts)
    }

    @Test(arguments: [
        "bekymringssamtale", "had mod muslimer", "islamofobi", "koranafbrændinger", "\"netværksmøde\" -politi", "extremism:islamist",
        "hjemvendt fra Syrien", "unge muslimer og radikalisering", "teenager med mentor", "Exit mentor København", "§ 12 b", "  to  ord ",
        "112", "",
    ])
    func `A question without identifiers goes on as it is`(_ query: String) {
        let guarded = queryGuard.guarded(query)
        #expect(guarded.text == query)
        #expect(guarded.removed.isEmpty && guarded.notUsed.isEmpty)
    }

    @Test(arguments: [
        ("somalisk dreng truer lærer", "dreng truer lærer", ["somalisk"]), ("en muslimsk familie", "en familie", ["muslimsk"]),
        ("han er kurder", "han er", ["kurder"]), ("hans forældre kommer fra Irak", "hans forældre kommer fra", ["irak"]),
        ("tyrkisk og kurdisk dreng", "og dreng", ["tyrkisk", "kurdisk"]), ("familien er muslimer", "familien er", ["muslimer"]),
        ("hun er muslim", "hun er", ["muslim"]), ("a Muslim girl with a mentor", "a girl with a mentor", ["muslim"]),
    ])
    func `What is said of a person's origin or belief is not used, and said so`(_ query: String, _ text: String, _ notUsed: [String]) {
        let guarded = queryGuard.guarded(query)
        #expect(guarded.text == text)
        #expect(guarded.notUsed == notUsed)
        #expect(guarded.removed.isEmpty)
    }

    @Test func `An exact age becomes the word for its span`() {
        #expect(queryGuard.guarded("14-årig dreng med kniv").text == "teenager dreng med kniv")
        #expect(queryGuard.guarded("en mand på 32 år").text == "en mand på voksen")
    }

    @Test func `What was taken out is told nowhere`() {
        let guarded = queryGuard.guarded("Karim Zelvikson er født 12.03.2008 og bor på Rugbakken 14, konverteret til Zelvik")
        let told = "\(guarded)"
        for word in ["Karim", "Zelvik", "2008", "Rugbakken"] { #expect(!told.contains(word)) }
    }
}
