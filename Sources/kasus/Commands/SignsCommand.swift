import ArgumentParser
import CaseSearch
import KnowledgeModel
import WireFormat

struct SignsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signs",
        abstract: say(
            da: "Viser tegnkatalogerne, og hvilke tegn der svarer til hinanden.",
            en: "Shows the sign catalogues, and which signs answer to each other."),
        discussion: say(
            da: """
                Et tegn er ingen tjekliste: det kan ikke sættes flueben ved og lægges sammen.

                EKSEMPLER
                  kasus signs --catalogue ncfe2018
                  kasus signs n.s8
                """,
            en: """
                A sign is no checklist: it cannot be ticked and added up.

                EXAMPLES
                  kasus signs --catalogue ncfe2018
                  kasus signs n.s8
                """))

    @ParentCommand var root: Kasus

    @Option(help: ArgumentHelp(say(da: "Kun dette katalog.", en: "Only this catalogue."), valueName: "id"))
    var catalogue: String?

    @Option(help: .format)
    var format = TextOrJSON.text

    @Argument(help: ArgumentHelp(say(da: "Ét tegn, fx n.s8.", en: "One sign, such as n.s8.")))
    var id: String?

    func run() throws {
        let catalogues = try root.ask { [catalogue, id] searcher throws(SearchProblem) in
            if let id { try searcher.signCatalogues(catalogue, only: id) } else { try searcher.signCatalogues(catalogue) }
        }
        switch format {
        case .json: Terminal.output.write(try WireFormat.json(SignsResponse(catalogues, language: .current)) + "\n")
        case .text:
            let text = SignsText(language: .current, terminal: .output)
            if let sign = catalogues.first?.signs.first, id != nil {
                Terminal.output.write(text.rendered(sign))
            } else {
                Terminal.output.write(text.rendered(catalogues))
            }
        }
    }
}
