import Foundation
import Testing

@Suite struct HelpTests {
    private let bench = Workbench.shared
    private static let commands = [
        "search", "similar", "consult", "show", "signs", "actions", "overview", "index", "check", "scrub", "new", "analyse", "evaluate",
        "catalogue", "import", "serve",
    ]

    @Test(arguments: [[]] + commands.map { [$0] }, ["da", "en"])
    func `The help of every command is as it was`(_ command: [String], _ language: String) throws {
        let run = try Kasus.run(command + ["--help", "--language", language], in: bench.folder)
        #expect(run.code == 0)
        #expect(run.errors.isEmpty)
        try Golden.expect(run.output, matches: "help-\(command.first ?? "kasus")-\(language).txt")
    }

    @Test(arguments: [[]] + commands.map { [$0] }, ["da", "en"])
    func `Help has examples, and fits 80 columns but for the line of usage`(_ command: [String], _ language: String) throws {
        let run = try Kasus.run(command + ["--help"], environment: ["LANG": language], in: bench.folder)
        #expect(run.output.contains(language == "da" ? "EKSEMP" : "EXAMPLE"))
        for line in run.lines where !line.hasPrefix("USAGE") { #expect(line.count <= 80, "\(line)") }
    }

    @Test(arguments: ["da", "en"])
    func `Every command, argument and option has help`(_ language: String) throws {
        let root = try dump(language)
        let commands = ((root["subcommands"] as? [[String: Any]] ?? []) + [root]).filter { $0["commandName"] as? String != "help" }
        let names = commands.compactMap { $0["commandName"] as? String }
        #expect(Set(names).isSuperset(of: Self.commands))
        for command in commands {
            let name = command["commandName"] as? String ?? "?"
            #expect((command["abstract"] as? String)?.isEmpty == false, "\(name)")
            for argument in command["arguments"] as? [[String: Any]] ?? [] {
                let abstract = argument["abstract"] as? String ?? ""
                #expect(!abstract.isEmpty, "\(name) \(argument["valueName"] ?? "?")")
            }
        }
    }

    @Test func `Danish and English help say the same of the same options`() throws {
        let (danish, english) = (try abstracts("da"), try abstracts("en"))
        #expect(Set(danish.keys) == Set(english.keys))
        for (option, text) in danish { #expect(text != english[option], "\(option) is not translated") }
    }

    /// What each option of each command is for; the parser's own, which are in English only, left out.
    private func abstracts(_ language: String) throws -> [String: String] {
        let root = try dump(language)
        var abstracts: [String: String] = [:]
        for command in (root["subcommands"] as? [[String: Any]] ?? []) + [root] {
            guard let name = command["commandName"] as? String, name != "help" else { continue }
            abstracts[name] = command["abstract"] as? String
            for argument in command["arguments"] as? [[String: Any]] ?? [] {
                guard let option = argument["valueName"] as? String, !["help", "version"].contains(option) else { continue }
                abstracts["\(name) \(option)"] = argument["abstract"] as? String
            }
        }
        return abstracts
    }

    private func dump(_ language: String) throws -> [String: Any] {
        let run = try bench.run("--experimental-dump-help", environment: ["LANG": language])
        let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        return try #require(json?["command"] as? [String: Any])
    }
}
