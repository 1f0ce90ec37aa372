internal import CaseSearch
internal import SearchIndex
internal import Synchronization

/// As many readers of one index as there are cores; a question waits for one that is free.
///
/// A new build of the index is picked up by each reader before its next question, and the old one is let go then.
final class ReaderPool: Sendable {
    private struct State {
        var idle: [SearchReader]
        var waiting: [CheckedContinuation<SearchReader, any Error>] = []
    }

    private let state: Mutex<State>
    /// So many questions may wait; more are sent away, so that memory stays bounded.
    private let longestQueue: Int

    init(_ folder: IndexFolder, readers: Int, longestQueue: Int = 1_000) {
        state = Mutex(State(idle: (0..<max(1, readers)).map { SearchReader(folder, number: $0) }))
        self.longestQueue = longestQueue
    }

    /// Asks a free reader. Throws `Problem.busy` where too many wait already, and whatever the question throws.
    func answer<Answer: Sendable>(_ question: @Sendable (Searcher) throws -> Answer) async throws -> Answer {
        let reader = try await take()
        defer { give(reader) }
        return try await reader.answer(question)
    }

    private func take() async throws -> SearchReader {
        try await withCheckedThrowingContinuation { continuation in
            state.withLock { state in
                if let reader = state.idle.popLast() {
                    continuation.resume(returning: reader)
                } else if state.waiting.count < longestQueue {
                    state.waiting.append(continuation)
                } else {
                    continuation.resume(throwing: Problem.busy)
                }
            }
        }
    }

    private func give(_ reader: SearchReader) {
        let next = state.withLock { state in
            let next = state.waiting.isEmpty ? nil : state.waiting.removeFirst()
            if next == nil { state.idle.append(reader) }
            return next
        }
        next?.resume(returning: reader)
    }
}
