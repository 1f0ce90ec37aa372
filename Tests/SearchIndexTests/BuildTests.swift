import Foundation
import KnowledgeModel
import SearchIndex
import Synchronization
import Testing

@Suite struct BuildTests {
    private let folder = TemporaryFolder()

    private func content(_ path: String) throws -> [UInt8] {
        Array(try #require(FileManager.default.contents(atPath: path)))
    }

    @Test func `A build tells how many entries and passages it holds, and what it is called`() throws {
        let index = folder.index()
        let outcome = try index.build()
        #expect(outcome.entryCount == 4)
        #expect(outcome.passageCount == 5)
        #expect(!outcome.isUnchanged)
        #expect(outcome.contentHash.count == 16)
        #expect(try IndexReader.open(index).contentHash() == outcome.contentHash)
        #expect(index.names == ["build-" + outcome.contentHash, "current", "lock"])
    }

    @Test func `The same entries give the same content, byte for byte`() throws {
        let (first, second) = (folder.index("A"), folder.index("B"))
        #expect(try first.build() == second.build())
        let (one, other) = (try first.serving(), try second.serving())
        for (left, right) in zip(one.paths, other.paths) where left != one.databasePath {
            #expect(try content(left) == content(right), "\(URL(filePath: left).lastPathComponent)")
        }
    }

    @Test func `Other entries give another content`() throws {
        let first = try folder.index("A").build(Entry.many(3)).contentHash
        #expect(try folder.index("B").build(Entry.many(4)).contentHash != first)
    }

    @Test func `The number of workers changes nothing but the time`() throws {
        let entries = Entry.many(1_000)
        let (alone, four) = (folder.index("A"), folder.index("B"))
        let outcome = try alone.build(entries, workers: 1)
        #expect(outcome.passageCount == 3_000)
        #expect(try four.build(entries, workers: 4) == outcome)
        for (left, right) in zip(try alone.serving().paths.dropFirst(), try four.serving().paths.dropFirst()) {
            #expect(try content(left) == content(right))
        }
        let one = try IndexReader.open(alone)
        let other = try IndexReader.open(four)
        #expect(try one.database.terms() == other.database.terms())
        // Every document is where the entry map says: the title's word leads to the entry's own passages.
        for number in stride(from: 0, to: entries.count, by: 7) {
            for passage in other.entries.passages(ofEntry: number) {
                let terms = try other.database.terms(ofDocument: UInt32(passage + 1)).map(\.term)
                #expect(terms.contains(Entry.word(number)))
            }
        }
    }

    @Test func `No workers at all are one worker`() throws {
        #expect(try folder.index().build(workers: 0).entryCount == 4)
    }

    @Test func `Building reports the passages as they are written, up to all of them`() throws {
        let reports = Mutex<[Int]>([])
        var builder = IndexBuilder(folder: folder.index(), lexicon: nil)
        builder.progress = { count in reports.withLock { $0.append(count) } }
        let entries = Entry.many(500)
        _ = try builder.build(entries.passed, vocabulary: .small, freeValues: [:])
        let counts = reports.withLock { $0 }
        #expect(counts.count > 1)
        #expect(counts == counts.sorted())
        #expect(counts.last == 1_500)
    }

    @Test func `Everything is readable by its owner only`() throws {
        let index = folder.index()
        try index.build()
        let names = try #require(FileManager.default.enumerator(atPath: index.path)).allObjects.compactMap { $0 as? String }
        for path in [index.path] + names.map({ index.path + "/" + $0 }) {
            let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(try #require(permissions) & 0o077 == 0, "\(path)")
        }
    }

    @Test func `Unchanged entries keep the build that serves`() throws {
        let index = folder.index()
        let first = try index.build()
        let build = try index.serving()
        let built = try FileManager.default.attributesOfItem(atPath: build.databasePath)[.systemFileNumber] as? Int
        let second = try index.build()
        #expect(second.isUnchanged)
        #expect(second.contentHash == first.contentHash)
        #expect(try index.serving() == build)
        #expect(try FileManager.default.attributesOfItem(atPath: build.databasePath)[.systemFileNumber] as? Int == built)
        #expect(index.names == ["build-" + first.contentHash, "current", "lock"])
    }

    @Test(arguments: ["entries.map", "passages.glass", "passages.text", "passages.marks", "entries.stored"])
    func `Unchanged entries are built anew if what serves has been damaged`(name: String) throws {
        let index = folder.index()
        try index.build()
        let path = try index.serving().path + "/" + name
        try Data(content(path).prefix(20)).write(to: URL(filePath: path))
        #expect(!(try index.build().isUnchanged))
        #expect(try IndexReader.open(index).entries.storedEntry(1) == Entry.collection[1])
        #expect(try index.build().entryCount == 4)
        #expect(index.names.filter { $0.hasPrefix("build") }.count == 1)
    }

    @Test func `The next build removes what killed ones left over`() throws {
        let index = folder.index()
        try index.build(Entry.many(2))
        for name in ["building-1", "building-4711/shard-0", "build-0123456789abcdef"] {
            try FileManager.default.createDirectory(atPath: index.path + "/" + name, withIntermediateDirectories: true)
            try Data("rest".utf8).write(to: URL(filePath: index.path + "/" + name + "/entries.stored"))
        }
        try Data("auto build-0123456789abcdef/passages.glass\n".utf8).write(to: URL(filePath: index.path + "/current.next"))
        #expect(try IndexReader.open(index).entries.entryCount == 2)
        let outcome = try index.build(Entry.many(3))
        #expect(index.names == ["build-" + outcome.contentHash, "current", "lock"])
    }

    @Test func `What is in the folder but not ours is left alone`() throws {
        let index = folder.index()
        try FileManager.default.createDirectory(atPath: index.path, withIntermediateDirectories: true)
        try Data("Built indexes.".utf8).write(to: URL(filePath: index.path + "/README.md"))
        try index.build(Entry.many(1))
        try index.build(Entry.many(2))
        #expect(try String(contentsOfFile: index.path + "/README.md", encoding: .utf8) == "Built indexes.")
    }
}
