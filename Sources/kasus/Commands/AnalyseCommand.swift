import ArgumentParser
import CaseSearch
import KnowledgeModel
import WireFormat

struct AnalyseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyse",
        abstract: say(da: "Viser, hvad søgningen gør ved hvert ord.", en: "Shows what the search makes of each word."),
        discussion: say(
            da: """
                Dele, opslagsform, søgetermer og grund. H er sidste del af en sammensætning, M en anden del, C to dele sammen.

                EKSEMPEL
                  kasus analyse bekymringssamtale børn "børne- og ungeforvaltning" "§ 115"
                """,
            en: """
                Parts, lemma, search terms and the reason. H is the last part of a compound, M another part, C two parts together.

                EXAMPLE
                  kasus analyse bekymringssamtale børn "børne- og ungeforvaltning" "§ 115"
                """))

    @ParentCommand var root: Kasus

    @Argument(help: ArgumentHelp(say(da: "Ord, eller tekst i anførselstegn.", en: "Words, or text in quotes.")))
    var word: [String]

    @Option(help: .format)
    var format = TextOrJSON.text

    func run() throws {
        let words = try root.ask { searcher throws(SearchProblem) in
            var words: [WordAnalysis] = []
            for text in word { words += try searcher.analyse(text) }
            return words
        }
        switch format {
        case .json:
            Terminal.output.write(try WireFormat.json(words.map { AnalysisResponse($0, language: .current) }) + "\n")
        case .text:
            for word in words { Terminal.output.write(Self.rendered(word)) }
        }
        if words.isEmpty { throw ExitCode.nothing }
    }

    private static func rendered(_ word: WordAnalysis) -> String {
        let style = Terminal.output.style
        let layout = TextLayout(width: Terminal.output.width)
        var lines = [
            layout.wrapped(
                style.bold(word.parts.joined(separator: "|")) + ": " + word.why[Language.current], indent: "    ", firstIndent: "")
        ]
        if !word.lemmas.isEmpty {
            lines.append(layout.wrapped(say(da: "opslagsform: ", en: "lemma: ") + word.lemmas.joined(separator: ", "), indent: "    "))
        }
        lines.append(layout.wrapped(say(da: "termer: ", en: "terms: ") + word.terms.joined(separator: " "), indent: "    "))
        return lines.joined(separator: "\n") + "\n"
    }
}
