import CorpusFiles
import Testing

@Suite struct `What is wrong with a vocabulary` {
    @Test func `A value that occurs twice is reported at the second`() throws {
        try expect(
            problemsWithVocabulary(writing: "id: exit_wish, da: Online", for: "id: online, da: Online"),
            is: [
                "21:9 value 'exit_wish' occurs twice"
            ])
    }

    @Test func `A label is due in both languages`() throws {
        try expect(problemsWithVocabulary(writing: "da: Online}", for: "da: Online, en: Online}"), is: ["20:9 'en' is missing"])
        try expect(
            problemsWithVocabulary(writing: "label: {en: Situation}", for: "label: {da: Situation, en: Situation}", language: .danish),
            is: ["18:12 'da' mangler"])
    }

    @Test func `A scheme without label or values is reported`() throws {
        try expect(
            problemsWithVocabulary(writing: "  empty:\n    label: {da: Tom, en: Empty}\n  situation:\n", for: "  situation:\n"),
            is: ["18:5 scheme 'empty' has no values"])
        try expect(
            problemsWithVocabulary(writing: "  empty:\n    values: [{id: a, da: A, en: A}]\n  situation:\n", for: "  situation:\n"),
            is: ["18:5 'label' is missing"])
    }

    @Test(arguments: [
        ("broader: other, src", "broader: othr, src", "16:9 'broader: othr' is not in the scheme"),
        ("broader: other, src", "broader: other.ethnic, src", "16:9 'broader: other.ethnic' is not in the scheme"),
        ("src: S1", "src: S7", "16:9 unknown source 'S7'"), ("src: S1", "src: [S1, S8]", "16:9 unknown source 'S8'"),
        ("close: [n.s1]", "close: [n.s1, n.s8]", "33:9 'close: n.s8' is not in the scheme"),
        ("mentor, group: ordinary", "mentor, group: tailored", "43:9 group 'tailored' is not in the scheme"),
    ])
    func `A value names only what there is`(right: String, wrong: String, message: String) throws {
        try expect(problemsWithVocabulary(writing: wrong, for: right), is: [message])
    }

    @Test(arguments: [
        ("scheme: situation,", "scheme: situasion,", "unknown type or scheme 'situasion'"),
        ("type: slug", "type: slag", "unknown type or scheme 'slag'"), ("what: offer", "what: ofer", "unknown type or scheme 'ofer'"),
        ("type: band,", "", "'type' is missing"), ("sim: tree", "sim: trae", "unknown 'sim: trae'"),
        ("card: 1..n", "card: 2..n", "unknown 'card: 2..n'"), ("qi: high", "qi: much", "unknown 'qi: much'"),
        ("id: period", "id: risk_score", "field 'risk_score' must not exist"),
        ("{id: period", "{id: denied", "field 'denied' occurs twice"),
        ("derived_from: sign", "derived_from: tegn", "unknown field 'tegn'"), (", attribute: sev", "", "'attribute' is missing"),
        ("record: term", "record: trem", "there is no list of fields 'trem'"), ("folder: terms, ", "", "'folder' is missing"),
        ("scheme: sign, named", "scheme: tegn, named", "unknown scheme 'tegn'"),
        ("concept: offer", "concept: ofer", "unknown field 'ofer'"), ("fields: [extremism]", "fields: [form]", "unknown field 'form'"),
        ("key: [extremism]", "key: [extremsm]", "unknown field 'extremsm'"),
        ("sensitive: [sign]", "sensitive: [tegn]", "unknown field 'tegn'"), ("k: 5", "k: fem", "'k' has to be a whole number"),
        ("k: 5", "k: 0", "'k' has to be a whole number"), ("catalogue_criteria:", "criteria:", "unknown key 'criteria'"),
        (", title: Kortlægning", "", "'title' is missing"),
    ])
    func `A slip in the vocabulary is reported, and no entry is read`(right: String, wrong: String, message: String) throws {
        let text = SmallVocabulary.text.replacing(right, with: wrong, maxReplacements: 1)
        let fixture = try CorpusFixture(["cases/sag-01.md": "en fil med fejl"], vocabulary: text)
        let corpus = try fixture.read()
        #expect(corpus.diagnostics.map(\.message.en).contains(message))
        #expect(corpus.diagnostics.allSatisfy { $0.path == fixture.folder + "/vocabulary/all.yml" && $0.excerpt != nil })
        #expect(corpus.entries.isEmpty)
    }

    @Test func `A kind cannot be about a field without listed values`() throws {
        try expect(
            problemsWithVocabulary(writing: "record: guidance, concept: year,", for: "record: guidance,"),
            is: ["6:9 field 'year' holds no values of a scheme"])
        try expect(
            problemsWithVocabulary(writing: "people: true, concept: offer,", for: "people: true,", language: .danish),
            is: ["5:9 feltet 'offer' har ikke værdier fra et skema"])
    }

    @Test func `Errors come in the order of the file, whatever is checked first`() throws {
        let text = SmallVocabulary.text.replacing("src: S1", with: "src: S7").replacing("fields: [extremism]", with: "fields: [form]")
            .replacing("id: exit_wish, da", with: "id: online, da")
        try expect(
            CorpusFixture(vocabulary: text).problems(),
            is: [
                "vocabulary/all.yml:16:9 unknown source 'S7'", "vocabulary/all.yml:21:9 value 'online' occurs twice",
                "vocabulary/all.yml:88:5 unknown field 'form'",
            ])
    }

    @Test func `A scheme in two files is reported at the second`() throws {
        let fixture = try CorpusFixture()
        try fixture.write(
            "schemes:\n  situation:\n    label: {da: S, en: S}\n    values: [{id: a, da: A, en: A}]\n", to: "vocabulary/b.yml")
        try expect(fixture.problems(), is: ["vocabulary/b.yml:3:5 scheme 'situation' occurs twice"])
    }

    @Test func `A vocabulary that names no kinds is not taken for an empty corpus`() throws {
        try expect(CorpusFixture(vocabulary: "sources: []\n").problems(), is: ["vocabulary scheme 'kind' is missing"])
    }

    @Test func `Broken vocabulary files are reported`() throws {
        let fixture = try CorpusFixture()
        for (name, text) in ["a": "- liste\n", "b": "", "c": "schemes:\n  x: {\n", "d": "a: 1\na: 2\n"] {
            try fixture.write(text, to: "vocabulary/\(name).yml")
        }
        try expect(
            fixture.problems(),
            is: [
                "vocabulary/a.yml:1:1 a vocabulary file takes 'key: …'", "vocabulary/b.yml:1:1 YAML is empty",
                "vocabulary/c.yml:3:1 invalid YAML: did not find expected node content", "vocabulary/d.yml:2:1 field 'a' occurs twice",
            ])
    }
}
