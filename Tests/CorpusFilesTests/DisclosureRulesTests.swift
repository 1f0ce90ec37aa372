import CorpusFiles
import KnowledgeModel
import Testing

@Suite struct `Which fields are told coarsely` {
    private static let forms = [
        "      - {id: other.ethnic, da: Etnisk separatisme, en: Ethnic separatism, broader: other, src: S1}",
        "      - {id: none, unstated: true, da: Ikke oplyst, en: Not stated}",
        "    coarser:",
        "      - {id: political, level: 2, holds: [right, islamist], da: Politisk, en: Political}",
        "      - {id: any, level: 3, holds: [political, other], da: En form, en: A form}",
    ]

    /// The small vocabulary, in which the forms have coarser values and the severity follows from the form.
    private static func text(_ change: (String) -> String = { $0 }) -> String {
        change(
            SmallVocabulary.text.replacing(
                "      - {id: other.ethnic, da: Etnisk separatisme, en: Ethnic separatism, broader: other, src: S1}",
                with: forms.joined(separator: "\n")
            )
            .replacing(
                "- {id: serious, da:", with: "- {id: serious, implies: extremism=political, da:"
            )
            .replacing(
                "disclosure: {k: 5, key: [extremism], sensitive: [sign]}",
                with:
                    "disclosure: {k: 7, key: [extremism], suppress: 10, follows: {severity_present: extremism}, numbered: {offer: step}, sensitive: [sign]}"
            ))
    }

    private func messages(_ text: String) throws -> [String] {
        try CorpusFixture(vocabulary: text).read().diagnostics.map(\.message.en)
    }

    @Test func `The rules are read`() throws {
        let corpus = try CorpusFixture(vocabulary: Self.text()).read()
        #expect(corpus.diagnostics.map(\.message.en) == [])
        let rules = corpus.vocabulary.disclosure
        #expect(rules.k == 7)
        #expect(rules.suppressedAtMost == 10)
        #expect(rules.follows == ["severity_present": "extremism"])
        #expect(rules.numbered == ["offer": "step"])
        #expect(try CorpusFixture().read().vocabulary.disclosure.suppressedAtMost == 5)
    }

    @Test func `A value is told more coarsely from level to level, in the end not at all`() throws {
        let scheme = try #require(try CorpusFixture(vocabulary: Self.text()).read().vocabulary.scheme("extremism"))
        #expect(scheme.topLevel == 4)
        #expect(scheme.unstated == "none")
        let steps = { (id: String) in (0...4).map { scheme.generalised(id, to: $0) } }
        #expect(steps("other.ethnic") == ["other.ethnic", "other", "other", "any", nil])
        #expect(steps("right") == ["right", "right", "political", "any", nil])
        #expect(steps("political") == ["political", "political", "political", "any", nil])
        #expect(steps("none") == [nil, nil, nil, nil, nil])
        #expect(steps("nonsense") == [nil, nil, nil, nil, nil])
        #expect(scheme.coarserLine(of: "other.ethnic") == ["other.ethnic", "other", "any"])
        #expect(scheme.coarserLine(of: "nonsense") == [])
    }

    @Test func `A coarser value has a label, may be written where no more is known, and is no value to choose among`() throws {
        let written = Sample.aCase.text.replacing("extremism: islamist", with: "extremism: political")
        let corpus = try CorpusFixture(Sample.whole.merging([Sample.aCase.path: written]) { $1 }, vocabulary: Self.text()).read()
        #expect(corpus.diagnostics.map(\.message.en) == [])
        let scheme = try #require(corpus.vocabulary.scheme("extremism"))
        #expect(scheme["political"]?.label == Label(da: "Politisk", en: "Political"))
        #expect(!scheme.concepts.contains { $0.id == "political" })
    }

    @Test(arguments: [
        ("level: 2, holds: [right", "level: 1, holds: [right", "the levels up to 1 are the broader values; 'level' has to be greater"),
        ("level: 2, holds: [right", "level: to, holds: [right", "'level' has to be a whole number from 1"),
        ("holds: [right, islamist], ", "", "'holds' is missing"),
        ("holds: [right, islamist]", "holds: [right, any]", "'holds: any' is no finer value of the scheme"),
        ("holds: [right, islamist]", "holds: [right, nonsense]", "'holds: nonsense' is no finer value of the scheme"),
        ("holds: [political, other]", "holds: [political, none]", "'holds: none' is no finer value of the scheme"),
        ("{id: any, level: 3, holds: [political, other]", "{id: any, level: 2, holds: [right, other]", "'right' stands twice at level 2"),
        ("{id: any, level", "{id: right, level", "value 'right' occurs twice"),
        (
            "implies: extremism=political", "implies: extremism=nonsense",
            "'implies: extremism=nonsense' is not field=value with a field of the key"
        ),
        ("implies: extremism=political", "implies: sign=n.s1", "'implies: sign=n.s1' is not field=value with a field of the key"),
        ("implies: extremism=political", "implies: political", "'implies: political' is not field=value with a field of the key"),
        ("suppress: 10", "suppress: ti", "'suppress' has to be a number from 0 to 100 (per cent)"),
        ("suppress: 10", "suppress: 101", "'suppress' has to be a number from 0 to 100 (per cent)"),
        ("{severity_present: extremism}", "{severity_present: sign}", "'sign' is not in the key"),
        ("{severity_present: extremism}", "{severity: extremism}", "unknown field 'severity'"),
        ("numbered: {offer: step}", "numbered: {offer: what}", "'offer' has no number 'what'"),
        ("key: [extremism]", "key: [extremism, extremism]", "field 'extremism' occurs twice"),
        ("key: [extremism]", "key: [extremism, situation]", "'situation' does not hold one value of a scheme and cannot be in the key"),
        ("key: [extremism]", "key: [extremism, period]", "'period' does not hold one value of a scheme and cannot be in the key"),
    ])
    func `A slip in the rules is reported`(right: String, wrong: String, message: String) throws {
        try #require(Self.text().contains(right))
        #expect(try messages(Self.text { $0.replacing(right, with: wrong, maxReplacements: 1) }).contains(message))
    }
}
