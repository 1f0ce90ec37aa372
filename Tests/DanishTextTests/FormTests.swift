import Testing

@testable import DanishText

/// What the forms of a small dictionary may be.
@Suite struct FormTests {
    private static let dictionary = Result { try SmallDictionary() }
    private static let compiled = Result { try dictionary.get().lexicon() }
    private let lexicon: Lexicon

    init() throws {
        lexicon = try Self.compiled.get()
    }

    private func traits(_ form: String) -> FormTraits? { lexicon.form(form)?.traits }

    @Test(arguments: ["bekymrings", "samtale", "stole", "skol", "arbejds", "gymnasie", "børne", "barne", "hus", "mødes", "møde", "midt"])
    func `A form stands before another part with the link that its flag tells`(form: String) {
        #expect(traits(form)?.contains(.modifier) == true)
    }

    @Test(arguments: ["bekymring", "samtales", "stol", "skole", "arbejde", "arbejd", "gymnasium", "barn", "husets"])
    func `With another link it does not`(form: String) {
        #expect(traits(form)?.contains(.modifier) != true)
    }

    @Test(arguments: ["bekymring", "bekymringen", "samtalens", "gymnasiet", "barnet", "barnets", "mændene", "hus", "halv", "gå"])
    func `What the dictionary lets stand last may do so`(form: String) {
        #expect(traits(form)?.contains(.head) == true)
    }

    @Test(arguments: ["arbejds", "stole", "skol", "midt", "gymnasie"])
    func `A form that is used only inside compounds is no word`(form: String) {
        #expect(!lexicon.knows(form))
        #expect(traits(form)?.contains(.head) == false)
        #expect(lexicon.lemmas(of: form) == [])
    }

    @Test func `A word that needs an ending is no word without it`() {
        #expect(traits("halv")?.contains([.head, .word]) == true)
        #expect(traits("umulig") == nil)
    }

    @Test func `The lemma is the word of the line, or what the line says`() {
        #expect(lexicon.lemmas(of: "bekymringens") == ["bekymring"])
        #expect(lexicon.lemmas(of: "gik") == ["gå"])
        #expect(lexicon.lemmas(of: "børn") == ["barn"])
        #expect(lexicon.lemmas(of: "børnene") == ["barn"])
        #expect(lexicon.lemmas(of: "mænd") == ["mænd"])
        #expect(lexicon.modifierLemma(of: "bekymrings") == "bekymring")
        #expect(lexicon.modifierLemma(of: "børne") == "barn")
    }

    @Test func `Only forms that no rule makes are irregular`() {
        #expect(lexicon.irregularLemma(of: "gik") == "gå")
        #expect(lexicon.irregularLemma(of: "børn") == "barn")
        #expect(lexicon.irregularLemma(of: "børnene") == "barn")
        for word in ["barn", "barnet", "samtalen", "mænd", "gå"] { #expect(lexicon.irregularLemma(of: word) == nil) }
    }

    @Test func `A name is no word and in no compound; a word that is a name too is both`() {
        #expect(traits("aalborg") == .name)
        #expect(lexicon.isName("Aalborg") && !lexicon.knows("aalborg"))
        #expect(lexicon.isName("bo") && lexicon.knows("bo"))
        #expect(lexicon.lemmas(of: "bo") == ["bo"])
    }

    @Test func `An abbreviation in capitals is a word, and no part`() {
        #expect(lexicon.knows("ssp") && !lexicon.isName("ssp"))
        #expect(traits("ssp")?.isDisjoint(with: [.modifier, .head]) == true)
    }

    @Test func `What is not of letters alone is left out`() {
        for form in ["it-system", "kl.", "tv'et", "hus'", "børne-", "SSP's"] { #expect(lexicon.form(form) == nil, "\(form)") }
    }
}
