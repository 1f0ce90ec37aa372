import CaseSearch
import Testing

@Suite struct `What is asked or supposed` {
    @Test(arguments: ["Er han i slagsmål?", "Hvad gør vi, hvis han truer?", "Vi ved ikke om han truer", "Har han truet nogen?"])
    func `Is not taken to hold`(text: String) throws {
        #expect(try read(text) == [])
    }

    @Test(arguments: [
        "Hvad gør vi, når en dreng truer?", "Er det farligt, at han truer?", "Han truer. Er det normalt?",
        "Er han i dårligt humør, fordi han truer?",
    ])
    func `Does not hide what is told beside it`(text: String) throws {
        #expect(try read(text) == ["sign=threat"])
    }

    @Test func `Is asked only where the sentence is a question`() throws {
        #expect(try read("Er han i slagsmål.") == ["sign=fights"])
    }
}

@Suite struct `Words that call for haste` {
    private func alerts(_ text: String) throws -> [ReadConcern.Alert] {
        try ConcernReader(SmallConcern.vocabulary, lexicon: nil).read(text).alerts
    }

    @Test(arguments: [
        "Han har en kniv", "hvis han har en kniv", "har han en kniv?", "Vi ved ikke om han har en kniv", "Hans bror har en kniv",
        "pistolen",
    ])
    func `Bring the alert, also where they are in doubt or of others`(text: String) throws {
        let found = try alerts(text)
        #expect(found.map(\.id) == ["weapon"])
        #expect(found[0].isAcute && found[0].entries == ["hjælp"])
    }

    @Test(arguments: ["Han har ingen kniv", "ikke en kniv", "Tidligere havde han en kniv", "uden kniv eller pistol"])
    func `Do not where they are denied or past`(text: String) throws {
        #expect(try alerts(text).isEmpty)
    }

    @Test func `Past in one clause does not hide the next`() throws {
        #expect(try alerts("Tidligere var han i slagsmål, og han har en kniv").map(\.id) == ["weapon"])
    }

    @Test func `A value can call for one that is not acute`() throws {
        let read = try ConcernReader(SmallConcern.vocabulary, lexicon: nil).read("en 15-årig")
        #expect(read.alerts.map(\.id) == ["report"])
        #expect(!read.isAcute)
        #expect(words(read.alerts[0].words, of: "en 15-årig") == ["15-årig"])
    }
}
