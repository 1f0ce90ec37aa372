import Foundation

/// Runs the built program as a process, the way people do.
enum Kasus {
    struct Outcome {
        /// The exit code; 128 and the signal's number for a program that a signal ended.
        let code: Int32
        let output: String
        let errors: String

        var lines: [Substring] { output.split(separator: "\n", omittingEmptySubsequences: false) }
    }

    /// The executable that was built with these tests: it lies beside their bundle, which the test runner names among
    /// its arguments or is itself.
    static let executable: URL = {
        let arguments = CommandLine.arguments
        for bundle in arguments.filter({ $0.contains(".xctest") }) + arguments.prefix(1) {
            let bundle = URL(filePath: bundle).resolvingSymlinksInPath()
            let candidate = bundle.deletingLastPathComponent().appending(path: "kasus")
            if FileManager.default.isExecutableFile(atPath: candidate.path(percentEncoded: false)) { return candidate }
        }
        fatalError("there is no 'kasus' beside \(arguments)")
    }()

    static var path: String { executable.path(percentEncoded: false) }

    /// Runs it to its end. Its streams are files, so that it never waits for a reader.
    static func run(
        _ arguments: [String], input: Data? = nil, environment: [String: String] = [:], in folder: String
    ) throws -> Outcome {
        try run(executable, arguments, input: input, environment: environment, in: folder)
    }

    /// Runs a line of bash in which `$KASUS` is the program.
    static func bash(_ line: String, environment: [String: String] = [:], in folder: String) throws -> Outcome {
        try run(URL(filePath: "/bin/bash"), ["-c", line], environment: environment.merging(["KASUS": path]) { $1 }, in: folder)
    }

    private static func run(
        _ executable: URL, _ arguments: [String], input: Data? = nil, environment: [String: String], in folder: String
    ) throws -> Outcome {
        let streams = try Streams(input: input)
        let process = process(executable, arguments, environment: environment, in: folder)
        process.standardInput = streams.input
        process.standardOutput = streams.output
        process.standardError = streams.errors
        try process.run()
        process.waitUntilExit()
        let isSignal = process.terminationReason == .uncaughtSignal
        return Outcome(
            code: isSignal ? 128 + process.terminationStatus : process.terminationStatus,
            output: try streams.text(of: "output"), errors: try streams.text(of: "errors"))
    }

    /// Begins a run whose end the test does not wait for; what it says goes nowhere.
    static func start(_ arguments: [String], in folder: String) throws -> Process {
        let process = process(executable, arguments, environment: [:], in: folder)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// The tests' own environment, but nothing in it that chooses language or colour.
    private static func process(
        _ executable: URL, _ arguments: [String], environment: [String: String], in folder: String
    ) -> Process {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ProcessInfo.processInfo.environment
            .filter { !$0.key.hasPrefix("LC_") && !["LANG", "LANGUAGE", "NO_COLOR", "TERM"].contains($0.key) }
            .merging(environment) { $1 }
        return process
    }
}

/// The files that a process reads from and writes to.
private final class Streams {
    private let folder: URL
    let input: FileHandle
    let output: FileHandle
    let errors: FileHandle

    init(input text: Data?) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "kasus-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["output", "errors"] { try Data().write(to: folder.appending(path: name)) }
        try (text ?? Data()).write(to: folder.appending(path: "input"))
        input = try FileHandle(forReadingFrom: folder.appending(path: "input"))
        output = try FileHandle(forWritingTo: folder.appending(path: "output"))
        errors = try FileHandle(forWritingTo: folder.appending(path: "errors"))
    }

    deinit {
        for handle in [input, output, errors] { try? handle.close() }
        try? FileManager.default.removeItem(at: folder)
    }

    /// Exactly what was written; it is an error if that is not UTF-8.
    func text(of name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
}
