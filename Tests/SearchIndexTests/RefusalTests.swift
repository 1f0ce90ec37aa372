import Foundation
import KnowledgeModel
import Testing

@testable import SearchIndex

/// Builds that cannot be done: the message says why, and the old index serves on.
@Suite struct RefusalTests {
    private let folder = TemporaryFolder()

    @Test func `A second builder is turned away while the first is at work`() throws {
        let index = folder.index()
        try index.build(Entry.many(2))
        let lock = try BuildLock(index)
        #expect(problem { () throws(IndexProblem) in try index.build(Entry.many(3)) } == .beingBuilt)
        #expect(try IndexReader.open(index).entries.entryCount == 2)
        _ = consume lock
        try index.build(Entry.many(3))
        #expect(try IndexReader.open(index).entries.entryCount == 3)
    }

    @Test func `The lock that a dead process left behind does not matter`() throws {
        let index = folder.index()
        try FileManager.default.createDirectory(atPath: index.path, withIntermediateDirectories: true)
        try Data().write(to: URL(filePath: index.lockPath))
        try index.build()
        #expect(try IndexReader.open(index).entries.entryCount == 4)
    }

    @Test func `A build that fails lets the next one begin`() throws {
        let index = folder.index()
        try FileManager.default.createDirectory(atPath: index.stubPath + ".next", withIntermediateDirectories: true)
        #expect(isCannotWrite { () throws(IndexProblem) in try index.build() })
        try FileManager.default.removeItem(atPath: index.stubPath + ".next")
        try index.build()
        #expect(index.names.filter { $0.hasPrefix("build") }.count == 1)
    }

    /// As root, permission bits bind nobody; below a regular file nobody can make a folder.
    @Test func `A folder that cannot be made is reported`() throws {
        try Data("a file".utf8).write(to: URL(filePath: folder.path + "/file"))
        #expect(isCannotWrite { () throws(IndexProblem) in try folder.index("file/Index").build() })
        #expect(isCannotWrite { () throws(IndexProblem) in try folder.index("file").build() })
    }

    @Test(arguments: ["lock", "current.next"])
    func `When the disk refuses a file, the old index serves on`(name: String) throws {
        let index = folder.index()
        try index.build(Entry.many(2))
        let path = index.path + "/" + name
        try? FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path + "/in-the-way", withIntermediateDirectories: true)
        #expect(isCannotWrite { () throws(IndexProblem) in try index.build(Entry.many(3)) })
        let reader = try IndexReader.open(index)
        #expect(reader.entries.entryCount == 2)
        #expect(try reader.entries.storedEntry(1) == Entry.many(2)[1])
        #expect(!index.names.contains { $0.hasPrefix("building-") })
    }

    @Test func `Every problem says in both languages what is wrong`() {
        let problems: [IndexProblem] = [
            .missing, .otherVersion(found: "7", expected: "1"), .otherDictionary, .damaged("entries.map"), .beingBuilt,
            .cannotWrite("disk full"),
            .failedCheck("3 documents, 4 passages"),
        ]
        for problem in problems {
            #expect(!problem.message.da.isEmpty && problem.message.da != problem.message.en)
        }
        for problem in problems.prefix(4) {
            #expect(problem.message.da.contains("kasus index") && problem.message.en.contains("kasus index"))
        }
        for problem in problems.suffix(2) {
            #expect(problem.message.da.contains("gamle indeks") && problem.message.en.contains("old index"))
        }
    }

    private func isCannotWrite(_ work: () throws(IndexProblem) -> Void) -> Bool {
        if case .cannotWrite? = problem(work) { true } else { false }
    }
}
