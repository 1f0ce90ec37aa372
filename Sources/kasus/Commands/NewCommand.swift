import ArgumentParser
import CorpusFiles
import KnowledgeModel
import WireFormat

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: say(da: "Skriver en skabelon til et nyt opslag.", en: "Writes a template for a new entry."),
        discussion: say(
            da: "EKSEMPEL\n  kasus new case > Corpus/cases/sag-39.md", en: "EXAMPLE\n  kasus new case > Corpus/cases/sag-39.md"))

    @ParentCommand var root: Kasus

    @Argument(help: ArgumentHelp(say(da: "Materialetypen, fx case eller guidance.", en: "The kind of entry, such as case or guidance.")))
    var kind: String

    @Option(help: .format)
    var format = TextOrJSON.text

    func run() throws {
        let vocabulary = try vocabulary()
        guard let definition = vocabulary.kind(kind) else {
            let known = vocabulary.kinds.map(\.id)
            let hint = Suggestion.nearest(to: kind, among: known).map { Label(da: "mente du '\($0)'?", en: "did you mean '\($0)'?") }
            let list = known.joined(separator: ", ")
            throw Failure(
                .wrongUsage,
                Label(
                    da: "ukendt materialetype '\(kind)'; \(hint?.da ?? "kendte er \(list)")",
                    en: "unknown kind '\(kind)'; \(hint?.en ?? "known are \(list)")"))
        }
        let template = EntryTemplate(kind: definition, vocabulary: vocabulary).text
        switch format {
        case .text: Terminal.output.write(template)
        case .json: Terminal.output.write(try WireFormat.json(TemplateResponse(kind: kind, template: template)) + "\n")
        }
    }

    private func vocabulary() throws -> Vocabulary {
        do {
            return try CorpusReader.vocabulary(folder: root.corpus).0
        } catch {
            throw Failure(error)
        }
    }
}
