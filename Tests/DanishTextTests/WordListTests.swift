import Testing

@testable import DanishText

/// What editors add to the dictionary.
@Suite struct WordListTests {
    private func lexicon(_ lists: WordLists) throws -> Lexicon { try SmallDictionary().lexicon(lists) }

    @Test func `An added word is known, stands last, and first where that is said`() throws {
        let lexicon = try lexicon(
            WordLists(additions: [.init(word: "incel", modifiers: ["incel"], forms: ["incels"]), .init(word: "forum")]))
        #expect(lexicon.knows("incel") && lexicon.knows("incels"))
        #expect(lexicon.lemmas(of: "incels") == ["incel"])
        #expect(lexicon.form("incel")?.traits.contains([.modifier, .head]) == true)
        #expect(lexicon.form("forum")?.traits.contains(.modifier) == false)
        #expect(Decompounder(lexicon).parts(of: "incelsamtale") == ["incel", "samtale"])
        #expect(Decompounder(lexicon).parts(of: "samtaleforum") == ["samtale", "forum"])
    }

    @Test func `A form is what the editor says, whatever else the dictionary has`() throws {
        let dictionary = try SmallDictionary(["bog/39", "bøge/10,39", "bøger/74,10,39", "bøger/39 st:bøge"])
        let lexicon = try dictionary.lexicon(WordLists(irregular: ["bøger": "bog"]))
        #expect(lexicon.lemmas(of: "bøger") == ["bog"])
        #expect(lexicon.irregularLemma(of: "bøger") == "bog")
        #expect(lexicon.irregularLemma(of: "bøgerne") == "bog")
        #expect(try dictionary.lexicon().irregularLemma(of: "bøger") == nil)
    }

    @Test func `A name stays a name, whatever is said of the word`() throws {
        let lexicon = try SmallDictionary(["Moder/10", "mor/39"]).lexicon(WordLists(irregular: ["moder": "mor"]))
        #expect(lexicon.isName("Moder"))
        #expect(lexicon.lemmas(of: "moder") == [])
    }

    @Test func `A word of the block list is left whole, in all its forms`() throws {
        let dictionary = try SmallDictionary(["skole/31,39", "samtale/2,31,39", "skolesamtale/2,39"])
        let (split, whole) = (try dictionary.lexicon(), try dictionary.lexicon(WordLists(wholes: ["skolesamtale"])))
        for word in ["skolesamtale", "skolesamtalen"] {
            #expect(Decompounder(split).parts(of: word) == ["skole", String(word.dropFirst(5))])
            #expect(Decompounder(whole).parts(of: word) == [word])
        }
        #expect(Decompounder(whole).parts(of: "samtaleskole") == ["samtale", "skole"])
    }

    @Test func `Prefixes and endings are no parts, whatever the dictionary lets them be`() throws {
        let lexicon = try SmallDictionary(["for/31,39", "hed/31,39", "samtale/31,39", "skole/31,39"]).lexicon()
        #expect(lexicon.form("for")?.traits.contains(.modifier) == false)
        #expect(lexicon.form("hed")?.traits.contains(.head) == false)
        #expect(Decompounder(lexicon).parts(of: "forsamtale") == ["forsamtale"])
        #expect(Decompounder(lexicon).parts(of: "skolehed") == ["skolehed"])
    }

    @Test(arguments: ["", "жук", "to ord", "12", "a-b"])
    func `A word that the dictionary could not hold does no harm`(word: String) throws {
        let lists = WordLists(additions: [.init(word: word, modifiers: [word], forms: [word])], irregular: [word: word], wholes: [word])
        let lexicon = try lexicon(lists)
        #expect(!lexicon.knows(word))
        #expect(lexicon.knows("samtale"))
    }
}
