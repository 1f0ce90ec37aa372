import CorpusFiles
import KnowledgeModel
import Testing

@Suite struct `Which markup may a text have` {
    private func slips(_ text: String, language: Language = .english) throws -> [String] {
        try problems(with: .guidance, writing: text, for: "Skriv det ned.", language: language)
    }

    private func blocks(_ text: String) throws -> [Block] {
        let guidance = Sample.guidance.text.replacing("Skriv det ned.", with: text)
        let entries = try CorpusFixture([Sample.guidance.path: guidance]).read().entries
        return try #require(entries.first?.sections.last).blocks
    }

    @Test(arguments: [
        "<div>Hej</div>", "<!-- skjult -->", "```\nkode\n```", "    kode", "***", "---\n", "~~~",
    ])
    func `HTML, code and rules are no blocks`(markdown: String) throws {
        let column = markdown.first == " " ? 5 : 1
        try expect(slips(markdown), is: ["18:\(column) use paragraphs, lists and quotes only (no HTML, code or rules)"])
    }

    @Test(arguments: [
        "Se ![kort](kort.png).", "Et <b>ord</b", "Skriv `kode`.", "*Et <br> ord*", "**`kode`**", "[![k](k.png)](https://x.dk)",
    ])
    func `Images, HTML and code stand in no line`(markdown: String) throws {
        #expect(Set(try slips("Før.\n\n" + markdown)) == ["20:1 images, HTML and code are not shown"])
        #expect(Set(try slips(markdown, language: .danish)) == ["18:1 billeder, HTML og kode vises ikke"])
    }

    @Test func `A list holds text only`() throws {
        try expect(slips("- Ja\n  - Nej\n"), is: ["19:3 a list item may only hold text"])
        try expect(slips("1. Ja\n\n   > Nej\n", language: .danish), is: ["20:4 et listepunkt må kun have tekst"])
    }

    @Test func `A quote holds text only`() throws {
        try expect(slips("> Ja\n>\n> - Nej\n"), is: ["20:3 a quote may only hold text"])
        try expect(slips("> > Nej\n", language: .danish), is: ["18:3 et citat må kun have tekst"])
    }

    @Test func `Paragraphs, lists, quotes and headings are read as they are written`() throws {
        let text = "Første\nlinje.\n\n### Så\n\n- én\n- to\n\n1. a\n2. b\n\n> Citat\n> slut"
        try expect(
            blocks(text),
            is: [
                .paragraph([.text("Første linje.")]), .heading([.text("Så")]),
                .list(items: [[.text("én")], [.text("to")]], isOrdered: false),
                .list(items: [[.text("a")], [.text("b")]], isOrdered: true), .quote([.text("Citat slut")]),
            ])
    }

    @Test func `Emphasis and links are read, markup inside them is not`() throws {
        try expect(
            blocks("Et *ord*, et **stærkt *ord***, et [l*i*nk](https://x.dk/?a=b) og \\*stjerner\\* &amp; mere."),
            is: [
                .paragraph([
                    .text("Et "), .emphasis("ord"), .text(", et "), .strong("stærkt ord"), .text(", et "),
                    .link(text: "link", destination: "https://x.dk/?a=b"), .text(" og *stjerner* & mere."),
                ])
            ])
    }

    @Test func `Paragraphs of a quote or a list item do not run together`() throws {
        try expect(
            blocks("> Ét.\n>\n> To.\n\n- Tre.\n\n  Fire.\n").map { $0.lines.map(\.plainText) }, is: [["Ét. To."], ["Tre. Fire."]])
    }

    @Test func `Markup nested 100,000 deep is read`() throws {
        let depth = 100_000
        let text = String(repeating: "*a ", count: depth) + String(repeating: "b* ", count: depth)
        try expect(blocks(text).count, is: 1)
        try expect(slips(String(repeating: "> ", count: depth) + "a").count, is: 1)
        try expect(slips(String(repeating: "- ", count: depth) + "a").count, is: 1)
    }
}
