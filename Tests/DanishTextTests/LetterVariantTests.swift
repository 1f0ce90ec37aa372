import DanishText
import Testing

@Suite struct LetterVariantTests {
    @Test(arguments: [
        ("aarhus", "århus"), ("århus", "aarhus"), ("paaroerende", "pårørende"), ("pårørende", "paaroerende"), ("laese", "læse"),
        ("koen", "køn"), ("ål", "aal"),
    ])
    func `A word gives its other spelling`(word: String, other: String) {
        #expect(LetterVariants.of(word).contains(other))
    }

    @Test(arguments: ["mentor", "", "12b", "москва"])
    func `A word without such letters has no variants`(word: String) {
        #expect(LetterVariants.of(word).isEmpty)
    }

    @Test(arguments: ["paaroerende", "æøå", "aaaeoe", "aåæaeøoe", String(repeating: "aeoeaa", count: 20)])
    func `There are at most eight variants, and the word itself is none of them`(word: String) {
        let variants = LetterVariants.of(word)
        #expect((1...8).contains(variants.count))
        #expect(!variants.contains(word))
        #expect(Set(variants).count == variants.count)
    }
}
