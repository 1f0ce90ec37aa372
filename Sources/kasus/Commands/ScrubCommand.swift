import Anonymisation
import ArgumentParser
import Foundation
import KnowledgeModel
import WireFormat

struct ScrubCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scrub",
        abstract: say(
            da: "Erstatter det i en tekst, som kan røbe, hvem nogen er.", en: "Replaces what in a text could tell who somebody is."),
        discussion: say(
            da: """
                Læser en fil eller standard input og skriver teksten med [navn], [cpr-nummer], [telefon] og så videre i stedet.
                Den samme person får den samme betegnelse. På standard error står, hvor mange der var af hver slags, aldrig hvilke.
                Navne, steder og institutioner kendes fra indekset, ellers fra samlingen. Intet bliver gemt.
                Afslutningskoden er 0, også når noget blev fundet.

                EKSEMPLER
                  kasus scrub referat.txt > uden-navne.txt
                  pbpaste | kasus scrub --format json
                """,
            en: """
                Reads a file or standard input and writes the text with [navn], [cpr-nummer], [telefon] and so on in place.
                The same person gets the same placeholder. Standard error says how many of each kind there were, never which.
                Names, places and institutions are known from the index, else from the corpus. Nothing is kept.
                The exit code is 0, also when something was found.

                EXAMPLES
                  kasus scrub referat.txt > uden-navne.txt
                  pbpaste | kasus scrub --format json
                """))

    @ParentCommand var root: Kasus

    @Argument(
        help: ArgumentHelp(say(da: "Filen; '-' eller intet er standard input.", en: "The file; '-' or nothing is standard input.")),
        completion: .file())
    var file = "-"

    @Option(help: .format)
    var format = TextOrJSON.text

    func run() throws {
        let text = try text()
        let scrubbed = Scrubber(try root.identifierScanner()).scrub(text)
        switch format {
        case .text: Terminal.output.write(scrubbed.text)
        case .json: Terminal.output.write(try WireFormat.json(Self.response(scrubbed)) + "\n")
        }
        Terminal.error.write(Self.summary(scrubbed) + "\n")
    }

    private static func response(_ scrubbed: ScrubbedText) -> ScrubResponse {
        ScrubResponse(
            text: scrubbed.text,
            spans: scrubbed.identifiers.map { ScrubResponse.Span($0.range, kind: $0.kind.rawValue, tier: $0.tier.rawValue) })
    }

    private static func summary(_ scrubbed: ScrubbedText) -> String {
        guard !scrubbed.identifiers.isEmpty else { return say(da: "Intet fundet.", en: "Nothing found.") }
        let counts = scrubbed.counts.map { "\($0.count) \($0.kind.label[Language.current])" }.joined(separator: ", ")
        return say(da: "Erstattet: \(counts).", en: "Replaced: \(counts).")
    }

    // MARK: Input

    private func text() throws -> String {
        guard file != "-" else { return try Self.decoded(Self.standardInput(), name: "standard input") }
        guard FileManager.default.fileExists(atPath: file) else {
            throw Failure(.missingInput, Label(da: "der er ingen fil '\(file)'", en: "there is no file '\(file)'"))
        }
        guard let data = try? Data(contentsOf: URL(filePath: file)) else {
            throw Failure(.missingInput, Label(da: "'\(file)' kan ikke læses", en: "'\(file)' cannot be read"))
        }
        return try Self.decoded(data, name: file)
    }

    private static func standardInput() throws -> Data {
        do {
            return try FileHandle.standardInput.readToEnd() ?? Data()
        } catch {
            throw Failure(.missingInput, Label(da: "standard input kan ikke læses", en: "standard input cannot be read"))
        }
    }

    private static func decoded(_ data: Data, name: String) throws -> String {
        guard let text = String(validating: data, as: UTF8.self) else {
            throw Failure(
                .wrongUsage,
                Label(
                    da: "'\(name)' er ikke tekst i UTF-8; gem den som UTF-8 først",
                    en: "'\(name)' is no text in UTF-8; save it as UTF-8 first"))
        }
        return text
    }
}
