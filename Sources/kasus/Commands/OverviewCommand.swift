import ArgumentParser
import CaseSearch
import KnowledgeModel
import WireFormat

struct OverviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "overview",
        abstract: say(da: "Tæller opslag for hver værdi af hvert filter.", en: "Counts entries for each value of each facet."),
        discussion: say(
            da: "EKSEMPLER\n  kasus overview\n  kasus overview extremism age_legal --format csv",
            en: "EXAMPLES\n  kasus overview\n  kasus overview extremism age_legal --format csv"))

    @ParentCommand var root: Kasus

    @Argument(help: ArgumentHelp(say(da: "Kun disse filtre.", en: "Only these facets."), valueName: "field"))
    var fields: [String] = []

    @Option(help: .format)
    var format = TableFormat.text

    func run() throws {
        let (total, facets) = try root.ask { [fields] searcher throws(SearchProblem) in try searcher.overview(of: fields) }
        switch format {
        case .text: Terminal.output.write(text(total, facets))
        case .json:
            Terminal.output.write(try WireFormat.json(OverviewResponse(total: total, facets: facets, language: .current)) + "\n")
        case .csv: Terminal.output.write(Self.table(facets).csv)
        case .markdown: Terminal.output.write(Self.table(facets).markdown)
        }
    }

    private static func table(_ facets: [SearchAnswer.Facet]) -> Table {
        Table(
            header: ["field", "value", "label", "count"],
            rows: facets.flatMap { facet in
                facet.values.map { [facet.field, $0.id, $0.label[Language.current], String($0.count)] }
            })
    }

    private func text(_ total: Int, _ facets: [SearchAnswer.Facet]) -> String {
        let style = Terminal.output.style
        var blocks = [style.bold(say(da: "\(total) opslag i samlingen", en: "\(total) entries in the collection"))]
        let labelWidth = Terminal.output.width - 8
        for facet in facets {
            var lines = ["\(style.heading(facet.label[Language.current])) (\(facet.field))"]
            for value in facet.values {
                let name = "\(value.label[Language.current]) (\(value.id))"
                let wrapped = TextLayout(width: labelWidth).wrapped(name, indent: "    ", firstIndent: "  ").split(separator: "\n")
                lines += wrapped.dropLast().map(String.init)
                let count = String(value.count)
                let room = Terminal.output.width - count.count
                lines.append(TextLayout.padded(String(wrapped.last ?? ""), to: room) + count)
            }
            blocks.append(lines.joined(separator: "\n"))
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }
}
