import ArgumentParser
import CaseSearch
import CorpusFiles
import KnowledgeModel
import SearchIndex
import WebApp

/// Why a command ends without having done what was asked: a message for people, and an exit code.
struct Failure: Error {
    let message: String
    let code: ExitCode

    init(_ code: ExitCode, _ message: Label) {
        self.code = code
        self.message = message[Language.current]
    }
}

extension ExitCode {
    /// The command ran; nothing was found, or it reports findings.
    static let nothing = ExitCode(1)
    static let wrongUsage = ExitCode(64)
    static let badCorpus = ExitCode(65)
    static let missingInput = ExitCode(66)
    static let unusableIndex = ExitCode(69)
    static let ourFault = ExitCode(70)
}

extension Failure {
    init(_ problem: IndexProblem) {
        self.init(.unusableIndex, problem.message)
    }

    init(_ problem: SearchProblem) {
        let code: ExitCode =
            switch problem {
            case .tooLong, .unknownField, .unknownValue, .limitOutOfRange, .notACase, .similarLimitOutOfRange, .concernTooLong: .wrongUsage
            case .unknownEntry, .nothingTold: .nothing
            case .index, .library(.databaseCorrupt): .unusableIndex
            case .library: .ourFault
            }
        self.init(code, problem.message)
    }

    init(_ problem: StartProblem) {
        let code: ExitCode =
            switch problem {
            case .unprotected, .certificateWithoutKey: .wrongUsage
            case .unreadable, .notCertificate, .notToken, .noTokens: .missingInput
            case .cannotListen: .unusableIndex
            }
        self.init(code, problem.message)
    }

    init(_ corpus: UnreadableCorpus) {
        self.init(.missingInput, corpus.message)
    }
}
