import Testing
import Xapian

@Suite struct MaintenanceTests {
    private let folder = TemporaryFolder()

    // MARK: Compacting

    @Test func `Shards are joined in their order and numbered through`() throws {
        let shards = [
            try folder.write(["a1", "a2", "a3"], to: "z"), try folder.write(["b1"], to: "a"),
            try folder.write([], to: "tom"), try folder.write(["c1", "c2"], to: "m"),
        ]
        try Database.compact(shards, into: folder.path("joined"))

        let database = try Database(path: folder.path("joined"))
        let texts = try (1...6).map { String(decoding: try database.data(ofDocument: UInt32($0)), as: UTF8.self) }
        let statistics = try database.statistics()
        #expect(texts == ["a1", "a2", "a3", "b1", "c1", "c2"])
        #expect(statistics.documentCount == 6)
        #expect(statistics.lastDocument == 6)
    }

    @Test func `What was joined is searched as one`() throws {
        let texts = ["kat hund", "hund kat", "kat mus", "mus", "hund mus kat hund"]
        let shards = [
            try folder.write(Array(texts[..<2]), to: "første"), try folder.write(Array(texts[2...]), to: "anden"),
        ]
        try Database.compact(shards, into: folder.path("joined"))

        let joined = try Database(path: folder.path("joined"))
        let whole = try Database(path: folder.write(texts, to: "whole"))
        let queries: [Query] = [
            .term("kat"), .or([.term("mus"), .term("hund")]), .phrase([.term("hund"), .term("kat")], window: 2),
        ]
        for query in queries {
            let fromJoined = try joined.search(query, limit: 10)
            let fromWhole = try whole.search(query, limit: 10)
            #expect(fromJoined == fromWhole)
        }
        let joinedTerms = try joined.terms()
        let wholeTerms = try whole.terms()
        #expect(joinedTerms == wholeTerms)
    }

    @Test func `The joined database is a single file`() throws {
        try Database.compact([folder.write(["kat"])], into: folder.path("joined"))
        #expect(folder.isFile("joined"))
    }

    @Test func `Metadata come from the first shard that has them`() throws {
        let shards = [
            try shard("første", metadata: ["fælles": "1", "kun første": "a"]),
            try shard("anden", metadata: ["fælles": "2", "kun anden": "b"]),
        ]
        try Database.compact(shards, into: folder.path("joined"))
        let database = try Database(path: folder.path("joined"))
        let values = try ["fælles", "kun første", "kun anden"].map { try database.metadata($0) }
        #expect(values.map { String(decoding: $0, as: UTF8.self) } == ["1", "a", "b"])
    }

    @Test func `Values and counts of occurrences are kept`() throws {
        let writer = try WritableDatabase(path: folder.path("shard"), mode: .create)
        var document = Document(words: "kat")
        document.add("kat", weight: 4)
        document.setValue([0, 9], slot: 3)
        try writer.add(document)
        try writer.close()
        try Database.compact([folder.write(["mus"]), folder.path("shard")], into: folder.path("joined"))
        let database = try Database(path: folder.path("joined"))
        let value = try database.value(ofDocument: 2, slot: 3)
        let terms = try database.terms(ofDocument: 2)
        #expect(value == [0, 9])
        #expect(terms.map(\.count) == [5])
    }

    @Test func `A joined database is read only`() throws {
        try Database.compact([folder.write(["kat"])], into: folder.path("joined"))
        let error = error { () throws(XapianError) in
            _ = try WritableDatabase(path: folder.path("joined"), mode: .open)
        }
        #expect(error != nil)
    }

    @Test func `Nothing is not compacted`() {
        let error = error { () throws(XapianError) in try Database.compact([], into: folder.path("joined")) }
        #expect(error?.code == .invalidArgument)
    }

    @Test func `A shard that is missing stops the compaction`() throws {
        let shards = [try folder.write(["kat"]), folder.path("mangler")]
        let error = error { () throws(XapianError) in try Database.compact(shards, into: folder.path("joined")) }
        #expect(error?.code == .databaseNotFound)
        #expect(!folder.isFile("joined"))
    }

    @Test func `A target that cannot be written stops the compaction`() throws {
        let path = try folder.write(["kat"])
        for target in [folder.path("mangler/joined"), try folder.makeFolder("mappe")] {
            let error = error { () throws(XapianError) in try Database.compact([path], into: target) }
            #expect(error?.code == .databaseCreate)
        }
    }

    @Test func `A database is not compacted onto itself`() throws {
        let path = try folder.write(["kat"])
        let error = error { () throws(XapianError) in try Database.compact([path], into: path) }
        #expect(error?.code == .invalidArgument)
        let count = try Database(path: path).statistics().documentCount
        #expect(count == 1)
    }

    // MARK: Checking

    @Test func `A whole database has no damage`() throws {
        let path = try folder.write(texts)
        try Database.compact([path], into: folder.path("joined"))
        let ofFolder = try Database.damage(inDatabaseAt: path)
        let ofFile = try Database.damage(inDatabaseAt: folder.path("joined"))
        #expect(ofFolder == nil)
        #expect(ofFile == nil)
    }

    @Test func `What is not there cannot be checked`() throws {
        for path in [folder.path("mangler"), try folder.makeFolder("tom"), try folder.write(text: "Kære dagbog\n", to: "tekst")] {
            let error = error { () throws(XapianError) in _ = try Database.damage(inDatabaseAt: path) }
            #expect(error?.code == .databaseOpening)
        }
    }

    @Test(arguments: ["postlist.glass", "docdata.glass", "termlist.glass", "position.glass", "iamglass"])
    func `A table that was overwritten is damage`(table: String) throws {
        let path = try folder.write(texts)
        let bytes = try folder.bytes(of: "database/\(table)")
        try folder.write(bytes: Array(repeating: 0xFF, count: bytes.count), to: "database/\(table)")
        #expect(isDamaged(path))
    }

    @Test(arguments: ["postlist.glass", "docdata.glass", "termlist.glass", "position.glass", "iamglass"])
    func `A table that is missing is damage`(table: String) throws {
        let path = try folder.write(texts)
        try folder.write(bytes: [], to: "database/\(table)")
        #expect(isDamaged(path))
    }

    // Not more than this: for bytes overwritten at random Xapian's check may read beyond a block, and crash.
    @Test(arguments: [(0..<8_192, 0xFF), (0..<8_192, 0), (0..<4, 0xFF), (4..<5, 0xFF)] as [(Range<Int>, UInt8)])
    func `Every block of a joined database is checked`(overwritten: Range<Int>, byte: UInt8) throws {
        try Database.compact([folder.write(texts)], into: folder.path("joined"))
        let bytes = try folder.bytes(of: "joined")
        let blockSize = 8_192
        #expect(bytes.count > 4 * blockSize)
        for block in 0..<(bytes.count / blockSize) {
            var damaged = bytes
            for offset in overwritten { damaged[block * blockSize + offset] = byte }
            try folder.write(bytes: damaged, to: "damaged")
            #expect(isDamaged(folder.path("damaged")), "block \(block)")
        }
    }

    @Test func `A joined database that is cut short is damaged`() throws {
        try Database.compact([folder.write(texts)], into: folder.path("joined"))
        let bytes = try folder.bytes(of: "joined")
        for length in [0, 1, 100, bytes.count / 2, bytes.count - 8_192] {
            try folder.write(bytes: Array(bytes.prefix(length)), to: "damaged")
            let error = error { () throws(XapianError) in
                _ = try Database(path: folder.path("damaged")).terms()
            }
            #expect(length == 0 || error != nil || isDamaged(folder.path("damaged")), "\(length) bytes")
        }
    }

    // MARK: Making databases

    private var texts: [String] {
        (0..<300).map { number in
            (0..<30).map { "ord\((number * 31 + $0 * 7) % 400)" }.joined(separator: " ")
        }
    }

    private func shard(_ name: String, metadata: [String: String]) throws(XapianError) -> String {
        let writer = try WritableDatabase(path: folder.path(name), mode: .create)
        for (key, value) in metadata { try writer.setMetadata(key, Array(value.utf8)) }
        try writer.close()
        return folder.path(name)
    }

    /// Whether a check reports damage or cannot be done for it.
    private func isDamaged(_ path: String) -> Bool {
        do {
            return try Database.damage(inDatabaseAt: path) != nil
        } catch {
            return true
        }
    }
}
