import Foundation
import Testing

/// An index that cannot serve says so, ends with 69, and is built anew by what the message says.
@Suite struct DamagedIndexTests {
    private let bench = Workbench.withIndex()
    private let questions = [["search", "mentor"], ["show", "sag-91"], ["overview"], ["signs", "n.s8"]]

    @Test func `An index of another version`() throws {
        let database = try path(of: "passages.glass")
        var bytes = try Data(contentsOf: URL(filePath: database))
        let version = try #require(bytes.range(of: Data("kasus.schema".utf8))).upperBound
        let expected = Character(Unicode.Scalar(bytes[version]))
        bytes[version] = UInt8(ascii: "0")
        try bytes.write(to: URL(filePath: database))
        for question in questions {
            let run = try Kasus.run(question, in: bench.folder)
            #expect(run.code == 69)
            #expect(run.errors == "kasus: indekset er bygget af en anden version (0; denne læser \(expected)); kør 'kasus index'\n")
            #expect(run.output.isEmpty)
        }
        try expectHealing()
    }

    @Test(arguments: ["entries.map", "entries.stored", "passages.glass", "passages.marks", "passages.text"])
    func `A file is gone`(_ name: String) throws {
        try FileManager.default.removeItem(atPath: try path(of: name))
        try expectDamage()
    }

    @Test(arguments: ["entries.map", "passages.glass"])
    func `A file is empty`(_ name: String) throws {
        try Data().write(to: URL(filePath: path(of: name)))
        try expectDamage()
    }

    @Test(arguments: ["entries.map", "entries.stored", "passages.glass", "passages.marks", "passages.text"], [0, 1, 2, 3])
    func `Whatever is cut off or overwritten, nothing crashes and nothing is answered by half`(_ name: String, _ way: Int) throws {
        let url = URL(filePath: try path(of: name))
        var bytes = try Data(contentsOf: url)
        switch way {
        case 0: bytes = bytes.prefix(bytes.count / 2)
        case 1: bytes = bytes.dropLast(3)
        case 2: bytes.resetBytes(in: bytes.count / 3..<bytes.count)
        default: bytes = Data(bytes.enumerated().map { $1 ^ UInt8(truncatingIfNeeded: ($0 / 64) &* 37) })
        }
        try bytes.write(to: url)
        for question in questions.prefix(2) {
            let run = try Kasus.run(question, in: bench.folder)
            #expect([0, 69].contains(run.code), "\(question): \(run.code)")
            #expect((run.code == 0) == run.errors.isEmpty)
        }
        try expectHealing()
    }

    @Test(arguments: ["", "rubbish", "auto ../elsewhere/passages.glass\n", "auto build-0000000000000000/passages.glass\n"])
    func `The stub names no build`(_ stub: String) throws {
        try Data(stub.utf8).write(to: URL(filePath: bench.index + "/current"))
        try expectDamage()
    }

    @Test func `The index folder is a file`() throws {
        bench.write("", to: "File")
        let run = try bench.run("--index", "File", "index")
        #expect(run.code == 69)
        #expect(run.errors.hasPrefix("kasus: indekset kunne ikke skrives"))
    }

    private func path(of name: String) throws -> String {
        bench.index + "/" + (try #require(bench.builds.first)) + "/" + name
    }

    private func expectDamage() throws {
        for question in questions {
            let run = try Kasus.run(question, in: bench.folder)
            #expect(run.code == 69, "\(question)")
            #expect(run.errors.hasSuffix("kør 'kasus index'\n"))
            #expect(run.output.isEmpty)
        }
        try expectHealing()
    }

    private func expectHealing() throws {
        #expect(try bench.run("index").code == 0)
        for question in questions { #expect(try Kasus.run(question, in: bench.folder).code == 0) }
        #expect(bench.builds.count == 1)
    }
}
