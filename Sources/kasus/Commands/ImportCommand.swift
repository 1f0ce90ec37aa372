import ArgumentParser
import Glibc
import KnowledgeModel
import WireFormat

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: say(da: "Gør dokumenter og tabeller til kladder.", en: "Turns documents and tables into drafts."),
        discussion: say(
            da: """
                Et offentligt dokument (PDF, HTML, DOCX, ODT, Markdown eller ren tekst)
                bliver til en kladde til en vejledningstekst: dets egne ord under dets
                overskrifter, med sidetal. En tabel (CSV) med kodede sager bliver til en
                kladde for hver række; kolonnerne er vokabularets felter og afsnit.

                Navne, numre og mailadresser fjernes. Det, der kan være noget sådant,
                får et mærke. Kladderne lægges i mappen 'drafts' i samlingen. De kommer
                ikke med i indekset, før en redaktør har godkendt dem; Corpus/README.md
                fortæller hvordan.

                PDF læses med pdftotext (pakken poppler-utils), HTML, DOCX og ODT med
                pandoc. Intet hentes fra nettet.

                Afslutningskoden er 0, når alle filer er blevet til kladder, også når
                noget blev fjernet eller mærket; 1 når der intet var at hente, eller
                kladden findes; 65 for en fil med fejl; 66 når noget mangler.

                EKSEMPLER
                  kasus import handlingsplan.pdf
                  kasus import --source S1 kortlaegning.pdf
                  kasus import sager.csv --format json
                """,
            en: """
                A public document (PDF, HTML, DOCX, ODT, Markdown or plain text) becomes
                a draft of a guidance text: its own words under its headings, with page
                numbers. A table (CSV) of coded cases becomes a draft for each row; its
                columns are the vocabulary's fields and sections.

                Names, numbers and mail addresses are removed. What may be one is marked.
                The drafts are put into the folder 'drafts' of the corpus. They are not
                indexed until an editor has approved them; Corpus/README.md tells how.

                PDF is read by pdftotext (the package poppler-utils), HTML, DOCX and ODT
                by pandoc. Nothing is fetched from the net.

                The exit code is 0 when all files became drafts, also when something was
                removed or marked; 1 when there was nothing to take, or the draft is
                there; 65 for a file with errors; 66 when something is missing.

                EXAMPLES
                  kasus import handlingsplan.pdf
                  kasus import --source S1 kortlaegning.pdf
                  kasus import sager.csv --format json
                """))

    @ParentCommand var root: Kasus

    @Argument(
        help: ArgumentHelp(say(da: "Dokumenterne og tabellerne.", en: "The documents and tables.")),
        completion: .file(extensions: ["pdf", "html", "htm", "docx", "odt", "txt", "md", "csv"]))
    var files: [String]

    @Option(
        help: ArgumentHelp(
            say(da: "Dokumentets id blandt vokabularets kilder.", en: "The document's id among the vocabulary's sources."), valueName: "id")
    )
    var source: String?

    @Option(help: .format)
    var format = TextOrJSON.text

    func validate() throws {
        guard source != nil, files.count > 1 else { return }
        throw ValidationError(
            say(da: "--source gælder ét dokument; importér dem hver for sig", en: "--source is for one document, so import them one by one")
        )
    }

    func run() throws {
        var importer = try Importer(corpus: root.corpus, sourceID: source)
        // A draft may still hold what nobody has looked at: readable by its owner only.
        umask(0o077)
        var outcomes: [ImportOutcome] = []
        for file in files {
            let outcome = importer.read(file)
            if format == .text { Self.write(outcome) }
            outcomes.append(outcome)
        }
        if format == .json { Terminal.output.write(try WireFormat.json(Self.response(outcomes)) + "\n") }
        let codes = outcomes.compactMap(\.failure?.code.rawValue)
        if let gravest = codes.max() { throw ExitCode(gravest) }
    }

    private static func write(_ outcome: ImportOutcome) {
        Terminal.output.write(ImportText.rendered(outcome))
        for problem in outcome.problems { Terminal.output.write(problem.rendered(in: .current) + "\n") }
        Terminal.error.write(ImportText.remarks(outcome))
        if let failure = outcome.failure { Terminal.error.write("kasus: \(failure.message)\n") }
    }

    private static func response(_ outcomes: [ImportOutcome]) -> ImportResponse {
        ImportResponse(
            files: outcomes.map { outcome in
                ImportResponse.File(
                    file: outcome.file,
                    drafts: outcome.drafts.map {
                        ImportResponse.Draft(id: $0.id, kind: $0.kind.id, title: $0.title, path: $0.path, sections: $0.sectionCount)
                    }, pages: outcome.pageCount, removed: counts(outcome.removed), marked: counts(outcome.marked),
                    notes: outcome.notes.map { $0[.current] },
                    problems: outcome.problems.map {
                        CheckResponse.Finding(
                            path: $0.path, line: $0.position?.line, column: $0.position?.column, severity: $0.severity.rawValue,
                            message: $0.message[.current])
                    }, error: outcome.failure?.message)
            })
    }

    private static func counts(_ counts: ImportOutcome.Counts) -> [ImportResponse.Count] {
        counts.map { ImportResponse.Count(kind: $0.kind.rawValue, count: $0.count) }
    }
}
