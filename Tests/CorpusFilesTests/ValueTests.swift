import KnowledgeModel
import Testing

@Suite struct `Which values does a field take` {
    @Test func `A value of the vocabulary may not be any other word`() throws {
        try expect(
            problems(with: .aCase, writing: "[online, exit_whish]", for: "[online]"),
            is: ["10:21 unknown value 'exit_whish' for 'situation'; did you mean 'exit_wish'?"])
        try expect(
            problems(with: .aCase, writing: "extremism: grøn", for: "extremism: islamist"),
            is: ["9:12 unknown value 'grøn' for 'extremism'"])
    }

    @Test func `The label in place of the id suggests the id`() throws {
        try expect(
            problems(with: .aCase, writing: "extremism: ekstrem islamisme", for: "extremism: islamist"),
            is: ["9:12 unknown value 'ekstrem islamisme' for 'extremism'; did you mean 'islamist'?"])
    }

    @Test func `Each item of a list over several lines is reported where it stands`() throws {
        try expect(
            problems(with: .aCase, writing: "situation:\n  - online\n  - eksit\n  - wish", for: "situation: [online]"),
            is: ["12:5 unknown value 'eksit' for 'situation'", "13:5 unknown value 'wish' for 'situation'"])
    }

    @Test func `Where one value is due, a list is reported`() throws {
        try expect(
            problems(with: .aCase, writing: "extremism: [islamist, right]", for: "extremism: islamist"),
            is: ["9:12 'extremism' takes one value, not a list"])
        try expect(
            problems(with: .aCase, writing: "extremism: {a: b}", for: "extremism: islamist"),
            is: ["9:12 'extremism' takes a single value"])
    }

    @Test func `Where a list is due, one value will do`() throws {
        try expect(problems(with: .aCase, writing: "situation: online", for: "situation: [online]"), is: [])
    }

    @Test func `An item of a list that is empty or a list is reported`() throws {
        try expect(
            problems(with: .aCase, writing: "situation: [online, '', [exit_wish]]", for: "situation: [online]"),
            is: ["10:21 'situation' takes a single value", "10:25 'situation' takes a single value"])
    }

    @Test func `A value that occurs twice is reported at the second`() throws {
        try expect(
            problems(with: .aCase, writing: "[online, online]", for: "[online]", language: .danish), is: ["10:21 'online' står to gange"])
    }

    @Test(arguments: [
        ("year: 2018", "year: 18", "5:7 '18' is not a year"), ("year: 2018", "year: '20188'", "5:7 '20188' is not a year"),
        ("checked: 2024-05", "checked: 2024-13", "6:10 '2024-13' is not a month (2024-05)"),
        ("checked: 2024-05", "checked: 2024-5", "6:10 '2024-5' is not a month (2024-05)"),
        ("checked: 2024-05", "checked: maj 2024", "6:10 'maj 2024' is not a month (2024-05)"),
        ("pages: 12", "pages: tolv", "7:8 'tolv' is not a whole number"),
        ("pages: 12", "pages: 1.5", "7:8 '1.5' is not a whole number"),
        ("pages: 12", "pages: 99999999999999999999", "7:8 '99999999999999999999' is not a whole number"),
        ("voluntary: true", "voluntary: ja", "8:12 'ja' is not true or false"),
        ("voluntary: true", "voluntary: True", "8:12 'True' is not true or false"),
    ])
    func `A number, a year, a month, a flag have one written form`(right: String, wrong: String, message: String) throws {
        try expect(problems(with: .guidance, writing: wrong, for: right), is: [message])
    }

    @Test(arguments: ["2019", "2019-2020", "2021-2019", "2019–2021", "2019-2021-2023", "-2019", "19-21"])
    func `A period is a band of at least three years`(wrong: String) throws {
        try expect(
            problems(with: .aCase, writing: "period: \(wrong)", for: "period: 2019-2021"),
            is: ["8:9 '\(wrong)' is not a band of at least three years (2019-2021)"])
    }

    @Test func `An unknown source is reported, and one that we do not hold`() throws {
        try expect(
            problems(with: .guidance, writing: "publisher: [S11]", for: "publisher: [S1]"),
            is: ["9:13 unknown source 'S11'; did you mean 'S1'?"])
        try expect(
            problems(with: .guidance, writing: "publisher: [Rambøll, X]", for: "publisher: [S1]", language: .danish),
            is: ["9:13 ukendt kilde 'Rambøll'; kendte er S1, S3", "9:22 ukendt kilde 'X'; kendte er S1, S3"])
    }

    @Test func `A record takes its own names and values`() throws {
        try expect(
            problems(with: .aCase, writing: "{step: to, what: mentro, wat: 2}", for: "{step: 2, what: counselling}"),
            is: [
                "14:12 'to' is not a whole number", "14:22 unknown value 'mentro' for 'what'; did you mean 'mentor'?",
                "14:30 unknown field 'wat'; did you mean 'what'?",
            ])
        try expect(
            problems(with: .aCase, writing: "counselling", for: "{step: 2, what: counselling}"),
            is: ["14:5 expected {step, what, goals}"])
    }

    @Test func `A list of records inside a record is checked too`() throws {
        let goals = "goals: [{text: I skole, met: true}]"
        try expect(
            problems(with: .aCase, writing: "goals: [{text: I skole, met: ja}, {txet: x}]", for: goals),
            is: ["13:58 'ja' is not true or false", "13:64 unknown field 'txet'; did you mean 'text'?"])
        try expect(problems(with: .aCase, writing: "goals: x", for: goals), is: ["13:36 'goals' is a list"])
        try expect(
            problems(with: .aCase, writing: "page: , year", for: "page: 26, year", language: .danish),
            is: ["6:20 'page' skal have en enkelt værdi"])
    }
}
