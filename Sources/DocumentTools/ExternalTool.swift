internal import Subprocess

/// A program of the system that documents are made or read with, run as a process: bytes in, bytes out.
public struct ExternalTool: Sendable, Equatable {
    /// As it is found on the `PATH`.
    public let name: String
    /// The Debian package that brings it.
    public let package: String

    public init(name: String, package: String) {
        self.name = name
        self.package = package
    }

    public func isInstalled() async -> Bool {
        (try? await Executable.name(name).resolveExecutablePath(in: .inherit)) != nil
    }

    /// Runs it with the input on its standard input. What it writes to standard error is let go: it may repeat the text.
    ///
    /// - Parameters:
    ///   - timeout: after so long the process is killed.
    ///   - outputLimit: more bytes than these are an error.
    /// - Returns: what it wrote to its standard output.
    public func run(
        _ arguments: [String], input: [UInt8] = [], timeout: Duration = .seconds(120), outputLimit: Int = 256 << 20
    ) async throws(ToolProblem) -> [UInt8] {
        guard await isInstalled() else { throw .missing(self) }
        let outcome = await withTaskGroup(of: Result<[UInt8], ToolProblem>.self) { group in
            group.addTask { await finish(arguments, input, outputLimit) }
            group.addTask {
                do {
                    try await Task.sleep(for: timeout)
                    return .failure(.tookTooLong(self))
                } catch {
                    return .failure(.failed(self, code: nil))
                }
            }
            let first = await group.next() ?? .failure(.failed(self, code: nil))
            // Ends the clock, or kills the process.
            group.cancelAll()
            return first
        }
        return try outcome.get()
    }

    private func finish(_ arguments: [String], _ input: [UInt8], _ limit: Int) async -> Result<[UInt8], ToolProblem> {
        do {
            let result = try await Subprocess.run(
                .name(name), arguments: Arguments(arguments), input: .array(input), output: .bytes(limit: limit), error: .discarded)
            switch result.terminationStatus {
            case .exited(0): return .success(result.standardOutput)
            case .exited(let code): return .failure(.failed(self, code: code))
            case .signaled: return .failure(.failed(self, code: nil))
            }
        } catch {
            return .failure(.failed(self, code: nil))
        }
    }
}

/// Why a tool gave nothing. Never carries the text it was given.
public enum ToolProblem: Error, Sendable, Equatable {
    case missing(ExternalTool)
    /// `code` is the exit code, where it ended by itself.
    case failed(ExternalTool, code: Int32?)
    case tookTooLong(ExternalTool)
}
