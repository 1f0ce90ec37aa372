import ArgumentParser
import CaseSearch
import KnowledgeModel
import WireFormat

struct SimilarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "similar",
        abstract: say(
            da: "Finder lignende sager og siger, hvad der er fælles, forskelligt og uoplyst.",
            en: "Finds similar cases, and says what is shared, what differs, what is unknown."),
        discussion: say(
            da: """
                Ud fra en sag eller en bekymring i egne ord. Ordene læses fra en fil eller fra
                standard input ('-'), aldrig som argument, og gemmes ikke.

                EKSEMPLER
                  kasus similar sag-04
                  kasus similar --text-file bekymring.txt --format json
                  echo "Eleven taler om at rejse ud" | kasus similar -
                """,
            en: """
                From a case, or from a concern in your own words. The words are read from a file
                or from standard input ('-'), never as an argument, and are not kept.

                EXAMPLES
                  kasus similar sag-04
                  kasus similar --text-file concern.txt --format json
                  echo "Eleven taler om at rejse ud" | kasus similar -
                """))

    @ParentCommand var root: Kasus

    @Argument(help: ArgumentHelp(say(da: "Sagens id, eller '-'.", en: "The case's id, or '-'.")))
    var id: String?

    @Option(
        help: ArgumentHelp(say(da: "Læs bekymringen fra denne fil.", en: "Read the concern from this file."), valueName: "file"),
        completion: .file())
    var textFile: String?

    @Option(help: ArgumentHelp(say(da: "Så mange sager i alt.", en: "So many cases in all.")))
    var limit = SimilarRequest.standardLimit

    @Flag(
        help: ArgumentHelp(
            say(da: "Vis, hvilke ord og felter der førte til hver sag.", en: "Show which terms and fields led to each case.")))
    var explain = false

    @Option(help: .format)
    var format = TextOrJSON.text

    func validate() throws {
        guard (id == nil) != (textFile == nil) else {
            throw ValidationError(
                say(da: "skriv enten en sags id, '-' eller --text-file", en: "give either a case's id, '-' or --text-file"))
        }
    }

    func run() throws {
        let text = try text()
        let (answer, concern) = try root.ask { [id, limit, explain] searcher throws(SearchProblem) in
            guard let text else {
                return (try searcher.similar(SimilarRequest(.entry(id ?? ""), limit: limit, isExplained: explain)), UnderstoodConcern?.none)
            }
            let concern = try searcher.understand(text)
            let start = SimilarRequest.Start.concern(text: concern.question.text, told: concern.told, denied: concern.denied)
            return (try searcher.similar(SimilarRequest(start, limit: limit, isExplained: explain)), concern)
        }
        switch format {
        case .text: Terminal.output.write(SimilarText(language: .current, terminal: .output).rendered(answer, concern))
        case .json:
            Terminal.output.write(try WireFormat.json(SimilarResponse(answer, concern: concern, language: .current)) + "\n")
        }
        if answer.hits.isEmpty { throw ExitCode.nothing }
    }

    /// The concern; `nil` where a case was named.
    private func text() throws -> String? {
        if let id, id != "-" { return nil }
        let text = try (textFile.map(TextInput.file) ?? .standardInput).text(atMost: SearchRequest.longestText * 4)
        guard text.unicodeScalars.count <= SearchRequest.longestText else {
            throw Failure(SearchProblem.tooLong(limit: SearchRequest.longestText))
        }
        return text
    }
}
