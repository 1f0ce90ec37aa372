import DocumentTools
import Testing

@Suite struct `How is a PDF read` {
    /// A test without its tool says so.
    private func read(_ sample: PDFSample) async throws -> DocumentText? {
        guard await Pdftotext.tool.isInstalled() else {
            print("skipped: there is no 'pdftotext' here; the package 'poppler-utils' brings it")
            return nil
        }
        return try await DocumentReader.read(sample.bytes, as: .pdf)
    }

    private func texts(_ document: DocumentText?) -> [String] { document?.blocks.map(\.text) ?? [] }

    private let body = [
        "Planen gælder for alle, der arbejder med børn og unge, og den er skrevet af",
        "en gruppe, som har mødt mange af dem. Den skal læses af nye kolleger.",
    ]

    @Test func `Headings, paragraphs and items come out as what they are, with the page they stand on`() async throws {
        let first =
            PDFSample.lines(["Plan for tidlig hjælp"], top: 110, size: 22) + PDFSample.lines(body, top: 160)
            + PDFSample.lines(["1. Formål"], top: 210) + PDFSample.lines(body, top: 240)
            + PDFSample.lines(["• Det første punkt i listen", "• Det andet punkt"], top: 290)
        let second = PDFSample.lines(["2. Samtaler"], top: 110) + PDFSample.lines(body, top: 140)
        guard let document = try await read(PDFSample(pages: [first, second])) else { return }
        #expect(document.title == "Plan for tidlig hjælp")
        #expect(document.pageCount == 2)
        let whole = body.joined(separator: " ")
        #expect(
            document.blocks == [
                .init(.heading(level: 1), "Plan for tidlig hjælp", pages: 1...1), .init(.paragraph, whole, pages: 1...1),
                .init(.heading(level: 1), "1. Formål", pages: 1...1), .init(.paragraph, whole, pages: 1...1),
                .init(.item(number: nil), "Det første punkt i listen", pages: 1...1),
                .init(.item(number: nil), "Det andet punkt", pages: 1...1),
                .init(.heading(level: 1), "2. Samtaler", pages: 2...2), .init(.paragraph, whole, pages: 2...2),
            ])
    }

    @Test func `Two columns are read one after the other, also where their lines stand side by side`() async throws {
        let left = ["Den venstre spalte fortæller først", "om samtalen med den unge og om", "hvem der skal være med til den."]
        let right = ["Den højre spalte handler derefter", "om det, som sker bagefter, og om", "hvem der skriver notatet i sagen."]
        let page = PDFSample.lines(left, left: 60, top: 150) + PDFSample.lines(right, left: 320, top: 150)
        guard let document = try await read(PDFSample(pages: [page])) else { return }
        #expect(texts(document) == [left.joined(separator: " "), right.joined(separator: " ")])
    }

    @Test func `A column that begins above the other is read whole`() async throws {
        let left = ["Den venstre spalte fortæller først", "om samtalen med den unge og om", "hvem der skal være med til den."]
        let right = ["Den højre spalte handler derefter", "om det, som sker bagefter, og om", "hvem der skriver notatet i sagen."]
        let page =
            PDFSample.lines(body, top: 110) + PDFSample.lines(left, left: 60, top: 185) + PDFSample.lines(right, left: 320, top: 170)
        guard let document = try await read(PDFSample(pages: [page])) else { return }
        #expect(texts(document) == [body, left, right].map { $0.joined(separator: " ") })
    }

    @Test func `Cells of a table are read row by row`() async throws {
        let page =
            PDFSample.lines(body, top: 110) + PDFSample.lines(["Trin", "Første møde", "Andet møde"], left: 70, top: 180)
            + PDFSample.lines(["Hvem", "Tovholderen", "Skolen"], left: 320, top: 180)
        guard let document = try await read(PDFSample(pages: [page])) else { return }
        #expect(texts(document).dropFirst() == ["Trin | Hvem", "Første møde | Tovholderen", "Andet møde | Skolen"])
    }

    @Test func `Headers, footers and page numbers are no part of the text`() async throws {
        let pages = (1...4).map { page in
            PDFSample.lines(["Plan for tidlig hjælp – Nordby"], top: 40)
                + PDFSample.lines(["Afsnittet på side \(page) er en hel sætning for sig."], top: 300)
                + PDFSample.lines(["Side \(page) af 4"], left: 280, top: 800)
        }
        guard let document = try await read(PDFSample(pages: pages)) else { return }
        #expect(texts(document) == (1...4).map { "Afsnittet på side \($0) er en hel sætning for sig." })
        #expect(document.blocks.map(\.pages) == (1...4).map { $0...$0 })
    }

    @Test func `A sentence goes on over the page`() async throws {
        let pages = [
            PDFSample.lines(["Når samtalen er holdt, skriver den ansvarlige medarbejder et notat, som"], top: 150),
            PDFSample.lines(["ligger i sagen."], top: 150),
        ]
        guard let document = try await read(PDFSample(pages: pages)) else { return }
        #expect(
            document.blocks == [
                .init(.paragraph, "Når samtalen er holdt, skriver den ansvarlige medarbejder et notat, som ligger i sagen.", pages: 1...2)
            ])
    }

    @Test func `A word that was divided at the end of a line is whole again`() async throws {
        let lines = [
            "Kommunen holder en bekymrings-", "samtale, og børne- og ungeforvaltningen er med, men børne-", "og ungeudvalget er ikke.",
        ]
        guard let document = try await read(PDFSample(pages: [PDFSample.lines(lines, top: 150)])) else { return }
        #expect(
            texts(document) == [
                "Kommunen holder en bekymringssamtale, og børne- og ungeforvaltningen er med, men børne- og ungeudvalget er ikke."
            ])
    }

    @Test func `A contents page is left out`() async throws {
        let page =
            PDFSample.lines(["Indledning .................... 3", "Samtaler ...................... 7"], top: 150)
            + PDFSample.lines(body, top: 300)
        guard let document = try await read(PDFSample(pages: [page])) else { return }
        #expect(texts(document) == [body.joined(separator: " ")])
    }

    // MARK: What cannot be read

    @Test func `Scanned pages are said to be without text`() async throws {
        guard await Pdftotext.tool.isInstalled() else { return }
        await #expect(throws: DocumentProblem.noText(pages: 3)) { try await read(PDFSample(pages: [[], [], []])) }
    }

    @Test func `Single pages without text are named`() async throws {
        guard let document = try await read(PDFSample(pages: [PDFSample.lines(body, top: 150), [], []])) else { return }
        #expect(document.emptyPages == [2, 3])
    }

    @Test func `A PDF with a password is told from a broken one`() async throws {
        guard await Pdftotext.tool.isInstalled() else { return }
        var locked = PDFSample(pages: [PDFSample.lines(body, top: 150)])
        let key = String(repeating: "28bf4e5e", count: 8)
        locked.trailer = "/Encrypt<</Filter/Standard/V 1/R 2/O<\(key)>/U<\(key)>/P -4>>/ID[<00><00>]"
        await #expect(throws: DocumentProblem.locked) { try await read(locked) }
        await #expect(throws: DocumentProblem.damaged(.pdf)) {
            try await DocumentReader.read(Array("%PDF-1.4\nnothing of the kind".utf8), as: .pdf)
        }
    }

    @Test func `A PDF that was cut off anywhere is read in part or refused, and never ends the program`() async throws {
        guard await Pdftotext.tool.isInstalled() else { return }
        let bytes = PDFSample(pages: [PDFSample.lines(body, top: 150)]).bytes
        for length in stride(from: 10, to: bytes.count, by: 97) {
            do {
                _ = try await DocumentReader.read(Array(bytes.prefix(length)), as: .pdf)
            } catch {
                #expect([.damaged(.pdf), .noText(pages: 1), .noText(pages: nil)].contains(error), "at \(length): \(error)")
            }
        }
    }
}
