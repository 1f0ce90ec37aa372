import DanishText
import Testing

/// Forms that no rule makes and no stemmer knows.
@Suite(.withDictionary) struct IrregularFormTests {
    private let analyser: Analyser

    init() throws {
        analyser = try SharedLexicon.analyser()
    }

    @Test(arguments: [
        ("børn", "barn"), ("børnene", "barn"), ("børns", "barn"), ("mænd", "mand"), ("mændene", "mand"), ("gik", "gå"), ("bøger", "bog"),
        ("brødre", "bror"), ("hænder", "hånd"), ("moder", "mor"), ("yngre", "ung"), ("tog", "tog"), ("døtrene", "datter"),
    ])
    func `An irregular form has the term of its word`(form: String, word: String) throws {
        #expect(try analyser.word(form).term == analyser.word(word).term)
    }

    @Test(arguments: [("børn", ["barn"]), ("mænd", ["mand"]), ("gik", ["gå"]), ("bøger", ["bog"]), ("samtalerne", ["samtale"])])
    func `The lexicon names the word that a dictionary lists`(form: String, lemmas: [String]) throws {
        #expect(try SharedLexicon.lexicon().lemmas(of: form) == lemmas)
    }

    @Test func `As the first part of a compound an irregular form counts as its word`() throws {
        let barn = try analyser.word("barn").term
        for word in ["børnesamtale", "børneforvaltning", "barnebarn"] {
            #expect(try analyser.word(word).parts.first?.term == barn, "\(word)")
        }
    }

    @Test func `As the last part too`() throws {
        #expect(try analyser.word("skolebørn").parts.last?.term == analyser.word("barn").term)
        #expect(try analyser.word("politimænd").parts.last?.term == analyser.word("mand").term)
    }

    @Test func `A form that is a word of its own stays that`() throws {
        // *så* is *sow*, *then* and a form of *see*; *får* is *sheep* and a form of *get*.
        for word in ["så", "får", "var"] { #expect(try analyser.word(word).term == Analyser(nil).word(word).term, "\(word)") }
    }

    @Test func `An unknown word has no lemma and is known by nobody`() throws {
        let lexicon = try SharedLexicon.lexicon()
        for word in ["", "xyzzy", "молодёжь", "Børn", "arbejds", "-", "børn "] {
            #expect(!lexicon.knows(word))
            #expect(lexicon.lemmas(of: word) == [])
        }
    }

    @Test func `A word that is a name too is known as both`() throws {
        let lexicon = try SharedLexicon.lexicon()
        for word in ["bo", "bjørn", "storm"] { #expect(lexicon.knows(word) && lexicon.isName(word), "\(word)") }
        #expect(!lexicon.isName("samtale"))
    }
}
