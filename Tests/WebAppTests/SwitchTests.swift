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
        try index.copyShared()
        let server = try RunningProgram(["--index", index.path, "serve", "--port", "0"])
        let port = try #require(try await server.port())
        let isOver = Flag()
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    var answered = 0
                    while !isOver.isSet {
                        let answer = try await RawConnection.answer(port, "POST /api/v1/search", #"{"text": "mentor"}"#)
                        #expect(answer.hasPrefix("HTTP/1.1 200"), "\(answer.prefix(60))")
                        answered += 1
                    }
                    return answered
                }
            }
            for title in ["Titlen xylofon et", "Titlen xylofon to"] {
                try corpus.retitle("sag-04", title)
                await index.rebuild(from: corpus.path)
                let entry = try await RawConnection.answer(port, "GET /api/v1/entries/sag-04")
                #expect(entry.contains("\"title\":\"\(title)\""))
            }
            isOver.set()
            for try await answered in group { #expect(answered > 0) }
        }
        #expect(server.end(bySignal: SIGTERM).code == 0)
    }

    @Test func `A server that started before there was an index answers once there is one`() async throws {
        let index = ServedIndex()
        try await withServer(index: index) { client in
            let before = try await client.get("/api/v1/health")
            #expect(before.status == .serviceUnavailable)
            try index.copyShared()
            let after = try await client.get("/api/v1/health")
            #expect(after.status == .ok)
        }
    }

    @Test(arguments: ["", "auto ../elsewhere\n", "auto build-0000000000000000/passages.glass\n"])
    func `Where the new index cannot be opened, the old one goes on answering`(_ stub: String) async throws {
        let index = ServedIndex()
        try index.copyShared()
        try await withServer(index: index) { client in
            var statuses = [try await client.search("mentor").status]
            try Data(stub.utf8).write(to: URL(filePath: index.path + "/current"), options: .atomic)
            statuses.append(try await client.search("mentor").status)
            try FileManager.default.removeItem(atPath: index.path)
            statuses.append(try await client.search("mentor").status)
            #expect(statuses == [.ok, .ok, .ok])
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
