import Testing

@Suite struct `Mail addresses` {
    @Test(arguments: [
        "Skriv til {mail|nadia.falk@hotmail.com}.", "Skriv til {mail|n-f_88+x@sub.domain.co.uk}!", "({mail|søren@æblegård.dk})",
        "Skriv til {mail|nadia snabel-a mail punktum dk}.", "Skriv til {mail|nadia.f snabela mail.dk}.",
        "Skriv til {mail|nadia (at) mail (dot) dk}.",
        "Skriv til {mail|nadia(at)mail.dk}.", "Skriv til {mail|nadia[at]mail[dot]dk}.", "Skriv til {mail|nadia @ mail . dk}.",
        "Skriv til {mail|nadia\u{FF20}mail.dk}.", "Den er {mail|nadia punktum falk snabel-a mail punktum com}.",
        "{mail|nadia at mail dot com}",
        "Skriv til {mail|nadia\u{200B}@mail.dk} i dag.",
    ])
    func `An address is found however it is disguised`(_ text: String) { expect(text) }

    @Test(arguments: ["Det er sket at lave dk. Nej.", "Vi mødes (a) i dag og (b) i morgen.", "Prisen er 20 @ styk."])
    func `Other texts with a sign or *at* are let be`(_ text: String) { expect(text) }
}

@Suite struct `Addresses on the net` {
    @Test(arguments: [
        "Se {url|https://www.facebook.com/nadia.falk.9}.", "Se {url|t.me/krigeren88}.", "Se {url|instagram.com/nadia.falk}, tak.",
        "Se {url|www.falks-tanker.dk/blog}.", "Hjemmesiden {url|falkstanker.dk} er ny.",
    ])
    func `A page is found`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Læs mere på www.borger.dk.", "Se https://stopekstremisme.dk/vaerktoejer/.", "Det står på retsinformation.dk.",
        "De mødtes på facebook.com.",
    ])
    func `Sites of authorities and platforms themselves are free`(_ text: String) { expect(text) }

    @Test(arguments: ["Det var slut.De gik hjem.", "Han sagde nej.Hun gik.", "Det er bl.a. mentor.", "Version 1.4.22 er ny."])
    func `A full stop without a space makes no address`(_ text: String) { expect(text) }

    @Test func `A profile is red, another site amber, and guidance may link to sites`() {
        #expect(tiers("Se facebook.com/nadia.falk.") == [.red])
        #expect(tiers("Se www.falks-tanker.dk/blog.") == [.amber])
        #expect(tiers("Se www.falks-tanker.dk/blog.", in: .reference).isEmpty)
        #expect(tiers("Se facebook.com/nadia.falk.", in: .reference) == [.red])
    }

    @Test func `What is written so that nobody clicks on it is an address all the same`() {
        expect("Linket var {url|hxxps://t[.]me/krigeren88} igår.")
        expect("Opslaget kom fra {device|192[.]0[.]2[.]141}.")
    }
}

@Suite struct `Addresses of devices` {
    @Test(arguments: [
        "Opslaget kom fra {device|192.168.14.201}.", "Telefonen har {device|3C:22:FB:1A:09:7E}.",
        "Telefonen har {device|A8-66-7F-21-0B-D4}.",
        "Han brugte ip {device|203. 0. 113. 9} i går.",
        "Den har {device|2001:db8:4c1a:9::1f2} i dag.", "Den har {device|2001:0db8:0000:0000:0000:ff00:0042:8329}.",
    ])
    func `Devices have addresses, too`(_ text: String) { expect(text) }

    @Test(arguments: [
        "Mødet er kl. 12:30:45 i dag.", "Se 12:13:14:15.", "Rækken er 12-13-14-15-16-17.", "Det står i afsnit 1. 2. 3. 4 her.",
        "Klokken 10:15 og 11:20.",
    ])
    func `Times and numbers of sections are none`(_ text: String) { expect(text) }
}

@Suite struct `Names on the net` {
    @Test(arguments: [
        "Hun følger {handle|@sandhedens_stemme}.", "På serveren hedder han {handle|Ulvehjerte#4471}.",
        "Det er skrevet af {handle|u/mørkeridder}.",
        "På Snapchat hedder hun {handle|mille_99}.", "Insta: {handle|falk.v88}", "Han spiller under brugernavnet {handle|xXSniperXx}.",
        "Beskeden kom på Discord fra {handle|nattens.herre}.", "Han kendes som {handle|ulv_88} overalt.",
        "Discord-navnet er {handle|tågehorn}, men han skifter.",
    ])
    func `A name is found by its form or beside a platform`(_ text: String) { expect(text) }

    @Test(arguments: [
        "De skriver sammen på Discord hver aften.", "Mange møder propaganda på TikTok og Telegram.",
        "Facebook er et sted, hvor unge mødes.",
        "På Snapchat er tonen hård.", "Profilen er lukket.", "Et alias er et navn, man bruger på nettet.", "Brugernavnet er ikke kendt.",
        "Snapchat og Instagram er mest brugt.",
    ])
    func `The platforms themselves are free`(_ text: String) { expect(text) }
}
