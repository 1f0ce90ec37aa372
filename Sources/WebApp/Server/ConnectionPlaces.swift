internal import NIOCore
internal import Synchronization

/// The places for connections. Where all are taken, a new connection gets the place of the one that has waited for its client
/// longest, so that nobody keeps others out by holding many.
final class ConnectionPlaces: Sendable {
    fileprivate struct State {
        var taken = 0
        /// Those for which nothing is being answered, by when they began to wait.
        var waiting: [ObjectIdentifier: (channel: any Channel, since: UInt64)] = [:]
        var turn: UInt64 = 0

        mutating func wait(_ channel: any Channel) {
            turn += 1
            waiting[ObjectIdentifier(channel)] = (channel, turn)
        }
    }

    private let count: Int
    private let state = Mutex(State())

    init(_ count: Int) {
        self.count = count
    }

    func enter(_ channel: any Channel) {
        let leaving = state.withLock { state -> (any Channel)? in
            state.taken += 1
            state.wait(channel)
            guard state.taken > count, let oldest = state.waiting.min(by: { $0.value.since < $1.value.since }) else { return nil }
            state.waiting[oldest.key] = nil
            return oldest.value.channel
        }
        leaving?.close(promise: nil)
    }

    func wait(_ channel: any Channel) { state.withLock { $0.wait(channel) } }

    func stopWaiting(_ channel: any Channel) { state.withLock { $0.waiting[ObjectIdentifier(channel)] = nil } }

    func leave(_ channel: any Channel) {
        state.withLock { state in
            state.taken -= 1
            state.waiting[ObjectIdentifier(channel)] = nil
        }
    }
}
