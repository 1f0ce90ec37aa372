internal import NIOCore
internal import Synchronization

/// The places for connections. Where all are taken, a new connection gets the place of the one that has waited for its client
/// longest, so that nobody keeps others out by holding many.
final class ConnectionPlaces: Sendable {
    private let count: Int
    private let state = Mutex(WaitingConnections())

    init(_ count: Int) {
        self.count = count
    }

    func enter(_ channel: any Channel) {
        let leaving = state.withLock { state -> (any Channel)? in
            state.taken += 1
            state.add(channel)
            return state.taken > count ? state.removeOldest() : nil
        }
        leaving?.close(promise: nil)
    }

    func wait(_ channel: any Channel) { state.withLock { $0.add(channel) } }

    func stopWaiting(_ channel: any Channel) { state.withLock { $0.remove(channel) } }

    func leave(_ channel: any Channel) {
        state.withLock { state in
            state.taken -= 1
            state.remove(channel)
        }
    }
}

/// Those for which nothing is being answered, in the order in which they began to wait.
private struct WaitingConnections {
    var taken = 0
    private var waiting: [ObjectIdentifier: (channel: any Channel, turn: UInt64)] = [:]
    /// Holds turns that are over as well, which are passed over: to look for them would take longer with every connection.
    private var queue: [(id: ObjectIdentifier, turn: UInt64)] = []
    private var first = 0
    private var turn: UInt64 = 0

    mutating func add(_ channel: any Channel) {
        turn += 1
        waiting[ObjectIdentifier(channel)] = (channel, turn)
        queue.append((ObjectIdentifier(channel), turn))
        if queue.count > 1_024 + 2 * waiting.count { tidy() }
    }

    mutating func remove(_ channel: any Channel) { waiting[ObjectIdentifier(channel)] = nil }

    mutating func removeOldest() -> (any Channel)? {
        while first < queue.count {
            let (id, turn) = queue[first]
            first += 1
            if let oldest = waiting[id], oldest.turn == turn {
                waiting[id] = nil
                return oldest.channel
            }
        }
        return nil
    }

    private mutating func tidy() {
        queue = queue[first...].filter { waiting[$0.id]?.turn == $0.turn }
        first = 0
    }
}
