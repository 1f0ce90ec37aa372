import Foundation
import HTTPTypes
import HummingbirdTesting
import SearchIndex
import Synchronization
import Testing

@testable import WebApp

/// A new index is taken up by a server that goes on answering.
@Suite struct SwitchTests {
    @Test func `No request fails while indexes are built and switched, and the last one is what answers`() async throws {
        let index = ServedIndex()
        let corpus = try ChangingCorpus()
        index.build(from: corpus.path)
        let isOver = Flag()
        try await withServer(.ahc(), index: index) { client in
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        var answered = 0
                        while !isOver.isSet {
                            let answer = try await client.search("mentor")
                            #expect(answer.status == .ok)
                            answered += 1
                        }
                        return answered
                    }
                }
                for title in ["Titlen xylofon et", "Titlen xylofon to"] {
                    try corpus.retitle("sag-04", title)
                    await Task.detached { index.build(from: corpus.path) }.value
                    let entry = try await client.get("/api/v1/entries/sag-04")
                    #expect(entry.json["title"] as? String == title)
                }
                isOver.set()
                for try await answered in group { #expect(answered > 0) }
            }
        }
    }

    @Test func `A server that started before there was an index answers once there is one`() async throws {
        let index = ServedIndex()
        try await withServer(index: index) { client in
            #expect(try await client.get("/api/v1/health").status == .serviceUnavailable)
            index.build(from: Program.root + "/Corpus")
            #expect(try await client.get("/api/v1/health").status == .ok)
        }
    }

    @Test(arguments: ["", "auto ../elsewhere\n", "auto build-0000000000000000/passages.glass\n"])
    func `Where the new index cannot be opened, the old one goes on answering`(_ stub: String) async throws {
        let index = ServedIndex()
        index.build(from: Program.root + "/Corpus")
        try await withServer(index: index) { client in
            #expect(try await client.search("mentor").status == .ok)
            try Data(stub.utf8).write(to: URL(filePath: index.path + "/current"), options: .atomic)
            #expect(try await client.search("mentor").status == .ok)
            try FileManager.default.removeItem(atPath: index.path)
            #expect(try await client.search("mentor").status == .ok)
        }
    }

    @Test func `Questions wait for a reader, and those that are too many are sent away`() async throws {
        let pool = ReaderPool(ServedIndex.shared.folder, readers: 1, longestQueue: 2)
        let gate = Flag()
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    do {
                        return try await pool.answer { searcher in
                            while !gate.isSet { Thread.sleep(forTimeInterval: 0.005) }
                            return searcher.entries.entryCount > 0
                        }
                    } catch {
                        #expect((error as? Problem)?.kind == .busy)
                        gate.set()
                        return false
                    }
                }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        // One is asked, two wait; whoever comes before these are done is sent away.
        #expect(outcomes.filter { $0 }.count >= 3)
        #expect(outcomes.contains(false))
    }
}

/// Something that becomes true once.
final class Flag: Sendable {
    private let state = Mutex(false)

    var isSet: Bool { state.withLock { $0 } }
    func set() { state.withLock { $0 = true } }
}
