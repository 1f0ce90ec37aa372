internal import Crypto
internal import Foundation

/// Who may use the server: lines of `name:sha256`, where the hash is that of a token that only its holder knows.
struct TokenFile: Sendable {
    /// A token is as long as 32 random bytes in base64 without padding are, about; a hash of fewer could be guessed.
    static let shortestToken = 32

    private struct Line {
        let name: String
        let hash: [UInt8]
    }

    private let lines: [Line]

    init(path: String) throws(StartProblem) {
        guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path: path) }
        try self.init(text: String(decoding: data, as: UTF8.self))
    }

    /// Empty lines and those that begin with `#` are passed over.
    init(text: String) throws(StartProblem) {
        var lines: [Line] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.trimmingCharacters(in: .whitespaces)
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let parts = line.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, let hash = Self.bytes(ofHex: parts[1]) else { throw .notToken(line: number + 1) }
            lines.append(Line(name: String(parts[0]), hash: hash))
        }
        guard !lines.isEmpty else { throw .noTokens }
        self.lines = lines
    }

    /// Whether it is the token of a line; of the line with this name, where one is given.
    ///
    /// Compares with every line and every byte, so that the time it takes tells nothing.
    func accepts(_ token: String, name: String? = nil) -> Bool {
        let hash = Array(SHA256.hash(data: Data(token.utf8)))
        var isAccepted = false
        for line in lines {
            let isEqual = zip(line.hash, hash).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
            let isNamed = name == nil || name == line.name
            isAccepted = (isEqual && isNamed) || isAccepted
        }
        return isAccepted && token.utf8.count >= Self.shortestToken
    }

    private static func bytes(ofHex text: Substring) -> [UInt8]? {
        guard text.utf8.count == 64, text.allSatisfy(\.isHexDigit) else { return nil }
        let digits = text.compactMap { $0.hexDigitValue }
        return stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
    }
}
