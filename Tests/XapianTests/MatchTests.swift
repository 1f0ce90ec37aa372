import Testing
import Xapian

@Suite final class MatchTests {
    private let folder = TemporaryFolder()
    private let database: Database

    init() throws {
        let words = ["kat", "hund", "mus", "fugl", "ged"]
        database = try Database(
            path: folder.write(
                (0..<150).map { number in
                    words.enumerated().filter { number % ($0.offset + 2) == 0 }.map(\.element).joined(separator: " ")
                }))
    }

    @Test(arguments: ["kat", "hund", "mus", "fugl", "ged", "ukendt", "", "k"])
    func `The documents that hold a term are those that a search finds`(term: String) throws {
        let found = try found(.term(term))
        var set = Bitset(bitCount: 150)
        let added = try database.insertDocuments(holding: term, into: &set)
        #expect(members(of: set) == found)
        #expect(added == found.count)
    }

    @Test(
        arguments: [
            .term("kat"), .everything, .nothing,
            .and([.term("kat"), .term("hund")]),
            .or([.term("ged"), .term("fugl")]),
            .andNot(.term("kat"), .term("hund")),
            .andMaybe(.term("kat"), .term("hund")),
            .filter(.term("kat"), .term("hund")),
            .max([.term("ged"), .term("fugl")]),
            .synonym([.term("ged"), .term("fugl")]),
            .scale(.term("kat"), by: 0),
            .phrase([.term("kat"), .term("hund")], window: 2),
            .phrase([.term("hund"), .term("kat")], window: 2),
            .near([.term("hund"), .term("kat")], window: 2),
            .documents(Bitset(allBelow: 70)),
            .filter(.term("kat"), .documents(Bitset(allBelow: 70))),
        ] as [Query])
    func `The matches of a query are the documents that a search finds`(query: Query) throws {
        let found = try found(query)
        var set = Bitset(bitCount: 150)
        try database.insertMatches(of: query, into: &set)
        #expect(members(of: set) == found)
    }

    @Test func `What was in the set before stays there`() throws {
        var set = Bitset(bitCount: 150)
        set.insert(148)
        let added = try database.insertDocuments(holding: "ged", into: &set)
        try database.insertMatches(of: .term("fugl"), into: &set)
        let expected = try found(.or([.term("ged"), .term("fugl")])) + [149]
        #expect(members(of: set) == expected.sorted())
        #expect(added == 25)
    }

    @Test func `A set may have more bits than the database has documents`() throws {
        var set = Bitset(bitCount: 1_000)
        try database.insertMatches(of: .everything, into: &set)
        #expect(members(of: set) == Array(1...150))
    }

    @Test(arguments: [0, 1, 64, 149])
    func `A set that is too small is refused`(bitCount: Int) throws {
        var set = Bitset(bitCount: bitCount)
        let ofTerm = error { () throws(XapianError) in try database.insertDocuments(holding: "", into: &set) }
        let ofQuery = error { () throws(XapianError) in try database.insertMatches(of: .everything, into: &set) }
        #expect(ofTerm?.code == .range)
        #expect(ofQuery?.code == .range)
        #expect(set.bitCount == bitCount)
    }

    @Test func `A set that is too small only for documents that do not match will do`() throws {
        var set = Bitset(bitCount: 60)
        try database.insertMatches(of: .documents(Bitset(allBelow: 60)), into: &set)
        #expect(set.count == 60)
    }

    @Test func `An empty database fits into an empty set`() throws {
        let empty = try Database(path: folder.write([], to: "tom"))
        var set = Bitset(bitCount: 0)
        let added = try empty.insertDocuments(holding: "", into: &set)
        try empty.insertMatches(of: .everything, into: &set)
        #expect(added == 0)
        #expect(set.isEmpty)
    }

    private func found(_ query: Query) throws -> [Int] {
        try database.search(query, limit: 1_000).map { Int($0.document) }.sorted()
    }

    /// The documents in the set.
    private func members(of set: Bitset) -> [Int] {
        var members: [Int] = []
        set.forEach { members.append($0 + 1) }
        return members
    }
}
