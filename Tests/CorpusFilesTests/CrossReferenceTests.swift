import Foundation
import Testing

@Suite struct `What do entries say of each other` {
    @Test func `A related entry that there is not is reported with the one that was meant`() throws {
        try expect(
            problems(with: .aCase, writing: "related: [samtalle, n.s1]", for: "related: [samtale, n.s1]"),
            is: ["7:11 there is no entry 'samtalle'; did you mean 'samtale'?"])
        try expect(
            problems(with: .aCase, writing: "related: [samtale, vaerktoej-x]", for: "related: [samtale, n.s1]", language: .danish),
            is: ["7:20 der er intet opslag 'vaerktoej-x'"])
    }

    @Test func `Each related entry is reported where it stands, also after one that is wrong in itself`() throws {
        try expect(
            problems(with: .aCase, writing: "related: [samtale, samtale, Nix, nej]", for: "related: [samtale, n.s1]"),
            is: [
                "7:20 'samtale' occurs twice", "7:29 'Nix' is not an id (lower-case letters, digits, hyphens)",
                "7:34 there is no entry 'nej'",
            ])
    }

    @Test func `An entry that is there but broken is not called missing by those that refer to it`() throws {
        try expect(
            problems(with: .signs, writing: "caveat: >- x", for: "caveat: >-"),
            is: ["4:14 invalid YAML: did not find expected comment or line break"])
        try expect(problems(with: .guidance, writing: "title: ", for: "title: Samtalen"), is: ["4:7 field 'title' is empty"])
        let fixture = try CorpusFixture(Sample.whole)
        try fixture.write(Sample.guidance.text.replacing("id: samtale", with: "id: snak"), to: Sample.guidance.path)
        try expect(fixture.problems(), is: ["guidance/samtale.md:2:5 id 'snak' differs from the file name 'samtale'"])
        try fixture.write(Data([0xFF]), to: Sample.guidance.path)
        try expect(fixture.problems(), is: ["guidance/samtale.md:1:1 file is not UTF-8; save it as UTF-8"])
    }

    @Test func `Entries may refer to each other in a ring`() throws {
        try expect(problems(with: .guidance, writing: "related: [sag-01, ord-exit]\nyear:", for: "year:"), is: [])
    }

    @Test func `A denied value is one that the field could have`() throws {
        try expect(
            problems(with: .aCase, writing: "denied: [situation=exit_whish]", for: "denied: [situation=exit_wish]"),
            is: ["15:10 unknown value 'exit_whish' for 'situation'; did you mean 'exit_wish'?"])
    }

    @Test func `A denied field is one that the kind has`() throws {
        try expect(
            problems(with: .aCase, writing: "denied: [situasjon=online, farve=blå]", for: "denied: [situation=exit_wish]"),
            is: ["15:10 unknown field 'situasjon'; did you mean 'situation'?", "15:28 unknown field 'farve'"])
    }

    @Test func `Only a field with listed values can be denied`() throws {
        try expect(
            problems(with: .aCase, writing: "denied: [title=Sagen]", for: "denied: [situation=exit_wish]"),
            is: ["15:10 'title' has no listed values to deny"])
        try expect(
            problems(with: .aCase, writing: "denied: [title=Sagen]", for: "denied: [situation=exit_wish]", language: .danish),
            is: ["15:10 'title' har ingen faste værdier at afkræfte"])
    }

    @Test func `A value cannot be claimed and denied`() throws {
        try expect(
            problems(with: .aCase, writing: "denied: [sign=l.i1, situation=online]", for: "denied: [situation=exit_wish]"),
            is: ["15:21 'situation=online' is both claimed and denied"])
        try expect(
            problems(with: .aCase, writing: "denied: [offer=mentor]", for: "denied: [situation=exit_wish]", language: .danish),
            is: ["15:10 'offer=mentor' er både hævdet og afkræftet"])
    }

    @Test(arguments: ["situation", "situation=", "=online", "situation=a=b"])
    func `A denial has a field and a value`(wrong: String) throws {
        try expect(
            problems(with: .aCase, writing: "denied: ['\(wrong)']", for: "denied: [situation=exit_wish]"),
            is: ["15:10 '\(wrong)' is not of the form field=value"])
    }
}
