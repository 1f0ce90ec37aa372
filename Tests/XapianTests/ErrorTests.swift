import Foundation
import Testing
import Xapian

@Suite struct ErrorTests {
    private let folder = TemporaryFolder()

    // MARK: Opening

    @Test func `A database that is missing is not found`() {
        let reading = error { () throws(XapianError) in _ = try Database(path: folder.path("mangler")) }
        let writing = error { () throws(XapianError) in
            _ = try WritableDatabase(path: folder.path("mangler"), mode: .open)
        }
        #expect(reading?.code == .databaseNotFound)
        #expect(writing?.code == .databaseNotFound)
    }

    @Test func `A folder without a database is not one`() throws {
        let path = try folder.makeFolder("tom")
        let error = error { () throws(XapianError) in _ = try Database(path: path) }
        #expect(error?.code == .databaseNotFound)
    }

    @Test func `A text file that is no stub does not open`() throws {
        let path = try folder.write(text: "Kære dagbog\n", to: "tekst")
        let error = error { () throws(XapianError) in _ = try Database(path: path) }
        #expect(error?.code == .databaseOpening)
    }

    @Test func `A backend of old is not available`() throws {
        let path = try folder.write(text: "flint gammel\n", to: "stub")
        let error = error { () throws(XapianError) in _ = try Database(path: path) }
        #expect(error?.code == .featureUnavailable)
    }

    @Test func `A database of another version does not open`() throws {
        try folder.write(["kat"])
        var bytes = try folder.bytes(of: "database/iamglass")
        let magic = Array("\u{0F}\u{0D}Xapian Glass".utf8)
        #expect(bytes.starts(with: magic))
        bytes[magic.count] ^= 0xFF
        try folder.write(bytes: bytes, to: "database/iamglass")
        let error = error { () throws(XapianError) in _ = try Database(path: folder.path("database")) }
        #expect(error?.code == .databaseVersion)
    }

    @Test func `A database whose version file is cut short is corrupt`() throws {
        try folder.write(["kat"])
        let bytes = try folder.bytes(of: "database/iamglass")
        try folder.write(bytes: Array(bytes.prefix(bytes.count - 3)), to: "database/iamglass")
        let error = error { () throws(XapianError) in _ = try Database(path: folder.path("database")) }
        #expect(error?.code == .databaseCorrupt)
    }

    @Test func `A database is not created over another, nor in a folder that is missing`() throws {
        let path = try folder.write(["kat"])
        for path in [path, folder.path("mangler/database")] {
            let error = error { () throws(XapianError) in _ = try WritableDatabase(path: path, mode: .create) }
            #expect(error?.code == .databaseCreate)
        }
        let count = try Database(path: path).statistics().documentCount
        #expect(count == 1)
    }

    // MARK: Writing

    @Test func `A second writer finds the database locked`() throws {
        let path = try folder.write(["kat"])
        let writer = try WritableDatabase(path: path, mode: .open)
        let error = error { () throws(XapianError) in _ = try WritableDatabase(path: path, mode: .open) }
        #expect(error?.code == .databaseLock)
        try writer.add(Document(words: "hund"))
        try writer.close()
    }

    @Test func `An empty term is refused`() throws {
        var document = Document()
        document.add("")
        #expect(try errorOfAdding(document)?.code == .invalidArgument)
    }

    @Test(
        arguments: [
            (String(repeating: "x", count: 245), nil),
            (String(repeating: "x", count: 246), .invalidArgument),
            (String(repeating: "å", count: 122) + "x", nil),
            (String(repeating: "å", count: 123), .invalidArgument),
            (String(repeating: "\0", count: 122) + "x", nil),
            (String(repeating: "\0", count: 123), .invalidArgument),
        ] as [(String, XapianError.Code?)])
    func `A term may have 245 bytes, and a zero byte counts twice`(term: String, code: XapianError.Code?) throws {
        var document = Document()
        document.add(term)
        #expect(try errorOfAdding(document)?.code == code)
        var withPosition = Document()
        withPosition.add(term, position: 1)
        #expect(try errorOfAdding(withPosition)?.code == code)
    }

    @Test(arguments: ["", String(repeating: "k", count: 300)])
    func `A key for metadata is neither empty nor too long`(key: String) throws {
        let writer = try WritableDatabase(path: folder.path("database"), mode: .create)
        let error = error { () throws(XapianError) in
            try writer.setMetadata(key, [1])
            try writer.commit()
        }
        #expect(error?.code == .invalidArgument)
    }

    // MARK: Reading

    @Test func `A reader two commits behind has to reopen`() throws {
        let path = try folder.write(texts(200))
        let reader = try Database(path: path)
        let writer = try WritableDatabase(path: path, mode: .open)

        try writer.add(Document(words: "nyt"))
        try writer.commit()
        let afterOne = error { () throws(XapianError) in try readAll(reader) }
        #expect(afterOne == nil)

        try writer.add(Document(words: "nyt"))
        try writer.commit()
        let afterTwo = error { () throws(XapianError) in try readAll(reader) }
        #expect(afterTwo?.code == .databaseModified)

        let moved = try reader.reopen()
        let hits = try reader.search(.term("nyt"), limit: 10)
        let afterReopening = error { () throws(XapianError) in try readAll(reader) }
        #expect(moved)
        #expect(hits.map(\.document) == [201, 202])
        #expect(afterReopening == nil)
        try writer.close()
    }

    @Test func `A document that is not there is not found`() throws {
        let database = try Database(path: folder.write(["kat"]))
        let errors = [
            error { () throws(XapianError) in _ = try database.data(ofDocument: 2) },
            error { () throws(XapianError) in _ = try database.terms(ofDocument: 2) },
            error { () throws(XapianError) in _ = try database.value(ofDocument: .max, slot: 0) },
        ]
        #expect(errors.map(\.?.code) == [.documentNotFound, .documentNotFound, .documentNotFound])
    }

    @Test func `There is no document zero`() throws {
        let database = try Database(path: folder.write(["kat"]))
        let errors = [
            error { () throws(XapianError) in _ = try database.data(ofDocument: 0) },
            error { () throws(XapianError) in _ = try database.terms(ofDocument: 0) },
            error { () throws(XapianError) in _ = try database.value(ofDocument: 0, slot: 0) },
        ]
        #expect(errors.map(\.?.code) == [.invalidArgument, .invalidArgument, .invalidArgument])
    }

    @Test func `Metadata without a key are refused`() throws {
        let database = try Database(path: folder.write(["kat"]))
        let error = error { () throws(XapianError) in _ = try database.metadata("") }
        #expect(error?.code == .invalidArgument)
    }

    // MARK: Searching

    @Test(arguments: [-1, -Double.infinity, .infinity, .nan])
    func `A weight is scaled by a finite number that is not below zero`(factor: Double) throws {
        let database = try Database(path: folder.write(["kat"]))
        let error = error { () throws(XapianError) in _ = try database.search(.scale(.term("kat"), by: factor), limit: 1) }
        #expect(error?.code == .invalidArgument)
    }

    @Test(
        arguments: [
            .and([.term("kat"), .term("hund")]), .scale(.term("kat"), by: 2), .synonym([.term("kat"), .term("hund")]),
        ] as [Query])
    func `A phrase of what has no positions is not implemented`(part: Query) throws {
        let database = try Database(path: folder.write(["kat hund"]))
        let phrase = error { () throws(XapianError) in
            _ = try database.search(.phrase([.term("kat"), part], window: 2), limit: 1)
        }
        let near = error { () throws(XapianError) in
            _ = try database.search(.near([.term("kat"), part], window: 2), limit: 1)
        }
        #expect(phrase?.code == .unimplemented)
        #expect(near?.code == .unimplemented)
    }

    @Test func `A set of documents is no word of a synonym`() throws {
        let database = try Database(path: folder.write(["kat"]))
        let synonym = Query.synonym([.term("kat"), .documents(Bitset(allBelow: 1))])
        let error = error { () throws(XapianError) in _ = try database.search(synonym, limit: 1) }
        #expect(error?.code == .invalidOperation)
    }

    @Test(arguments: ["klingon", "Danish ", "dansk", "da\0"])
    func `A language without a stemmer is refused`(language: String) {
        let error = error { () throws(XapianError) in _ = try Stemmer(language: language) }
        #expect(error?.code == .invalidArgument)
    }

    // MARK: Remote

    @Test func `A server that does not answer is an error of the network`() throws {
        // The discard port below 1024 on this machine: nothing listens, and the connection is refused at once.
        let path = try folder.write(text: "remote 127.0.0.1:9\n", to: "stub")
        let error = error { () throws(XapianError) in _ = try Database(path: path) }
        #expect(error?.code == .network)
    }

    @Test func `A server program that is missing is an error of the network`() throws {
        let path = try folder.write(text: "remote :/mangler/programmet x\n", to: "stub")
        let error = error { () throws(XapianError) in _ = try Database(path: path) }
        #expect(error?.code == .network)
    }

    // MARK: The text of an error

    @Test func `The description names the code and the message and holds no context`() {
        let error = XapianError(code: .databaseLock, message: "locked", context: "/hemmelig/mappe")
        #expect(error.description == "Xapian: databaseLock: locked")
        #expect("\(error)" == error.description)
    }

    @Test func `The description holds no server's address`() throws {
        let path = try folder.write(text: "remote 127.0.0.1:9\n", to: "stub")
        let caught = error { () throws(XapianError) in _ = try Database(path: path) }
        let error = try #require(caught)
        #expect(error.context.contains("127.0.0.1"))
        #expect(!error.description.contains("127.0.0.1"))
    }

    @Test func `The description holds no term of a document`() throws {
        let secret = String(repeating: "hemmelig", count: 40)
        var document = Document()
        document.add(secret)
        let error = try #require(try errorOfAdding(document))
        #expect(error.context == secret)
        #expect(!error.description.contains("hemmelig"))
    }

    @Test func `Each code has a name of its own`() {
        let names = XapianError.Code.allCases.map { "\($0)" }
        #expect(Set(names).count == names.count)
    }

    // MARK: Work that may fail

    private func errorOfAdding(_ document: Document) throws(XapianError) -> XapianError? {
        let writer = try WritableDatabase(path: folder.path(UUID().uuidString), mode: .create)
        return error { () throws(XapianError) in
            try writer.add(document)
            try writer.commit()
        }
    }

    /// Texts that fill more than one block of each table.
    private func texts(_ count: Int) -> [String] {
        (0..<count).map { number in (0..<20).map { "ord\((number * 31 + $0 * 7) % 20)" }.joined(separator: " ") }
    }

    private func readAll(_ database: borrowing Database) throws(XapianError) {
        for term in try database.terms() {
            _ = try database.search(.term(term.term), limit: 10)
        }
    }
}
