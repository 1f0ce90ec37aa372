import ArgumentParser
import CaseCatalogue
import CaseSearch
import KnowledgeModel
import WireFormat

struct ConsultCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consult",
        abstract: say(
            da: "Svarer på en bekymring på én side til et møde.", en: "Answers a concern on one page for a meeting."),
        discussion: say(
            da: """
                Bekymringen læses fra en fil eller fra standard input, aldrig som argument, og
                gemmes ikke. Højst 64 kB. Navne og andet, der peger på en person, tages ud, før
                der søges. Det, der er forstået, kan rettes med --add og --remove.

                EKSEMPLER
                  kasus consult --text-file bekymring.txt
                  kasus consult - --format html < bekymring.txt > moede.html
                  kasus consult - --add age_legal=under_18 --remove situation=online
                """,
            en: """
                The concern is read from a file or from standard input, never as an argument, and
                is not kept. At most 64 kB. Names and whatever else points to a person are taken
                out before searching. What was understood can be mended with --add and --remove.

                EXAMPLES
                  kasus consult --text-file concern.txt
                  kasus consult - --format html < concern.txt > meeting.html
                  kasus consult - --add age_legal=under_18 --remove situation=online
                """))

    @ParentCommand var root: Kasus

    @Argument(help: ArgumentHelp(say(da: "'-' for standard input.", en: "'-' for standard input, also where nothing is given.")))
    var input: String?

    @Option(
        help: ArgumentHelp(say(da: "Læs bekymringen fra denne fil.", en: "Read the concern from this file."), valueName: "file"),
        completion: .file())
    var textFile: String?

    @Option(
        help: ArgumentHelp(
            say(da: "Læg en værdi til det, der er forstået.", en: "Add a value to what was understood."), valueName: "field=value"))
    var add: [String] = []

    @Option(
        help: ArgumentHelp(
            say(da: "Fjern en værdi fra det, der er forstået.", en: "Remove a value from what was understood."), valueName: "field=value"))
    var remove: [String] = []

    @Option(help: .format)
    var format = PageFormat.text

    func validate() throws {
        if let input, input != "-" {
            // Whatever stands there may be the concern itself: it is not repeated.
            throw ValidationError(
                say(
                    da: "bekymringen skrives ikke som argument; brug '-' eller --text-file",
                    en: "the concern is not given as an argument; use '-' or --text-file"))
        }
        if input != nil, textFile != nil {
            throw ValidationError(say(da: "brug enten '-' eller --text-file", en: "use either '-' or --text-file"))
        }
    }

    func run() throws {
        let text = try (textFile.map(TextInput.file) ?? .standardInput).text(atMost: ConsultRequest.longestText)
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw Failure(
                .wrongUsage,
                Label(
                    da: "der er ingen tekst; skriv med almindelige ord, hvad der er set og hørt",
                    en: "there is no text; write in plain words what was seen and heard"))
        }
        let request = ConsultRequest(text, adding: try values(add, "--add"), removing: try values(remove, "--remove"))
        let consultation = try root.ask { searcher throws(SearchProblem) in try searcher.consult(request) }
        let page = ConsultPage(language: .current).page(consultation)
        switch format {
        case .text: Terminal.output.write(PageText(terminal: .output).rendered(page))
        case .markdown: Terminal.output.write(PageMarkdown.rendered(page))
        case .html: Terminal.output.write(PageHTML.rendered(page, language: .current))
        case .json: Terminal.output.write(try WireFormat.json(ConsultResponse(consultation, language: .current)) + "\n")
        }
        if !consultation.isAnswered { throw ExitCode.nothing }
    }

    private func values(_ pairs: [String], _ option: String) throws -> [FieldValue] {
        try pairs.map { pair in
            guard let value = FieldValue(pair) else {
                throw Failure(.wrongUsage, Label(da: "\(option) skal have formen felt=værdi", en: "\(option) has to be field=value"))
            }
            return value
        }
    }
}
