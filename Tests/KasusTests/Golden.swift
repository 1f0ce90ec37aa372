import Foundation
import Testing

/// Answers as they were when somebody looked at them and found them right.
///
/// `KASUS_RECORD_GOLDEN=1 swift test` writes them anew. It fails while doing so: a recording is no test.
enum Golden {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    private static let isRecording = ProcessInfo.processInfo.environment["KASUS_RECORD_GOLDEN"] == "1"

    static func expect(_ text: String, matches name: String, at place: SourceLocation = #_sourceLocation) throws {
        let url = folder.appending(path: name)
        if isRecording {
            try Data(text.utf8).write(to: url)
            Issue.record("'\(name)' is recorded; look at it and run the tests again", sourceLocation: place)
            return
        }
        guard let expected = try? String(contentsOf: url, encoding: .utf8) else {
            Issue.record("there is no '\(name)'; record it with KASUS_RECORD_GOLDEN=1", sourceLocation: place)
            return
        }
        guard text != expected else { return }
        Issue.record("differs from '\(name)' \(difference(text, expected))", sourceLocation: place)
    }

    /// The first line that is not as it was.
    private static func difference(_ text: String, _ expected: String) -> String {
        let now = text.split(separator: "\n", omittingEmptySubsequences: false)
        let then = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(now, then).prefix { $0 == $1 }.count
        func shown(_ lines: [Substring]) -> String { lines.indices.contains(line) ? "'\(lines[line])'" : "no line" }
        return "at line \(line + 1): \(shown(now)), expected \(shown(then))"
    }
}

extension String {
    /// Without what differs from run to run: how long it took, and what the content's hash is.
    var withoutTimeAndHash: String {
        replacing(/\d+\.\d s,/, with: "0.0 s,").replacing(/\b[0-9a-f]{16}\b/, with: "0123456789abcdef")
    }
}
