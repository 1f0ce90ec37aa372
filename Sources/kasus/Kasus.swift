public import ArgumentParser
public import KnowledgeModel

/// The program: takes arguments apart, and turns what goes wrong into text and exit code in one place.
@main
struct Kasus: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kasus",
        abstract: say(
            da: "Anonymiseret videnbase og sagssøgning for dem, der forebygger ekstremisme.",
            en: "Anonymised knowledge base and case search for those who prevent extremism."),
        discussion: say(
            da: """
                EKSEMPLER
                  kasus search "mentor til en ung, der er vendt hjem"
                  kasus search bekymringssamtale --kind guidance --format json
                  kasus show sag-01
                  kasus signs n.s8
                  kasus check

                Afslutningskoder: 0 gjort; 1 intet fundet eller fejl meldt; 64 forkert brug;
                65 fejl i samlingen; 66 filen eller mappen mangler;
                69 indekset kan ikke bruges; 70 fejl i programmet.
                """,
            en: """
                EXAMPLES
                  kasus search "mentor til en ung, der er vendt hjem"
                  kasus search bekymringssamtale --kind guidance --format json
                  kasus show sag-01
                  kasus signs n.s8
                  kasus check

                Exit codes: 0 done; 1 nothing found or findings reported; 64 wrong usage;
                65 bad corpus; 66 missing input; 69 index unusable; 70 our fault.
                """),
        version: "0.1.0",
        subcommands: [
            SearchCommand.self, SimilarCommand.self, ConsultCommand.self, ShowCommand.self, SignsCommand.self, ActionsCommand.self,
            OverviewCommand.self, IndexCommand.self, CheckCommand.self, ScrubCommand.self, NewCommand.self, AnalyseCommand.self,
            EvaluateCommand.self, CatalogueCommand.self, ImportCommand.self, ServeCommand.self,
        ])

    @Option(
        help: ArgumentHelp(say(da: "Samlingens mappe.", en: "The corpus's folder."), valueName: "dir"), completion: .directory)
    var corpus = "Corpus"

    @Option(
        help: ArgumentHelp(say(da: "Indeksets mappe.", en: "The index's folder."), valueName: "dir"), completion: .directory)
    var index = "Index"

    @Option(
        help: ArgumentHelp(
            say(da: "Sprog: da eller en (ellers systemets, ellers dansk).", en: "Language: da or en (else the system's, else Danish)."),
            valueName: "da|en"))
    var language = Language.current

    static func main() {
        CoreFiles.forbid()
        var command: any ParsableCommand
        do {
            command = try parseAsRoot(GlobalOptions.first(CommandLine.arguments.dropFirst()))
        } catch {
            refuse(error)
        }
        do {
            try command.run()
        } catch let code as ExitCode {
            exit(withError: code)
        } catch let failure as Failure {
            Terminal.error.write("kasus: \(failure.message)\n")
            exit(withError: failure.code)
        } catch let error where exitCode(for: error) != .failure {
            // What the parser throws while it runs: help that was asked for.
            exit(withError: error)
        } catch {
            Terminal.error.write("kasus: \(say(da: "fejl i programmet", en: "our fault")): \(type(of: error))\n")
            exit(withError: ExitCode.ourFault)
        }
    }

    /// Help that was asked for, or arguments that are not understood. The parser repeats these; what may be words of a question is left
    /// out, since messages are often kept. A wrong value of an option is none.
    private static func refuse(_ error: any Error) -> Never {
        guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
        var message = fullMessage(for: error)
        let isValue = message.contains("' is invalid for '")
        for argument in CommandLine.arguments.dropFirst() where !isValue && (!argument.hasPrefix("--") || argument.contains(" ")) {
            message = message.replacing("'\(argument)'", with: "'…'")
        }
        Terminal.error.write(message + "\n")
        exit(withError: ExitCode.wrongUsage)
    }
}

extension Language: ExpressibleByArgument {}
