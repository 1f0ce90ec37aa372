import Testing
import Xapian

@Suite struct WritingTests {
    private let folder = TemporaryFolder()

    @Test func `Documents are numbered from one in the order they are added`() throws {
        let writer = try WritableDatabase(path: folder.path("database"), mode: .create)
        let first = try writer.add(Document(words: "kat"))
        let second = try writer.add(Document(words: "hund"))
        #expect(first == 1)
        #expect(second == 2)
        try writer.close()
    }

    @Test func `A new database is empty`() throws {
        let database = try Database(path: folder.write([]))
        let statistics = try database.statistics()
        #expect(statistics.documentCount == 0)
        #expect(statistics.lastDocument == 0)
        #expect(statistics.averageLength == 0)
        #expect(!statistics.hasPositions)
    }

    @Test func `Statistics tell how many documents there are and how long`() throws {
        let database = try Database(path: folder.write(["kat", "kat hund mus", "mus mus"]))
        let statistics = try database.statistics()
        #expect(statistics.documentCount == 3)
        #expect(statistics.lastDocument == 3)
        #expect(statistics.averageLength == 2)
        #expect(statistics.hasPositions)
    }

    @Test func `Terms without a position leave a database without positions`() throws {
        var document = Document()
        document.add("kat")
        let statistics = try database(of: document).statistics()
        #expect(!statistics.hasPositions)
    }

    @Test func `A term may count as several occurrences`() throws {
        var document = Document()
        document.add("kat", weight: 3)
        document.add("kat", position: 1)
        document.add("hund", weight: 0)
        let terms = try database(of: document).terms(ofDocument: 1)
        #expect(terms.map(\.term) == ["hund", "kat"])
        #expect(terms.map(\.count) == [0, 4])
    }

    @Test(arguments: [[], [0], Array("æøå".utf8), Array(0...255), Array(repeating: 7, count: 100_000)] as [[UInt8]])
    func `Data come back byte for byte`(data: [UInt8]) throws {
        var document = Document()
        document.data = data
        let read = try database(of: document).data(ofDocument: 1)
        #expect(read == data)
    }

    @Test func `Values come back from their slots byte for byte`() throws {
        var document = Document()
        document.setValue([0, 255, 0], slot: 0)
        document.setValue(Array("å".utf8), slot: 7)
        document.setValue([1], slot: 4_000_000_000)
        let database = try database(of: document)
        let values = try [0, 7, 4_000_000_000].map { try database.value(ofDocument: 1, slot: $0) }
        #expect(values == [[0, 255, 0], Array("å".utf8), [1]])
    }

    @Test func `A slot without a value is empty`() throws {
        let database = try database(of: Document())
        let value = try database.value(ofDocument: 1, slot: 3)
        #expect(value == [])
    }

    @Test func `The last value set in a slot counts`() throws {
        var document = Document()
        document.setValue([1], slot: 2)
        document.setValue([2], slot: 2)
        let value = try database(of: document).value(ofDocument: 1, slot: 2)
        #expect(value == [2])
    }

    @Test func `A document may hold many values`() throws {
        var document = Document()
        for slot in 0..<500 as Range<UInt32> { document.setValue([UInt8(slot % 256)], slot: slot) }
        let database = try database(of: document)
        let last = try database.value(ofDocument: 1, slot: 499)
        #expect(last == [UInt8(499 % 256)])
    }

    @Test(arguments: ["nøgle", "nul\0byte"])
    func `Metadata come back byte for byte`(key: String) throws {
        let writer = try WritableDatabase(path: folder.path("database"), mode: .create)
        try writer.setMetadata(key, [0, 1, 255])
        try writer.close()
        let database = try Database(path: folder.path("database"))
        let value = try database.metadata(key)
        let unknown = try database.metadata("ukendt")
        #expect(value == [0, 1, 255])
        #expect(unknown == [])
    }

    @Test func `Empty metadata are no metadata`() throws {
        let writer = try WritableDatabase(path: folder.path("database"), mode: .create)
        try writer.setMetadata("nøgle", [1])
        try writer.setMetadata("nøgle", [])
        try writer.close()
        let value = try Database(path: folder.path("database")).metadata("nøgle")
        #expect(value == [])
    }

    @Test func `A reader sees nothing until the commit, and then all after it reopens`() throws {
        let path = try folder.write(["kat"])
        let writer = try WritableDatabase(path: path, mode: .open)
        let reader = try Database(path: path)
        try writer.add(Document(words: "hund"))
        let movedBefore = try reader.reopen()
        let countBefore = try reader.statistics().documentCount
        #expect(!movedBefore)
        #expect(countBefore == 1)

        try writer.commit()
        let countWithoutReopening = try reader.statistics().documentCount
        #expect(countWithoutReopening == 1)
        let movedAfter = try reader.reopen()
        let countAfter = try reader.statistics().documentCount
        #expect(movedAfter)
        #expect(countAfter == 2)
        try writer.close()
    }

    @Test func `Closing commits`() throws {
        let database = try Database(path: folder.write(["kat"]))
        let data = try database.data(ofDocument: 1)
        #expect(data == Array("kat".utf8))
    }

    @Test func `A database that is there takes more documents`() throws {
        let path = try folder.write(["kat"])
        let writer = try WritableDatabase(path: path, mode: .open)
        let number = try writer.add(Document(words: "hund"))
        try writer.close()
        let terms = try Database(path: path).terms()
        #expect(number == 2)
        #expect(terms.map(\.term) == ["hund", "kat"])
    }

    @Test func `A document that is refused leaves the rest to be written`() throws {
        var refused = Document(words: "kat")
        refused.add("")
        let writer = try WritableDatabase(path: folder.path("database"), mode: .create)
        try writer.add(Document(words: "hund"))
        #expect(throws: XapianError.self) { try writer.add(refused) }
        try writer.add(Document(words: "mus"))
        try writer.close()
        let terms = try Database(path: folder.path("database")).terms()
        #expect(terms.map(\.term) == ["hund", "mus"])
    }

    @Test func `A writer that is given up lets another one in`() throws {
        let path = try folder.write([])
        do {
            let writer = try WritableDatabase(path: path, mode: .open)
            try writer.add(Document(words: "kat"))
        }
        let next = try WritableDatabase(path: path, mode: .open)
        try next.close()
    }

    @Test func `The folder's name may have any letter`() throws {
        let database = try Database(path: folder.write(["kat"], to: "blåbær og rød grød"))
        let count = try database.statistics().documentCount
        #expect(count == 1)
    }

    @Test func `The library tells its version`() {
        #expect(Database.libraryVersion.hasPrefix("1.4."))
    }

    private func database(of document: Document) throws(XapianError) -> Database {
        let writer = try WritableDatabase(path: folder.path("database"), mode: .create)
        try writer.add(document)
        try writer.close()
        return try Database(path: folder.path("database"))
    }
}
