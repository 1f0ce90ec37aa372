import Anonymisation
import ArgumentParser
import CorpusFiles
import Foundation
import KnowledgeModel
import WireFormat

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: say(da: "Kontrollerer samlingen uden at bygge noget.", en: "Checks the corpus without building anything."),
        discussion: say(
            da: """
                Melder alle fejl i alle filer, som en compiler gør det: fil:linje:kolonne.
                Med --disclosure følger en rapport om, hvor groft sager om virkelige mennesker
                vises, for at ingen kan genkendes. Den er til redaktøren og skal ikke deles.

                EKSEMPLER
                  kasus check
                  kasus check Corpus/cases/sag-07.md --format json
                  kasus check --disclosure
                  kasus check --disclosure-all
                """,
            en: """
                Reports all errors of all files like a compiler does: file:line:column.
                With --disclosure a report follows on how coarsely cases about real people
                are shown so that nobody can be recognised. It is for the editor alone.

                EXAMPLES
                  kasus check
                  kasus check Corpus/cases/sag-07.md --format json
                  kasus check --disclosure
                  kasus check --disclosure-all
                """))

    @ParentCommand var root: Kasus

    @Argument(help: ArgumentHelp(say(da: "Meld kun om disse filer.", en: "Report on these files only.")), completion: .file())
    var files: [String] = []

    @Flag(
        help: ArgumentHelp(
            say(da: "Vis, hvad der vises grovere, og hvorfor.", en: "Show what is shown more coarsely, and why.")))
    var disclosure = false

    @Flag(
        help: ArgumentHelp(
            say(da: "Som --disclosure, men regn opdigtede sager for virkelige.", en: "As --disclosure, with invented cases taken for real.")
        ))
    var disclosureAll = false

    @Option(help: .format)
    var format = TextOrJSON.text

    func run() throws {
        for file in files where !FileManager.default.fileExists(atPath: file) {
            throw Failure(.missingInput, Label(da: "der er ingen fil '\(file)'", en: "there is no file '\(file)'"))
        }
        let checked = try CheckedCorpus.read(root.corpus)
        let findings = files.isEmpty ? checked.findings + checked.draftNotes : try self.findings(of: checked)
        let report = report(on: checked)
        if report != nil, checked.corpus.hasErrors {
            Terminal.error.write(
                say(
                    da: "Samlingen har fejl; rapporten gælder kun det, der kan læses.\n",
                    en: "The corpus has errors; the report is on what can be read only.\n"))
        }
        switch format {
        case .text:
            writeText(findings, of: checked)
            if let report { Terminal.output.write(DisclosureText(report, isEverybody: disclosureAll, terminal: .output).rendered) }
        case .json: try writeJSON(findings, report, entries: checked.passed.count)
        }
        // What the reader could not read is a bad corpus; what only the gate refuses or disclosure holds back is a finding.
        if checked.corpus.hasErrors, findings.contains(where: { $0.severity == .error }) { throw ExitCode.badCorpus }
        let isHeldBack = !checked.disclosure.heldBack.isEmpty || report?.heldBackCount ?? 0 > 0
        if isHeldBack || findings.contains(where: { $0.severity == .error }) { throw ExitCode.nothing }
    }

    private func report(on checked: CheckedCorpus) -> DisclosureReport? {
        guard disclosureAll else { return disclosure ? checked.disclosure.report : nil }
        let everybody = Disclosure(vocabulary: checked.corpus.vocabulary, scope: .everybody)
        // What was released before tells of real people only; here everybody is new.
        return everybody.outcome(of: checked.corpus.entries).report
    }

    /// What is wrong with the files that were named, and with the vocabulary that they were read by.
    private func findings(of checked: CheckedCorpus) throws -> [Diagnostic] {
        let vocabulary = Self.identity(root.corpus + "/vocabulary") + "/"
        let all = checked.findings + checked.draftNotes
        let byFile = Dictionary(grouping: all) { Self.identity($0.path) }
        let isReadable = !byFile.keys.contains { ($0 + "/").hasPrefix(vocabulary) }
        let known = Set(checked.corpus.places.values.map { Self.identity($0.path) }).union(byFile.keys)
        let wanted = files.map(Self.identity)
        if isReadable, let index = wanted.firstIndex(where: { !known.contains($0) && !$0.hasPrefix(vocabulary) }) {
            throw Failure(
                .missingInput,
                Label(
                    da: "'\(files[index])' holder intet opslag i samlingen '\(root.corpus)'",
                    en: "'\(files[index])' holds no entry of the corpus '\(root.corpus)'"))
        }
        return all.filter { finding in
            let path = Self.identity(finding.path)
            return wanted.contains(path) || (path + "/").hasPrefix(vocabulary)
        }
    }

    /// One name for a file, however it was reached.
    private static func identity(_ path: String) -> String {
        URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }

    private func writeText(_ findings: [Diagnostic], of checked: CheckedCorpus) {
        for finding in findings { Terminal.output.write(finding.rendered(in: .current) + "\n") }
        let (errors, sound, drafts) = (findings.count { $0.severity == .error }, checked.passed.count, checked.draftCount)
        let heldBack = checked.disclosure.heldBack.count
        var parts = [say(da: "\(sound) opslag er i orden", en: "\(sound) entries are sound")]
        if errors > 0 { parts.insert(say(da: "\(errors) fejl", en: "\(errors) error\(errors == 1 ? "" : "s")"), at: 0) }
        if drafts > 0 { parts.append(say(da: "\(drafts) kladde\(drafts == 1 ? "" : "r")", en: "\(drafts) draft\(drafts == 1 ? "" : "s")")) }
        if heldBack > 0 { parts.append(say(da: "\(heldBack) vises ikke endnu", en: "\(heldBack) not shown yet")) }
        Terminal.error.write(parts.joined(separator: "; ") + ".\n")
    }

    private func writeJSON(_ findings: [Diagnostic], _ report: DisclosureReport?, entries: Int) throws {
        let response = CheckResponse(
            entries: entries,
            findings: findings.map {
                CheckResponse.Finding(
                    path: $0.path, line: $0.position?.line, column: $0.position?.column, severity: $0.severity.rawValue,
                    message: $0.message[.current])
            }, disclosure: report.map { DisclosureResponse($0, language: .current) })
        Terminal.output.write(try WireFormat.json(response) + "\n")
    }
}
