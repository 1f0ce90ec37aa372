import Glibc
import KnowledgeModel

/// The options that belong to no single command.
enum GlobalOptions {
    private static let names = ["--corpus", "--index", "--language"]

    /// Moves them to the front, where the parser expects them, so that people may write them behind the command as well.
    static func first(_ arguments: some Sequence<String>) -> [String] {
        var front: [String] = []
        var rest: [String] = []
        var arguments = Array(arguments)[...]
        while let argument = arguments.popFirst() {
            if argument == "--" {
                rest.append(argument)
                rest += arguments
                break
            }
            if names.contains(where: { argument.hasPrefix($0 + "=") }) {
                front.append(argument)
            } else if names.contains(argument) {
                // Without its value, it is all the parser should see and complain about.
                guard let value = arguments.popFirst() else { return [argument] }
                front += [argument, value]
            } else {
                rest.append(argument)
            }
        }
        return front + rest
    }
}

extension Language {
    /// What `--language` says, else the environment's locale, else Danish. Known before arguments are parsed, since help
    /// texts are in it too.
    static let current: Language = {
        let arguments = GlobalOptions.first(CommandLine.arguments.dropFirst()).prefix { $0 != "--" }
        for (name, value) in zip(arguments, arguments.dropFirst()) where name == "--language" {
            if let language = Language(rawValue: value) { return language }
        }
        for argument in arguments where argument.hasPrefix("--language=") {
            if let language = Language(rawValue: String(argument.dropFirst("--language=".count))) { return language }
        }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.map(Environment.value).first { !$0.isEmpty } ?? ""
        return locale.hasPrefix("en") ? .english : .danish
    }()
}

enum Environment {
    /// A variable's value, empty where it is not set. Reads this one alone: `ProcessInfo` copies them all.
    static func value(_ name: String) -> String {
        getenv(name).map { String(cString: $0) } ?? ""
    }
}

/// The text in the language of this run.
func say(da: String, en: String) -> String { Language.current.text(da: da, en: en) }
