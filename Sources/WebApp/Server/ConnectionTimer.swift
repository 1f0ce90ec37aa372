internal import NIOCore

/// Closes a connection after a while, unless it is stopped before. To be used on the connection's event loop.
struct ConnectionTimer {
    private let longest: TimeAmount
    private var timer: Scheduled<Void>?

    init(longest: TimeAmount) {
        self.longest = longest
    }

    mutating func start(_ context: ChannelHandlerContext) {
        stop()
        let channel = context.channel
        timer = context.eventLoop.scheduleTask(in: longest) { channel.close(promise: nil) }
    }

    mutating func stop() {
        timer?.cancel()
        timer = nil
    }
}
