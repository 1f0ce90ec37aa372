import Foundation
import Testing

/// What `Package.swift` says, held against the same table as the imports.
@Suite struct PackageManifestTests {
    @Test func `A target depends on what stands in its row and nothing else`() throws {
        let targets = try Self.targets()
        try #require(targets.count > 8)
        for (name, dependencies) in targets {
            let row = try #require(ImportTable.rows[name], "'\(name)' has no row")
            let more = Set(dependencies).subtracting(row.union(ImportTable.anywhere))
            #expect(more.isEmpty, "'\(name)' depends on \(more.sorted())")
        }
    }

    @Test func `Every folder of Sources is a target of the package`() throws {
        #expect(try SourceTree.targets() == Self.targets().map(\.name).sorted())
    }

    @Test func `Warnings are errors in every Swift target of our own`() throws {
        let text = try SourceTree.text(of: "Package.swift")
        #expect(text.contains("treatAllWarnings(as: .error)"))
        let withSwift = Set(try SourceTree.files(in: "Sources", endingOn: ["swift"]).map(\.target))
        for block in Self.blocks(of: text) where withSwift.contains(block.name) {
            #expect(block.text.contains("swiftSettings: strict"), "'\(block.name)'")
        }
    }

    @Test func `Every folder of Tests is a test target, and the reverse`() throws {
        let text = try SourceTree.text(of: "Package.swift")
        let named = text.matches(of: /\.testTarget\(\s*name: "(\w+)"/).map { String($0.output.1) }
        let folders = Set(try SourceTree.files(in: "Tests", endingOn: ["swift"]).map(\.target))
        #expect(Set(named) == folders)
    }

    /// The targets in `Sources`, with the names of what they depend on.
    private static func targets() throws -> [(name: String, dependencies: [String])] {
        blocks(of: try SourceTree.text(of: "Package.swift")).map { block in
            let list = block.text.firstMatch(of: /dependencies:\s*\[([^\]]*)\]/)?.output.1 ?? ""
            let names = list.replacing(/package:\s*"[^"]*"/, with: "").matches(of: /"([^"]+)"/)
            return (block.name, names.map { String($0.output.1) })
        }
    }

    /// From the beginning of each target to that of the next; tests and what lies elsewhere, such as benchmarks, left out.
    private static func blocks(of text: String) -> [(name: String, text: Substring)] {
        let begin = /\.(systemLibrary|target|executableTarget|testTarget)\(\s*name: "(\w+)"/
        let found = text.matches(of: begin)
        return found.indices.filter { found[$0].output.1 != "testTarget" }.compactMap { index in
            let end = index + 1 < found.count ? found[index + 1].range.lowerBound : text.endIndex
            let block = text[found[index].range.lowerBound..<end]
            return block.contains("path: \"") ? nil : (String(found[index].output.2), block)
        }
    }
}
