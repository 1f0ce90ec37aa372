import Foundation

/// The built program, run as people run it.
enum Program {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .path(percentEncoded: false)

    struct Outcome {
        let code: Int32
        let output: String
        let errors: String
    }

    /// It lies beside the tests' bundle.
    static let executable: URL = {
        let arguments = CommandLine.arguments
        for bundle in arguments.filter({ $0.contains(".xctest") }) + arguments.prefix(1) {
            let candidate = URL(filePath: bundle).resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "kasus")
            if FileManager.default.isExecutableFile(atPath: candidate.path(percentEncoded: false)) { return candidate }
        }
        fatalError("there is no 'kasus' beside \(arguments)")
    }()

    /// Runs it to its end.
    static func run(_ arguments: [String]) -> Outcome {
        do {
            let process = try RunningProgram(arguments)
            return process.end(bySignal: nil)
        } catch {
            fatalError("'kasus' does not start: \(error)")
        }
    }
}

/// A run of the program whose streams go to files, so that it never waits for a reader.
final class RunningProgram {
    private let process = Process()
    private let folder: URL

    init(_ arguments: [String]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "kasus-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["output", "errors"] { try Data().write(to: folder.appending(path: name)) }
        process.executableURL = Program.executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("LC_") && $0.key != "LANG" }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: folder.appending(path: "output"))
        process.standardError = try FileHandle(forWritingTo: folder.appending(path: "errors"))
        try process.run()
    }

    deinit {
        if process.isRunning { process.terminate() }
        try? FileManager.default.removeItem(at: folder)
    }

    var errors: String { text(of: "errors") }
    var isRunning: Bool { process.isRunning }

    /// Waits until it ends, after a signal if one is named.
    func end(bySignal signal: Int32?) -> Program.Outcome {
        if let signal { kill(process.processIdentifier, signal) }
        process.waitUntilExit()
        let isSignal = process.terminationReason == .uncaughtSignal
        return Program.Outcome(
            code: isSignal ? 128 + process.terminationStatus : process.terminationStatus, output: text(of: "output"),
            errors: text(of: "errors"))
    }

    /// The port that a server says it listens on; `nil` where it ended without saying so.
    func port() async throws -> Int? {
        while isRunning {
            if let found = errors.firstMatch(of: /:(\d+)\/\n/) { return Int(found.output.1) }
            try await Task.sleep(for: .milliseconds(20))
        }
        return nil
    }

    private func text(of name: String) -> String {
        (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
    }
}
