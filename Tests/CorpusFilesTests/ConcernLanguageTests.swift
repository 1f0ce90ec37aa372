import CorpusFiles
import KnowledgeModel
import Testing

@Suite struct `The words of concerns` {
    private static let text = """
        concern:
          fields:
            - {field: extremism, single: true, denied: never, others: true, asked: true, labels: false, overlap: true, ask: {da: Form?, en: Form?}}
            - {field: situation}
          lists:
            far: ['=far', fader]
            familie: [$far, mor]
          signals:
            negation: ['=ikke', aldrig]
            past:
              - for <1-20> år siden
          numbers: {femten: 15}
          ages:
            - {from: 13, words: [<n> år]}
          alerts:
            - id: weapon
              acute: true
              da: Våben
              en: Weapon
              advice: {da: Ring 112, en: Call 112}
              see: [sag-01]
              words: [kniv]
              values: [situation=exit_wish]
        cues:
          extremism:
            islamist: [jihad*, $familie ..2 jihad]
            right:
              too_general: [Højreekstremisme]
              implies: [situation=online]
              others: true
              asked: true
              words: [nazi*]
              denied: [demokrat]
          situation:
            exit_wish: {too_general: all}

        """

    private func corpus(_ text: String = text) throws -> CorpusFixture {
        let fixture = try CorpusFixture()
        try fixture.write(text, to: "vocabulary/words.yml")
        return fixture
    }

    /// What is wrong after one slip.
    private func problems(writing new: String, for old: String) throws -> [String] {
        let parts = Self.text.components(separatedBy: old)
        try #require(parts.count == 2, "'\(old)' has to occur once")
        return try corpus(parts.joined(separator: new)).problems().map { $0.replacing("vocabulary/words.yml:", with: "") }
    }

    @Test func `Are read from the vocabulary's files`() throws {
        let language = try corpus().read().vocabulary.concern
        #expect(language.fields.map(\.id) == ["extremism", "situation"])
        let form = language.fields[0]
        #expect(form.isSingle && !form.isDeniable && form.countsForOthers && form.countsInDoubt && !form.usesLabels && form.mayOverlap)
        #expect(form.question == Label(da: "Form?", en: "Form?"))
        #expect(form.values.map(\.id) == ["islamist", "right"])
        #expect(form.values[0].patterns == ["jihad*", "$familie ..2 jihad"])
        #expect(form.values[1].patterns == ["nazi*"] && form.values[1].denials == ["demokrat"])
        #expect(form.values[1].tooGeneral == ["Højreekstremisme"] && form.values[1].countsForOthers && form.values[1].countsInDoubt)
        #expect(form.values[1].implied == [FieldValue(field: "situation", value: "online")])
        let situation = language.fields[1]
        #expect(!situation.isSingle && situation.isDeniable && situation.usesLabels && situation.question == nil)
        #expect(situation.values[0].tooGeneral == nil)
        #expect(language.lists.map(\.name) == ["far", "familie"])
        #expect(language.signals == [.negation: ["=ikke", "aldrig"], .past: ["for <1-20> år siden"]])
        #expect(language.numbers == ["femten": 15])
        #expect(language.ages.map(\.patterns) == [["<n> år"]])
        #expect(language.alerts.map(\.id) == ["weapon"])
        #expect(language.alerts[0].isAcute && language.alerts[0].values == [FieldValue(field: "situation", value: "exit_wish")])
    }

    @Test func `May be spread over several files`() throws {
        let fixture = try corpus()
        try fixture.write("cues:\n  situation:\n    online: [nettet]\n", to: "vocabulary/more.yml")
        try expect(fixture.problems(), is: [])
        #expect(try fixture.read().vocabulary.concern.fields[1].values.map(\.id) == ["online", "exit_wish"])
    }

    @Test(arguments: [
        ("jihad*, $familie", "jihad*, $famlie", "26:24 unknown list '$famlie'"),
        ("[jihad*, ", "[ja*, ", "26:16 at least three letters with '*'"), ("['=ikke'", "['=ikke (a'", "9:23 '(' is not closed"),
        ("- for <1-20> år", "- for <20-1> år", "11:13 a number is written '<13>' or '<13-17>'"),
        ("islamist: [", "islamst: [", "26:14 unknown value 'islamst'; did you mean 'islamist'?"),
        ("cues:\n  extremism:", "cues:\n  extremsm:", "26:5 unknown field 'extremsm'; did you mean 'extremism'?"),
        (
            "- {field: situation}", "- {field: situation}\n    - {field: sitution}",
            "5:7 unknown field 'sitution'; did you mean 'situation'?"
        ),
        ("- {field: situation}", "- {field: situation}\n    - {field: extremism}", "5:7 field 'extremism' occurs twice"),
        ("    - {field: situation}\n", "", "34:5 field 'situation' is not read; write it in 'concern: fields'"),
        (
            "too_general: [Højreekstremisme]", "too_general: [Højrekstremisme]",
            "28:21 unknown label 'Højrekstremisme'; did you mean 'Højreekstremisme'?"
        ),
        ("implies: [situation=online]", "implies: [situation=onlin]", "29:17 unknown value 'onlin'; did you mean 'online'?"),
        ("implies: [situation=online]", "implies: [online]", "29:17 write 'field=value'"),
        ("      others: true\n", "      other: true\n", "30:14 unknown key 'other'; did you mean 'others'?"),
        ("numbers: {femten: 15}", "numbers: {femten: mange}", "12:21 'femten' has to be a whole number"),
        ("{from: 13,", "{from: ung,", "14:7 'from' has to be a whole number"),
        ("    negation:", "    negatoin:", "9:15 unknown signal 'negatoin'; did you mean 'negation'?"),
        ("  numbers:", "  nubers:", "12:11 unknown key 'nubers'; did you mean 'numbers'?"),
        ("far: ['=far', fader]", "far: ['=far', fader her]", "6:19 a list holds single words"),
        ("      advice: {da: Ring 112, en: Call 112}\n", "", "16:7 'advice' is missing"),
        ("words: [nazi*]", "words: [nazi*, nazi*]", "32:22 'nazi*' occurs twice"),
    ])
    func `Are reported where something is wrong with them`(right: String, wrong: String, message: String) throws {
        try expect(problems(writing: wrong, for: right), is: [message])
    }

    @Test func `Are reported as a compiler does it`() throws {
        let fixture = try corpus(Self.text.replacing("$familie ..2", with: "($familie ..2"))
        try expect(
            fixture.rendered(in: .danish).joined(separator: "\n"),
            is: """
                Corpus/vocabulary/words.yml:26:24: error: '(' bliver ikke lukket
                    islamist: [jihad*, ($familie ..2 jihad]
                                       ^
                """)
    }
}
