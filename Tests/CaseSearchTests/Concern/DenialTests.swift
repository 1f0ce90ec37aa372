import Testing

@Suite struct `What a text denies` {
    @Test(arguments: [
        "Han truer ikke nogen", "nu truer han ikke mere", "Han har aldrig truer", "ingen slagsmål eller truer", "uden at han truer",
        "Ingen har set, at han truer", "Vi har ikke hørt, at han truer",
    ])
    func `Is never taken to hold`(text: String) throws {
        #expect(try !read(text).contains("sign=threat"))
        #expect(try read(text).contains("-sign=threat"))
    }

    @Test(arguments: [
        "Han sover ikke og truer de andre", "Han er ikke dum, men truer de andre", "Han kommer ikke, fordi han truer",
        "Ikke kun truer han, han slår", "Hun spiser ikke. Han truer", "Han truer, når de ikke vil lege", "ingen job og en ven, han truer",
    ])
    func `Ends where its clause ends`(text: String) throws {
        #expect(try read(text).contains("sign=threat"))
    }

    @Test func `Ingen denies a whole list, ikke does not`() throws {
        #expect(try read("ingen slagsmål, pakket taske eller problemer hjemme") == ["-home=trouble", "-sign=fights", "-sign=travel"])
        #expect(try read("ikke slagsmål, en pakket taske") == ["sign=travel", "-sign=fights"])
    }

    @Test func `What is named first and then denied is denied`() throws {
        #expect(try read("Slagsmål har der ikke været") == ["-sign=fights"])
        #expect(try read("Slagsmål har ingen set") == ["-sign=fights"])
        #expect(try read("At han truer, har hun aldrig sagt") == ["-sign=threat"])
        #expect(try read("En 15-årig har ikke været her") == ["legal=minor", "band=teen"])
    }

    @Test func `An ikke that belongs to a cue denies nothing else`() throws {
        #expect(try read("Han kommer ikke i skole og truer") == ["sign=threat", "sign=truancy"])
        #expect(try read("Han kommer ikke i skole") == ["sign=truancy"])
    }

    @Test func `Some words deny by themselves`() throws {
        #expect(try read("Hun er rask") == ["-home=illness"])
        #expect(try read("Hun er ikke rask") == [])
    }

    @Test func `What is over neither holds nor is denied`() throws {
        #expect(try read("Han er holdt op med slagsmål") == [])
    }

    @Test func `What also holds is not shown as denied`() throws {
        #expect(try read("Han truer ikke. I går: han truer") == ["sign=threat"])
        #expect(try read("der er ikke problemer hjemme. Hans far drikker") == ["home=drinking"])
    }

    @Test func `Fields that cannot be denied say nothing`() throws {
        #expect(try read("det er ikke læreren ringer") == [])
    }
}
