import Testing

@Suite struct `Age` {
    @Test(arguments: [
        ("15-årig", "teen"), ("en femtenårig", "teen"), ("en 15årig dreng", "teen"), ("dreng på 15", "teen"), ("17 år", "teen"),
        ("18 år", "adult"), ("12-årig", "child"), ("går i 9. klasse", "teen"), ("en voksen", "adult"),
    ])
    func `Is read from figures, letters and school years`(text: String, band: String) throws {
        #expect(try read(text).contains("band=\(band)"))
    }

    @Test(arguments: ["i 15 år", "12 år", "6. klasse", "15 minutter", "200-årig", "bor i nummer 15"])
    func `Is not read from other numbers`(text: String) throws {
        #expect(try read(text) == [])
    }

    @Test func `Says whether the person is a minor, more surely than any other word`() throws {
        #expect(try read("15-årig") == ["legal=minor", "band=teen"])
        #expect(try read("en voksen, 15-årig") == ["legal=minor", "band=teen"])
    }

    @Test func `That is said first is the person's`() throws {
        #expect(try read("Han er 15 år. Den anden er 30 år.") == ["legal=minor", "band=teen"])
    }

    @Test func `Counts where it is asked or denied`() throws {
        #expect(try read("Er han 15 år?") == ["legal=minor", "band=teen"])
        #expect(try read("hvis han er 15 år") == ["legal=minor", "band=teen"])
    }
}
