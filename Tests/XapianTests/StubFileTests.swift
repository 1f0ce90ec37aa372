import Foundation
import Testing
import Xapian

@Suite struct StubFileTests {
    private let folder = TemporaryFolder()

    // MARK: Local

    @Test func `A stub stands for the database that it names`() throws {
        let path = try folder.write(["kat", "hund"])
        let database = try Database(path: folder.write(text: "auto \(path)\n", to: "stub"))
        let hits = try database.search(.term("hund"), limit: 10)
        let data = try database.data(ofDocument: 2)
        #expect(hits.map(\.document) == [2])
        #expect(data == Array("hund".utf8))
    }

    @Test func `A path in a stub begins at the stub`() throws {
        try folder.write(["kat"], to: "ved siden af")
        let database = try Database(path: folder.write(text: "auto ved siden af\n", to: "stub"))
        let count = try database.statistics().documentCount
        #expect(count == 1)
    }

    @Test func `A stub may name a single file`() throws {
        try Database.compact([folder.write(["kat"])], into: folder.path("joined"))
        let database = try Database(path: folder.write(text: "auto joined\n", to: "stub"))
        var set = Bitset(bitCount: 1)
        set.insert(0)
        let hits = try database.search(.filter(.term("kat"), .documents(set)), limit: 10)
        #expect(hits.map(\.document) == [1])
    }

    @Test func `A comment and an empty line in a stub are passed over`() throws {
        try folder.write(["kat"])
        let database = try Database(path: folder.write(text: "# her\n\nauto database\n", to: "stub"))
        let count = try database.statistics().documentCount
        #expect(count == 1)
    }

    @Test func `An empty stub is an empty database`() throws {
        let database = try Database(path: folder.write(text: "", to: "stub"))
        let statistics = try database.statistics()
        #expect(statistics.documentCount == 0)
    }

    @Test func `A stub that names a missing database does not open`() throws {
        let path = try folder.write(text: "auto mangler\n", to: "stub")
        let error = error { () throws(XapianError) in _ = try Database(path: path) }
        #expect(error?.code == .databaseNotFound)
    }

    @Test func `Rewriting a stub is seen by who opens it anew, not by who reopens`() throws {
        try folder.write(["kat"], to: "gammel")
        try folder.write(["kat", "hund"], to: "ny")
        let stub = try folder.write(text: "auto gammel\n", to: "stub")
        let database = try Database(path: stub)
        _ = try folder.write(text: "auto ny\n", to: "stub")
        try database.reopen()
        let reopened = try database.statistics().documentCount
        let openedAnew = try Database(path: stub).statistics().documentCount
        #expect(reopened == 1)
        #expect(openedAnew == 2)
    }

    // MARK: Several

    @Test func `Two databases in a stub are searched as one, their documents taken in turn`() throws {
        try folder.write(["a1 kat", "a2 kat", "a3"], to: "første")
        try folder.write(["b1 kat"], to: "anden")
        let database = try Database(path: folder.write(text: "auto første\nauto anden\n", to: "stub"))

        let statistics = try database.statistics()
        let hits = try database.search(.term("kat"), limit: 10)
        let frequency = try database.documentFrequency(of: "kat")
        let texts = try [1, 2, 3, 5].map { String(decoding: try database.data(ofDocument: $0), as: UTF8.self) }
        #expect(statistics.documentCount == 4)
        #expect(hits.map(\.document).sorted() == [1, 2, 3])
        #expect(frequency == 3)
        #expect(texts == ["a1 kat", "b1 kat", "a2 kat", "a3"])
    }

    @Test func `The last document of two databases may lie beyond their count`() throws {
        try folder.write(["a1", "a2", "a3"], to: "første")
        try folder.write(["b1"], to: "anden")
        let database = try Database(path: folder.write(text: "auto første\nauto anden\n", to: "stub"))
        let last = try database.statistics().lastDocument
        var set = Bitset(bitCount: last)
        try database.insertMatches(of: .everything, into: &set)
        var postings = Bitset(bitCount: last)
        let added = try database.insertDocuments(holding: "", into: &postings)
        #expect(last >= 5)
        #expect(set.count == 4)
        #expect(set == postings)
        #expect(added == 4)
    }

    @Test func `A set of documents is refused where several databases number them otherwise`() throws {
        try folder.write(["kat"], to: "første")
        try folder.write(["kat"], to: "anden")
        let database = try Database(path: folder.write(text: "auto første\nauto anden\n", to: "stub"))
        let query = Query.filter(.term("kat"), .documents(Bitset(allBelow: 2)))
        let error = error { () throws(XapianError) in _ = try database.search(query, limit: 10) }
        #expect(error?.code == .invalidOperation)
    }

    // MARK: Remote, by a server program

    /// Where Debian's xapian-tools puts the server program.
    private static let server = "/usr/bin/xapian-progsrv"
    private static let hasServer = FileManager.default.isExecutableFile(atPath: server)

    @Test(.enabled(if: hasServer, "xapian-progsrv is not installed"))
    func `A remote database answers like a local one`() throws {
        let path = try folder.write(["kat hund", "hund kat", "kat mus æble"])
        let local = try Database(path: path)
        let remote = try Database(path: folder.write(text: "remote :\(Self.server) \(path)\n", to: "stub"))
        let queries: [Query] = [
            .term("kat"), .everything, .nothing, .and([.term("kat"), .term("hund")]), .andNot(.term("kat"), .term("mus")),
            .andMaybe(.term("kat"), .term("mus")), .filter(.everything, .term("hund")), .max([.term("kat"), .term("mus")]),
            .synonym([.term("hund"), .term("mus")]), .scale(.term("æble"), by: 2),
            .phrase([.term("hund"), .term("kat")], window: 2), .near([.term("hund"), .term("kat")], window: 2),
        ]
        for query in queries {
            let fromLocal = try local.search(query, limit: 10)
            let fromRemote = try remote.search(query, limit: 10)
            #expect(fromRemote.map(\.document) == fromLocal.map(\.document), "\(query)")
        }
        let localTerms = try local.terms()
        let remoteTerms = try remote.terms()
        let localStatistics = try local.statistics()
        let remoteStatistics = try remote.statistics()
        let data = try remote.data(ofDocument: 3)
        var set = Bitset(bitCount: 3)
        let added = try remote.insertDocuments(holding: "hund", into: &set)
        #expect(remoteTerms == localTerms)
        #expect(remoteStatistics == localStatistics)
        #expect(data == Array("kat mus æble".utf8))
        #expect(added == 2)
    }

    @Test(.enabled(if: hasServer, "xapian-progsrv is not installed"))
    func `What needs the documents at hand is not implemented for a remote database`() throws {
        let path = try folder.write(["kat"])
        let remote = try Database(path: folder.write(text: "remote :\(Self.server) \(path)\n", to: "stub"))
        var set = Bitset(bitCount: 1)
        let matching = error { () throws(XapianError) in try remote.insertMatches(of: .term("kat"), into: &set) }
        let filtering = error { () throws(XapianError) in
            _ = try remote.search(.documents(Bitset(allBelow: 1)), limit: 1)
        }
        #expect(matching?.code == .unimplemented)
        #expect(filtering?.code == .unimplemented)
    }

    @Test(.enabled(if: hasServer, "xapian-progsrv is not installed"))
    func `An error of a remote database keeps its code, and its description no path`() throws {
        let path = folder.path("mangler")
        let stub = try folder.write(text: "remote :\(Self.server) \(path)\n", to: "stub")
        let caught = error { () throws(XapianError) in _ = try Database(path: stub) }
        let error = try #require(caught)
        #expect(error.code == .databaseNotFound)
        #expect(error.context.contains(path))
    }

    @Test(.enabled(if: hasServer, "xapian-progsrv is not installed"))
    func `A document that a remote database does not have is not found`() throws {
        let path = try folder.write(["kat"])
        let remote = try Database(path: folder.write(text: "remote :\(Self.server) \(path)\n", to: "stub"))
        let error = error { () throws(XapianError) in _ = try remote.data(ofDocument: 9) }
        #expect(error?.code == .documentNotFound)
        let stillThere = try remote.data(ofDocument: 1)
        #expect(stillThere == Array("kat".utf8))
    }
}
