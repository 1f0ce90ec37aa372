import Testing

@testable import KnowledgeModel

@Suite struct `Which word was meant` {
    @Test func `A slip of the keyboard finds the value that was meant`() {
        #expect(Suggestion.nearest(to: "islamsk", among: ["right", "islamist"]) == "islamist")
    }

    @Test(arguments: [("mentro", "mentor"), ("metnor", "mentor"), ("mento", "mentor"), ("menttor", "mentor"), ("MENTOR", "mentor")])
    func `A swapped, missing, doubled or capital letter is a slip`(typed: String, meant: String) {
        #expect(Suggestion.nearest(to: typed, among: ["exit", "mentor", "monitor"]) == meant)
    }

    @Test func `A word like no other suggests nothing`() {
        #expect(Suggestion.nearest(to: "skole", among: ["politi", "mentor"]) == nil)
        #expect(Suggestion.nearest(to: "", among: ["politi"]) == nil)
        #expect(Suggestion.nearest(to: "politi", among: [String]()) == nil)
        #expect(Suggestion.nearest(to: "politi", among: [""]) == nil)
    }

    @Test func `Of two that are as near, the first is suggested`() {
        #expect(Suggestion.nearest(to: "n.s9", among: ["n.s1", "n.s2"]) == "n.s1")
    }

    @Test func `A very long word is compared by its beginning`() {
        #expect(Suggestion.nearest(to: String(repeating: "a", count: 1_000_000), among: ["mentor"]) == nil)
    }

    @Test func `The distance of two words is what it takes to type the one for the other`() {
        func distance(_ left: String, _ right: String) -> Int {
            Suggestion.editDistance(Array(left.unicodeScalars), Array(right.unicodeScalars))
        }
        #expect(distance("exit", "exit") == 0)
        #expect(distance("eixt", "exit") == 1)
        #expect(distance("exit", "exits") == 1)
        #expect(distance("", "exit") == 4)
        #expect(distance("exit", "") == 4)
        #expect(distance("skole", "skylde") == 2)
        #expect(distance("abc", "cba") == 2)
    }
}
