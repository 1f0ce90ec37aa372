import Foundation

/// The package's files, as the tests read them.
enum SourceTree {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    struct File: Sendable {
        /// Below the package's folder, `Sources/kasus/Kasus.swift`.
        let path: String
        let text: String

        /// The target whose folder holds it.
        var target: String { String(path.split(separator: "/")[1]) }
        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

        /// What stands in double quotes outside comments, one literal after the other.
        var literals: [Substring] {
            lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }
                .flatMap { $0.matches(of: /"((?:[^"\\]|\\.)*)"/).map(\.output.1) }
        }
    }

    static func files(in folder: String, endingOn endings: Set<String>) throws -> [File] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path(percentEncoded: false))
        return try names.sorted().filter { endings.contains(URL(filePath: $0).pathExtension) }.map { name in
            let path = folder + "/" + name
            return File(path: path, text: try text(of: path))
        }
    }

    static func text(of path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The folders in `Sources`: one for each target.
    static func targets() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path(percentEncoded: false))
            .filter { !$0.hasPrefix(".") }.sorted()
    }
}
