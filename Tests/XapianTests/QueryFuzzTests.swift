import Testing
import Xapian

@Suite struct QueryFuzzTests {
    private let folder = TemporaryFolder()

    private static let documentCount = 120
    private static let words = ["kat", "hund", "mus", "fugl", "ged", "ko", "æsel", "får", "høne", "gå\0s"]

    private static func texts(using generator: inout SeededGenerator) -> [String] {
        (0..<documentCount).map { _ in
            (0..<Int.random(in: 0...12, using: &generator)).map { _ in words.randomElement(using: &generator)! }
                .joined(separator: " ")
        }
    }

    @Test func `Random queries find documents or throw, and never crash`() throws {
        var generator = SeededGenerator(seed: 2_024)
        let database = try Database(path: folder.write(Self.texts(using: &generator)))
        var answered = 0
        for round in 0..<2_000 {
            let query = randomQuery(depth: 5, using: &generator)
            guard let hits = answer(database, query) else { continue }
            answered += 1
            let documents = hits.map(\.document)
            #expect(documents.allSatisfy { 1...UInt32(Self.documentCount) ~= $0 }, "round \(round): \(query)")
            #expect(Set(documents).count == documents.count, "round \(round): \(query)")
            #expect(zip(hits, hits.dropFirst()).allSatisfy { $0.weight >= $1.weight }, "round \(round): \(query)")

            let best = try database.search(query, limit: 3)
            #expect(best == Array(hits.prefix(3)), "round \(round): \(query)")

            var matches = Bitset(bitCount: Self.documentCount)
            try database.insertMatches(of: query, into: &matches)
            var found = Bitset(bitCount: Self.documentCount)
            for document in documents { found.insert(Int(document) - 1) }
            #expect(matches == found, "round \(round): \(query)")
        }
        #expect(answered > 500)
        #expect(answered < 2_000)
    }

    @Test func `The best of a question's hits are the same however many are asked for`() throws {
        var generator = SeededGenerator(seed: 77)
        let database = try Database(path: folder.write(Self.texts(using: &generator)))
        for _ in 0..<3_000 {
            let words = (0..<Int.random(in: 2...5, using: &generator)).map { _ in
                let factor = [0.6, 1, 1, 1.5, 2].randomElement(using: &generator)!
                return Query.scale(.term(Self.words.randomElement(using: &generator)!), by: factor)
            }
            let query = Bool.random(using: &generator) ? Query.or(words) : .andMaybe(words[0], .or(Array(words[1...])))
            let all = try database.search(query, limit: Self.documentCount)
            for limit in [1, 3, 10] {
                let best = try database.search(query, limit: limit)
                #expect(best == Array(all.prefix(limit)), "\(query)")
            }
        }
    }

    @Test func `Words of a maximum that end in the same document do no harm`() throws {
        var generator = SeededGenerator(seed: 2_024)
        let database = try Database(path: folder.write(Self.texts(using: &generator)))
        let query = Query.or([.or([.term("ko"), .term("æsel")]), .max([.term("fugl"), .term("fugl")])])
        let all = try database.search(query, limit: Self.documentCount)
        for limit in 1...10 {
            let best = try database.search(query, limit: limit)
            #expect(best == Array(all.prefix(limit)))
        }
    }

    /// A factor below zero, a phrase of phrases, a set of documents in a synonym.
    private let refusals: [XapianError.Code] = [.invalidArgument, .unimplemented, .invalidOperation]

    /// The hits, or `nil` for a query that Xapian refuses.
    private func answer(_ database: borrowing Database, _ query: Query) -> [Hit]? {
        do {
            return try database.search(query, limit: Self.documentCount)
        } catch {
            #expect(refusals.contains(error.code), "\(error)")
            return nil
        }
    }

    private func randomQuery(depth: Int, using generator: inout SeededGenerator) -> Query {
        guard depth > 0, Int.random(in: 0..<6, using: &generator) > 0 else { return randomLeaf(using: &generator) }
        func part() -> Query { randomQuery(depth: depth - 1, using: &generator) }
        func parts() -> [Query] { (0..<Int.random(in: 0...4, using: &generator)).map { _ in part() } }
        func window() -> Int { [-1, 0, 1, 2, 3, 5, 10, .max].randomElement(using: &generator)! }
        switch Int.random(in: 0..<11, using: &generator) {
        case 0: return .and(parts())
        case 1: return .or(parts())
        case 2: return .andNot(part(), part())
        case 3: return .andMaybe(part(), part())
        case 4: return .filter(part(), part())
        case 5: return .max(parts())
        case 6: return .synonym(parts())
        case 7:
            let factor = [0, 0.5, 1, 7, 1e6, -1, .nan, .infinity].randomElement(using: &generator)!
            return .scale(part(), by: factor)
        case 8: return .phrase(parts(), window: window())
        case 9: return .phrase(randomTerms(using: &generator), window: window())
        default: return .near(randomTerms(using: &generator), window: window())
        }
    }

    private func randomTerms(using generator: inout SeededGenerator) -> [Query] {
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in
            let term = Query.term(Self.words.randomElement(using: &generator)!)
            return Bool.random(using: &generator)
                ? term : .or([term, .term(Self.words.randomElement(using: &generator)!)])
        }
    }

    private func randomLeaf(using generator: inout SeededGenerator) -> Query {
        switch Int.random(in: 0..<12, using: &generator) {
        case 0: return .everything
        case 1: return .nothing
        case 2: return .term(["", "\0", "ukendt", String(repeating: "x", count: 1_000)].randomElement(using: &generator)!)
        case 3, 4:
            var set = Bitset(bitCount: [0, 1, 64, 100, Self.documentCount, 200].randomElement(using: &generator)!)
            for bit in 0..<set.bitCount where Bool.random(using: &generator) { set.insert(bit) }
            return .documents(set)
        default: return .term(Self.words.randomElement(using: &generator)!)
        }
    }
}
