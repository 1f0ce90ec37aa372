// Prints how well identifiers are found, and how fast:
//
//   swift run -c release AnonymityBenchmark [--missed] [--probes FOLDER]   recall per kind, clean sentences, names swapped, flags, news
//   swift run -c release AnonymityBenchmark --speed                        one and ten megabytes, and texts that grow
//   swift run -c release AnonymityBenchmark --fuzz 100000                  so many random texts of up to 10,000 characters
//
// `--missed` lists what was not found. The public sources and the news sentences are read from `../shared` beside the package, if they are
// there.

import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())

/// What stands behind an option.
func value(of option: String) -> String? {
    arguments.firstIndex(of: option).flatMap { arguments.indices.contains($0 + 1) ? arguments[$0 + 1] : nil }
}

let workshop = try Workshop()
if arguments.contains("--speed") {
    Speed(workshop).print()
} else if arguments.contains("--fuzz") {
    let isFine = Fuzz(workshop).run(value(of: "--fuzz").flatMap { Int($0) } ?? 100_000)
    exit(isFine ? 0 : 1)
} else {
    try Evaluation(workshop, probes: value(of: "--probes"), showsMissed: arguments.contains("--missed")).print()
}
