import ArgumentParser
import CaseSearch
import Foundation
import KnowledgeModel
import WireFormat

struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: say(da: "Måler søgningen på bedømte spørgsmål.", en: "Measures the search on judged queries."),
        discussion: say(
            da: """
                Hver linje er et spørgsmål med de opslag, der svarer på det, og hvor godt (3, 2, 1):
                  {"id": "q1", "user": "caseworker", "style": "keywords", "text": "mentor ung", "relevant": {"mentorer": 3}}
                nDCG@10 er rækkefølgen mod den bedst mulige, succes@3 om et godt svar er blandt de tre første,
                recall@10 hvor mange af svarene der er blandt de ti første.

                EKSEMPEL
                  kasus evaluate spørgsmål.jsonl --each
                """,
            en: """
                Each line is a query with the entries that answer it, and how well (3, 2, 1):
                  {"id": "q1", "user": "caseworker", "style": "keywords", "text": "mentor ung", "relevant": {"mentorer": 3}}
                nDCG@10 is the order beside the best possible, success@3 whether a good answer is among the first three,
                recall@10 how many of the answers are among the first ten.

                EXAMPLE
                  kasus evaluate questions.jsonl --each
                """))

    @ParentCommand var root: Kasus

    @Argument(help: ArgumentHelp(say(da: "De bedømte spørgsmål, ét på hver linje.", en: "The judged queries, one on each line.")))
    var file: String

    @Flag(help: ArgumentHelp(say(da: "Vis også hvert spørgsmål.", en: "Show each query too.")))
    var each = false

    @Option(help: .format)
    var format = TextOrJSON.text

    func run() throws {
        let queries = try judged()
        let (evaluation, unknown) = try root.ask { searcher throws(SearchProblem) in
            (try searcher.evaluate(queries), searcher.unknownEntries(in: queries))
        }
        if !unknown.isEmpty { tell(unknown) }
        switch format {
        case .json: Terminal.output.write(try WireFormat.json(EvaluationResponse(evaluation)) + "\n")
        case .text: Terminal.output.write(rendered(evaluation))
        }
    }

    private func tell(_ unknown: [String]) {
        let count = unknown.count
        let list = unknown.prefix(5).joined(separator: ", ") + (count > 5 ? ", …" : "")
        Terminal.error.write(
            say(
                da:
                    "kasus: \(count) \(count == 1 ? "bedømt" : "bedømte") opslag findes ikke i indekset og tæller som ikke fundet: \(list)\n",
                en: "kasus: \(count) judged \(count == 1 ? "entry is" : "entries are") not in the index and count as not found: \(list)\n"))
    }

    private func judged() throws -> [JudgedQuery] {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Failure(.missingInput, Label(da: "filen '\(file)' kan ikke læses", en: "cannot read the file '\(file)'"))
        }
        do throws(JudgedQuery.BadLine) {
            return try JudgedQuery.read(String(decoding: data, as: UTF8.self))
        } catch {
            throw Failure(
                .badCorpus,
                Label(
                    da: "\(file):\(error.line): ikke et bedømt spørgsmål; se 'kasus help evaluate'",
                    en: "\(file):\(error.line): not a judged query; see 'kasus help evaluate'"))
        }
    }

    private func rendered(_ evaluation: Evaluation) -> String {
        var rows = evaluation.styles + evaluation.users
        if each { rows += evaluation.queries }
        var lines = [Self.line("", say(da: "antal", en: "count"), ["nDCG@10", say(da: "succes@3", en: "success@3"), "recall@10"])]
        lines += rows.map { Self.line($0.name, $0) }
        lines.append(Self.line(say(da: "alle", en: "all"), evaluation.all))
        return lines.joined(separator: "\n") + "\n"
    }

    private static func line(_ name: String, _ group: Evaluation.Group) -> String {
        let quality = group.quality
        let figures = [quality.ndcg, quality.success, quality.recall].map { String(format: "%.3f", $0) }
        return line(name, String(group.queryCount), figures)
    }

    private static func line(_ name: String, _ count: String, _ figures: [String]) -> String {
        TextLayout.padded(name, to: 14) + ([count] + figures).map { TextLayout.padded("", to: max(1, 11 - $0.count)) + $0 }.joined()
    }
}
