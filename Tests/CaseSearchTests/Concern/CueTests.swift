import CaseSearch
import KnowledgeModel
import Testing

@Suite struct `Words that say something` {
    @Test(arguments: [
        ("Han truer de andre", "sign=threat"), ("der var slagsmålet i går", "sign=fights"), ("en pakket taske", "sign=travel"),
        ("de pakkede tasker", ""), ("Han vil ned til Syrien", "sign=travel"), ("vil en dag måske ned til Syrien", ""),
        ("Slagsmaal", "sign=fights"), ("slagsmål, taske", "sign=fights"),
    ])
    func `A cue is known by its words, in any form, without Danish letters too`(text: String, chips: String) throws {
        #expect(try read(text) == (chips.isEmpty ? [] : [chips]))
    }

    @Test func `A cue does not reach over the end of a sentence, nor a gap over a comma`() throws {
        #expect(try read("Han vil. Syrien er et land.") == [])
        #expect(try read("Han vil det, Syrien er langt væk") == [])
        #expect(try read("Han har en rejse, der går til Syrien") == ["sign=travel"])
    }

    @Test func `A cue does not reach over an og`() throws {
        #expect(try read("Han savner sin far og drikker te") == [])
        #expect(try read("hans far sidder og drikker") == [])
        #expect(try read("hans far drikker") == ["home=drinking"])
    }

    @Test func `A slip is understood where the word is long`() throws {
        #expect(try read("de var i slgsmål") == ["sign=fights"])
        #expect(try read("en truur") == [])
    }

    @Test func `The longer expression counts`() throws {
        #expect(try read("han er psykisk syg") == ["home=illness"])
        let read = try ConcernReader(SmallConcern.vocabulary, lexicon: nil).read("hans mor er meget psykisk syg")
        #expect(read.chips.count == 1)
        #expect(words(read.chips[0].words, of: "hans mor er meget psykisk syg") == ["mor", "psykisk syg"])
    }

    @Test func `What means nothing says nothing`() throws {
        #expect(try read("Han føler sig truet") == [])
        #expect(try read("de har boet her i 15 år") == [])
    }

    @Test func `Who writes is told by the first words only`() throws {
        #expect(try read("Klassens lærer: drengen er ny") == ["source=school"])
        #expect(try read("drengen er ny, og det siger hans lærer") == [])
    }

    @Test func `Words are told by their place in the text, counted in scalars`() throws {
        let text = "👩‍🏫 Å nej. Han truer og truer! Hun kommer ikke i skole."
        let chips = try ConcernReader(SmallConcern.vocabulary, lexicon: nil).read(text).chips
        #expect(chips.map { words($0.words, of: text) } == [["truer", "truer"], ["kommer ikke", "skole"]])
    }

    @Test func `A text without any cue says nothing, whatever it holds`() throws {
        for text in ["", " ", "?", "…\n\n", "hej", "\u{0}", "123", "👩‍🏫", String(repeating: "a", count: 5_000)] {
            #expect(try read(text) == [])
        }
    }

    @Test func `What is not said is asked`() throws {
        let reader = try ConcernReader(SmallConcern.vocabulary, lexicon: nil)
        #expect(try reader.read("").unknown.map(\.field) == ["legal", "home", "sign"])
        #expect(try reader.read("15-årig, der truer").unknown.map(\.field) == ["home"])
        #expect(try reader.read("han truer ikke").unknown.map(\.field) == ["legal", "home", "sign"])
        #expect(try reader.read("").unknown[0].question == SmallConcern.label("legal"))
    }

    @Test func `A narrower value makes the broader one needless`() throws {
        #expect(try read("der er problemer derhjemme, problemer hjemme, hans far drikker") == ["home=drinking"])
    }
}
