import Foundation
import KnowledgeModel
import SearchIndex
import Testing

@Suite struct SwitchTests {
    private let folder = TemporaryFolder()

    @Test func `A reader opened before a switch goes on answering from what it saw`() throws {
        let index = folder.index()
        try index.build(Entry.many(40))
        let old = try IndexReader.open(index)
        try index.build(Entry.collection)
        try index.build(Entry.many(3))
        #expect(old.entries.entryCount == 40)
        #expect(try old.entries.storedEntry(39) == Entry.many(40)[39])
        #expect(try old.entries.vocabulary().kinds.count == 2)
        #expect(String(decoding: old.entries.text(ofPassage: 0), as: UTF8.self) == Entry.many(1)[0].sections[0].plainText)
        // In the three passages of the case it is the title of, and in one of the case before.
        #expect(try old.database.documentFrequency(of: Entry.word(39)) == 4)
        #expect(try old.database.terms(ofDocument: 120).isEmpty == false)
        #expect(try IndexReader.open(index).entries.entryCount == 3)
    }

    @Test func `A withdrawn entry's words are in no byte of the folder after the next build`() throws {
        let secret = Entry.case_(
            "sag-02", "Zyxomagi i skolen", ["right"], ["school"], [("Baggrund", "Ordet flaskepostvrimmel stod på tavlen.")])
        let kept = [Entry.collection[1], Entry.collection[3]]
        let index = folder.index()
        try index.build([kept[0], secret, kept[1]])
        #expect(index.holds("zyxomagi"))
        #expect(index.holds("flaskepostvrimmel"))
        try index.build(kept)
        #expect(!index.holds("zyxomagi"))
        #expect(!index.holds("flaskepostvrimmel"))
        #expect(!index.holds("sag-02"))
        #expect(index.holds("sag-03"))
    }

    @Test func `The previous build is kept if that is asked for, and only that one`() throws {
        let index = folder.index()
        try index.build(Entry.many(1))
        let second = try index.build(Entry.many(2)).contentHash
        let third = try index.build(Entry.many(3), keepsPrevious: true).contentHash
        #expect(index.names.filter { $0.hasPrefix("build") } == ["build-" + second, "build-" + third].sorted())
        #expect(try IndexReader.open(index).entries.entryCount == 3)
        let fourth = try index.build(Entry.many(4)).contentHash
        #expect(index.names.filter { $0.hasPrefix("build") } == ["build-" + fourth])
    }

    @Test func `The previous build serves again when the stub names it`() throws {
        let index = folder.index()
        try index.build(Entry.many(2))
        let stub = try Data(contentsOf: URL(filePath: index.path + "/current"))
        try index.build(Entry.many(3), keepsPrevious: true)
        try stub.write(to: URL(filePath: index.path + "/current"))
        #expect(try IndexReader.open(index).entries.entryCount == 2)
    }

    @Test func `A folder may be moved with its index`() throws {
        let index = folder.index("Before")
        try index.build()
        try FileManager.default.moveItem(atPath: index.path, toPath: folder.index("After").path)
        #expect(try IndexReader.open(folder.index("After")).entries.entryCount == 4)
        #expect(try folder.index("After").build().isUnchanged)
    }

    @Test func `Whoever opens the index while two builds take turns gets one of them`() async throws {
        let index = folder.index()
        try index.build(Entry.many(1))
        let builds = Task.detached {
            for turn in 1...60 { try index.build(Entry.many(1 + turn % 2)) }
        }
        let questions = Task.detached {
            var counts: Set<Int> = []
            while !Task.isCancelled { counts.insert(try IndexReader.open(index).entries.entryCount) }
            return counts
        }
        try await builds.value
        questions.cancel()
        #expect(try await questions.value.isSubset(of: [1, 2]))
    }

    @Test(arguments: ["Indeks med mellemrum", "Æøå – «indeks»", "dot.dot", "build-x"])
    func `A folder may be called anything`(name: String) throws {
        try folder.index(name).build()
        #expect(try IndexReader.open(folder.index(name)).entries.entryCount == 4)
    }
}

extension IndexFolder {
    /// Whether any file of the folder holds the word's bytes, in small or capital letters.
    fileprivate func holds(_ word: String) -> Bool {
        files.contains { path in
            let bytes = (FileManager.default.contents(atPath: path) ?? Data()).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            return Data(bytes).range(of: Data(word.lowercased().utf8)) != nil
        }
    }
}
