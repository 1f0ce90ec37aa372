import Testing
import Xapian

@Suite final class QueryTests {
    private let folder = TemporaryFolder()
    private let database: Database

    init() throws {
        database = try Database(
            path: folder.write([
                "kat hund",
                "hund ged kat mus",
                "mus ko",
                "kat kat fugl",
                "fugl hund mus ged ko ged",
            ]))
    }

    // MARK: Leaves

    @Test func `A term finds the documents that hold it`() throws {
        #expect(try documents(.term("hund")) == [1, 2, 5])
        #expect(try documents(.term("hun")) == [])
        #expect(try documents(.term("Hund")) == [])
    }

    @Test func `A document in which the term stands more often and is a larger share comes first`() throws {
        #expect(try ranking(.term("kat")) == [4, 1, 2])
    }

    @Test func `Everything finds every document, with no weight, in the order of their numbers`() throws {
        #expect(try ranking(.everything) == [1, 2, 3, 4, 5])
        #expect(try weights(.everything).values.allSatisfy { $0 == 0 })
    }

    @Test func `Nothing finds nothing`() throws {
        #expect(try documents(.nothing) == [])
    }

    @Test func `A set of documents finds just these, with no weight`() throws {
        #expect(try ranking(.documents(set(5, 2))) == [2, 5])
        #expect(try weights(.documents(set(5, 2))).values.allSatisfy { $0 == 0 })
    }

    @Test func `An empty set of documents finds nothing`() throws {
        #expect(try documents(.documents(set())) == [])
        #expect(try documents(.documents(Bitset(bitCount: 0))) == [])
    }

    @Test func `A set of documents smaller than the database is a set like another`() throws {
        #expect(try documents(.documents(Bitset(allBelow: 2))) == [1, 2])
    }

    @Test func `Documents that the database does not have are not found`() throws {
        #expect(try documents(.documents(Bitset(allBelow: 1_000))) == [1, 2, 3, 4, 5])
        #expect(try documents(.or([.term("ko"), .documents(Bitset(allBelow: 1_000))])) == [1, 2, 3, 4, 5])
        var outside = Bitset(bitCount: 1_000)
        outside.insert(5..<1_000)
        #expect(try documents(.documents(outside)) == [])
    }

    @Test func `A set of documents joins in every operator`() throws {
        #expect(try documents(.and([.term("hund"), .documents(set(1, 3, 5))])) == [1, 5])
        #expect(try documents(.or([.term("ko"), .documents(set(1))])) == [1, 3, 5])
        #expect(try documents(.andNot(.everything, .documents(set(1, 2)))) == [3, 4, 5])
        #expect(try documents(.andNot(.documents(set(1, 2)), .term("ged"))) == [1])
        #expect(try documents(.and([.documents(set(1, 2, 3)), .documents(set(2, 3, 4))])) == [2, 3])
        #expect(try documents(.or([.documents(set(1)), .documents(set(4))])) == [1, 4])
    }

    // MARK: And, or, not

    @Test func `And wants every part`() throws {
        #expect(try documents(.and([.term("hund"), .term("mus")])) == [2, 5])
        #expect(try documents(.and([.term("hund"), .term("mus"), .term("kat")])) == [2])
        #expect(try documents(.and([.term("hund"), .term("ukendt")])) == [])
        #expect(try documents(.and([.term("hund"), .nothing])) == [])
    }

    @Test func `Or wants any part`() throws {
        #expect(try documents(.or([.term("kat"), .term("ko")])) == [1, 2, 3, 4, 5])
        #expect(try documents(.or([.term("fugl"), .term("ukendt")])) == [4, 5])
        #expect(try documents(.or([.term("fugl"), .nothing])) == [4, 5])
    }

    @Test func `And and or add the weights of their parts`() throws {
        let hund = try weights(.term("hund"))
        let mus = try weights(.term("mus"))
        let both = try weights(.and([.term("hund"), .term("mus")]))
        let any = try weights(.or([.term("hund"), .term("mus")]))
        for document in [2, 5] as [UInt32] {
            let sum = try #require(hund[document]) + #require(mus[document])
            #expect(try isClose(#require(both[document]), sum))
            #expect(try isClose(#require(any[document]), sum))
        }
        #expect(any[1] == hund[1])
        #expect(any[3] == mus[3])
    }

    @Test func `An operator without parts finds nothing`() throws {
        let operators: [Query] = [
            .and([]), .or([]), .max([]), .synonym([]), .phrase([], window: 3), .near([], window: 3),
        ]
        for query in operators {
            #expect(try documents(query) == [])
        }
    }

    @Test func `An operator with one part is that part`() throws {
        let term = try weights(.term("hund"))
        for query in [Query.and([.term("hund")]), .or([.term("hund")]), .max([.term("hund")])] {
            #expect(try weights(query) == term)
        }
        for query in [Query.synonym([.term("hund")]), .phrase([.term("hund")], window: 1), .near([.term("hund")], window: 1)] {
            #expect(try documents(query) == [1, 2, 5])
        }
    }

    @Test func `And not takes the unwanted away and leaves the weights`() throws {
        let wanted = try weights(.term("hund"))
        let rest = try weights(.andNot(.term("hund"), .term("mus")))
        #expect(rest == [1: wanted[1]])
        #expect(try documents(.andNot(.everything, .term("kat"))) == [3, 5])
        #expect(try documents(.andNot(.term("hund"), .nothing)) == [1, 2, 5])
        #expect(try documents(.andNot(.nothing, .term("hund"))) == [])
        #expect(try documents(.andNot(.term("hund"), .everything)) == [])
    }

    @Test func `And maybe finds what is needed and lifts what has the optional part too`() throws {
        let needed = try weights(.term("hund"))
        let lifted = try weights(.andMaybe(.term("hund"), .term("ged")))
        let ged = try weights(.term("ged"))
        #expect(lifted.keys.sorted() == [1, 2, 5])
        #expect(lifted[1] == needed[1])
        #expect(try isClose(#require(lifted[2]), #require(needed[2]) + #require(ged[2])))
        #expect(try ranking(.andMaybe(.term("hund"), .term("ged"))).last == 1)
        #expect(try documents(.andMaybe(.nothing, .term("ged"))) == [])
        #expect(try documents(.andMaybe(.term("ged"), .nothing)) == [2, 5])
    }

    @Test func `Where weights do not count, and maybe is its first part`() throws {
        let maybe = Query.andMaybe(.term("hund"), .term("ged"))
        let pairs: [(Query, Query)] = [
            (.filter(.term("kat"), .and([maybe, .term("kat")])), .filter(.term("kat"), .term("hund"))),
            (.andNot(.term("kat"), .and([maybe, .term("mus")])), .andNot(.term("kat"), .and([.term("hund"), .term("mus")]))),
            (.synonym([.and([maybe, .term("mus")]), .term("fugl")]), .or([.and([.term("hund"), .term("mus")]), .term("fugl")])),
        ]
        for (query, expected) in pairs {
            #expect(try documents(query) == documents(expected))
        }
    }

    @Test func `A filter narrows without weight`() throws {
        let unfiltered = try weights(.term("hund"))
        let filtered = try weights(.filter(.term("hund"), .term("mus")))
        #expect(filtered == [2: unfiltered[2], 5: unfiltered[5]])
        #expect(try weights(.filter(.everything, .term("mus"))) == [2: 0, 3: 0, 5: 0])
        #expect(try documents(.filter(.term("hund"), .nothing)) == [])
    }

    // MARK: Weights

    @Test func `Max takes the highest weight of its parts`() throws {
        let hund = try weights(.term("hund"))
        let ged = try weights(.term("ged"))
        let highest = try weights(.max([.term("hund"), .term("ged")]))
        #expect(highest.keys.sorted() == [1, 2, 5])
        for (document, weight) in highest {
            #expect(weight == max(hund[document] ?? 0, ged[document] ?? 0))
        }
    }

    @Test func `A synonym counts its parts as one term`() throws {
        let other = try Database(path: folder.write(["rød and hvid", "blå and hvid", "rød blå hvid", "and hvid hvid"], to: "farver"))
        let synonym = Query.synonym([.term("rød"), .term("blå")])
        let hits = try other.search(synonym, limit: 10)
        #expect(hits.map(\.document) == [3, 1, 2])
        #expect(hits[1].weight == hits[2].weight)

        let sum = try other.search(.or([.term("rød"), .term("blå")]), limit: 10)
        #expect(hits[0].weight < sum[0].weight)
    }

    @Test func `A synonym does not favour the rarer of its words`() throws {
        let other = try Database(path: folder.write(["sjælden x", "tit x", "tit y", "tit z", "x y", "y z"], to: "hyppighed"))
        let weights = try other.search(.synonym([.term("sjælden"), .term("tit")]), limit: 10).map(\.weight)
        #expect(weights.count == 4)
        #expect(Set(weights).count == 1)
        let ordered = try other.search(.or([.term("sjælden"), .term("tit")]), limit: 10)
        #expect(ordered.first?.document == 1)
    }

    @Test(arguments: [0.5, 1.0, 3.0])
    func `A scaled part weighs so many times more`(factor: Double) throws {
        let plain = try weights(.term("hund"))
        let scaled = try weights(.scale(.term("hund"), by: factor))
        #expect(scaled.count == plain.count)
        for (document, weight) in scaled {
            #expect(try isClose(weight, #require(plain[document]) * factor))
        }
    }

    @Test func `Scaling decides what comes first`() throws {
        #expect(try ranking(.or([.scale(.term("kat"), by: 100), .term("ko")])).suffix(2).sorted() == [3, 5])
        #expect(try ranking(.or([.term("kat"), .scale(.term("ko"), by: 100)])).prefix(2).sorted() == [3, 5])
    }

    @Test func `Scaling by zero finds the same documents, with no weight`() throws {
        #expect(try weights(.scale(.term("hund"), by: 0)) == [1: 0, 2: 0, 5: 0])
    }

    @Test func `Scaled twice is scaled by the product`() throws {
        let once = try weights(.scale(.term("hund"), by: 6))
        let twice = try weights(.scale(.scale(.term("hund"), by: 2), by: 3))
        #expect(try isClose(#require(once[1]), #require(twice[1])))
    }

    // MARK: Positions

    @Test func `A phrase finds words in their order only`() throws {
        #expect(try documents(.phrase([.term("kat"), .term("hund")], window: 2)) == [1])
        #expect(try documents(.phrase([.term("hund"), .term("kat")], window: 2)) == [])
        #expect(try documents(.phrase([.term("hund"), .term("ged"), .term("kat")], window: 3)) == [2])
    }

    @Test func `A wider window lets words stand between those of a phrase`() throws {
        let phrase = [Query.term("hund"), .term("kat")]
        #expect(try documents(.phrase(phrase, window: 2)) == [])
        #expect(try documents(.phrase(phrase, window: 3)) == [2])
        #expect(try documents(.phrase([.term("kat"), .term("mus")], window: 2)) == [2])
    }

    @Test func `Near finds words in any order`() throws {
        #expect(try documents(.near([.term("hund"), .term("kat")], window: 2)) == [1])
        #expect(try documents(.near([.term("hund"), .term("kat")], window: 3)) == [1, 2])
        #expect(try documents(.near([.term("kat"), .term("hund")], window: 3)) == [1, 2])
        #expect(try documents(.near([.term("ko"), .term("fugl")], window: 4)) == [])
        #expect(try documents(.near([.term("ko"), .term("fugl")], window: 5)) == [5])
    }

    @Test func `A word near itself has to stand there twice`() throws {
        #expect(try documents(.near([.term("kat"), .term("kat")], window: 2)) == [4])
        #expect(try documents(.phrase([.term("ged"), .term("ged")], window: 3)) == [5])
        #expect(try documents(.phrase([.term("ged"), .term("ged")], window: 2)) == [])
    }

    @Test func `A phrase takes either of two words in one place`() throws {
        let animal = Query.or([.term("kat"), .term("mus")])
        #expect(try documents(.phrase([animal, .term("hund")], window: 2)) == [1])
        #expect(try documents(.phrase([.term("hund"), animal], window: 2)) == [5])
        #expect(try documents(.near([.term("hund"), animal], window: 2)) == [1, 5])
    }

    @Test func `A window of nothing is as wide as the words`() throws {
        for window in [0, -1, 1 - Int.max] {
            #expect(try documents(.phrase([.term("kat"), .term("hund")], window: window)) == [1])
        }
    }

    @Test func `A window without end takes the whole document`() throws {
        #expect(try documents(.phrase([.term("hund"), .term("mus")], window: .max)) == [2, 5])
        #expect(try documents(.near([.term("mus"), .term("hund")], window: .max)) == [2, 5])
    }

    @Test func `A phrase does not see terms without a position`() throws {
        let writer = try WritableDatabase(path: folder.path("uden"), mode: .create)
        var document = Document(words: "kat")
        document.add("hund")
        try writer.add(document)
        try writer.close()
        let other = try Database(path: folder.path("uden"))
        let phrase = try other.search(.phrase([.term("kat"), .term("hund")], window: 100), limit: 10)
        let both = try other.search(.and([.term("kat"), .term("hund")]), limit: 10)
        #expect(phrase.isEmpty)
        #expect(both.map(\.document) == [1])
    }

    @Test func `A phrase with a part that is no word finds nothing`() throws {
        for part in [Query.everything, .nothing, .documents(Bitset(allBelow: 5))] {
            #expect(try documents(.phrase([.term("kat"), part], window: 2)) == [])
            #expect(try documents(.near([part, .term("kat")], window: 2)) == [])
        }
    }

    @Test func `A phrase weighs what its words weigh`() throws {
        let phrase = try weights(.phrase([.term("kat"), .term("hund")], window: 2))
        let words = try weights(.and([.term("kat"), .term("hund")]))
        #expect(phrase[1] == words[1])
    }

    // MARK: The list of hits

    @Test func `The limit keeps the best`() throws {
        let query = Query.or([.term("kat"), .term("hund"), .term("mus")])
        let all = try database.search(query, limit: 10)
        for limit in 0...6 {
            let some = try database.search(query, limit: limit)
            #expect(some.map(\.document) == all.prefix(limit).map(\.document))
        }
    }

    @Test func `A limit below zero is zero, and none is too high`() throws {
        let none = try database.search(.everything, limit: -1)
        let all = try database.search(.everything, limit: .max)
        #expect(none.isEmpty)
        #expect(all.count == 5)
    }

    @Test func `Equal weights stand in the order of document numbers`() throws {
        let other = try Database(path: folder.write(Array(repeating: "samme ord", count: 200), to: "ens"))
        let hits = try other.search(.term("ord"), limit: 200)
        #expect(hits.map(\.document) == Array(1...200))
    }

    @Test func `An empty database has no hits`() throws {
        let other = try Database(path: folder.write([], to: "tom"))
        for query in [Query.everything, .term("kat"), .documents(Bitset(allBelow: 10)), .nothing] {
            let hits = try other.search(query, limit: 10)
            #expect(hits.isEmpty)
        }
    }

    @Test func `A document's length counts as the weighting says`() throws {
        let other = try Database(path: folder.write(["kat a b c d e f g h", "kat"], to: "længde"))
        let withLength = try other.search(.term("kat"), limit: 10, weighting: BM25(b: 1, minimumNormalisedLength: 0))
        let without = try other.search(.term("kat"), limit: 10, weighting: BM25(b: 0))
        #expect(withLength.map(\.document) == [2, 1])
        #expect(without.map(\.document) == [1, 2])
        #expect(without[0].weight == without[1].weight)
    }

    @Test func `A term's repetition counts as the weighting says`() throws {
        let repeated = try database.search(.term("kat"), limit: 10, weighting: BM25(b: 0))
        let once = try database.search(.term("kat"), limit: 10, weighting: BM25(k1: 0, b: 0))
        #expect(repeated.map(\.document) == [4, 1, 2])
        #expect(once.map(\.document) == [1, 2, 4])
    }

    @Test func `A deep tree is a tree like another`() throws {
        var query = Query.term("hund")
        for depth in 0..<1_000 {
            query = depth.isMultiple(of: 2) ? .or([query, .term("ukendt\(depth)")]) : .filter(query, .everything)
        }
        #expect(try documents(query) == [1, 2, 5])
    }

    @Test func `A wide tree is a tree like another`() throws {
        let words = (0..<5_000).map { Query.term("ord\($0)") }
        #expect(try documents(.or(words + [.term("ko")])) == [3, 5])
    }

    // MARK: Reading the results

    private func ranking(_ query: Query) throws(XapianError) -> [UInt32] {
        try database.search(query, limit: 100).map(\.document)
    }

    private func documents(_ query: Query) throws(XapianError) -> [UInt32] {
        try ranking(query).sorted()
    }

    private func weights(_ query: Query) throws(XapianError) -> [UInt32: Double] {
        let hits = try database.search(query, limit: 100)
        return Dictionary(uniqueKeysWithValues: hits.map { ($0.document, $0.weight) })
    }

    private func set(_ documents: Int...) -> Bitset {
        var set = Bitset(bitCount: 5)
        for document in documents { set.insert(document - 1) }
        return set
    }

    private func isClose(_ left: Double, _ right: Double) -> Bool {
        abs(left - right) <= 1e-9 * max(1, abs(right))
    }
}
