public import ArgumentParser
import CaseCatalogue
public import CaseSearch
import Foundation
import KnowledgeModel
import WireFormat

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: say(da: "Søger i samlingen og tæller alle filtre.", en: "Searches the collection and counts every facet."),
        discussion: say(
            da: """
                Ord, "fraser", -uden, felt:værdi og OR. Flere værdier af ét felt betyder en af dem, flere felter alle.
                Skriv '-' for at læse spørgsmålet fra standard input. Skriv '--' før et spørgsmål, der begynder med '-'.

                EKSEMPLER
                  kasus search "mentor til en ung, der er vendt hjem"
                  kasus search '"netværksmøde" -politi' --kind case
                  kasus search mentor --filter extremism=islamist --filter age_legal=over_18
                  echo "far er bekymret" | kasus search - --format json
                """,
            en: """
                Words, "phrases", -without, field:value and OR. Several values of a field mean any of them, several fields all.
                Write '-' to read the question from standard input. Write '--' before a question that begins with '-'.

                EXAMPLES
                  kasus search "mentor til en ung, der er vendt hjem"
                  kasus search '"netværksmøde" -politi' --kind case
                  kasus search mentor --filter extremism=islamist --filter age_legal=over_18
                  echo "far er bekymret" | kasus search - --format json
                """))

    @ParentCommand var root: Kasus

    @Argument(
        help: ArgumentHelp(
            say(
                da: "Spørgsmålet; uden det vises alt, som filtrene lader tilbage.",
                en: "The question; without it, all that the filters leave.")))
    var query: [String] = []

    @Option(help: ArgumentHelp(say(da: "Kun denne materialetype.", en: "Only this kind of entry."), valueName: "kind"))
    var kind: [String] = []

    @Option(help: ArgumentHelp(say(da: "Kun opslag med denne værdi.", en: "Only entries with this value."), valueName: "field=value"))
    var filter: [String] = []

    @Option(help: ArgumentHelp(say(da: "Så mange hits, højst 100.", en: "So many hits, at most 100.")))
    var limit = 10

    @Option(help: ArgumentHelp(say(da: "Spring så mange over.", en: "Leave out so many.")))
    var offset = 0

    @Option(help: ArgumentHelp(say(da: "Rækkefølgen.", en: "The order.")))
    var sort = SearchRequest.Order.relevance

    @Flag(
        help: ArgumentHelp(say(da: "Forklar hvert hits plads: ord, felt og vægt.", en: "Explain each hit's place: terms, fields, weights."))
    )
    var explain = false

    @Option(help: .format)
    var format = SearchFormat.text

    func run() throws {
        var request = try SearchRequest(text: text(), filters: filters(), limit: limit, offset: offset, order: sort)
        request.explains = explain
        let answer = try root.ask { searcher throws(SearchProblem) in try searcher.search(request) }
        if !request.text.allSatisfy(\.isWhitespace), !request.text.contains(where: { $0.isLetter || $0.isNumber }) {
            Terminal.error.write(
                say(
                    da: "Der er ingen ord i spørgsmålet; her er alt, som filtrene lader tilbage.\n",
                    en: "There are no words in the question; here is all that the filters leave.\n"))
        }
        switch format {
        case .text: Terminal.output.write(SearchText(language: .current, terminal: .output).rendered(answer, offset: offset))
        case .json: Terminal.output.write(try WireFormat.json(SearchResponse(answer, language: .current)) + "\n")
        case .csv: Terminal.output.write(Self.table(answer).csv)
        case .markdown: Terminal.output.write(BookletMarkdown.rendered(MeetingSheet.sheet(of: answer, language: .current)))
        case .html: Terminal.output.write(BookletHTML.rendered(MeetingSheet.sheet(of: answer, language: .current)))
        }
        if answer.total == 0 { throw ExitCode.nothing }
    }

    private func text() throws -> String {
        guard query == ["-"] else { return query.joined(separator: " ") }
        return try TextInput.standardInput.text(atMost: SearchRequest.longestText * 4)
    }

    private func filters() throws -> [String: [String]] {
        try Self.filters(filter).merging(kind.isEmpty ? [:] : ["kind": kind]) { $1 + $0 }
    }

    /// `field=value`, as options give them.
    static func filters(_ texts: [String]) throws -> [String: [String]] {
        var filters: [String: [String]] = [:]
        for text in texts {
            guard let filter = FieldValue(text) else {
                throw Failure(
                    .wrongUsage, Label(da: "--filter '\(text)' skal have formen felt=værdi", en: "--filter '\(text)' has to be field=value")
                )
            }
            filters[filter.field, default: []].append(filter.value)
        }
        return filters
    }

    private static func table(_ answer: SearchAnswer) -> Table {
        Table(
            header: ["id", "kind", "title", "section", "anchor", "snippet"],
            rows: answer.hits.map { hit in
                [
                    hit.id, hit.kind, hit.title[Language.current], hit.passage.section, hit.passage.anchor,
                    hit.passage.snippet.map(\.text).joined(),
                ]
            })
    }
}

extension SearchRequest.Order: ExpressibleByArgument {}
