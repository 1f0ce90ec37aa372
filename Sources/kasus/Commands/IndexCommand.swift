import ArgumentParser
import CorpusFiles
import Foundation
import KnowledgeModel
import SearchIndex
import WireFormat

struct IndexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index",
        abstract: say(da: "Bygger indekset: alt eller intet.", en: "Builds the index: all or nothing."),
        discussion: say(
            da: """
                Læser og kontrollerer hele samlingen, bygger et nyt indeks ved siden af det gamle, prøver det og skifter.
                Til skiftet er sket, svarer det gamle.
                Brug --release, når andre får det at se: så huskes, hvilke grupper af sager
                der blev vist, og en ny sag kan ikke ses som forskellen på to udgaver.

                EKSEMPLER
                  kasus index --check-only
                  kasus index --release
                """,
            en: """
                Reads and checks the whole corpus, builds a new index beside the old one, tests it, and switches.
                Until it has switched, the old one answers.
                Use --release when others get to see it: then the classes of cases that were
                shown are recorded, and no new case can be seen as the difference of two
                editions.

                EXAMPLES
                  kasus index --check-only
                  kasus index --release
                """))

    @ParentCommand var root: Kasus

    @Flag(help: ArgumentHelp(say(da: "Kontrollér kun; byg intet.", en: "Check only; build nothing.")))
    var checkOnly = false

    @Flag(help: ArgumentHelp(say(da: "Behold det forrige indeks.", en: "Keep the previous index.")))
    var keepPrevious = false

    @Flag(
        help: ArgumentHelp(
            say(da: "Skriv i samlingen, hvilke grupper der er vist.", en: "Record in the corpus which classes are shown.")))
    var release = false

    @Option(help: .format)
    var format = TextOrJSON.text

    func validate() throws {
        guard checkOnly, release else { return }
        throw ValidationError(
            say(da: "--check-only bygger intet, som --release kunne frigive", en: "--check-only builds nothing for --release to record"))
    }

    func run() throws {
        let response = checkOnly ? try check() : try build()
        if format == .json { Terminal.output.write(try WireFormat.json(response) + "\n") }
    }

    private func check() throws -> IndexResponse {
        let count = try Self.soundCorpus(root.corpus).passed.count
        Terminal.error.write(say(da: "\(count) opslag er i orden.\n", en: "\(count) entries are sound.\n"))
        return IndexResponse(entries: count)
    }

    private func build() throws -> IndexResponse {
        let outcome = try Self.build(
            corpus: root.corpus, into: SearchIndex.IndexFolder(path: root.index), keepsPrevious: keepPrevious, release: release)
        return IndexResponse(
            entries: outcome.entryCount, passages: outcome.passageCount, contentHash: outcome.contentHash, unchanged: outcome.isUnchanged)
    }

    /// Builds an index from a corpus, and tells on standard error how it went.
    @discardableResult
    static func build(
        corpus path: String, into folder: SearchIndex.IndexFolder, keepsPrevious: Bool, release: Bool = false
    ) throws -> IndexBuilder.Outcome {
        let checked = try soundCorpus(path)
        let start = ContinuousClock.now
        var builder = IndexBuilder(folder: folder, lexicon: checked.lexicon)
        builder.keepsPrevious = keepsPrevious
        let progress = ProgressBar(
            label: say(da: "Indekserer", en: "Indexing"),
            total: checked.passed.reduce(0) { $0 + $1.entry.sections.filter(\.isSearched).count })
        builder.progress = { progress.show($0) }
        // What is built is readable by its owner only.
        umask(0o077)
        let outcome: IndexBuilder.Outcome
        do throws(IndexProblem) {
            outcome = try builder.build(checked.passed, vocabulary: checked.corpus.vocabulary, freeValues: checked.freeValues)
            progress.clear()
        } catch {
            progress.clear()
            throw Failure(error)
        }
        report(outcome, took: ContinuousClock.now - start, folder)
        if release { try record(checked, inCorpus: path) }
        return outcome
    }

    /// Writes down what is shown from now on, for the next build to compare with.
    private static func record(_ checked: CheckedCorpus, inCorpus path: String) throws {
        do {
            try ReleasedFile.write(checked.disclosure.record, toCorpus: path, vocabulary: checked.corpus.vocabulary)
        } catch {
            throw Failure(
                .missingInput,
                Label(
                    da: "indekset er bygget, men 'released.yml' i '\(path)' kan ikke skrives; sørg for skriveadgang, og kør igen",
                    en: "the index is built, but 'released.yml' in '\(path)' cannot be written; make it writable, and run again"))
        }
        let kinds = checked.disclosure.report.kinds
        let classes = kinds.reduce(0) { $0 + $1.classes.count }
        let entries = kinds.flatMap(\.classes).reduce(0) { $0 + $1.entries }
        Terminal.error.write(
            say(
                da: "Frigivet: \(entries) sager om virkelige mennesker i \(classes) grupper; det står i 'released.yml'.\n",
                en: "Released: \(entries) cases about real people in \(classes) classes; it stands in 'released.yml'.\n"))
    }

    /// The corpus, if nothing is wrong with it; else everything that is, on standard error.
    private static func soundCorpus(_ path: String) throws -> CheckedCorpus {
        let checked = try CheckedCorpus.read(path)
        for finding in checked.findings { Terminal.error.write(finding.rendered(in: Language.current) + "\n") }
        if !checked.corpus.drafts.isEmpty {
            let count = checked.corpus.drafts.count
            Terminal.error.write(
                say(
                    da: "\(count) kladde\(count == 1 ? "" : "r") i '\(path)/drafts' er ikke med; 'kasus check' siger, hvad der mangler.\n",
                    en: "\(count) draft\(count == 1 ? "" : "s") in '\(path)/drafts' left out; 'kasus check' tells what is missing.\n"))
        }
        let count = checked.errorCount
        guard count == 0 else {
            throw Failure(
                .badCorpus,
                Label(
                    da: "\(count) fejl i samlingen; intet er indekseret",
                    en: "\(count) error\(count == 1 ? "" : "s") in the corpus; nothing is indexed"))
        }
        guard !checked.passed.isEmpty || checked.disclosure.heldBack.isEmpty else {
            throw Failure(
                .badCorpus,
                Label(
                    da: "ingen af samlingens sager kan vises endnu; se 'kasus check --disclosure'",
                    en: "none of the corpus's cases can be shown yet; see 'kasus check --disclosure'"))
        }
        guard !checked.passed.isEmpty else {
            throw Failure(
                .badCorpus,
                Label(da: "samlingen er tom; skriv et opslag med 'kasus new'", en: "the corpus is empty; write an entry with 'kasus new'"))
        }
        return checked
    }

    private static func report(_ outcome: IndexBuilder.Outcome, took time: Duration, _ folder: SearchIndex.IndexFolder) {
        let seconds = String(format: "%.1f", Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
        let text =
            outcome.isUnchanged
            ? say(da: "Uændret: ", en: "Unchanged: ") : ""
        Terminal.error.write(
            text
                + say(
                    da:
                        "\(outcome.entryCount) opslag, \(outcome.passageCount) afsnit, \(seconds) s, indhold \(outcome.contentHash), i '\(folder.path)'.\n",
                    en:
                        "\(outcome.entryCount) entries, \(outcome.passageCount) passages, \(seconds) s, content \(outcome.contentHash), in '\(folder.path)'.\n"
                ))
    }
}
