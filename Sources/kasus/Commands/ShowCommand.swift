import ArgumentParser
import CaseSearch
import KnowledgeModel
import WireFormat

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: say(da: "Viser ét opslag helt.", en: "Shows one entry whole."),
        discussion: say(da: "EKSEMPEL\n  kasus show sag-01 --format markdown", en: "EXAMPLE\n  kasus show sag-01 --format markdown"))

    @ParentCommand var root: Kasus

    @Argument(help: ArgumentHelp(say(da: "Opslagets id, fx sag-01 eller bekymringssamtale.", en: "The entry's id, such as sag-01.")))
    var id: String

    @Option(help: .format)
    var format = EntryFormat.text

    func run() throws {
        let shown = try root.ask { [id] searcher throws(SearchProblem) in try searcher.entry(id) }
        let text = EntryText(language: .current)
        switch format {
        case .text: Terminal.output.write(text.rendered(shown, terminal: .output))
        case .json: Terminal.output.write(try WireFormat.json(EntryResponse(shown, language: .current)) + "\n")
        case .markdown: Terminal.output.write(text.markdown(shown))
        }
    }
}
