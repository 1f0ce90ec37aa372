import DocumentTools
import Foundation
import KnowledgeModel
import Synchronization

extension Failure {
    init(_ problem: ToolProblem) {
        switch problem {
        case .missing(let tool):
            self.init(
                .missingInput,
                Label(
                    da: "programmet '\(tool.name)' mangler; installér det med: sudo apt-get install \(tool.package)",
                    en: "the program '\(tool.name)' is missing; install it with: sudo apt-get install \(tool.package)"))
        case .failed(let tool, let code):
            let why = code.map { " (\($0))" } ?? ""
            self.init(.ourFault, Label(da: "'\(tool.name)' fejlede\(why)", en: "'\(tool.name)' failed\(why)"))
        case .tookTooLong(let tool):
            self.init(.ourFault, Label(da: "'\(tool.name)' blev ikke færdig", en: "'\(tool.name)' did not finish"))
        }
    }
}

/// What a tool answers, waited for: a command does one thing and then ends.
func waitFor<Value: Sendable>(_ work: @escaping @Sendable () async throws(ToolProblem) -> Value) throws -> Value {
    let outcome = Mutex<Result<Value, ToolProblem>?>(nil)
    let isDone = DispatchSemaphore(value: 0)
    Task {
        let result: Result<Value, ToolProblem>
        do throws(ToolProblem) {
            result = .success(try await work())
        } catch {
            result = .failure(error)
        }
        outcome.withLock { $0 = result }
        isDone.signal()
    }
    isDone.wait()
    switch outcome.withLock({ $0 }) {
    case .success(let value): return value
    case .failure(let problem): throw Failure(problem)
    case nil: throw Failure(.ourFault, Label(da: "programmet blev afbrudt", en: "the program was interrupted"))
    }
}
