internal import Synchronization

/// How many requests a connection may still send: a bucket that fills over time. It goes with the connection, so no
/// address is kept.
final class RequestAllowance: Sendable {
    private struct State {
        var tokens: Double
        var filled: ContinuousClock.Instant
    }

    /// That of the connection whose request is answered.
    @TaskLocal static var current: RequestAllowance?

    private let perSecond: Double
    private let state: Mutex<State>

    /// Begins full: two seconds' worth may come at once.
    init(perSecond: Int, now: ContinuousClock.Instant = .now) {
        self.perSecond = Double(perSecond)
        state = Mutex(State(tokens: Double(perSecond) * 2, filled: now))
    }

    /// Takes one, or says in how many whole seconds there will be one.
    func take(now: ContinuousClock.Instant = .now) -> Int? {
        state.withLock { state in
            let seconds = (now - state.filled) / .seconds(1)
            state.tokens = min(perSecond * 2, state.tokens + seconds * perSecond)
            state.filled = now
            guard state.tokens < 1 else {
                state.tokens -= 1
                return nil
            }
            return max(1, Int(((1 - state.tokens) / perSecond).rounded(.up)))
        }
    }
}
