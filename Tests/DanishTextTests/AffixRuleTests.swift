import Testing

@testable import DanishText

/// The suffix rules of a Hunspell dictionary.
@Suite struct AffixRuleTests {
    private func forms(of word: String, _ flag: UInt16, _ rules: String) throws -> [String] {
        var forms: [String] = []
        AffixRules(rules).forEachForm(of: try #require(Letters(word)), flag: flag) { form, _ in forms.append(form.text) }
        return forms
    }

    private func flags(of word: String, _ flag: UInt16, _ rules: String) throws -> [[UInt16]] {
        var flags: [[UInt16]] = []
        AffixRules(rules).forEachForm(of: try #require(Letters(word)), flag: flag) { flags.append($1) }
        return flags
    }

    @Test func `A rule takes off and puts on`() throws {
        #expect(try forms(of: "gymnasium", 70, "SFX 70 Y 1\nSFX 70 um et/34 um") == ["gymnasiet"])
        #expect(try forms(of: "samtale", 2, "SFX 2 Y 1\nSFX 2 0 n/34 e") == ["samtalen"])
        #expect(try forms(of: "skole", 55, "SFX 55 Y 1\nSFX 55 e 0/36 .") == ["skol"])
    }

    @Test(arguments: [
        ("e", "samtale", true), ("e", "stol", false), ("[^e]", "stol", true), ("[^e]", "samtale", false), (".", "x", true),
        ("[aeiou]l", "mål", false), ("[aeiouå]l", "mål", true), ("o.", "stol", true), ("o.", "ol", true), ("t..l", "stol", false),
        ("tol", "stol", true), ("stol", "ol", false), ("[^sxz]", "æ", true), ("[ÆØÅ]", "Æ", true), ("ø[^r]", "øl", true),
    ])
    func `A rule holds where the end of the word fits its condition`(condition: String, word: String, fits: Bool) throws {
        #expect(try forms(of: word, 5, "SFX 5 Y 1\nSFX 5 0 s \(condition)") == (fits ? [word + "s"] : []))
    }

    @Test func `What is taken off has to stand there, and something has to be left`() throws {
        #expect(try forms(of: "stol", 5, "SFX 5 Y 1\nSFX 5 e 0 .") == [])
        #expect(try forms(of: "e", 5, "SFX 5 Y 1\nSFX 5 e s .") == [])
        #expect(try forms(of: "um", 5, "SFX 5 Y 1\nSFX 5 um et .") == [])
        #expect(try forms(of: "", 5, "SFX 5 Y 1\nSFX 5 0 s .") == [])
    }

    @Test func `The flags behind a slash are those of the new form`() throws {
        #expect(try flags(of: "hus", 45, "SFX 45 Y 1\nSFX 45 0 et/10,34 [^e]") == [[10, 34]])
        #expect(try flags(of: "hus", 45, "SFX 45 Y 1\nSFX 45 0 et .") == [[]])
        #expect(try flags(of: "hus", 45, "SFX 45 Y 1\nSFX 45 0 0/35,34") == [[35, 34]])
    }

    @Test func `The head of a group is no rule, and a rule may go without a condition`() throws {
        #expect(try forms(of: "hus", 45, "SFX 45 Y 2\nSFX 45 0 et/34\nSFX 45 0 ets/34\t+GENITIV") == ["huset", "husets"])
    }

    @Test func `Only the rules of the flag are used`() throws {
        #expect(try forms(of: "hus", 46, "SFX 45 Y 1\nSFX 45 0 et .") == [])
    }

    @Test(arguments: [
        "", "SFX", "SFX 5", "SFX 5 0 s", "SFX x 0 s .", "SFX 99999999 0 s .", "SFX 5 0 s [ab", "SFX 5 0 ж .", "SFX 5 ж s .", "PFX 5 0 s .",
        "sfx 5 0 s x", "\u{0}", "SFX 5 0 s [",
    ])
    func `A line that is no rule does no harm`(line: String) throws {
        let forms = try forms(of: "hus", 5, line + "\nSFX 6 0 et .")
        #expect(forms.isEmpty || forms == ["huss"])
        #expect(try self.forms(of: "hus", 6, line + "\nSFX 6 0 et .") == ["huset"])
    }

    @Test func `Flags are numbers between commas; what is none is left out`() {
        #expect(AffixRules.flags("29,39,2") == [29, 39, 2])
        #expect(AffixRules.flags("29,,x,-1,70000, 3") == [29])
        #expect(AffixRules.flags("") == [])
    }
}
