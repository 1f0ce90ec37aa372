internal import Glibc
internal import HummingbirdCore
internal import NIOCore

/// How much one client may ask of the server, and all clients together. What a single request may be stands with what
/// reads it: 64 KiB in `WebContext`, 4,000 characters and 100 hits in `SearchRequest`.
enum Limits {
    /// A connection without a request is closed after this.
    static let idle = TimeAmount.seconds(30)
    /// From the first to the last byte of a request.
    static let request = TimeAmount.seconds(30)
    /// A client that takes nothing of an answer for so long gets no more.
    static let answer = TimeAmount.seconds(30)

    static func connection(_ places: ConnectionPlaces) -> HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            additionalChannelHandlers: [RequestDeadline(longest: request), AnswerDeadline(longest: answer), ConnectionPlace(places)],
            idleTimeout: idle,
            httpDecoderConfiguration: .init(maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100))
    }

    /// So many more are let in while others are on their way out.
    static let leaving = 64

    /// Lets the process have as many files open as it may, and leaves a part of them to the index. A connection above this
    /// gets the place of the one that has been silent longest.
    static func connections() -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 256 }
        limit.rlim_cur = min(limit.rlim_max, 65_536)
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        return min(4_096, max(64, Int(limit.rlim_cur) / 2))
    }

    /// No image of the memory, in which questions stand, is ever written to disk.
    static func forbidCoreFiles() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    }
}
