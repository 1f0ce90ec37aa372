internal import NIOCore
internal import NIOHTTPTypes

/// Closes a connection whose client does not take what it asked for: someone who never reads would else hold answers in memory
/// and a place for ever.
final class AnswerDeadline: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart

    private var timer: ConnectionTimer

    init(longest: TimeAmount) {
        timer = ConnectionTimer(longest: longest)
    }

    /// Not writable means that more waits to be taken than the system's buffers and ours hold.
    func channelWritabilityChanged(context: ChannelHandlerContext) {
        timer.stop()
        if !context.channel.isWritable { timer.start(context) }
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        timer.stop()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { timer.stop() }
}
