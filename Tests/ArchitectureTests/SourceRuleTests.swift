import Foundation
import Testing

/// Rules that hold for every file of the house.
@Suite struct SourceRuleTests {
    @Test func `A source file has at most 300 lines`() throws {
        for file in try SourceTree.files(in: "Sources", endingOn: ["swift", "cpp", "hpp", "h"]) {
            #expect(file.lines.count <= 301, "\(file.path) has \(file.lines.count - 1) lines")
        }
    }

    @Test(arguments: ["try!", "as!", "fatalError(", "TODO", "FIXME"])
    func `No source file holds`(_ text: String) throws {
        for file in try SourceTree.files(in: "Sources", endingOn: ["swift", "cpp", "hpp", "h"]) {
            for (number, line) in file.lines.enumerated() where line.contains(text) {
                Issue.record("\(file.path):\(number + 1): \(text)")
            }
        }
    }

    @Test func `No value of the vocabulary that an editor may change stands in the code`() throws {
        let values = try Self.values(of: ["extremism", "sign", "intervention", "situation", "background"])
        for (scheme, ids) in values { #expect(ids.count > 3, "no values of '\(scheme)' found") }
        let named = Set(values.values.joined()).filter { $0.count >= 5 && Self.plainWords[$0] == nil }
        for file in try SourceTree.files(in: "Sources", endingOn: ["swift"]) {
            for literal in file.literals where named.contains(String(literal)) {
                Issue.record("\(file.path) names '\(literal)'; the vocabulary is data")
            }
        }
    }

    @Test func `The words that are no values here are values there`() throws {
        let values = try Self.values(of: ["extremism", "sign", "intervention", "situation", "background"])
        let all = Set(values.values.joined())
        for word in Self.plainWords.keys { #expect(all.contains(word), "'\(word)' need not be exempt") }
    }

    /// Values that are also something else in the code, and what.
    private static let plainWords: [String: String] = [:]

    /// The ids of some schemes, by scheme, read without a parser: below `schemes:`, a scheme is a key two spaces deep, a
    /// value `{id: …`.
    private static func values(of schemes: Set<String>) throws -> [String: Set<String>] {
        var values = Dictionary(uniqueKeysWithValues: schemes.map { ($0, Set<String>()) })
        for file in try SourceTree.files(in: "Corpus/vocabulary", endingOn: ["yml"]) {
            var (section, scheme) = ("", "")
            for line in file.lines {
                if let key = line.wholeMatch(of: /(\w+): *(?:#.*)?/) { section = String(key.output.1) }
                if let key = line.wholeMatch(of: /\s{2}(\w+): *(?:#.*)?/) { scheme = String(key.output.1) }
                guard section == "schemes" else { continue }
                if let id = line.firstMatch(of: /^\s+- \{id: ['"]?([\w.]+)/) { values[scheme]?.insert(String(id.output.1)) }
            }
        }
        return values
    }
}
