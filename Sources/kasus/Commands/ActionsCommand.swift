import ArgumentParser
import CaseSearch
import KnowledgeModel
import WireFormat

struct ActionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actions",
        abstract: say(
            da: "Viser kortet over mulige handlinger.", en: "Shows the map of possible actions."),
        discussion: say(
            da: """
                Tilbud efter alder, lovgrundlag, frivillighed og målgruppe; hvilke sager der
                brugte dem, og hvad de brugte før, samtidig og efter. Kortet viser ikke, hvad
                der virker.

                EKSEMPLER
                  kasus actions --age under_18
                  kasus actions --age over_18 --situation returned --format markdown
                """,
            en: """
                Offers by age, legal basis, voluntariness and target; which cases used them,
                and what those used before, at the same time and after. It does not show
                what works.

                EXAMPLES
                  kasus actions --age under_18
                  kasus actions --age over_18 --situation returned --format markdown
                """))

    @ParentCommand var root: Kasus

    @Option(help: ArgumentHelp(say(da: "Kun for denne alder.", en: "Only for this age."), valueName: "under_18|over_18"))
    var age: String?

    @Option(
        help: ArgumentHelp(
            say(da: "Kun ved denne situation; flere betyder en af dem.", en: "Only in this situation; several mean any of them."),
            valueName: "id"))
    var situation: [String] = []

    @Option(help: .format)
    var format = TableFormat.text

    func run() throws {
        let request = ActionRequest(age: age, situations: situation)
        let map = try root.ask { searcher throws(SearchProblem) in try searcher.actions(request) }
        let text = ActionsText(language: .current, terminal: .output)
        switch format {
        case .text: Terminal.output.write(text.rendered(map))
        case .json: Terminal.output.write(try WireFormat.json(ActionsResponse(map, language: .current)) + "\n")
        case .csv: Terminal.output.write(text.table(map).csv)
        case .markdown: Terminal.output.write(text.table(map).markdown)
        }
        if map.actions.isEmpty { throw ExitCode.nothing }
    }
}
