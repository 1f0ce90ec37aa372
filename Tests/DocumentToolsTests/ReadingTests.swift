import DocumentTools
import Foundation
import Testing

@Suite struct `How are texts of other forms read` {
    private func read(_ text: String, as form: DocumentForm) async throws -> DocumentText {
        try await DocumentReader.read(Array(text.utf8), as: form)
    }

    /// A test without its tool says so.
    private func withPandoc(_ body: () async throws -> Void) async throws {
        guard await Pandoc.tool.isInstalled() else {
            return print("skipped: there is no 'pandoc' here; the package 'pandoc' brings it")
        }
        try await body()
    }

    private let html = """
        <!DOCTYPE html><html lang="da"><head><title>Forside</title><style>p { color: red }</style></head><body>
        <nav><a href="/">Menu</a><nav>Mere</nav></nav><h1>Plan for hjælp</h1><p>Første <b>afsnit</b>.<br>Ny linje.</p>
        <h2>Samtaler</h2><ul><li>Et punkt</li><li>To<ul><li>Under to</li></ul></li></ul><ol start="3"><li>Tre</li></ol>
        <table><tr><th>Trin</th><th>Hvem</th></tr><tr><td>Møde</td><td>Skolen</td></tr></table>
        <script>alert("x")</script><footer>Bund</footer></body></html>
        """

    @Test func `A web page gives its text, without menu, style and script`() async throws {
        try await withPandoc {
            let document = try await read(html, as: .html)
            #expect(document.title == "Plan for hjælp")
            #expect(
                document.blocks == [
                    .init(.heading(level: 1), "Plan for hjælp"), .init(.paragraph, "Første afsnit."), .init(.paragraph, "Ny linje."),
                    .init(.heading(level: 2), "Samtaler"), .init(.item(number: nil), "Et punkt"), .init(.item(number: nil), "To"),
                    .init(.item(number: nil), "Under to"), .init(.item(number: 3), "Tre"), .init(.paragraph, "Trin | Hvem"),
                    .init(.paragraph, "Møde | Skolen"),
                ])
        }
    }

    @Test(arguments: [(Pandoc.Format.docx, DocumentForm.docx), (.odt, .odt)])
    func `A document of a writing program gives headings and paragraphs`(_ made: Pandoc.Format, _ form: DocumentForm) async throws {
        try await withPandoc {
            let page =
                "<html><head><title>Plan</title></head><body><h1>Plan for hjælp</h1><p>Børn og unge.</p><h2>Samtaler</h2><p>To.</p></body></html>"
            let document = try await DocumentReader.read(try await Pandoc.document(fromHTML: page, as: made), as: form)
            let found = document.blocks.filter { $0.text != "Plan" }
            #expect(
                found == [
                    .init(.heading(level: 1), "Plan for hjælp"), .init(.paragraph, "Børn og unge."), .init(.heading(level: 2), "Samtaler"),
                    .init(.paragraph, "To."),
                ])
        }
    }

    @Test func `Pandoc opens no other file`() async throws {
        try await withPandoc {
            let secret = FileManager.default.temporaryDirectory.appending(path: "kasus-secret-\(UUID().uuidString).html")
            try Data("<p>hemmeligt</p>".utf8).write(to: secret)
            defer { try? FileManager.default.removeItem(at: secret) }
            let page = "<p>Teksten</p><iframe src=\"file://\(secret.path())\"></iframe><object data=\"\(secret.path())\"></object>"
            let document = try await read(page, as: .html)
            #expect(!document.blocks.contains { $0.text.contains("hemmeligt") })
        }
    }

    @Test(arguments: [DocumentForm.docx, .odt])
    func `An archive that is none, or is broken, is damaged`(_ form: DocumentForm) async throws {
        try await withPandoc {
            await #expect(throws: DocumentProblem.damaged(form)) { try await read("ikke et dokument", as: form) }
            await #expect(throws: DocumentProblem.damaged(form)) {
                try await DocumentReader.read([0x50, 0x4B, 0x03, 0x04] + Array(repeating: 7, count: 500), as: form)
            }
        }
    }

    @Test func `Elements nested without end are refused or read, in bounded time`() async throws {
        try await withPandoc {
            let deep = String(repeating: "<div>", count: 20_000) + "Teksten" + String(repeating: "<nav>", count: 20_000)
            do {
                _ = try await read(deep, as: .html)
            } catch {
                #expect(error as? DocumentProblem == .damaged(.html))
            }
        }
    }

    // MARK: Plain text and Markdown

    @Test func `Plain text with a paragraph on each line`() async throws {
        let document = try await read(
            """
            Handlingsplan for tidlig hjælp
            Planen gælder for alle, der arbejder med børn og unge i kommunen, og for deres ledere.
            Borgerrettede indsatser
            Samtaler
            En samtale er et tilbud til den unge og familien, og den er frivillig for dem begge.
            Hvem der er med
            - Forældrene
            - Skolen
            Else Prøve
            Telefon: 12 34 56 78
            """, as: .text)
        #expect(document.title == "Handlingsplan for tidlig hjælp")
        #expect(
            document.blocks.filter(\.isHeading).map(\.text) == [
                "Handlingsplan for tidlig hjælp", "Borgerrettede indsatser", "Samtaler", "Hvem der er med",
            ])
        #expect(document.blocks.suffix(4).map(\.kind) == [.item(number: nil), .item(number: nil), .paragraph, .paragraph])
    }

    @Test func `Lines that were broken to a width are joined; a hyphen that belongs there stays`() async throws {
        let document = try await read(
            """
            Kommunen holder en bekymrings-
            samtale med den unge. Børne- og
            ungeforvaltningen er med, og SSP-
            samarbejdet ved det.

            Et nyt afsnit begynder efter en
            tom linje.
            """, as: .text)
        #expect(
            document.blocks.map(\.text) == [
                "Kommunen holder en bekymringssamtale med den unge. Børne- og ungeforvaltningen er med, og SSP-samarbejdet ved det.",
                "Et nyt afsnit begynder efter en tom linje.",
            ])
    }

    @Test func `Form feeds part pages, and their headers and numbers go`() async throws {
        let pages = (1...3).map { "Plan for Nordby\n\nAfsnittet på side \($0) er en hel sætning for sig selv.\n\n\($0)" }
        let document = try await read(pages.joined(separator: "\u{0C}"), as: .text)
        #expect(document.pageCount == 3)
        #expect(
            document.blocks == (1...3).map { .init(.paragraph, "Afsnittet på side \($0) er en hel sætning for sig selv.", pages: $0...$0) })
    }

    @Test func `A line for each page, with its number, gives pages without their running header`() async throws {
        let words = String(repeating: "ord og flere ord ", count: 40) + "slut."
        let lines = (1...4).map { "\($0) Plan for hjælp i Nordby \($0) \($0 == 2 ? "" : words)" }
        let document = try await read("Plan for hjælp i Nordby\n\nTransskript\n" + lines.joined(separator: "\n"), as: .text)
        #expect(document.pageCount == 4)
        #expect(document.emptyPages == [2])
        #expect(document.blocks.filter { $0.pages != nil } == [1, 3, 4].map { .init(.paragraph, words, pages: $0...$0) })
    }

    @Test func `Markdown gives headings, items and paragraphs without markup`() async throws {
        let document = try await read(
            "---\nid: x\n---\n# Plan for hjælp\n\nEt **fedt** ord og et [link](https://x.dk).\nSamme afsnit.\n\nNæste\n-----\n\n1. Et\n* To\n\n> Citat\n",
            as: .markdown)
        #expect(
            document.blocks == [
                .init(.heading(level: 1), "Plan for hjælp"), .init(.paragraph, "Et fedt ord og et link. Samme afsnit."),
                .init(.heading(level: 2), "Næste"), .init(.item(number: 1), "Et"), .init(.item(number: nil), "To"),
                .init(.paragraph, "Citat"),
            ])
    }

    @Test func `Text in Windows-1252 and UTF-16 is converted, and it is said`() async throws {
        let text = "Blåbærgrød på øen, sagde hun."
        for (encoding, name) in [(String.Encoding.windowsCP1252, "Windows-1252"), (.utf16, "UTF-16")] {
            let bytes = [UInt8](text.data(using: encoding) ?? Data())
            let document = try await DocumentReader.read(bytes, as: .text)
            #expect(document.blocks.map(\.text) == [text])
            #expect(document.convertedFrom == name)
        }
    }

    @Test func `What is no text, or too much, is refused`() async throws {
        await #expect(throws: DocumentProblem.damaged(.text)) { try await DocumentReader.read([0, 1, 2, 3, 200, 255], as: .text) }
        await #expect(throws: DocumentProblem.noText(pages: nil)) { try await read(" \n\t\n", as: .text) }
        let much = [UInt8](repeating: 0x61, count: DocumentReader.largestSize + 1)
        await #expect(throws: DocumentProblem.tooLarge(limit: DocumentReader.largestSize)) {
            try await DocumentReader.read(much, as: .text)
        }
    }

    @Test func `Any text is read without a crash`() async throws {
        let signs = Array("ab ÆøÅ19.-•()[]|\u{0C}\n\r\t#*_`<>&;:\"'«»…\u{AD}\u{200B}\u{301}")
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            let text = String((0..<Int.random(in: 1...400, using: &generator)).map { _ in signs.randomElement(using: &generator) ?? "a" })
            for form in [DocumentForm.text, .markdown] { _ = try? await read(text, as: form) }
        }
    }

    @Test(
        arguments: [
            ("plan.PDF", DocumentForm.pdf), ("a.b.htm", .html), ("notat.docx", .docx), ("brev.odt", .odt), ("x.txt", .text),
            ("x.md", .markdown),
        ])
    func `A file's name tells its form`(_ name: String, _ form: DocumentForm) {
        #expect(DocumentForm(fileName: name) == form)
    }

    @Test(arguments: ["plan", "plan.doc", "pdf", "plan.", ""]) func `Other names tell none`(_ name: String) {
        #expect(DocumentForm(fileName: name) == nil)
    }
}

/// Numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
