import Foundation
import Testing

/// Layers are held by machine: no arrow that is not in the table.
@Suite struct ImportTests {
    @Test func `Every target has a row in the table`() throws {
        for target in try SourceTree.targets() {
            #expect(ImportTable.rows[target] != nil, "'\(target)' has no row; give it one, with its reason")
        }
    }

    @Test func `A target imports what stands in its row and nothing else`() throws {
        let files = try SourceTree.files(in: "Sources", endingOn: ["swift"])
        try #require(files.count > 50)
        for file in files {
            let allowed = ImportTable.rows[file.target, default: []].union(ImportTable.anywhere)
            for module in Self.imports(in: file.text) where module != file.target {
                #expect(allowed.contains(module), "\(file.path) imports \(module)")
            }
        }
    }

    @Test func `The shim includes Xapian, standard headers and its own`() throws {
        let files = try SourceTree.files(in: "Sources/CXapianShim", endingOn: ["cpp", "hpp", "h"])
        let own = Set(files.map { URL(filePath: $0.path).lastPathComponent })
        try #require(own.count > 5)
        for file in files {
            for header in file.text.matches(of: /#\s*include\s*([<"])([^>"]+)[>"]/).map(\.output) {
                let name = String(header.2)
                let isAllowed =
                    header.1 == "\"" ? own.contains(name) : name == "xapian.h" || ImportTable.isStandardHeader(name)
                #expect(isAllowed, "\(file.path) includes \(name)")
            }
        }
    }

    @Test func `A system library's header includes that library alone`() throws {
        for (target, header) in [("CXapian", "xapian.h"), ("CCMark", "cmark.h")] {
            for file in try SourceTree.files(in: "Sources/\(target)", endingOn: ["h"]) {
                #expect(file.text.matches(of: /include\s*[<"]([^>"]+)/).map { String($0.output.1) } == [header])
            }
        }
    }

    @Test func `Nothing but the shim touches C++`() throws {
        let files = try SourceTree.files(in: "Sources", endingOn: ["c", "cc", "cpp", "cxx", "hpp"])
        #expect(Set(files.map(\.target)) == ["CXapianShim"])
    }

    @Test(
        arguments: [
            ("import Foundation", ["Foundation"]), ("internal import CXapianShim", ["CXapianShim"]),
            ("@testable import kasus", ["kasus"]), ("@_spi(Tests) public import KnowledgeModel", ["KnowledgeModel"]),
            ("    private import struct Foundation.URL", ["Foundation"]), ("@preconcurrency\nimport Yams", ["Yams"]),
            ("import Glibc; import Yams", ["Glibc", "Yams"]), ("// import Xapian", []), ("let important = 1", []),
            ("#if canImport(Foundation)", []),
        ])
    func `An import is found in whatever form it is written`(_ text: String, _ modules: [String]) {
        #expect(Self.imports(in: text) == modules)
    }

    /// The modules that a Swift file imports, in any of the forms the language has.
    private static func imports(in text: String) -> [String] {
        let form = /(?:^|;)[ \t]*(?:@\w+(?:\([^)\n]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+/
        let kind = /(?:(?:struct|class|enum|protocol|typealias|func|let|var|actor)\s+)?(\w+)/
        var modules: [String] = []
        var rest = text[...]
        while let found = rest.firstMatch(of: form.anchorsMatchLineEndings()) {
            rest = rest[found.range.upperBound...]
            if let name = rest.prefixMatch(of: kind) { modules.append(String(name.output.1)) }
        }
        return modules
    }
}
