import ArgumentParser
import CaseCatalogue
import CaseSearch
import DocumentTools
import KnowledgeModel
import WireFormat

struct CatalogueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "catalogue",
        abstract: say(
            da: "Vælger sager, som tilsammen dækker mest, og laver et hæfte af dem.",
            en: "Chooses cases that together cover most, and makes a booklet of them."),
        discussion: say(
            da: """
                Viser, hvad valget dækker og mangler, og hvad der kunne byttes. Samme ønsker giver altid samme valg.
                Et valg kan gemmes i en fil, rettes i hånden og bruges igen.

                EKSEMPLER
                  kasus catalogue
                  kasus catalogue --size 8 --lock sag-04 --quota gender=female:3..5
                  kasus catalogue --theme "søskende og børn" --size 5
                  kasus catalogue --save valg.kasus-katalog.yml
                  kasus catalogue --choice valg.kasus-katalog.yml --format pdf > hæfte.pdf
                """,
            en: """
                Shows what the choice covers and lacks, and what could be swapped. The same wishes always give the same choice.
                A choice can be saved in a file, edited by hand and used again.

                EXAMPLES
                  kasus catalogue
                  kasus catalogue --size 8 --lock sag-04 --quota gender=female:3..5
                  kasus catalogue --theme "søskende og børn" --size 5
                  kasus catalogue --save valg.kasus-katalog.yml
                  kasus catalogue --choice valg.kasus-katalog.yml --format pdf > booklet.pdf
                """))

    @ParentCommand var root: Kasus

    @Option(help: ArgumentHelp(say(da: "Så mange sager (ellers 10).", en: "So many cases (else 10).")))
    var size: Int?

    @Option(help: ArgumentHelp(say(da: "Sagen skal med.", en: "The case has to be in."), valueName: "id"))
    var lock: [String] = []

    @Option(help: ArgumentHelp(say(da: "Sagen skal ikke med.", en: "The case is to be left out."), valueName: "id"))
    var without: [String] = []

    @Option(
        help: ArgumentHelp(
            say(da: "Så mange sager skal have værdien.", en: "So many cases are to have the value."), valueName: "field=value:min..max"))
    var quota: [String] = []

    @Option(
        help: ArgumentHelp(
            say(da: "Vælg kun blandt sager, som en søgning finder.", en: "Choose from what a search finds only."), valueName: "query"))
    var theme: String?

    @Option(
        help: ArgumentHelp(
            say(da: "Vælg kun blandt sager med denne værdi.", en: "Choose from cases with this value only."), valueName: "field=value"))
    var filter: [String] = []

    @Option(
        help: ArgumentHelp(
            say(da: "Dæk kun dette kriterium eller felt (ellers c1-c4).", en: "Cover this criterion or field only (else c1-c4)."),
            valueName: "id"))
    var criterion: [String] = []

    @Option(help: ArgumentHelp(say(da: "Brug et gemt valg.", en: "Use a saved choice."), valueName: "file"), completion: .file())
    var choice: String?

    @Option(help: ArgumentHelp(say(da: "Gem valget i en fil.", en: "Save the choice in a file."), valueName: "file"), completion: .file())
    var save: String?

    @Option(help: ArgumentHelp(say(da: "Hæftets titel.", en: "The booklet's title.")))
    var title: String?

    @Option(help: ArgumentHelp(say(da: "Skriv til en fil.", en: "Write to a file."), valueName: "file"), completion: .file())
    var output: String?

    @Option(help: .format)
    var format = CatalogueFormat.text

    func run() throws {
        if format.isBinary, output == nil, Terminal.output.isTerminal {
            throw Failure(
                .wrongUsage,
                Label(
                    da: "\(format.rawValue) kan ikke vises her; brug --output FIL",
                    en: "\(format.rawValue) cannot be shown here; use --output FILE"))
        }
        let searcher = try root.openSearcher()
        let (request, title) = try request(searcher)
        let catalogue: Catalogue
        let booklet: Booklet
        do throws(CatalogueProblem) {
            catalogue = try searcher.catalogue(request)
        } catch {
            throw Failure(error)
        }
        do throws(SearchProblem) {
            booklet = try searcher.booklet(of: catalogue, title: title, language: .current)
        } catch {
            throw Failure(error)
        }
        if !catalogue.theme.removed.isEmpty || !catalogue.theme.notUsed.isEmpty {
            Terminal.error.write(CatalogueText(language: .current, terminal: .error).notUsed(catalogue.theme))
        }
        let bytes = try bytes(catalogue, booklet)
        // A file that cannot be written is told before an answer is.
        if let save { try ChoiceFile.write(catalogue, title: title, to: save) }
        try OutputFile(path: output).write(bytes)
    }

    // MARK: What is asked

    /// What the file asks for, and beside it the options.
    private func request(_ searcher: Searcher) throws -> (CatalogueRequest, String?) {
        var request = CatalogueRequest()
        var title = title
        if let choice {
            let pool: CasePool
            do throws(SearchProblem) {
                pool = try searcher.casePool()
            } catch {
                throw Failure(error)
            }
            let read = try ChoiceFile.read(choice, pool)
            request = CatalogueRequest(read)
            title = title ?? read.title
        }
        if let size { request.size = size }
        request.locked += lock.filter { !request.locked.contains($0) }
        request.excluded += without.filter { !request.excluded.contains($0) }
        // What the file chose is left out by an option; what an option locks and leaves out is an error.
        if choice != nil {
            request.kept.removeAll { without.contains($0) }
            request.locked.removeAll { without.contains($0) && !lock.contains($0) }
        }
        for text in quota { request.quotas.append(try Self.quota(text)) }
        if let theme { request.theme = theme }
        for (field, values) in try SearchCommand.filters(filter) { request.filters[field, default: []] += values }
        if !criterion.isEmpty { request.criteria = criterion }
        return (request, title)
    }

    private static func quota(_ text: String) throws -> Quota {
        if let quota = Quota(text) { return quota }
        throw Failure(
            .wrongUsage,
            Label(
                da:
                    "--quota '\(text)' skal have formen felt=værdi:fra..til, fx age_legal=under_18:3..5; det første tal må ikke være større end det andet",
                en:
                    "--quota '\(text)' has to be field=value:min..max, such as age_legal=under_18:3..5; the first number may not exceed the second"
            ))
    }

    // MARK: What is answered

    private func bytes(_ catalogue: Catalogue, _ booklet: Booklet) throws -> [UInt8] {
        switch format {
        case .text: return Array(CatalogueText(language: .current, terminal: .output).rendered(catalogue).utf8)
        case .json:
            let response = CatalogueResponse(catalogue, booklet: booklet, language: .current)
            return Array((try WireFormat.json(response) + "\n").utf8)
        case .markdown: return Array(BookletMarkdown.rendered(booklet).utf8)
        case .html: return Array(BookletHTML.rendered(booklet).utf8)
        case .pdf:
            return try Self.made { html throws(ToolProblem) in try await Weasyprint.pdf(fromHTML: html) }(BookletHTML.rendered(booklet))
        case .docx, .odt:
            let form: Pandoc.Format = format == .odt ? .odt : .docx
            return try Self.made { html throws(ToolProblem) in try await Pandoc.document(fromHTML: html, as: form) }(
                BookletHTML.plain(booklet))
        case .pptx:
            let slides = BookletHTML.plain(BookletSlides.slides(of: booklet))
            return try Self.made { html throws(ToolProblem) in try await Pandoc.document(fromHTML: html, as: .pptx) }(slides)
        }
    }

    private static func made(
        _ tool: @escaping @Sendable (String) async throws(ToolProblem) -> [UInt8]
    ) -> (String) throws -> [UInt8] {
        { html in try waitFor { () async throws(ToolProblem) in try await tool(html) } }
    }
}

extension CatalogueFormat {
    /// Whether it is nothing to be read in a terminal.
    fileprivate var isBinary: Bool { [.docx, .odt, .pptx, .pdf].contains(self) }
}

extension Failure {
    init(_ problem: CatalogueProblem) {
        if case .search(let problem) = problem {
            self.init(problem)
        } else {
            self.init(problem == .emptyTheme ? .nothing : .wrongUsage, problem.message)
        }
    }
}
