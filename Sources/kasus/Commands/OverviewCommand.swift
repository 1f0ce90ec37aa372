import ArgumentParser
import CaseSearch
import KnowledgeModel
import WireFormat

struct OverviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "overview",
        abstract: say(da: "Tæller opslag for hver værdi af hvert filter.", en: "Counts entries for each value of each facet."),
        discussion: say(
            da:
                "Uden felter vises også, hvad kilderne trykker: tallene fra sagsgennemgangen og talkortene med deres basis.\n\nEKSEMPLER\n  kasus overview\n  kasus overview extremism age_legal --format csv",
            en:
                "Without fields, what the sources print is shown too: the counts of the case review and the number cards with their bases.\n\nEXAMPLES\n  kasus overview\n  kasus overview extremism age_legal --format csv"
        ))

    @ParentCommand var root: Kasus

    @Argument(help: ArgumentHelp(say(da: "Kun disse filtre.", en: "Only these facets."), valueName: "field"))
    var fields: [String] = []

    @Option(help: .format)
    var format = TableFormat.text

    func run() throws {
        let (overview, review) = try root.ask { [fields] searcher throws(SearchProblem) in
            (try searcher.overview(of: fields), fields.isEmpty ? try searcher.review() : nil)
        }
        switch format {
        case .text:
            let text = OverviewText(language: .current, terminal: .output)
            Terminal.output.write(text.rendered(overview.total, overview.facets, review))
        case .json:
            let response = OverviewResponse(
                total: overview.total, facets: overview.facets, review: review, language: .current)
            Terminal.output.write(try WireFormat.json(response) + "\n")
        case .csv: Terminal.output.write(Self.table(overview.facets).csv)
        case .markdown: Terminal.output.write(Self.table(overview.facets).markdown)
        }
    }

    private static func table(_ facets: [SearchAnswer.Facet]) -> Table {
        Table(
            header: ["field", "value", "label", "count"],
            rows: facets.flatMap { facet in
                facet.values.map { [facet.field, $0.id, $0.label[Language.current], String($0.count)] }
            })
    }
}
