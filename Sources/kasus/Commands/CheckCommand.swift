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

                EKSEMPLER
                  kasus check
                  kasus check Corpus/cases/sag-07.md --format json
                """,
            en: """
                Reports all errors of all files like a compiler does: file:line:column.

                EXAMPLES
                  kasus check
                  kasus check Corpus/cases/sag-07.md --format json
                """))

    @ParentCommand var root: Kasus

    @Argument(help: ArgumentHelp(say(da: "Meld kun om disse filer.", en: "Report on these files only.")), completion: .file())
    var files: [String] = []

    @Option(help: .format)
    var format = TextOrJSON.text

    func run() throws {
        for file in files where !FileManager.default.fileExists(atPath: file) {
            throw Failure(.missingInput, Label(da: "der er ingen fil '\(file)'", en: "there is no file '\(file)'"))
        }
        let checked = try CheckedCorpus.read(root.corpus)
        let findings = files.isEmpty ? checked.findings : try self.findings(of: checked)
        switch format {
        case .text: writeText(findings, of: checked)
        case .json: try writeJSON(findings, entries: checked.passed.count)
        }
        if findings.contains(where: { $0.severity == .error }) {
            // What the reader could not read is a bad corpus; what only the gate refuses is a finding.
            throw checked.corpus.hasErrors ? ExitCode.badCorpus : ExitCode.nothing
        }
    }

    /// What is wrong with the files that were named, and with the vocabulary that they were read by.
    private func findings(of checked: CheckedCorpus) throws -> [Diagnostic] {
        let vocabulary = Self.identity(root.corpus + "/vocabulary") + "/"
        let byFile = Dictionary(grouping: checked.findings) { Self.identity($0.path) }
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
        return checked.findings.filter { finding in
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
        var parts = [say(da: "\(sound) opslag er i orden", en: "\(sound) entries are sound")]
        if errors > 0 { parts.insert(say(da: "\(errors) fejl", en: "\(errors) error\(errors == 1 ? "" : "s")"), at: 0) }
        if drafts > 0 { parts.append(say(da: "\(drafts) kladde\(drafts == 1 ? "" : "r")", en: "\(drafts) draft\(drafts == 1 ? "" : "s")")) }
        Terminal.error.write(parts.joined(separator: "; ") + ".\n")
    }

    private func writeJSON(_ findings: [Diagnostic], entries: Int) throws {
        let response = CheckResponse(
            entries: entries,
            findings: findings.map {
                CheckResponse.Finding(
                    path: $0.path, line: $0.position?.line, column: $0.position?.column, severity: $0.severity.rawValue,
                    message: $0.message[.current])
            })
        Terminal.output.write(try WireFormat.json(response) + "\n")
    }
}
