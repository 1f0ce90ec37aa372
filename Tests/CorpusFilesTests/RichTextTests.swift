import KnowledgeModel
import Testing

@Suite struct `Which words does a text have` {
    private let citation = Inline.citation(Citation(source: "S1", firstPage: 26))

    private func words(_ inlines: Inline...) -> String { inlines.plainText }

    @Test func `A citation is left out, without a space before the full stop`() {
        #expect(words(.text("Tal sammen "), citation, .text(".")) == "Tal sammen.")
        #expect(words(.text("Tal sammen  "), citation, .text(" "), citation, .text(", og")) == "Tal sammen, og")
    }

    @Test func `A citation between or after sentences leaves one space, or none at the end`() {
        #expect(words(.text("Tal sammen. "), citation, .text(" Skriv det ned. "), citation) == "Tal sammen. Skriv det ned.")
        #expect(words(.text("Tal. "), citation, .text(" "), citation, .text(" Skriv.")) == "Tal. Skriv.")
        #expect(words(citation, .text(" Skriv.")) == "Skriv.")
        #expect(words(citation) == "")
    }

    @Test func `Marked words and links are words`() {
        #expect(
            words(.text("Et "), .emphasis("ord"), .text(" og "), .strong("et"), .text(", "), .link(text: "her", destination: "https://x"))
                == "Et ord og et, her")
    }

    @Test func `A section's words have a line for each block and list item`() {
        let section = Section(
            heading: "Hvad", anchor: "hvad",
            blocks: [
                .heading([.text("Først")]), .paragraph([.text("Tal "), citation, .text(".")]),
                .list(items: [[.text("én")], [.text("to "), citation]], isOrdered: true), .quote([.text("Ja.")]),
            ])
        #expect(section.plainText == "Først\nTal.\nén\nto\nJa.")
        #expect(section.citations == [Citation(source: "S1", firstPage: 26), Citation(source: "S1", firstPage: 26)])
    }

    @Test func `A citation reads as it is written`() {
        #expect(Citation(source: "S1", firstPage: 26, lastPage: 26).text == "S1 s. 26")
        #expect(Citation(source: "S1", firstPage: 26, lastPage: 28).text == "S1 s. 26-28")
        #expect(Citation(source: "S1", firstPage: 26).text == "S1 s. 26")
        #expect(Citation(source: "S3", section: "Sagsflow").text == "S3, Sagsflow")
        #expect(Citation(source: "S3").text == "S3")
    }
}

@Suite struct `Which names stand in addresses` {
    @Test(arguments: [
        ("Det ved vi ikke", "det-ved-vi-ikke"), ("Aktører", "aktoerer"), ("Ærligt, på én gang!", "aerligt-paa-en-gang"), ("§ 12 b", "12-b"),
        ("  A -- B  ", "a-b"), ("…", ""), ("", ""), ("ÅBEN", "aaben"), ("18-års-overgang", "18-aars-overgang"), ("日本", ""),
    ])
    func `An anchor has small ASCII letters, digits and hyphens`(heading: String, anchor: String) {
        #expect(Slug.anchor(of: heading) == anchor)
    }

    @Test(arguments: ["sag-01", "n.s1", "a", "1", "lov-rpl115", "other.ethnic-x"])
    func `An id is letters and digits with single dots or hyphens between`(id: String) {
        #expect(Slug.isID(id))
    }

    @Test(arguments: [
        "", "-", ".", "-a", "a-", "a.", ".a", "a--b", "a..b", "a.-b", "A", "a b", "a_b", "æ", "a/b", "a\n", "é", "../a", "a\u{301}",
    ])
    func `Nothing else is an id`(text: String) {
        #expect(!Slug.isID(text))
    }
}
