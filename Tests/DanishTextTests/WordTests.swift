import DanishText
import Testing

@Suite struct WordTests {
    @Test func `Every word comes with its place in the text's UTF-8`() throws {
        let analysed = try AnalysedText("Æblet på øen, året rundt.")
        #expect(analysed.words == ["Æblet", "på", "øen", "året", "rundt"])
        #expect(analysed.tokens.map(\.range) == [0..<6, 7..<10, 11..<15, 17..<22, 23..<28])
    }

    @Test func `Words are lower-cased and stemmed`() throws {
        #expect(try AnalysedText("MENTORER Mentoren mentorernes").terms == ["mentor", "mentor", "mentor"])
    }

    @Test func `Danish letters are kept in the term`() throws {
        #expect(try AnalysedText("PÅ ØL SÆR").terms == ["på", "øl", "sær"])
    }

    @Test func `Hyphens, slashes and dashes separate words`() throws {
        #expect(try AnalysedText("børne- og unge/familie–skole").words == ["børne", "og", "unge", "familie", "skole"])
    }

    @Test(arguments: ["SSP's", "SSP’s", "ssp'erne", "SSP'et", "SSP’ernes"])
    func `An ending after an apostrophe is left out of an abbreviation`(word: String) throws {
        let analysed = try AnalysedText("et \(word) møde")
        #expect(analysed.terms[1] == "ssp")
        #expect(analysed.words[1].lowercased() == "ssp")
        #expect(analysed.words[2] == "møde")
    }

    @Test func `tv'et is tv`() throws {
        #expect(try AnalysedText("tv'et og tv’ets").terms == ["tv", "og", "tv"])
    }

    @Test(arguments: ["d'Artagnan", "L'état", "tv'skærmen", "'mentor'"])
    func `An apostrophe before anything but a short ending only separates`(text: String) throws {
        let letters = text.filter(\.isLetter)
        #expect(try AnalysedText(text).words.joined() == letters)
    }

    @Test func `A word in single quotes is a word`() throws {
        #expect(try AnalysedText("han sagde 'jihad' og gik").words == ["han", "sagde", "jihad", "og", "gik"])
    }

    @Test(arguments: [
        "mentor\u{AD}ordning", "mentor\u{200B}ordning", "mentor\u{200D}ordning", "mentor\u{FEFF}ordning", "mentor\u{2060}ordning",
    ])
    func `What does not show inside a word does not divide it`(text: String) throws {
        let analysed = try AnalysedText(text)
        #expect(analysed.terms == (try AnalysedText("mentorordning").terms))
        #expect(analysed.words == [text])
    }

    @Test(arguments: ["Молодёжь", "Ελλάδα", "שלום", "東京", "الإسلام", "हिन्दी", "ภาษาไทย"])
    func `A word of another script is one word`(word: String) throws {
        let analysed = try AnalysedText("om \(word), kort")
        #expect(analysed.words == ["om", word, "kort"])
        #expect(!analysed.terms[1].isEmpty)
    }

    @Test func `Capitals of other scripts are found by small letters`() throws {
        #expect(try AnalysedText("МОСКВА ΑΘΗΝΑ").terms == (try AnalysedText("москва αθηνα").terms))
    }

    @Test(arguments: ["😀", "👩‍👩‍👧‍👦", "🇩🇰", "❤️", "👍🏽", "— … ! ? ( )", "\u{0}\u{1}\u{7F}", " \u{A0}\n\t", "\u{AD}\u{200B}", "'’+§"])
    func `What holds no word gives no token`(text: String) throws {
        #expect(try AnalysedText(text).tokens.isEmpty)
    }

    @Test func `Emoji stand between words like a space`() throws {
        let analysed = try AnalysedText("tak😀mentor 👩‍👩‍👧‍👦 slut")
        #expect(analysed.words == ["tak", "mentor", "slut"])
        #expect(analysed.tokens[1].range == 7..<13)
    }

    @Test func `An empty text has no words`() throws {
        #expect(try AnalysedText("").tokens.isEmpty)
    }
}
