internal import NIOCore
internal import NIOHTTPTypes

/// Closes a connection whose client does not take what it asked for: someone who never reads would else hold answers in memory
/// and a place for ever.
final class AnswerDeadline: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart

    private let longest: TimeAmount
    private var timer: Scheduled<Void>?

    init(longest: TimeAmount) {
        self.longest = longest
    }

    /// Not writable means that more waits to be taken than the system's buffers and ours hold.
    func channelWritabilityChanged(context: ChannelHandlerContext) {
        stop()
        if !context.channel.isWritable {
            let channel = context.channel
            timer = context.eventLoop.scheduleTask(in: longest) { channel.close(promise: nil) }
        }
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        stop()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { stop() }

    private func stop() {
        timer?.cancel()
        timer = nil
    }
}
