import Foundation
import Testing

/// «Un-anonymised text cannot reach the index by any path that compiles» is for the compiler to hold: code that breaks it
/// does not build, so no test could call it. What a test can do is to see that the two declarations the rule hangs on are
/// still as they have to be, so that nobody opens them in passing.
@Suite struct TypeRuleTests {
    private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")

    private static func source(_ path: String) throws -> String {
        try String(contentsOf: sources.appending(path: path), encoding: .utf8)
    }

    private static func files(of target: String) throws -> [String] {
        let names = FileManager.default.enumerator(atPath: sources.appending(path: target).path)
        let files = (names?.allObjects ?? []).compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
        try #require(!files.isEmpty, "no source in \(target)")
        return files
    }

    @Test func `An anonymised entry has one initialiser, and it is not public`() throws {
        let text = try Self.source("Anonymisation/AnonymisedEntry.swift")
        let initialisers = text.matches(of: /^(?<modifiers>.*)\binit\b.*\(/.anchorsMatchLineEndings())
        #expect(initialisers.count == 1)
        for word in ["public", "package", "open"] {
            #expect(initialisers.allSatisfy { !$0.output.modifiers.contains(word) })
        }
        // Neither may it be decoded, which would be an initialiser that nobody wrote.
        #expect(!text.contains("Codable") && !text.contains("Decodable"))
        #expect(text.contains("public let entry"))
    }

    @Test func `Nobody adds an initialiser to it in an extension`() throws {
        for target in ["Anonymisation", "SearchIndex", "CaseSearch", "kasus"] {
            for file in try Self.files(of: target) {
                let text = try Self.source(target + "/" + file)
                #expect(!text.contains("extension AnonymisedEntry"), "\(target)/\(file)")
            }
        }
    }

    @Test func `Only the gate makes one`() throws {
        let makers = try Self.files(of: "Anonymisation").filter { try Self.source("Anonymisation/" + $0).contains("AnonymisedEntry(") }
        #expect(makers == ["Gate.swift"])
    }

    @Test func `Every public way into the index takes anonymised entries`() throws {
        let text = try Self.source("SearchIndex/IndexBuilder.swift")
        let builds = text.matches(of: /public func build\(\s*_ \w+: (?<type>[^,]*),/)
        #expect(!builds.isEmpty)
        #expect(builds.allSatisfy { $0.output.type.contains("AnonymisedEntry") })
        // No other public function of the target takes an entry.
        for file in try Self.files(of: "SearchIndex") {
            let taken = try Self.source("SearchIndex/" + file).matches(
                of: /public (static )?(func|init)[^{]*?: (some Sequence<|\[)?Entry\b/)
            #expect(taken.isEmpty, "\(file)")
        }
    }

    @Test func `No target but the gate's own looks behind its walls`() throws {
        for target in ["SearchIndex", "CaseSearch", "WireFormat", "kasus"] {
            for file in try Self.files(of: target) {
                #expect(!(try Self.source(target + "/" + file).contains("@testable")), "\(target)/\(file)")
            }
        }
    }
}
