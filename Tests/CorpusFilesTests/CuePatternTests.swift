import KnowledgeModel
import Testing

@Suite struct `A pattern of words` {
    /// The sequences that a pattern stands for, as text: words, `{a|b}` for a choice, `+2` for a gap.
    private func sequences(_ text: String) throws -> Set<String> {
        Set(
            try CuePattern(parsing: text).sequences().map { sequence in
                sequence.steps.map { step in
                    let words = step.tests.map(shown).sorted()
                    return (step.gap > 0 ? "+\(step.gap) " : "") + (words.count == 1 ? words[0] : "{\(words.joined(separator: "|"))}")
                }.joined(separator: " ")
            })
    }

    private func shown(_ test: WordTest) -> String {
        switch test {
        case .word(let word): word
        case .exact(let word): "=\(word)"
        case .prefix(let word): "\(word)*"
        case .suffix(let word): "*\(word)"
        case .part(let word): "*\(word)*"
        case .list(let name): "$\(name)"
        case .number(let range, let ending): "<\(range.lowerBound)-\(range.upperBound)>\(ending)"
        }
    }

    @Test(arguments: [
        ("pakket taske", ["pakket taske"]), ("holdt op ..4 skole", ["holdt op +4 skole"]), ("vil .. syrien", ["vil +3 syrien"]),
        ("(rejse|tage) ud", ["{rejse|tage} ud"]), ("(a|b c) d", ["a d", "b c d"]), ("a [b] c", ["a c", "a b c"]),
        ("a [b|c] d", ["a d", "a {b|c} d"]), ("=drengen", ["=drengen"]), ("skyd* *skyderi *radikal*", ["skyd* *skyderi *radikal*"]),
        ("<13-17> år", ["<13-17> år"]), ("<8> klasse", ["<8-8> klasse"]), ("<13-17>årig", ["<13-17>årig"]), ("<13-17>()", ["<13-17>()"]),
        ("18-års-dag", ["18 års dag"]), ("SSP", ["ssp"]), ("=ssp+", ["=ssp+"]), ("(a [b]|c) d", ["{a|c} d", "a b d"]),
        ("((a|b)|c)", ["{a|b|c}"]),
    ])
    func `Is written out into sequences`(text: String, expected: [String]) throws {
        #expect(try sequences(text) == Set(expected))
    }

    @Test func `Takes words from lists`() throws {
        let lists = [WordList(name: "kin", words: ["far", "mor"]), WordList(name: "all", words: ["$kin", "ven*"])].tests()
        #expect(lists["all"] == [.word("far"), .word("mor"), .prefix("ven")])
        #expect(try sequences("$all ringer") == ["$all ringer"])
        #expect(try CuePattern(parsing: "($all|a) [$kin]").listNames == ["all", "kin"])
    }

    @Test func `Knows whether it opens the text`() throws {
        #expect(try CuePattern(parsing: "^lærer").isOpening)
        #expect(try sequences("^lærer") == ["lærer"])
        #expect(try !CuePattern(parsing: "lærer").isOpening)
    }

    @Test(arguments: [
        ("", 0, "a word is missing here"), ("a (b", 2, "'(' is not closed"), ("a b)", 3, "')' without a beginning"),
        ("a (|b)", 3, "a word is missing here"),
        ("a [b)", 2, "'[' is not closed"), ("a ..9 b", 2, "a gap is '..', or '..1' to '..8'"),
        ("a ...3 b", 2, "a gap is '..', or '..1' to '..8'"),
        ("<17-13> år", 0, "a number is written '<13>' or '<13-17>'"), ("<tolv> år", 0, "a number is written '<13>' or '<13-17>'"),
        ("et $", 3, "the list has no name"), ("ab* c", 0, "at least three letters with '*'"),
        ("=abc*", 0, "'=' and '*' exclude each other"),
        ("a*b", 0, "'*' stands inside a word"), ("a … b", 2, "'…' is not a word"), ("(((((a)))))", 4, "too many nested brackets"),
        ("a ^b", 2, "'^' stands inside a word"),
    ])
    func `Says what is wrong with it, and where`(text: String, offset: Int, message: String) throws {
        let problem = try #require(throws: CuePattern.Problem.self) { try CuePattern(parsing: text) }
        #expect(problem.offset == offset)
        #expect(problem.message.en == message)
    }

    @Test(arguments: [
        (".. a", "a gap '..' stands between two words"), ("a ..", "a gap '..' stands between two words"),
        ("a .. ..2 b", "a gap '..' stands between two words"),
        ("[a]", "a gap '..' stands between two words"), ("a .. b .. c .. d .. e", "at most 3 gaps"),
        ("(a b|c) (a b|c) (a b|c) (a b|c) (a b|c) (a b|c) (a b|c)", "too many choices; make several lines of it"),
    ])
    func `That cannot be used is refused`(text: String, message: String) throws {
        let problem = try #require(throws: CuePattern.Problem.self) { try CuePattern(parsing: text).sequences() }
        #expect(problem.message.en == message)
    }

    @Test func `Of any text is read or refused`() throws {
        var generator = SeededGenerator(seed: 61)
        let scalars = Array("ab *()[]|<>$=^.1-å+ ".unicodeScalars)
        for _ in 0..<5_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...16, using: &generator) { text.append(scalars.randomElement(using: &generator)!) }
            if let pattern = try? CuePattern(parsing: String(text)), let sequences = try? pattern.sequences() {
                #expect(sequences.allSatisfy { $0.steps.first?.gap == 0 })
            }
        }
    }
}
