import Foundation

/// Words with the parts that a person split them into, one on each line, bars between the parts.
struct CompoundList {
    let words: [[String]]

    /// A linking element that stands by itself belongs to the part before it.
    init(_ file: URL) throws {
        words = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            line.split(separator: "|").map { $0.filter { !$0.isWhitespace } }.reduce(into: []) { parts, part in
                if ["s", "e", "er", "es"].contains(part), !parts.isEmpty {
                    parts[parts.count - 1] += part
                } else if !part.isEmpty {
                    parts.append(part)
                }
            }
        }.filter { !$0.isEmpty }
    }

    private static let tests = URL(filePath: #filePath).deletingLastPathComponent()

    /// Compounds of this field.
    static func field() throws -> CompoundList { try CompoundList(tests.appending(path: "Words/field-compounds.txt")) }
    /// Words that are no compounds.
    static func wholes() throws -> CompoundList { try CompoundList(tests.appending(path: "Words/not-compounds.txt")) }

    /// A public list of compounds, where it lies beside the package. It is not part of it.
    static let publicList = tests.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/data/compounds-dasem.txt")
    static let hasPublicList = FileManager.default.isReadableFile(atPath: publicList.path(percentEncoded: false))
}
