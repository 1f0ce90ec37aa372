internal import HummingbirdCore
internal import Logging
internal import NIOCore

/// A connection with its own allowance of requests.
struct ConnectionChannel: ServerChildChannel {
    let base: HTTP1Channel
    /// 0 for any number.
    let requestsPerSecond: Int

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        base.setup(channel: channel, logger: logger)
    }

    func handle(value: HTTP1Channel.Value, logger: Logger) async {
        let allowance = requestsPerSecond > 0 ? RequestAllowance(perSecond: requestsPerSecond) : nil
        await RequestAllowance.$current.withValue(allowance) { await base.handle(value: value, logger: logger) }
    }
}
